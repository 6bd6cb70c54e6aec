/** A part of something that is kept by version, in words: a criterion, a finding. */
export interface Described {
  id: string;
  title: string;
  fields: readonly DescribedField[];
}

/** One field as it would be read out; an empty text where it has none. */
interface DescribedField {
  label: string;
  text: string;
}

/** What a field says in one version and in another. */
export interface FieldChange {
  label: string;
  before: string;
  after: string;
}

/** What became of one part. `fields` is empty for what came or went as a whole. */
export interface PartChange {
  id: string;
  title: string;
  what: 'added' | 'removed' | 'changed';
  fields: FieldChange[];
}

/** The parts of one kind, such as the criteria, that are not the same in both versions. */
export interface GroupChanges {
  title: string;
  changes: PartChange[];
  /** What stayed stands in another order. */
  reordered: boolean;
}

/** The fields that say something else afterwards. */
export function compareFields(before: Described, after: Described): FieldChange[] {
  const texts = new Map(before.fields.map(({ label, text }) => [label, text]));
  return after.fields
    .map(({ label, text }) => ({ label, before: texts.get(label) ?? '', after: text }))
    .filter((field) => field.before !== field.after);
}

/** What came, went and changed, in the order of the later version; what went stands at the end. */
export function compareParts(
  title: string,
  before: readonly Described[],
  after: readonly Described[],
): GroupChanges {
  const old = new Map(before.map((part) => [part.id, part]));
  const now = new Set(after.map(({ id }) => id));
  const changes = after.flatMap((part): PartChange[] => {
    const known = old.get(part.id);
    if (!known) return [{ id: part.id, title: part.title, what: 'added', fields: [] }];
    const fields = compareFields(known, part);
    // One whose title is being written is still known by what it was called.
    const called = part.title.trim() === '' ? known.title : part.title;
    return fields.length === 0 ? [] : [{ id: part.id, title: called, what: 'changed', fields }];
  });
  const gone = before
    .filter(({ id }) => !now.has(id))
    .map(({ id, title: called }): PartChange => ({ id, title: called, what: 'removed', fields: [] }));
  const stayed = (parts: readonly Described[]): string[] =>
    parts.map(({ id }) => id).filter((id) => old.has(id) && now.has(id));
  const reordered = stayed(before).join('\n') !== stayed(after).join('\n');
  return { title, changes: [...changes, ...gone], reordered };
}

/** The groups in which something is not the same. */
export function onlyChanged(groups: readonly GroupChanges[]): GroupChanges[] {
  return groups.filter(({ changes, reordered }) => changes.length > 0 || reordered);
}
