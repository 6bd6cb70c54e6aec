import { readCoverage, type CriterionCoverage } from '@/core/evidence/coverage';
import type { Note, RatingValue } from '@/core/interview/interview';
import { isShareable } from '@/core/notes/shareable';
import { criterionTitle } from '@/core/rubric/criteria';
import { besideRating, needsReason } from '@/core/rubric/levels-in-words';
import { ratingWords } from '@/core/rubric/rating-words';
import {
  link,
  paragraph,
  strong,
  text,
  type Block,
  type FeedbackDocument,
  type Inline,
} from '@/core/summary/document';
import { notesSections } from '@/core/summary/notes-section';
import { shareableEvidence } from '@/core/summary/shareable-evidence';
import { toHtml } from '@/core/summary/to-html';
import { GREENHOUSE, type AtsChoice, type AtsPreset } from './ats-preset';
import { evidencePlace } from './evidence-place';
import type { ExportInput } from './export-input';
import { fewTagsOf } from './few-tags';
import { plainTextOf } from './plain-text';

/**
 * One field of a scorecard in a hiring system: what to pick there (null where nothing was rated, or the system has no
 * word for it), and the text to paste, as text/plain and as text/html with p, ul, li, b, i and a only. Either may be
 * missing, never both.
 */
export interface AtsField {
  id: string;
  label: string;
  choice: AtsChoice | null;
  plain: string;
  html: string;
}

/**
 * The scorecard field by field, in the order of the form; fields with nothing in them are left out. Private notes have a
 * field of their own, and only with `includePrivateNotes`.
 */
export function atsFields(input: ExportInput, preset: AtsPreset = GREENHOUSE): AtsField[] {
  const { file, rubric } = input;
  const { feedback } = file;
  const { labels } = preset;
  const overall = feedback?.overall ? preset.overalls[feedback.overall] : preset.notChosen;
  return [
    field('overall', labels.overall, overall, []),
    ...readCoverage(file, rubric).map((one) => criterionField(one, input, preset)),
    ...textFields(input, preset),
    field('notes', labels.notes, null, notesOf(input, isShareable)),
    ...(input.options.includePrivateNotes
      ? [
          field(
            'private-notes',
            labels.privateNotes,
            null,
            notesOf(input, (note) => !isShareable(note)),
          ),
        ]
      : []),
    field('note-for-others', labels.noteForOthers, null, written(feedback?.noteForOthers)),
  ].filter(({ choice, plain }) => choice !== null || plain !== '');
}

function field(id: string, label: string, choice: AtsChoice | null, document: FeedbackDocument): AtsField {
  const blocks = document.map((block) => toHtml([block]));
  return { id, label, choice, plain: plainTextOf(blocks), html: fewTagsOf(blocks.join('\n')) };
}

function criterionField(one: CriterionCoverage, input: ExportInput, preset: AtsPreset): AtsField {
  const { criterionId, value } = one;
  const label = preset.labels.criteria[criterionId] ?? criterionTitle(input.rubric, criterionId);
  const choice = value === null ? null : preset.ratings[value];
  return field(`criterion:${criterionId}`, label, choice, criterionNote(one, input, choice));
}

function criterionNote(
  { rating, value, evidence }: CriterionCoverage,
  { file, options }: ExportInput,
  choice: AtsChoice | null,
): FeedbackDocument {
  const shared = shareableEvidence(evidence, file.notes, options.includePrivateNotes);
  const beside = rating && besideRating(rating.values, file.interview.level);
  const reason = rating && needsReason(rating) ? rating.reason.trim() : '';
  const items = shared.map((one): Inline[] => {
    const { words, url } = evidencePlace(one, file.interview);
    return [
      text(`“${one.piece.excerpt.trim()}” (`),
      url === null ? text(words) : link(words, url),
      text(')'),
    ];
  });
  return [
    // The reason says it too.
    ...(reason !== '' && value === 'NE'
      ? [paragraph(text(`Not enough evidence: ${reason}`))]
      : withoutChoice(value, choice)),
    ...(beside ? [paragraph(text(besideWords(beside, value === 'NE' ? '' : reason)))] : []),
    ...(rating?.comment.trim() ? [paragraph(text(rating.comment.trim()))] : []),
    ...(items.length === 0 ? [] : [{ type: 'list' as const, items }]),
  ];
}

/** Where the other level lacks evidence, the reason is about that one. */
const besideWords = (beside: string, reason: string): string =>
  reason === '' ? `${capital(beside)}.` : `${capital(beside)}: ${reason}`;

/** What was rated, in words, where the system has nothing to pick for it. */
function withoutChoice(value: RatingValue | null, choice: AtsChoice | null): Block[] {
  return value === null || choice !== null ? [] : [paragraph(strong(ratingWords(value)))];
}

function textFields({ file: { feedback } }: ExportInput, { labels, together }: AtsPreset): AtsField[] {
  const texts = [
    { id: 'level', label: labels.level, source: feedback?.levelNote },
    { id: 'pros', label: labels.pros, source: feedback?.pros },
    { id: 'cons', label: labels.cons, source: feedback?.cons },
  ];
  const takeaways = written(feedback?.takeaways);
  if (!together)
    return [
      ...texts.map(({ id, label, source }) => field(id, label, null, written(source))),
      field('takeaways', labels.takeaways, null, takeaways),
    ];
  const parts = texts.flatMap(({ label, source }): Block[] => {
    const block = written(source);
    return block.length === 0 ? [] : [paragraph(strong(label)), ...block];
  });
  return [field('takeaways', labels.takeaways, null, [...takeaways, ...parts])];
}

function written(source: string | undefined): FeedbackDocument {
  const words = source?.trim() ?? '';
  return words === '' ? [] : [{ type: 'markdown', source: words }];
}

function notesOf({ file, rubric }: ExportInput, belongs: (note: Note) => boolean): FeedbackDocument {
  const [first, ...rest] = notesSections({ ...file, notes: file.notes.filter(belongs) }, rubric, true);
  if (!first) return [];
  // The field's own label says that these are notes; the second section keeps its heading.
  return first.type === 'heading' && first.text === 'Notes' ? rest : [first, ...rest];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
