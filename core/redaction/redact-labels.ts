import { criterionLabel, type AtsLabels } from '@/core/export/ats-labels';
import type { Rubric } from '@/core/rubric/rubric';
import type { KnownWords } from './known-words';
import { neutralIds } from './neutral-ids';
import { redact } from './redact';

/** The labels of a form's fields as they go with what `redactInput` made of the same rubric: an interviewer wrote them. */
export function redactLabels(labels: AtsLabels, rubric: Rubric, known: KnownWords): AtsLabels {
  const { criterion } = neutralIds(rubric, null);
  const names = new Map(
    rubric.criteria.map(({ id }) => [criterionLabel(id), criterionLabel(criterion(id))] as const),
  );
  const redactOf = (system: keyof AtsLabels): Record<string, string> =>
    Object.fromEntries(
      Object.entries(labels[system]).map(([field, label]) => [
        names.get(field) ?? field,
        redact(label, known),
      ]),
    );
  return {
    greenhouse: redactOf('greenhouse'),
    lever: redactOf('lever'),
    ashby: redactOf('ashby'),
  };
}
