export type Row = Record<string, unknown>;

/** What is chosen in a row of a table and not written, by its place. */
export function choicesIn(table: string, row: Row): [place: string, value: unknown][] {
  switch (table) {
    case 'ratings':
      return Object.entries(row['values'] as Row).map(([level, value]) => [`rating ${level}`, value]);
    case 'findings':
      return [['finding', row['state']]];
    case 'evidence':
      return [[`polarity of ${String(row['id'])}`, row['polarity']]];
    case 'notes':
      return [[`signal of ${String(row['id'])}`, row['signal']]];
    default:
      return [];
  }
}
