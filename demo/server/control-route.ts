import type { Controls } from './controls';
import { json, type Answer, type Ask } from './http';
import { readSwitches } from './switches';

/** Where the controls are reached over HTTP: GET shows them, POST with JSON sets switches or does one act. */
export const CONTROLS_PATH = '/-/demo/controls';

/**
 * Answers a request for the controls. A POST body is either switches, such as `{"delayMs": 300}`, or one act:
 * `{"act": "editNote", "noteId": 1, "body": "..."}`, `{"act": "addNote", "body": "..."}`, `{"act": "pushCommit"}`.
 */
export function answerControls(ask: Ask, controls: Controls): Answer {
  if (ask.method === 'GET') return state(controls);
  if (ask.method !== 'POST') return refuse(405, 'Use GET or POST.');
  try {
    const given: unknown = JSON.parse(ask.body === '' ? '{}' : ask.body);
    if (typeof given !== 'object' || given === null) return refuse(400, 'Send a JSON object.');
    return 'act' in given ? json(act(given, controls)) : change(given, controls);
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

function act(given: { act: unknown; noteId?: unknown; body?: unknown }, controls: Controls): object {
  const body = typeof given.body === 'string' ? given.body : null;
  if (given.act === 'pushCommit') return { sha: controls.pushCommit() };
  if (given.act === 'addNote' && body !== null) return { noteId: controls.addNote(body) };
  if (given.act === 'editNote' && body !== null && typeof given.noteId === 'number') {
    controls.editNote(given.noteId, body);
    return { noteId: given.noteId };
  }
  throw new TypeError('No such act, or its noteId or body is missing.');
}

function refuse(status: number, message: string): Answer {
  return json({ message }, {}, status);
}
