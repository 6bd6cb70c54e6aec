import type { PlayScript } from '../play-script';
import { backendPlay } from './backend';
import { frontendPlay } from './frontend';

/** The samples that the demo can play, by the name of their scenario. */
export const plays: ReadonlyMap<string, PlayScript> = new Map(
  [backendPlay, frontendPlay].map((script) => [script.scenario, script]),
);
