import { describe, expect, it } from 'vitest';
import type { DiffPosition } from '@/core/activity/activity-event';
import { offerComments } from '@/core/exercise/offer-comments';
import { comment } from '../activity/build';
import { aFindingOf } from './an-exercise';

const path = 'app/models/order.rb';
const on = (patch: Partial<DiffPosition>): DiffPosition => ({
  type: 'text',
  oldPath: path,
  newPath: path,
  oldLine: null,
  newLine: 42,
  startLine: null,
  headSha: null,
  ...patch,
});
const byPlace = (position: DiffPosition | null) =>
  offerComments(aFindingOf('f'), [comment(1, { position })]).length > 0;
const byWords = (variant: string, body: string) =>
  offerComments({ places: [], variants: [variant] }, [comment(1, { body })]).length > 0;

describe('a comment is offered for a finding', () => {
  it.each([
    ['on its lines', on({}), true],
    ['a little above', on({ newLine: 37 }), true],
    ['a little below', on({ newLine: 47 }), true],
    ['further above', on({ newLine: 36 }), false],
    ['further away', on({ newLine: 48 }), false],
    ['on a range that ends below', on({ startLine: 44, newLine: 60 }), true],
    ['on a range around it', on({ startLine: 1, newLine: 99 }), true],
    ['in another file', on({ newPath: 'app/models/cart.rb' }), false],
    ['on the whole file', on({ type: 'file', newLine: null }), true],
    ['on removed lines', on({ newLine: null, oldLine: 42 }), false],
    ['on an image', on({ type: 'image' }), false],
    ['on nothing', null, false],
  ])('%s', (_where, position, expected) => {
    expect(byPlace(position)).toBe(expected);
  });

  it('on the old side where the finding is about removed lines', () => {
    const places = [{ path, side: 'old' as const, fromLine: 10, toLine: 12 }];
    const at = (position: DiffPosition) =>
      offerComments({ places, variants: [] }, [comment(1, { position })]).length;
    expect(at(on({ newLine: null, oldLine: 11 }))).toBe(1);
    expect(at(on({ newLine: 11, oldLine: null }))).toBe(0);
    // It ends well below, and begins beside.
    expect(at(on({ startLine: 12, newLine: null, oldLine: 40 }))).toBe(1);
    // The first line of a range that ends in the new file is counted there.
    expect(at(on({ startLine: 11, newLine: 41, oldLine: 40 }))).toBe(0);
  });

  it('on the old side by the name that the file had there', () => {
    const places = [{ path, side: 'old' as const, fromLine: 10, toLine: 12 }];
    const renamed = on({ newPath: 'app/models/purchase.rb', newLine: null, oldLine: 11 });
    expect(offerComments({ places, variants: [] }, [comment(1, { position: renamed })])).toHaveLength(1);
  });

  it('not on the other side of a finding at the top of the file', () => {
    const places = [{ path, side: 'new' as const, fromLine: 1, toLine: 2 }];
    const removed = on({ newLine: null, oldLine: 90 });
    expect(offerComments({ places, variants: [] }, [comment(1, { position: removed })])).toEqual([]);
  });

  it.each([
    ['race condition', 'Could this be a **race condition**?', true],
    ['n+1', 'Looks like an N+1 query.', true],
    ['Float', 'Why is the amount a float?', true],
    ['float', 'The floating panel.', false],
    ['café', 'The CAFE\u0301 is closed.', true],
    ['v-html', 'We use `v-html` here', true],
    ['race condition', '> Is it a race condition?\n\nNo.', false],
    ['race condition', 'See:\n```\n# race condition\n```', false],
    ['race\ncondition', 'a race  condition', true],
    ['race condition', 'Is it a race\ncondition?', true],
    ['a race?', 'That is a race, I think', true],
    ['cafe', 'The café is closed.', true],
    ['', 'anything', false],
    ['…', 'anything …', false],
    ['…', '👍', false],
  ])('for the variant %j in %j: %s', (variant, body, expected) => {
    expect(byWords(variant, body)).toBe(expected);
  });

  it('with each reason, in the order of time', () => {
    const finding = aFindingOf('f', { variants: ['money'] });
    const offered = offerComments(finding, [
      comment(1, { body: 'Money as a float', position: on({}) }),
      comment(2, { body: 'Nothing of it' }),
      comment(3, { body: 'About money' }),
    ]);
    expect(offered.map(({ eventId, reasons }) => [eventId, reasons.map(({ type }) => type)])).toEqual([
      ['note:1', ['place', 'words']],
      ['note:3', ['words']],
    ]);
  });

  it('in time, out of a megabyte', () => {
    const start = performance.now();
    byWords('race condition', 'race '.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
