import { beforeEach, describe, expect, it, vi } from 'vitest';

interface FakeBrowser {
  session: Record<string, unknown>;
  front: string | undefined;
}

const fake = vi.hoisted((): FakeBrowser => ({ session: {}, front: undefined }));

vi.mock('@/stores/browser', () => ({
  browser: {
    storage: {
      session: {
        get: (key: string | null) =>
          Promise.resolve(key === null ? { ...fake.session } : { [key]: fake.session[key] }),
        set: (values: Record<string, unknown>) => Promise.resolve(void Object.assign(fake.session, values)),
        remove: (key: string) => Promise.resolve(void Reflect.deleteProperty(fake.session, key)),
      },
    },
    tabs: {
      get: () => Promise.resolve({ windowId: 4 }),
      query: () => Promise.resolve([{ url: fake.front }]),
    },
  },
}));

const { closedByHiding, forgetSidePanel, idOf, pinOf, pinSidePanel, windowsToReturnTo } =
  await import('@/entrypoints/background/pins');

const URL = 'https://gitlab.com/acme/storefront/-/merge_requests/7';
const MR_PIN = { interviewId: null, mrKey: 'https://gitlab.com/acme/storefront!7', mrUrl: URL };
const INTERVIEW_PIN = { ...MR_PIN, interviewId: 'i-1' };

describe('a side panel', () => {
  beforeEach(() => {
    fake.session = {};
    fake.front = undefined;
  });

  it('is about what was chosen for its window, and only for that', async () => {
    expect(await pinSidePanel(null, 9, INTERVIEW_PIN)).toBe(4);
    expect(await pinOf({ is: 'side-panel', windowId: 4, opened: false })).toEqual(INTERVIEW_PIN);
    expect(await pinOf({ is: 'side-panel', windowId: 5, opened: false })).toBeNull();
    await forgetSidePanel(4);
    expect(await pinOf({ is: 'side-panel', windowId: 4, opened: false })).toBeNull();
  });

  it('that the browser opened is about the merge request in front, and stays with it', async () => {
    fake.front = URL;
    expect(await pinOf({ is: 'side-panel', windowId: 4, opened: false })).toEqual(MR_PIN);
    fake.front = 'https://gitlab.com/acme/other/-/merge_requests/1';
    expect(await pinOf({ is: 'side-panel', windowId: 4, opened: false })).toEqual(MR_PIN);
  });

  it('does not come back with another candidate than the one whose merge request is in front', async () => {
    await pinSidePanel(4, null, INTERVIEW_PIN);
    const opened = { is: 'side-panel', windowId: 4, opened: true } as const;
    expect(await pinOf(opened)).toEqual(INTERVIEW_PIN);
    fake.front = URL;
    expect(await pinOf(opened)).toEqual(INTERVIEW_PIN);
    fake.front = 'https://gitlab.com/acme/other/-/merge_requests/1';
    expect(await pinOf(opened)).toMatchObject({
      interviewId: null,
      mrKey: 'https://gitlab.com/acme/other!1',
    });
  });

  it('that hiding closed goes on where it was, whatever is in front, until it has chosen that again', async () => {
    const spot = { tab: 'call', field: { place: 'draft:', nth: 0, selection: [4, 4] as [number, number] } };
    await pinSidePanel(4, null, INTERVIEW_PIN);
    await pinSidePanel(5, null, INTERVIEW_PIN);
    await closedByHiding(4, spot);
    expect(windowsToReturnTo(fake.session)).toEqual([4]);
    fake.front = 'https://gitlab.com/acme/other/-/merge_requests/1';
    const opened = { is: 'side-panel', windowId: 4, opened: true } as const;
    // An answer that was lost is asked for again.
    for (const _ of ['first', 'again']) expect(await pinOf(opened)).toEqual({ ...INTERVIEW_PIN, spot });
    await pinSidePanel(4, null, INTERVIEW_PIN);
    expect(windowsToReturnTo(fake.session)).toEqual([]);
    expect(await pinOf(opened)).toMatchObject({ interviewId: null });
  });

  it('with the list of interviews comes back once, as one that the browser opens', async () => {
    const opened = { is: 'side-panel', windowId: 4, opened: true } as const;
    await closedByHiding(4, { tab: null, field: null });
    expect(windowsToReturnTo(fake.session)).toEqual([4]);
    expect(await pinOf(opened)).toBeNull();
    expect(windowsToReturnTo(fake.session)).toEqual([]);
    await closedByHiding(4, { tab: null, field: null });
    fake.front = URL;
    expect(await pinOf(opened)).toEqual(MR_PIN);
    expect(windowsToReturnTo(fake.session)).toEqual([]);
  });

  it('that stays open after all is not to come back', async () => {
    await closedByHiding(4, null);
    await pinSidePanel(5, null, INTERVIEW_PIN);
    await closedByHiding(5, { tab: 'review', field: null });
    await closedByHiding(5, null);
    expect(windowsToReturnTo(fake.session)).toEqual([]);
    expect(await pinOf({ is: 'side-panel', windowId: 5, opened: true })).toEqual(INTERVIEW_PIN);
  });

  it('can’t be chosen for where there is no window', async () => {
    await expect(pinSidePanel(null, null, MR_PIN)).rejects.toThrow('no window');
  });
});

describe('a window of its own', () => {
  beforeEach(() => {
    fake.session = {};
  });

  it('has the interview’s id in its address, which needs nothing remembered', async () => {
    expect(await idOf(INTERVIEW_PIN)).toBe('i-1');
    expect(fake.session).toEqual({});
    expect(await pinOf({ is: 'window', id: 'i-1' })).toMatchObject({ interviewId: 'i-1' });
  });

  it('has an id that says nothing where there is no interview yet, the same for the same merge request', async () => {
    const id = await idOf(MR_PIN);
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idOf(MR_PIN)).toBe(id);
    expect(await pinOf({ is: 'window', id })).toEqual(MR_PIN);
  });
});
