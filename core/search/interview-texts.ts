import type { ActivityEvent } from '@/core/activity/activity-event';
import type { Exercise } from '@/core/exercise/exercise';
import type { InterviewFile } from '@/core/interview/interview';
import type { DiffVersion } from '@/core/merge-request/diff-version';
import type { PanelRecords } from '@/core/panel/panel-records';
import type { Rubric } from '@/core/rubric/rubric';
import type { FoundText } from './found-text';

/** Everything that is stored about one interview, as far as it holds words. Null, or empty, where there is none. */
export interface InterviewWords {
  file: InterviewFile;
  rubric: Rubric | null;
  exercise: Exercise | null;
  panel: Pick<PanelRecords, 'amendments' | 'debriefs' | 'received'>;
  events: readonly ActivityEvent[];
  diffs: readonly Pick<DiffVersion, 'files'>[];
}

/** Every text of an interview that somebody wrote, and the names and files in it, in the order of the kinds in `place.ts`. */
export function interviewTexts(words: InterviewWords): FoundText[] {
  const all = [
    ...ofCandidate(words),
    ...ofDetails(words),
    ...words.file.notes.map(({ id, text }): FoundText => ({ kind: 'note', id, about: '', text })),
    ...words.file.drafts.map(({ field, text }): FoundText => ({ kind: 'draft', id: field, about: '', text })),
    ...ofFeedback(words),
    ...ofRatings(words),
    ...words.file.questions.map(({ id, text }): FoundText => ({ kind: 'question', id, about: '', text })),
    ...ofFindings(words),
    ...ofPanel(words),
    ...words.events.flatMap(ofEvent).sort(byKind),
    ...ofFiles(words),
  ];
  return all.filter(({ text }) => text.trim() !== '');
}

function ofCandidate({ file: { interview } }: InterviewWords): FoundText[] {
  const { candidate } = interview;
  if (!candidate) return [];
  const text = [candidate.name, candidate.username === null ? '' : `@${candidate.username}`].join(' ').trim();
  return [{ kind: 'candidate', id: '', about: '', text }];
}

function ofDetails({ file: { interview } }: InterviewWords): FoundText[] {
  const {
    accommodations,
    alternative,
    alternativeReason,
    callName,
    explained,
    mrTitle,
    mrUrl,
    ruleCorrections,
  } = interview;
  const detail = (about: string, text: string): FoundText => ({ kind: 'details', id: '', about, text });
  return [
    detail('Merge request', [mrTitle ?? '', mrUrl ?? ''].join('\n').trim()),
    detail('Call', callName),
    detail('Why another form', alternativeReason),
    detail('What was agreed', alternative),
    detail('Accommodations', accommodations),
    ...ruleCorrections.map(({ reason }) => detail('Corrected by hand', reason)),
    ...explained.map(({ eventId, note }): FoundText => ({
      kind: 'comment',
      id: eventId,
      about: 'Explained live',
      text: note,
    })),
  ];
}

const FIELDS = {
  levelNote: 'Level',
  pros: 'Pros',
  cons: 'Cons',
  takeaways: 'Key take-aways',
  noteForOthers: 'Note for other interviewers',
} as const;

function ofFeedback({ file: { feedback } }: InterviewWords): FoundText[] {
  if (!feedback) return [];
  return Object.entries(FIELDS).map(([id, about]) => ({
    kind: 'feedback',
    id,
    about,
    text: feedback[id as keyof typeof FIELDS],
  }));
}

function ofRatings({ file: { ratings }, rubric }: InterviewWords): FoundText[] {
  const titles = new Map(rubric?.criteria.map(({ id, title }) => [id, title]));
  return ratings.map(({ comment, criterionId, reason }) => ({
    kind: 'rating',
    id: criterionId,
    about: titles.get(criterionId) ?? '',
    text: [comment, reason].filter((text) => text !== '').join('\n'),
  }));
}

function ofFindings({ exercise, file: { findings } }: InterviewWords): FoundText[] {
  const titles = new Map(
    [...(exercise?.findings ?? []), ...(exercise?.extras ?? [])].map(({ id, title }) => [id, title]),
  );
  return findings.map(({ comment, findingId, title }) => ({
    kind: 'finding',
    id: findingId,
    about: '',
    text: [titles.get(findingId) ?? title, comment].filter((text) => text !== '').join('\n'),
  }));
}

function ofPanel({ panel: { amendments, debriefs, received } }: InterviewWords): FoundText[] {
  const said = (about: string, text: string): FoundText => ({ kind: 'panel', id: '', about, text });
  return [
    ...amendments.map(({ text }) => said('Amendment', text)),
    ...debriefs.map(({ text }) => said('Debrief', text)),
    ...received.flatMap(({ amendments: theirs, author, noteForOthers, scorecard }) => [
      said(author, noteForOthers),
      ...Object.values(FIELDS_OF_OTHERS).map((field) => said(author, scorecard.feedback[field])),
      ...scorecard.criteria.flatMap(({ comment, reason }) => [said(author, comment), said(author, reason)]),
      ...theirs.map(({ text }) => said(author, text)),
    ]),
  ];
}
const FIELDS_OF_OTHERS = ['levelNote', 'pros', 'cons', 'takeaways'] as const;

const byKind = (a: FoundText, b: FoundText): number => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
const ORDER = ['comment', 'commit', 'activity'];

function ofEvent(event: ActivityEvent): FoundText[] {
  const who = event.author?.name ?? '';
  switch (event.kind) {
    case 'comment': {
      const { newLine, newPath, oldLine, oldPath } = event.position ?? {};
      const path = newPath ?? oldPath ?? null;
      const line = newLine ?? oldLine ?? null;
      const where = path === null ? who : `${who}, ${path}${line === null ? '' : `:${line}`}`;
      const now: FoundText = { kind: 'comment', id: event.id, about: where, text: event.body };
      return [
        now,
        ...event.earlier.map(({ body }) => ({ ...now, about: `${where}, an earlier text`, text: body })),
      ];
    }
    case 'commit':
      return [
        { kind: 'commit', id: event.id, about: event.authorName, text: event.message.trim() || event.title },
      ];
    case 'system':
    case 'other':
      return [{ kind: 'activity', id: event.id, about: who, text: event.text }];
    case 'label':
      return [{ kind: 'activity', id: event.id, about: who, text: event.name }];
    default:
      return [];
  }
}

/** Each file of the diff once, whatever version it is in. */
function ofFiles({ diffs }: InterviewWords): FoundText[] {
  const paths = new Set(
    diffs.flatMap(({ files }) => files.flatMap(({ newPath, oldPath }) => [newPath, oldPath])),
  );
  return [...paths].map((path) => ({ kind: 'file', id: '', about: '', text: path }));
}
