import { afterEach, beforeEach, describe, expect, it, vi, type Mock } from 'vitest';
import { textOf } from '@/stores/messages/published-text';

interface FakePort {
  name: string;
  open: boolean;
  messages: ((message: unknown) => void)[];
  disconnects: (() => void)[];
}

interface FakeBrowser {
  id: string | undefined;
  sendMessage: Mock<(envelope: unknown) => Promise<unknown>>;
  ports: FakePort[];
}

const fake = vi.hoisted((): FakeBrowser => ({
  id: 'our-id',
  sendMessage: vi.fn<(envelope: unknown) => Promise<unknown>>(),
  ports: [],
}));

vi.mock('@/stores/browser', () => ({
  browser: {
    runtime: {
      get id() {
        return fake.id;
      },
      sendMessage: fake.sendMessage,
      connect: ({ name }: { name: string }) => {
        const port: FakePort = { name, open: true, messages: [], disconnects: [] };
        fake.ports.push(port);
        return {
          disconnect: () => (port.open = false),
          onMessage: { addListener: (listener: FakePort['messages'][0]) => port.messages.push(listener) },
          onDisconnect: {
            addListener: (listener: FakePort['disconnects'][0]) => port.disconnects.push(listener),
          },
        };
      },
    },
  },
}));

const { createMessageGateway } = await import('@/stores/messages/client');

