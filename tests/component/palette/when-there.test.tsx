import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { whenThere } from '@/components/palette/when-there';

/** Two tabs; what is waited for is put into the panel by `arrive`. */
function scene() {
  const { container } = render(
    <>
      <button role="tab" aria-selected>
        One
      </button>
      <button role="tab" aria-selected={false}>
        Two
      </button>
      <p />
    </>,
  );
  const acted: string[] = [];
  whenThere(
    container,
    () => container.querySelector<HTMLElement>('p > button'),
    (found) => acted.push(found.textContent),
  );
  const [one, two] = screen.getAllByRole('tab');
  const select = (tab: HTMLElement | undefined) => {
    for (const each of [one, two]) each?.setAttribute('aria-selected', String(each === tab));
  };
  /** Puts it there, and lets everybody who watches see it. */
  const arrive = async () => {
    const found = document.createElement('button');
    found.textContent = 'Found';
    container.querySelector('p')?.append(found);
    await new Promise((seen) => requestAnimationFrame(seen));
    return acted;
  };
  return { arrive, one, two, select };
}

describe('what a command leads to', () => {
  it('is used as soon as it is there, and once', async () => {
    const { arrive } = scene();
    expect(await arrive()).toEqual(['Found']);
    expect(await arrive()).toEqual(['Found']);
  });

  it.each([
    ['another tab is selected', ({ select, two }: ReturnType<typeof scene>) => select(two)],
    ['a key is pressed', () => fireEvent.keyDown(document.body, { key: 'n' })],
    ['something is pressed', ({ two }: ReturnType<typeof scene>) => fireEvent.pointerDown(two ?? document)],
  ])('is left alone once %s', async (_what, goOn) => {
    const shown = scene();
    goOn(shown);
    expect(await shown.arrive()).toEqual([]);
    shown.select(shown.one);
    expect(await shown.arrive()).toEqual([]);
  });
});
