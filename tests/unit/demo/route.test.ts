import { describe, expect, it } from 'vitest';
import { findRoute } from '@/demo/server/route';

const routes = [
  { path: '/projects/:project', handle: 'project' },
  { path: '/projects/:project/notes/:note', handle: 'note' },
];

describe('findRoute', () => {
  it('takes an encoded project path as one segment', () => {
    expect(findRoute(routes, '/projects/acme%2Fstorefront/notes/7')).toEqual({
      handle: 'note',
      params: { project: 'acme/storefront', note: '7' },
    });
  });

  it('overlooks a slash at the end', () => {
    expect(findRoute(routes, '/projects/42/')?.handle).toBe('project');
  });

  it.each(['/projects', '/projects/acme/storefront', '/projects/%E0%A4%A'])('fits nothing: %s', (path) => {
    expect(findRoute(routes, path)).toBeNull();
  });
});
