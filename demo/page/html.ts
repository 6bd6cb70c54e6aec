/** Text that is HTML already and must not be escaped again. */
export class Html {
  constructor(readonly source: string) {}
  toString(): string {
    return this.source;
  }
}

type Part = string | number | Html | null | Part[];

/**
 * A template whose values are escaped unless they are `Html`. Arrays are joined, null is nothing. Everything that a
 * page shows goes through here, since names and comments are hostile.
 */
export function html(strings: TemplateStringsArray, ...values: Part[]): Html {
  let source = strings[0] ?? '';
  for (const [index, value] of values.entries()) source += render(value) + (strings[index + 1] ?? '');
  return new Html(source);
}

/** Marks text as HTML that was made safe elsewhere. */
export function raw(source: string): Html {
  return new Html(source);
}

/** Text that is safe between tags and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function render(value: Part): string {
  if (value === null) return '';
  if (value instanceof Html) return value.source;
  if (Array.isArray(value)) return value.map(render).join('');
  return escapeHtml(String(value));
}
