import type { AtsField } from './ats-fields';
import type { AtsChoice, AtsPreset } from './ats-preset';

/**
 * The fields as a system's API takes them, for somebody who submits them with a tool and a key of their own: Second Chair
 * holds no key and sends nothing. The ids of a form's fields are the company's, so each stands under its label.
 *
 * - Greenhouse: the names of its scorecard's attributes, ratings and questions.
 * - Lever (`POST /opportunities/:id/feedback`): `fieldValues`. The one rating that every form of theirs has (`score-system`)
 *   takes the words of its scale, another score the number, a text area the text.
 * - Ashby (`applicationFeedback.submit`): `feedbackForm.fieldSubmissions`, each under the title that the form's definition
 *   gives beside its path; a score with its comments, any other text as PlainText (its RichText takes no other).
 */
export function writeAtsValues(preset: AtsPreset, fields: readonly AtsField[]): string {
  return `${JSON.stringify({ system: preset.id, ...SHAPES[preset.id](fields) }, null, 2)}\n`;
}

const SHAPES: Record<AtsPreset['id'], (fields: readonly AtsField[]) => object> = {
  greenhouse: (fields) => ({
    overall_recommendation: fields.find(({ id }) => id === 'overall')?.choice?.value ?? 'no_decision',
    attributes: fields
      .filter(isCriterion)
      .map(({ label, choice, html }) => ({ name: label, rating: choice?.value ?? null, note: html })),
    questions: fields.filter(isText).map(({ label, html }) => ({ question: label, answer: html })),
  }),
  lever: (fields) => ({
    fieldValues: fields.flatMap(({ id, label, choice, plain }) => [
      ...(choice ? [{ text: label, ...leverScore(id, choice) }] : []),
      ...(plain === '' ? [] : [{ text: label, type: 'textarea', value: plain }]),
    ]),
  }),
  ashby: (fields) => ({
    feedbackForm: {
      fieldSubmissions: fields.map(({ label, choice, plain }) => ({
        title: label,
        value: choice
          ? { score: choice.value, ...(plain !== '' && { comments: plainText(plain) }) }
          : plainText(plain),
      })),
    },
  }),
};

function leverScore(id: string, { value, words }: AtsChoice): { type: string; value: string | number } {
  return id === 'overall' ? { type: 'score-system', value: words } : { type: 'score', value };
}

function plainText(value: string): { type: 'PlainText'; value: string } {
  return { type: 'PlainText', value };
}

const isCriterion = ({ id }: AtsField): boolean => id.startsWith('criterion:');
const isText = (field: AtsField): boolean => !isCriterion(field) && field.id !== 'overall';
