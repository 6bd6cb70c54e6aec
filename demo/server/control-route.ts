import type { Controls } from './controls';
import { json, type Answer, type Ask } from './http';
import { readSwitches } from './read-switches';
import { performAct } from './perform-act';

/** Where the controls are reached over HTTP: GET shows them, POST with JSON sets switches or does one act. */
export const CONTROLS_PATH = '/-/demo/controls';

/**
 * Answers a request for the controls. A POST body is either switches, such as `{"delayMs": 300}`, or one act:
 * `{"act": "editNote", "noteId": 1, "body": "..."}`, `{"act": "pushCommit"}` and so on.
 */
export function answerControls(ask: Ask, controls: Controls): Answer {
  if (ask.method === 'GET') return state(controls);
  if (ask.method !== 'POST') return refuse(405, 'Use GET or POST.');
  try {
    const given: unknown = JSON.parse(ask.body === '' ? '{}' : ask.body);
    if (typeof given !== 'object' || given === null) return refuse(400, 'Send a JSON object.');
    return 'act' in given ? json(performAct(given, controls)) : change(given, controls);
  } catch (error) {
    return refuse(400, error instanceof Error ? error.message : 'The request could not be read.');
  }
}

function state(controls: Controls): Answer {
  return json({ ...controls.get(), requests: Object.fromEntries(controls.requests) });
}

function change(given: object, controls: Controls): Answer {
  controls.set(readSwitches(given));
  return state(controls);
}

function refuse(status: number, message: string): Answer {
  return json({ message }, {}, status);
}
