import type { World } from '@/demo/sample/world';
import type { AnswerCache } from './api/answer-cache';
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
  answers: AnswerCache;
  /** The path that everything lies below, such as `/gitlab`; empty for the root. */
  root: string;
  secure: boolean;
  /** The time now, in epoch milliseconds. */
  clock: () => number;
  /** Extra HTML for the head of each page, such as a script that a benchmark embeds. */
  pageHead: string;
}

/** What an endpoint or a page is given. `origin` is what the client called us by, with the root that we lie below. */
export interface Call {
  demo: Demo;
  world: World;
  ask: Ask;
  origin: string;
  params: RouteParams;
}

/** True where the viewer is signed in. */
export function isSignedIn(demo: Demo, ask: Ask): boolean {
  return !demo.controls.signedOut && !demo.controls.expired && demo.sessions.holds(ask);
}
