/** The row of a position in a file's table, or null for positions on an image or a whole file and for lost lines. */
export function findLine(table, { position_type: type, new_line: newLine, old_line: oldLine }) {
  if (type !== 'text') return null;
  const number = newLine === null ? `[data-old="${oldLine}"]` : `[data-new="${newLine}"]`;
  return table.querySelector(`td.rd-line-number${number}`)?.closest('tr') ?? null;
}
