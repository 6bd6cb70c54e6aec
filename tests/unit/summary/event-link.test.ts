import { describe, expect, it } from 'vitest';
import { eventAddress, eventLink } from '@/core/summary/event-link';

const MR = 'https://gitlab.com/acme/storefront/-/merge_requests/7';

describe('the way back to an event', () => {
  it.each([
    ['a comment', 'note:12', `${MR}#note_12`],
    ['a thread that was resolved', 'resolved:note:12', `${MR}#note_12`],
    ['a commit', 'commit:1a2b', MR],
    ['an id that only looks like a note', 'note:12; drop', MR],
  ])('leads to %s', (_what, id, address) => {
    expect(eventAddress(id, `${MR}#note_3`)).toBe(address);
  });

  it('is words alone where the merge request is not known', () => {
    expect(eventAddress('note:12', null)).toBeNull();
    expect(eventLink('note:12', null)).toEqual([{ type: 'text', text: 'Comment on GitLab' }]);
  });
});
