import { parseArgs } from 'node:util';
import type { PlayScript } from './play-script';
import { plays } from './scripts';

/** How the demo runs: left to the user, or played by itself into a folder. */
export type PlayOptions = { script: PlayScript } & (
  { mode: 'for-user' } | { mode: 'by-itself'; out: string }
);

const DEFAULT_SCENARIO = 'backend';
const DEFAULT_OUT = 'demo-output';

/** The part of the machine that decides whether a window can be shown. */
interface Screen {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads `--scenario NAME --headless --out DIR`. Without a display the demo plays by itself, as with `--headless`. Throws
 * where there is nothing to play by this name.
 */
export function playOptions(args: string[], screen: Screen): PlayOptions {
  const { values } = parseArgs({
    args,
    options: {
      headless: { type: 'boolean', default: false },
      out: { type: 'string' },
      scenario: { type: 'string', default: DEFAULT_SCENARIO },
    },
  });
  const script = scriptFor(values.scenario);
  if (!values.headless && values.out === undefined && hasDisplay(screen)) return { mode: 'for-user', script };
  return { mode: 'by-itself', script, out: values.out ?? DEFAULT_OUT };
}

function scriptFor(scenario: string): PlayScript {
  const script = plays.get(scenario);
  if (script) return script;
  const names = [...plays.keys()].join(' or ');
  throw new Error(`The demo shows ${names}, not "${scenario}". \`npm run demo:server\` has more scenarios.`);
}

function hasDisplay({ platform, env }: Screen): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}
