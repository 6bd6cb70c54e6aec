import { describe, expect, it } from 'vitest';
import { paginate } from '@/demo/server/pagination';

const items = Array.from({ length: 45 }, (_, index) => index);
const at = (query: string) => paginate(items, new URL(`https://gitlab.com/api/v4/things${query}`));

describe('paginate', () => {
  it('gives twenty unless told, and says where the next page is', () => {
    const page = at('');
    expect(page.items).toEqual(items.slice(0, 20));
    expect(page.headers).toMatchObject({
      'x-page': '1',
      'x-per-page': '20',
      'x-next-page': '2',
      'x-prev-page': '',
      'x-total': '45',
      'x-total-pages': '3',
    });
  });

  it('ends with an empty x-next-page, not without one', () => {
    const page = at('?page=3');
    expect(page.items).toEqual([40, 41, 42, 43, 44]);
    expect(page.headers['x-next-page']).toBe('');
    expect(page.headers['x-prev-page']).toBe('2');
    expect(page.headers.link).not.toContain('rel="next"');
  });

  it('never gives more than a hundred', () => {
    const many = Array.from({ length: 250 }, (_, index) => index);
    const page = paginate(many, new URL('https://gitlab.com/x?per_page=5000'));
    expect(page.items).toHaveLength(100);
    expect(page.headers['x-total-pages']).toBe('3');
  });

  it.each(['?per_page=0', '?per_page=-1', '?per_page=ten', '?page=0'])('takes no nonsense: %s', (query) => {
    expect(at(query).items).toEqual(items.slice(0, 20));
  });

  it('is empty past the end and at an empty list', () => {
    expect(at('?page=9').items).toEqual([]);
    const none = paginate([], new URL('https://gitlab.com/x'));
    expect(none.headers).toMatchObject({ 'x-total': '0', 'x-total-pages': '1', 'x-next-page': '' });
  });

  it('links to the neighbours with the rest of the query kept', () => {
    expect(at('?sort=asc&page=2').headers.link).toContain(
      '<https://gitlab.com/api/v4/things?sort=asc&page=3&per_page=20>; rel="next"',
    );
  });
});
