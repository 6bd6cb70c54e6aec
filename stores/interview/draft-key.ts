/**
 * The key of `saves` under which the draft of a field is saved: the field itself, but for a note's editor. There
 * `note:<id>` is the note's own, and neither write holds what the other one does.
 */
export function draftKey(field: string): string {
  return field.startsWith('note:') ? `draft:${field}` : field;
}
