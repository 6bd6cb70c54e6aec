import type { FeedbackField } from '@/core/summary/field-document';

/** One text of the feedback as the form shows it. */
export interface FieldWords {
  field: FeedbackField;
  label: string;
  hint?: string;
  rows: number;
}

/** The texts of the feedback, in the order in which the scorecard asks for them. */
export const FIELDS: readonly FieldWords[] = [
  { field: 'levelNote', label: 'Level', hint: 'The level that was seen, and why.', rows: 1 },
  { field: 'pros', label: 'Pros', hint: 'One point a line.', rows: 3 },
  { field: 'cons', label: 'Cons', hint: 'One point a line.', rows: 3 },
  { field: 'takeaways', label: 'Key take-aways', rows: 2 },
  {
    field: 'noteForOthers',
    label: 'Note for other interviewers',
    hint: 'Not part of the export: copy it into its own field.',
    rows: 1,
  },
];

/** The label of a field. */
export function fieldLabel(field: FeedbackField): string {
  return FIELDS.find((each) => each.field === field)?.label ?? field;
}
