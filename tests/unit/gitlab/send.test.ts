import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const runtime = { id: 'ours' as string | undefined, sendMessage: vi.fn<() => Promise<unknown>>() };
vi.mock('wxt/browser', () => ({ browser: { runtime } }));
const { send } = await import('@/entrypoints/gitlab-reader/send');

const gone = (): Promise<never> => Promise.reject(new Error('The message port closed.'));
const taken = () => Promise.resolve({ ok: true, answer: { kept: true } });

/** Sends one message, with all pauses over at once; answers what came of it and how often it was sent. */
async function sendThrough(left = new AbortController()): Promise<{ answer: unknown; times: number }> {
  const sending = send('page.hide', {}, left.signal);
  await vi.runAllTimersAsync();
  return { answer: await sending, times: runtime.sendMessage.mock.calls.length };
}

describe('a message of the reader', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    runtime.id = 'ours';
    runtime.sendMessage.mockReset();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is sent once where it is answered', async () => {
    runtime.sendMessage.mockImplementation(taken);
    expect(await sendThrough()).toEqual({ answer: { kept: true }, times: 1 });
  });

  it.each([
    ['the background was stopped', gone],
    ['nobody was there to answer', () => Promise.resolve(undefined)],
  ])('is sent again where %s', async (_, fails) => {
    runtime.sendMessage.mockImplementationOnce(fails).mockImplementationOnce(fails).mockImplementation(taken);
    expect(await sendThrough()).toEqual({ answer: { kept: true }, times: 3 });
  });

  it('is given up in the end', async () => {
    runtime.sendMessage.mockImplementation(gone);
    expect(await sendThrough()).toEqual({ answer: null, times: 4 });
  });

  it('is not sent again where it is refused', async () => {
    runtime.sendMessage.mockResolvedValue({ ok: false, message: 'Refused', code: 'not-ours' });
    expect(await sendThrough()).toEqual({ answer: null, times: 1 });
  });

  it('is not sent again once the page is about something else', async () => {
    const left = new AbortController();
    runtime.sendMessage.mockImplementation(() => {
      left.abort();
      return gone();
    });
    expect(await sendThrough(left)).toEqual({ answer: null, times: 1 });
  });

  it('is not sent again where the extension was updated', async () => {
    runtime.sendMessage.mockImplementation(() => {
      runtime.id = undefined;
      return gone();
    });
    expect(await sendThrough()).toEqual({ answer: null, times: 1 });
  });
});
