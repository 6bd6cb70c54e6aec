import { actsOn, type Acts } from './acts-on';
import { allOff, pickSwitches, type Switches } from './switches';
import type { World } from '@/demo/sample/world';

/** Everything that a test can do to the running demo, and what it can ask about it. Switches are properties of it. */
export type Controls = Switches & Acts & Observed;

interface Observed {
  /** How often each path was asked for, without its query. */
  readonly requests: Map<string, number>;
  /** Sets the given switches and leaves the others. Stalled answers go on where `fault` is among them. */
  set: (switches: Partial<Switches>) => void;
  /** The switches as they are now. */
  get: () => Switches;
  countRequest: (path: string) => void;
  /** How many requests had a path that holds this text. */
  countOf: (text: string) => number;
  /** Lets stalled answers go on. */
  release: () => void;
  /** Resolves at the next release. */
  released: () => Promise<void>;
  /** Makes every open page throw its notes away and build them again, as GitLab's does now and then. */
  rerender: () => void;
  /** How often `rerender` was called. */
  readonly renders: number;
}

/** The controls of one running demo. `clock` says what time the acts happen at, in epoch milliseconds. */
export function createControls(world: World, clock: () => number, initial: Partial<Switches> = {}): Controls {
  const requests = new Map<string, number>();
  let waiting: (() => void)[] = [];
  let renders = 0;
  const controls: Controls = {
    ...allOff,
    ...initial,
    ...actsOn(world, clock),
    requests,
    get renders() {
      return renders;
    },
    rerender() {
      renders += 1;
    },
    set(switches) {
      Object.assign(controls, switches);
      if ('fault' in switches) controls.release();
    },
    get: () => pickSwitches(controls),
    countRequest(path) {
      requests.set(path, (requests.get(path) ?? 0) + 1);
    },
    countOf: (text) =>
      [...requests].reduce((sum, [path, count]) => (path.includes(text) ? sum + count : sum), 0),
    release() {
      for (const go of waiting) go();
      waiting = [];
    },
    released: () => new Promise((resolve) => waiting.push(resolve)),
  };
  return controls;
}