describe('message gateway', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    fake.id = 'our-id';
    fake.sendMessage.mockReset();
    fake.ports.length = 0;
  });
  afterEach(() => vi.useRealTimers());

  it('sends again when the worker was stopped under a request', async () => {
    fake.sendMessage
      .mockRejectedValueOnce(new Error('Could not establish connection.'))
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce({ ok: true, answer: {} });
    const answer = createMessageGateway('surface').request('background.ping', {});
    await vi.runAllTimersAsync();
    await expect(answer).resolves.toEqual({});
    expect(fake.sendMessage).toHaveBeenCalledTimes(3);
  });

  it('gives up after some tries and says what is kept, in no words of the browser', async () => {
    fake.sendMessage.mockRejectedValue(new Error('gone'));
    const answer = createMessageGateway('surface').request('background.ping', {});
    const failed = expect(answer).rejects.toMatchObject({
      message: expect.stringMatching(/did not answer\. What was shown as saved is kept: try again/) as string,
      // Whoever looks into it finds these there.
      cause: new Error('gone'),
    });
    await vi.runAllTimersAsync();
    await failed;
  });

  it('sends once what must not be done twice, and does not claim that it was not done', async () => {
    fake.sendMessage.mockRejectedValue(new Error('gone'));
    const answer = createMessageGateway('surface').request('panel.hide-key', {});
    await expect(answer).rejects.toThrow(/it may have been done, or not/);
    expect(fake.sendMessage).toHaveBeenCalledOnce();
  });

  it('calls nothing kept that may have been erased', async () => {
    fake.sendMessage.mockResolvedValue(undefined);
    const answer = createMessageGateway('surface').request('retention.erase-unused', {});
    const failed = expect(answer).rejects.toThrow(/it may have been done, or not/);
    await vi.runAllTimersAsync();
    await failed;
  });

  it('sends a save again that nobody answers, and says in the end that it is not saved', async () => {
    fake.sendMessage
      .mockReturnValueOnce(new Promise(() => undefined))
      .mockResolvedValueOnce({ ok: true, answer: {} });
    const gateway = createMessageGateway('surface');
    const answer = gateway.request('note.remove', { interviewId: 'i', id: 'n', seen: [], draft: '' });
    await vi.runAllTimersAsync();
    await expect(answer).resolves.toEqual({});
    expect(fake.sendMessage).toHaveBeenCalledTimes(2);

    fake.sendMessage.mockReturnValue(new Promise(() => undefined));
    const never = gateway.request('note.remove', { interviewId: 'i', id: 'n', seen: [], draft: '' });
    const failed = expect(never).rejects.toThrow(/The text is still here: try again, and copy it/);
    await vi.runAllTimersAsync();
    await failed;
  });

  it('speaks of a text only where one was to be saved, and leaves it to the surface to say "Not saved"', async () => {
    fake.sendMessage.mockRejectedValue(new Error('gone'));
    const gateway = createMessageGateway('surface');
    const loaded = expect(gateway.request('interview.load', { id: 'a' })).rejects.toThrow(/^(?!.*text)/);
    const remove = { interviewId: 'a', id: 'b', seen: [], draft: '' };
    const removed = expect(gateway.request('note.remove', remove)).rejects.toThrow(/^The part .* text is/);
    await vi.runAllTimersAsync();
    await Promise.all([loaded, removed]);
  });

  it('does not try again under an updated extension', async () => {
    fake.id = undefined;
    fake.sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
    await expect(createMessageGateway('surface').request('background.ping', {})).rejects.toThrow(
      /was updated/,
    );
    expect(fake.sendMessage).toHaveBeenCalledOnce();
  });

  it('shows what the background refused, without trying again', async () => {
    fake.sendMessage.mockResolvedValue({ ok: false, message: 'note.save: text: too long' });
    await expect(createMessageGateway('surface').request('background.ping', {})).rejects.toThrow('too long');
    expect(fake.sendMessage).toHaveBeenCalledOnce();
  });

  it('reconnects its port and then says so, and stops when nobody listens', async () => {
    const heard: string[] = [];
    const stop = createMessageGateway('surface').subscribe(({ type }) => heard.push(type));
    expect(fake.ports).toHaveLength(1);
    fake.ports[0]?.messages[0]?.(textOf({ type: 'hidden-changed', hidden: true }));
    fake.ports[0]?.disconnects[0]?.();
    await vi.runAllTimersAsync();
    expect(fake.ports).toHaveLength(2);
    expect(heard).toEqual(['hidden-changed', 'reconnected']);
    stop();
    fake.ports[1]?.disconnects[0]?.();
    await vi.runAllTimersAsync();
    expect(fake.ports).toHaveLength(2);
  });

  it('is back at once behind each stopped worker, however often, though nothing was ever published', async () => {
    const stop = createMessageGateway('surface').subscribe(() => undefined);
    for (let stopped = 1; stopped <= 10; stopped += 1) {
      await vi.advanceTimersByTimeAsync(30_000);
      fake.ports.at(-1)?.disconnects[0]?.();
      await vi.advanceTimersByTimeAsync(100);
      expect(fake.ports).toHaveLength(stopped + 1);
    }
    stop();
  });

  it('waits longer from one port that dies at once to the next, five seconds at most', async () => {
    const stop = createMessageGateway('surface').subscribe(() => undefined);
    const waits: number[] = [];
    for (let died = 1; died <= 9; died += 1) {
      fake.ports.at(-1)?.disconnects[0]?.();
      const from = Date.now();
      await vi.advanceTimersToNextTimerAsync();
      expect(fake.ports).toHaveLength(died + 1);
      waits.push(Date.now() - from);
    }
    expect(waits).toEqual([50, 100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000]);
    stop();
  });

  it('reads what is published once for all who listen on a page, over one port', () => {
    const gateway = createMessageGateway('surface');
    const heard: unknown[] = [];
    const first = gateway.subscribe((published) => heard.push(published));
    const second = gateway.subscribe((published) => heard.push(published));
    expect(fake.ports).toHaveLength(1);
    fake.ports[0]?.messages[0]?.(textOf({ type: 'hidden-changed', hidden: true }));
    expect(heard).toEqual([
      { type: 'hidden-changed', hidden: true },
      { type: 'hidden-changed', hidden: true },
    ]);
    expect(heard[0]).toBe(heard[1]);
    first();
    expect(fake.ports[0]?.open).toBe(true);
    second();
    expect(fake.ports[0]?.open).toBe(false);
    gateway.subscribe(() => undefined);
    expect(fake.ports).toHaveLength(2);
  });

  it('tells the others where one of them fails or leaves, and says that it failed', () => {
    const gateway = createMessageGateway('surface');
    const heard: string[] = [];
    const failures: unknown[] = [];
    vi.stubGlobal('reportError', (error: unknown) => failures.push(error));
    let leave: () => void = () => undefined;
    gateway.subscribe(() => {
      leave();
      throw new Error('It fell over.');
    });
    leave = gateway.subscribe(({ type }) => heard.push(`who left ${type}`));
    gateway.subscribe(({ type }) => heard.push(type));
    fake.ports[0]?.messages[0]?.(textOf({ type: 'hidden-changed', hidden: true }));
    vi.unstubAllGlobals();
    expect(heard).toEqual(['hidden-changed']);
    expect(failures).toEqual([new Error('It fell over.')]);
  });

  it('opens no port again once nobody listens, or the extension is gone', async () => {
    const gateway = createMessageGateway('surface');
    const stop = gateway.subscribe(() => undefined);
    fake.ports[0]?.disconnects[0]?.();
    stop();
    await vi.runAllTimersAsync();
    expect(fake.ports).toHaveLength(1);
    const heard: string[] = [];
    gateway.subscribe(({ type }) => heard.push(type));
    fake.id = undefined;
    fake.ports[1]?.disconnects[0]?.();
    await vi.runAllTimersAsync();
    expect(fake.ports).toHaveLength(2);
    expect(heard).toEqual([]);
  });
});
