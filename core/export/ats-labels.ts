import * as v from 'valibot';
import type { AtsPreset } from './ats-preset';

/** Of the name of a field, in UTF-16 units. */
export const LONGEST_LABEL = 200;
/** For one system. More than the forms of a company have fields. */
export const MOST_LABELS = 1_000;

const LabelSchema = v.pipe(v.string(), v.maxLength(LONGEST_LABEL));

/** What the fields of one system are called, by field: `pros`, or `criterion:` with the id of a criterion. */
const LabelsSchema = v.pipe(
  v.record(LabelSchema, LabelSchema),
  v.check((labels) => Object.keys(labels).length <= MOST_LABELS),
);

/**
 * How the interviewer's company calls the fields of its scorecard form, for each hiring system. What is not here is called
 * as it ships.
 */
export const AtsLabelsSchema = v.object({
  greenhouse: LabelsSchema,
  lever: LabelsSchema,
  ashby: LabelsSchema,
});
export type AtsLabels = v.InferOutput<typeof AtsLabelsSchema>;

/** Everything is called as it ships. */
export const NO_ATS_LABELS: AtsLabels = { greenhouse: {}, lever: {}, ashby: {} };

/** The text fields whose labels can be changed, in the order of the form. */
export const LABELLED_FIELDS = [
  'overall',
  'level',
  'pros',
  'cons',
  'takeaways',
  'notes',
  'privateNotes',
  'noteForOthers',
] as const;

const OF_CRITERION = 'criterion:';

/** The name under which the label of a criterion is kept. */
export function criterionLabel(criterionId: string): string {
  return `${OF_CRITERION}${criterionId}`;
}

/** The id of the criterion whose label is kept under this name; null where it is another field's. */
export function criterionOf(field: string): string | null {
  return field.startsWith(OF_CRITERION) ? field.slice(OF_CRITERION.length) : null;
}

/** The labels of a system with one that was typed; one that is empty is as it ships. */
export function withLabel(
  labels: AtsLabels,
  system: AtsPreset['id'],
  field: string,
  typed: string,
): AtsLabels {
  const { [field]: _, ...others } = labels[system];
  const label = typed.trim().slice(0, LONGEST_LABEL);
  return { ...labels, [system]: label === '' ? others : { ...others, [field]: label } };
}

/** A system whose fields are called as the interviewer's company calls them. */
export function asLabelled(preset: AtsPreset, labels: AtsLabels): AtsPreset {
  const own = labels[preset.id];
  const called: AtsPreset['labels'] = { ...preset.labels, criteria: { ...preset.labels.criteria } };
  for (const field of LABELLED_FIELDS) called[field] = own[field] ?? called[field];
  for (const [field, label] of Object.entries(own)) {
    const criterion = criterionOf(field);
    if (criterion !== null) called.criteria[criterion] = label;
  }
  return { ...preset, labels: called };
}
