// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { jumpTo } from '@/entrypoints/gitlab-reader/jump';

const MR = 'https://gitlab.com/acme/storefront/-/merge_requests/7';
const TARGET = { noteId: 12, threadId: 'abc123', onDiff: true };

/** The tabs as GitLab's server draws them. */
const TABS = `
  <ul class="merge-request-tabs">
    <li><a data-action="show" data-toggle="tabvue" href="${MR}">Overview</a></li>
    <li><a data-action="diffs" data-toggle="tabvue" href="${MR}/diffs">Changes</a></li>
  </ul>`;

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
    document.body.innerHTML = '';
  });
  const note = (event: Event) => {
    event.preventDefault();
    clicked.push((event.target as HTMLElement).dataset['action'] ?? '');
  };

  function jumpOn(address: string, body: string): void {
    (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(address);
    document.body.innerHTML = body;
    void jumpTo(TARGET, MR, ended.signal);
  }

  it('switches to the tab where the comment may be, without loading anything', async () => {
    jumpOn(`${MR}/commits`, TABS);
    await vi.advanceTimersByTimeAsync(1_000);
    expect({ clicked, opened }).toEqual({ clicked: ['diffs'], opened: [] });
  });

  it.each(['/conflicts', '/reports', '/reports/code-quality/new', '/commits', '/diffs', '?tab=commits', '/'])(
    'opens the comment on the overview where %s never shows it',
    async (place) => {
      jumpOn(MR + place, TABS);
      await vi.advanceTimersByTimeAsync(20_000);
      expect(opened).toEqual([`${MR}#note_12`]);
    },
  );

  it('loads the overview anew where it never shows the comment', async () => {
    jumpOn(MR, TABS);
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
