import { noteType } from '@/demo/sample/note-facts';
import type { SampleDiscussion, SampleNote, World } from '@/demo/sample/world';
import type { Demo } from '../demo';
import { json, type Answer } from '../http';
import { errors, type Question } from './question';

const PAGE_SIZE = 100;

/** Every word that the query may hold. There is no parser behind it: other words are fields that nobody has. */
const KNOWN = new Set(
  `query path ID iid String after project fullPath mergeRequest notes first pageInfo endCursor hasNextPage nodes
   id lastEditedAt awardEmoji name user username`.split(/\s+/),
);
const NEEDED = ['project', 'mergeRequest', 'notes', 'nodes', 'id'];

/** The notes of the merge request with what REST doesn't tell: when each was edited, and all reactions at once. */
export function answerNotesQuery({ query, variables }: Question, demo: Demo, signedIn: boolean): Answer {
  const words = new Set(query.match(/[A-Za-z_]\w*/g) ?? []);
  // Which version brought the field is not known; one has to lack it, so that a refused query can be tried.
  const unknown = [...words].find(
    (word) => !KNOWN.has(word) || (word === 'lastEditedAt' && demo.controls.gitlab === 16),
  );
  if (unknown !== undefined) return errors(`Field '${unknown}' doesn't exist on type 'Note'`, 200);
  if (!NEEDED.every((word) => words.has(word))) return errors('The demo answers one query only.', 200);
  if (typeof variables.path !== 'string' || typeof variables.iid !== 'string')
    return errors('Variable $path of type ID! was provided invalid value', 200);
  return json({ data: { project: project(variables, words, demo, signedIn) } });
}

function project(
  variables: Record<string, unknown>,
  words: Set<string>,
  { world, controls }: Demo,
  signedIn: boolean,
): object | null {
  if (!signedIn || controls.noAccess || variables.path !== world.project.path) return null;
  const found = !controls.gone && variables.iid === String(world.mergeRequest.iid);
  return {
    mergeRequest: found ? { notes: notes(variables.after, words, world, controls.noComments) } : null,
  };
}

function notes(after: unknown, words: Set<string>, world: World, none: boolean): object {
  const all = none
    ? []
    : world.discussions
        .filter(({ unreadable }) => !unreadable)
        .flatMap((discussion) => discussion.notes.map((note) => ({ note, discussion })))
        .sort((a, b) => a.note.at - b.note.at || a.note.id - b.note.id);
  const from = readCursor(after);
  const items = all.slice(from, from + PAGE_SIZE);
  return {
    pageInfo: {
      endCursor: items.length === 0 ? null : writeCursor(from + items.length),
      hasNextPage: from + PAGE_SIZE < all.length,
    },
    nodes: items.map(({ note, discussion }) => node(note, discussion, words)),
  };
}

function node(note: SampleNote, discussion: SampleDiscussion, words: Set<string>): object {
  return {
    id: `gid://gitlab/${noteType(note, discussion) ?? 'Note'}/${note.id}`,
    ...(words.has('lastEditedAt')
      ? { lastEditedAt: note.editedAt === null ? null : wholeSeconds(note.editedAt) }
      : {}),
    ...(words.has('awardEmoji')
      ? {
          awardEmoji: {
            nodes: note.awards.map(({ name, person }) => ({ name, user: { username: person.username } })),
          },
        }
      : {}),
  };
}

/** GraphQL gives times without milliseconds, and always in UTC. */
function wholeSeconds(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

function writeCursor(offset: number): string {
  return Buffer.from(String(offset)).toString('base64url');
}

function readCursor(after: unknown): number {
  const offset = typeof after === 'string' ? Number(Buffer.from(after, 'base64url').toString('utf8')) : 0;
  return Number.isInteger(offset) && offset > 0 ? offset : 0;
}
