// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { jumpTo } from '@/entrypoints/gitlab-reader/jump';

const MR = 'https://gitlab.com/acme/storefront/-/merge_requests/7';
const TARGET = { noteId: 12, threadId: 'abc123', onDiff: true };

/** The tabs as GitLab's server draws them: on the view of a single commit they are links like any other. */
const tabs = (toggle: string) => `
  <ul class="merge-request-tabs">
    <li><a data-action="show" data-toggle="${toggle}" href="${MR}">Overview</a></li>
    <li><a data-action="diffs" data-toggle="${toggle}" href="${MR}/diffs">Changes</a></li>
  </ul>`;
const NOTE = '<li id="note_12">Why?</li>';

describe('a jump', () => {
  const clicked: string[] = [];
  const opened: string[] = [];
  let ended: AbortController;

  beforeEach(() => {
    vi.useFakeTimers();
    ended = new AbortController();
    clicked.length = opened.length = 0;
    vi.spyOn(location, 'assign').mockImplementation((url) => void opened.push(String(url)));
    vi.spyOn(location, 'reload').mockImplementation(() => void opened.push(`again ${location.href}`));
    // Nothing is ever laid out here: what is in the page is taken for shown.
    vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
    vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue();
    document.addEventListener('click', note, { capture: true });
  });
  afterEach(() => {
    ended.abort();
    document.removeEventListener('click', note, { capture: true });
    vi.restoreAllMocks();
    vi.useRealTimers();
    document.body.replaceChildren();
  });
  const note = (event: Event) => {
    event.preventDefault();
    clicked.push((event.target as HTMLElement).dataset['action'] ?? '');
  };

  function jumpOn(address: string, body: string, target = TARGET): void {
    (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(address);
    document.body.replaceChildren(document.createRange().createContextualFragment(body));
    void jumpTo(target, MR, ended.signal);
  }

  it('switches to the tab where the comment may be, without loading anything', async () => {
    jumpOn(`${MR}/commits`, tabs('tabvue'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect({ clicked, opened }).toEqual({ clicked: ['diffs'], opened: [] });
  });

  it.each([
    ['in a thread', TARGET],
    ['a system note, whose thread nobody knows', { ...TARGET, threadId: '', onDiff: false }],
  ])('opens the address of a comment (%s) where a tab would load the page anew', async (_what, target) => {
    jumpOn(`${MR}/diffs?commit_id=5b63a281`, tabs(''), target);
    await vi.advanceTimersByTimeAsync(20_000);
    expect({ clicked, opened }).toEqual({ clicked: [], opened: [`${MR}#note_12`] });
    // A change of the address while another is being loaded could end that.
    expect(location.hash).toBe('');
  });

  it('stays on the view of a single commit where the comment is shown there', async () => {
    jumpOn(`${MR}/diffs?commit_id=5b63a281`, tabs('') + NOTE);
    await vi.advanceTimersByTimeAsync(20_000);
    expect({ clicked, opened }).toEqual({ clicked: [], opened: [] });
    expect(location.hash).toBe('#note_12');
  });

  it.each(['/conflicts', '/reports', '/reports/code-quality/new', '/commits', '/diffs', '?tab=commits', '/'])(
    'opens the comment on the overview where %s never shows it',
    async (place) => {
      jumpOn(MR + place, tabs('tabvue'));
      await vi.advanceTimersByTimeAsync(20_000);
      expect(opened).toEqual([`${MR}#note_12`]);
    },
  );

  it('loads the overview anew where it never shows the comment', async () => {
    jumpOn(MR, tabs('tabvue'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(opened).toEqual([`again ${MR}#note_12`]);
  });

  it('opens nothing once it has ended', async () => {
    jumpOn(`${MR}/conflicts`, '');
    ended.abort();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(opened).toEqual([]);
  });
});
