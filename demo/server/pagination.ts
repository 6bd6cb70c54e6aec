const DEFAULT_PER_PAGE = 20;
const MAX_PER_PAGE = 100;
const MOST_COUNTED = 10_000;

/** One page of a list and the headers that GitLab sends with it. */
export interface Page<Item> {
  items: Item[];
  headers: Record<string, string>;
}

/**
 * Cuts a list as GitLab's offset pagination does: `per_page` 20 unless told, at most 100; `x-next-page` is there on the
 * last page too, but empty. Above 10,000 rows nothing is counted.
 */
export function paginate<Item>(all: readonly Item[], url: URL): Page<Item> {
  const perPage = Math.min(positive(url.searchParams.get('per_page'), DEFAULT_PER_PAGE), MAX_PER_PAGE);
  const page = positive(url.searchParams.get('page'), 1);
  const pages = Math.max(Math.ceil(all.length / perPage), 1);
  const next = page < pages ? page + 1 : null;
  const previous = page > 1 && page <= pages + 1 ? page - 1 : null;
  const counted = all.length <= MOST_COUNTED;
  return {
    items: all.slice((page - 1) * perPage, page * perPage),
    headers: {
      'x-page': String(page),
      'x-per-page': String(perPage),
      'x-next-page': next === null ? '' : String(next),
      'x-prev-page': previous === null ? '' : String(previous),
      ...(counted ? { 'x-total': String(all.length), 'x-total-pages': String(pages) } : {}),
      link: links(url, { prev: previous, next, first: 1, last: counted ? pages : null }, perPage),
    },
  };
}

function positive(value: string | null, fallback: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : fallback;
}

function links(url: URL, pages: Record<string, number | null>, perPage: number): string {
  return Object.entries(pages)
    .filter((entry): entry is [string, number] => entry[1] !== null)
    .map(([relation, page]) => {
      const target = new URL(url);
      target.searchParams.set('page', String(page));
      target.searchParams.set('per_page', String(perPage));
      return `<${target.href}>; rel="${relation}"`;
    })
    .join(', ');
}
