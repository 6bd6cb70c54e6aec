import { isSignedIn, type Demo } from '../demo';
import { json, type Answer, type Ask } from '../http';
import { answerNotesQuery } from './notes-query';
import { errors, readQuestion } from './question';

/** Where GraphQL is asked. */
export const GRAPHQL_PATH = '/api/graphql';
const LONGEST_QUERY = 10_000;

/**
 * `/api/graphql`, for the one query that the extension sends. GET takes `query` and `variables` out of the address and
 * needs no token, as it can't change anything; POST takes them out of JSON and needs the page's token. What isn't
 * understood is answered with status 200 and `errors`, as GraphQL does.
 */
export function answerGraphql(ask: Ask, demo: Demo): Answer {
  if (ask.method === 'POST' && !hasToken(ask)) return errors('Invalid CSRF token', 403);
  if (ask.method !== 'GET' && ask.method !== 'POST') return json({ error: '404 Not Found' }, {}, 404);
  const asked = readQuestion(ask);
  if (!asked) return errors('Unexpected end of document', 200);
  if (asked.query.length > LONGEST_QUERY) return errors('Query too large', 200);
  if (/^\s*mutation\b/.test(asked.query)) return errors('Mutations are forbidden in GET requests', 200);
  return answerNotesQuery(asked, demo, isSignedIn(demo, ask));
}

/** The demo's pages give every visit a token of its own, which ends like this. */
function hasToken(ask: Ask): boolean {
  return ask.headers['x-csrf-token']?.endsWith('demo') === true;
}
