import { json, type Answer, type Ask } from '../http';

/** One error in GraphQL's form. */
export function errors(message: string, status: number): Answer {
  return json({ errors: [{ message }] }, {}, status);
}

/** What is asked: the text of the query and its variables. */
export interface Question {
  query: string;
  variables: Record<string, unknown>;
}

/** Reads the question out of the address (GET) or the body (POST); null where there is none that can be read. */
export function readQuestion(ask: Ask): Question | null {
  try {
    const given: unknown =
      ask.method === 'POST' ? JSON.parse(ask.body) : Object.fromEntries(ask.url.searchParams);
    if (!isRecord(given) || typeof given.query !== 'string') return null;
    const variables: unknown =
      typeof given.variables === 'string' ? JSON.parse(given.variables) : (given.variables ?? {});
    return isRecord(variables) ? { query: given.query, variables } : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
