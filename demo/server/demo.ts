import type { World } from '@/demo/sample/world';
import type { MinuteCounter } from './api/rate-limit';
import type { Controls } from './controls';
import type { Ask } from './http';
import type { RouteParams } from './route';
import type { Sessions } from './session';

/** What one running demo GitLab consists of. */
export interface Demo {
  world: World;
  controls: Controls;
  sessions: Sessions;
  apiRate: MinuteCounter;
  secure: boolean;
  /** The time now, in epoch milliseconds. */
  clock: () => number;
  /** Extra HTML for the head of each page, such as a script that a benchmark embeds. */
  pageHead: string;
}

/** What an endpoint or a page is given. `origin` is what the client called us by. */
export interface Call {
  demo: Demo;
  world: World;
  ask: Ask;
  origin: string;
  params: RouteParams;
}

/** True where the viewer is signed in. */
export function isSignedIn(demo: Demo, ask: Ask): boolean {
  return !demo.controls.signedOut && demo.sessions.holds(ask);
}
