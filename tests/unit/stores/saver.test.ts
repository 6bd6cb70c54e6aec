import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSaver, LONGEST_WAIT_MS, PAUSE_MS, type SaveStatus } from '@/stores/saver';

describe('saver', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const setUp = () => {
    const statuses: Record<string, SaveStatus['state'][]> = {};
    const saver = createSaver(
      (fields, status) => {
        for (const field of fields) (statuses[field] ??= []).push(status.state);
      },
      () => Date.now(),
    );
    return { saver, statuses };
  };

  it('writes once after a pause, with the last text', async () => {
    const { saver } = setUp();
    const written: string[] = [];
    for (const text of ['a', 'ab', 'abc']) {
      saver.schedule('note', () => Promise.resolve(written.push(text)));
      await vi.advanceTimersByTimeAsync(PAUSE_MS / 3);
    }
    expect(written).toEqual([]);
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(written).toEqual(['abc']);
  });

  it('writes at the latest after the longest wait, however fast somebody types', async () => {
    const { saver } = setUp();
    const writtenAt: number[] = [];
    const began = Date.now();
    for (let typed = 0; typed < 200; typed += 1) {
      saver.schedule('note', () => Promise.resolve(writtenAt.push(Date.now() - began)));
      await vi.advanceTimersByTimeAsync(20);
    }
    const gaps = writtenAt.map((at, index) => at - (writtenAt[index - 1] ?? 0));
    expect(writtenAt.length).toBeGreaterThan(5);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(LONGEST_WAIT_MS + 20);
  });

  it('says typing, saving, saved, in this order', async () => {
    const { saver, statuses } = setUp();
    saver.schedule('note', () => Promise.resolve());
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(statuses['note']).toEqual(['typing', 'saving', 'saved']);
  });

  it('never says saved for a text that has been typed on', async () => {
    const { saver, statuses } = setUp();
    let finish: () => void = () => undefined;
    saver.schedule('note', () => new Promise<void>((resolve) => (finish = resolve)));
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    saver.schedule('note', () => Promise.resolve());
    finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(statuses['note']).toEqual(['typing', 'saving', 'typing']);
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(statuses['note']?.at(-1)).toBe('saved');
  });

  it('keeps the writes of one field in order', async () => {
    const { saver } = setUp();
    const order: string[] = [];
    const slow = saver.now('note', async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      order.push('first');
    });
    const quick = saver.now('note', () => Promise.resolve(order.push('second')));
    await vi.advanceTimersByTimeAsync(100);
    await Promise.all([slow, quick]);
    expect(order).toEqual(['first', 'second']);
  });

  it('reports a failure with its message, and goes on with the next write', async () => {
    const { saver, statuses } = setUp();
    await saver.now('note', () => Promise.reject(new Error('The disk is full.')));
    expect(statuses['note']).toEqual(['saving', 'failed']);
    await saver.now('note', () => Promise.resolve());
    expect(statuses['note']?.at(-1)).toBe('saved');
  });

  it('flushes what still waits', async () => {
    const { saver } = setUp();
    const write = vi.fn(() => Promise.resolve());
    saver.schedule('note', write);
    await saver.flush();
    expect(write).toHaveBeenCalledOnce();
  });

  it('keeps the writes of both fields that it is for in order', async () => {
    const { saver } = setUp();
    const order: string[] = [];
    const added = saver.now(
      'note-line',
      async () => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        order.push('added');
      },
      'note:1',
    );
    const removed = saver.now('note:1', () => Promise.resolve(order.push('removed')));
    await vi.advanceTimersByTimeAsync(100);
    await Promise.all([added, removed]);
    expect(order).toEqual(['added', 'removed']);
  });

  it('writes again what failed, and nothing where nothing failed', async () => {
    const { saver, statuses } = setUp();
    const write = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('The disk is full.'));
    await saver.now('evidence:1', write);
    await saver.retry('evidence:1');
    expect(statuses['evidence:1']?.at(-1)).toBe('saved');
    await saver.retry('evidence:1');
    expect(write).toHaveBeenCalledTimes(2);
  });

  it('writes what was typed since in place of what failed', async () => {
    const { saver } = setUp();
    const old = vi.fn(() => Promise.reject(new Error('The disk is full.')));
    await saver.now('feedback', old);
    const typed = vi.fn(() => Promise.resolve());
    saver.schedule('feedback', typed);
    await saver.retry('feedback');
    expect([old.mock.calls.length, typed.mock.calls.length]).toEqual([1, 1]);
  });

  it('tries again for both fields what was the fate of both', async () => {
    const { saver, statuses } = setUp();
    let fails = true;
    const write = () => (fails ? Promise.reject(new Error('The disk is full.')) : Promise.resolve());
    await saver.now('note-line', write, 'note:1');
    fails = false;
    await saver.retry('note:1');
    expect([statuses['note-line']?.at(-1), statuses['note:1']?.at(-1)]).toEqual(['saved', 'saved']);
  });

  describe('when the page goes', () => {
    /** A write whose answer comes when it is told to, or never. */
    const slow = (order: string[], name: string) => {
      let end: (error?: Error) => void = () => undefined;
      const write = vi.fn(() => {
        order.push(name);
        return new Promise<void>((resolve, reject) => {
          end = (error) => (error ? reject(error) : resolve());
        });
      });
      return { write, end: (error?: Error) => end(error) };
    };
    const settled = () => vi.advanceTimersByTimeAsync(0);

    it('sends what is typed behind a write that is not answered, and what waits for it, in order', async () => {
      const { saver } = setUp();
      const order: string[] = [];
      void saver.now('rating', slow(order, 'value').write);
      void saver.now('rating', slow(order, 'other value').write);
      saver.schedule('rating', slow(order, 'comment').write);
      saver.schedule('feedback', slow(order, 'feedback').write);
      await settled();
      expect(order).toEqual(['value']);
      saver.leave();
      await settled();
      expect(order).toEqual(['value', 'other value', 'comment', 'feedback']);
    });

    it('says saved once the last of them is, and nothing twice', async () => {
      const { saver, statuses } = setUp();
      const order: string[] = [];
      const [first, last] = [slow(order, 'first'), slow(order, 'last')];
      void saver.now('note', first.write);
      saver.schedule('note', last.write);
      await settled();
      saver.leave();
      await settled();
      first.end();
      await settled();
      expect(statuses['note']?.at(-1)).toBe('saving');
      last.end();
      await settled();
      expect(statuses['note']?.at(-1)).toBe('saved');
      expect(order).toEqual(['first', 'last']);
    });

    it('leaves the say to the last of them where an earlier one fails', async () => {
      const { saver, statuses } = setUp();
      const [first, last] = [slow([], 'first'), slow([], 'last')];
      void saver.now('note', first.write);
      saver.schedule('note', last.write);
      await settled();
      saver.leave();
      await settled();
      first.end(new Error('The background gave no answer.'));
      await settled();
      expect(statuses['note']?.at(-1)).toBe('saving');
      last.end();
      await settled();
      expect(statuses['note']?.at(-1)).toBe('saved');
      await saver.retry('note');
      expect(first.write).toHaveBeenCalledOnce();
    });

    it('writes once more where an earlier one may have come in behind it', async () => {
      const { saver, statuses } = setUp();
      const order: string[] = [];
      const first = slow(order, 'first');
      void saver.now('note', first.write);
      saver.schedule('note', () => Promise.resolve(order.push('last')));
      await settled();
      saver.leave();
      await settled();
      expect(statuses['note']?.at(-1)).toBe('saving');
      first.end();
      await settled();
      expect(order).toEqual(['first', 'last', 'last']);
      expect(statuses['note']?.at(-1)).toBe('saved');
    });

    it('writes nothing once more of what was erased meanwhile', async () => {
      const { saver } = setUp();
      const order: string[] = [];
      const first = slow(order, 'first');
      void saver.now('note', first.write);
      saver.schedule('note', () => Promise.resolve(order.push('last')));
      await settled();
      saver.leave();
      await settled();
      saver.drop();
      first.end();
      await settled();
      expect(order).toEqual(['first', 'last']);
    });
  });
});
