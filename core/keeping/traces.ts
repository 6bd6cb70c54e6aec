import { isCandidate, type CandidateIdentity } from '@/core/activity/candidates';
import type { InterviewFile } from '@/core/interview/interview';
import type { Review } from '@/core/merge-request/merge-request';

/** By what something that was erased would be known again. */
export const TRACE_KINDS = ['id', 'name', 'username', 'text'] as const;
export type TraceKind = (typeof TRACE_KINDS)[number];

/** What is looked for: words of each kind. Held in memory while erasing, and never stored. */
export type Traces = Record<TraceKind, readonly string[]>;

/** As many texts as tell whether anything was left; the longest, which nobody else wrote by chance. */
const MOST_TEXTS = 60;
/** Shorter ones may be anybody's. */
const SHORTEST_TEXT = 24;
const LONGEST_TEXT = 200;

/** The texts of the feedback. */
const WRITTEN = ['levelNote', 'pros', 'cons', 'takeaways', 'noteForOthers'] as const;

/** How the candidate is named. */
export function nameTraces({ name, username }: CandidateIdentity): Traces {
  return {
    id: [],
    name: name.trim() === '' ? [] : [fold(name)],
    username: username === null ? [] : [fold(username)],
    text: [],
  };
}

/** Everything by which the interview and its candidate would be known again; `review` as it was stored before. */
export function tracesOf(file: InterviewFile, review: Review | null): Traces {
  const { interview, notes, ratings, evidence, findings, feedback, drafts } = file;
  const { candidate } = interview;
  const comments = (review?.records ?? [])
    .flatMap(({ events }) => events)
    .flatMap((event) =>
      event.kind === 'comment' && isCandidate(event.author, candidate)
        ? [event.body, ...event.earlier.map(({ body }) => body)]
        : [],
    );
  const written = [
    interview.accommodations,
    interview.alternative,
    interview.alternativeReason,
    ...interview.ruleCorrections.map(({ reason }) => reason),
    ...interview.explained.map(({ note }) => note),
    ...notes.map(({ text }) => text),
    ...ratings.flatMap(({ comment, reason }) => [comment, reason]),
    ...evidence.map(({ excerpt }) => excerpt),
    ...findings.map(({ comment }) => comment),
    ...(feedback ? WRITTEN.map((field) => feedback[field]) : []),
    ...drafts.map(({ text }) => text),
  ];
  const texts = [...new Set([...written, ...comments].map((text) => text.trim().slice(0, LONGEST_TEXT)))]
    .filter((text) => text.length >= SHORTEST_TEXT)
    .sort((a, b) => b.length - a.length);
  return {
    ...(candidate ? nameTraces(candidate) : nameTraces({ name: '', username: null, userId: null })),
    id: [interview.id],
    text: texts.slice(0, MOST_TEXTS),
  };
}

/** All of them as one. */
export function joinTraces(all: readonly Traces[]): Traces {
  const join = (kind: TraceKind): string[] => [...new Set(all.flatMap((traces) => traces[kind]))];
  return { id: join('id'), name: join('name'), username: join('username'), text: join('text') };
}

/** Which of them stand anywhere in a stored value, in keys of objects too. Names count as whole words, in any case. */
export function findTraces(value: unknown, traces: Traces): Set<TraceKind> {
  const found = new Set<TraceKind>();
  const look = (text: string): void => {
    if (traces.id.some((id) => text.includes(id))) found.add('id');
    if (traces.text.some((one) => text.includes(one))) found.add('text');
    if (traces.name.length + traces.username.length === 0) return;
    const folded = fold(text);
    if (traces.name.some((name) => hasWord(folded, name))) found.add('name');
    if (traces.username.some((name) => hasWord(folded, name))) found.add('username');
  };
  // A list and no recursion: in Firefox a page may have stored what is nested as deep as it likes.
  const left: unknown[] = [value];
  while (left.length > 0) {
    const part = left.pop();
    if (typeof part === 'string') look(part);
    else if (Array.isArray(part)) for (const child of part) left.push(child);
    else if (typeof part === 'object' && part !== null)
      for (const [key, child] of Object.entries(part)) {
        look(key);
        left.push(child);
      }
  }
  return found;
}

function fold(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

const ENDS_IN_LETTER = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_LETTER = /^[\p{L}\p{N}]/u;

/** Whether `word` stands in `text` with no letter or digit right beside it. Both are folded. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    // Two units: a letter may be a pair of them.
    const isWord =
      !ENDS_IN_LETTER.test(text.slice(Math.max(0, at - 2), at)) &&
      !BEGINS_WITH_LETTER.test(text.slice(end, end + 2));
    if (isWord) return true;
  }
  return false;
}
