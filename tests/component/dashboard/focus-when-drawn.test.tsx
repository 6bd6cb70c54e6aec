import { afterEach, describe, expect, it, vi } from 'vitest';
import { focusWhenDrawn } from '@/components/dashboard/interviews/focus-when-drawn';

/** A list with one line, to which the line to go to is added by `draw`; `frames` lets frames pass that take `frameMs` each. */
function scene({ frameMs = 16 } = {}) {
  let waiting: FrameRequestCallback[] = [];
  let now = 0;
  vi.stubGlobal('requestAnimationFrame', (act: FrameRequestCallback) => waiting.push(act));
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const before = document.createElement('button');
  const line = document.createElement('button');
  document.body.replaceChildren(before);
  before.focus();
  const scroll = vi.fn();
  focusWhenDrawn(() => (line.isConnected ? line : null), scroll);
  return {
    line,
    scroll,
    draw: () => document.body.append(line),
    /** The line with the focus is out of view now. */
    leave: () => before.remove(),
    frames: (count: number) => {
      for (let each = 0; each < count; each += 1) {
        now += frameMs;
        const due = waiting;
        waiting = [];
        for (const act of due) act(now);
      }
    },
  };
}

describe('the focus that goes to a line far away', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('arrives also where a frame takes longer than anybody waits', () => {
    const { draw, frames, leave, line } = scene({ frameMs: 3_000 });
    leave();
    frames(2);
    draw();
    frames(1);
    expect(document.activeElement).toBe(line);
  });

  it('is scrolled to once, and again while the line stays away', () => {
    const { frames, scroll } = scene();
    expect(scroll).toHaveBeenCalledTimes(1);
    frames(10);
    expect(scroll).toHaveBeenCalledTimes(1);
    frames(20);
    expect(scroll).toHaveBeenCalledTimes(2);
  });

  it('comes back where the line was drawn anew', () => {
    const { draw, frames, line } = scene();
    draw();
    frames(2);
    expect(document.activeElement).toBe(line);
    line.remove();
    frames(1);
    draw();
    frames(1);
    expect(document.activeElement).toBe(line);
  });

  it('is left with what was gone on to', () => {
    const { draw, frames } = scene();
    const other = document.createElement('input');
    document.body.append(other);
    other.focus();
    frames(1);
    draw();
    frames(5);
    expect(document.activeElement).toBe(other);
  });

  it('gives up in the end', () => {
    const { draw, frames, line } = scene();
    frames(200);
    draw();
    frames(5);
    expect(document.activeElement).not.toBe(line);
  });
});
