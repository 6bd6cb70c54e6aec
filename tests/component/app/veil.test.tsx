import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useActs } from '@/components/app/use-acts';
import { followHiding } from '@/entrypoints/panel/veil';
import type { Gateway } from '@/stores/gateway';
import type { Published } from '@/stores/messages/protocol';

type Listener = (published: Published | { type: 'reconnected' }) => void;

/** A background that answers when it is told to. */
function fakeBackground() {
  const listeners = new Set<Listener>();
  const waiting: { answer: (hidden: boolean) => void; fail: () => void }[] = [];
  const gateway: Gateway = {
    request: () =>
      new Promise((resolve, reject) =>
        waiting.push({
          answer: (hidden) => resolve({ hidden } as never),
          fail: () => reject(new Error('The background does not answer.')),
        }),
      ),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const publish: Listener = (published) => {
    for (const listener of listeners) listener(published);
  };
  const hide = (hidden: boolean) => publish({ type: 'hidden-changed', hidden });
  const asked = () => waiting.splice(0)[0] ?? { answer: () => undefined, fail: () => undefined };
  return { gateway, publish, hide, asked };
}

const isBlank = (): boolean => document.documentElement.hasAttribute('data-veiled');
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a page of ours', () => {
  let background: ReturnType<typeof fakeBackground>;
  const changed = vi.fn();
  beforeEach(() => {
    changed.mockReset();
    // As in the page's own HTML.
    document.documentElement.setAttribute('data-veiled', '');
    background = fakeBackground();
    followHiding(background.gateway, changed);
  });

  it('is blank until it is known that nothing is hidden', async () => {
    expect(isBlank()).toBe(true);
    background.asked().answer(false);
    await settled();
    expect(isBlank()).toBe(false);
    expect(changed.mock.calls).toEqual([[false]]);
  });

  it('stays blank where everything is hidden, and hears that it is', async () => {
    background.asked().answer(true);
    await settled();
    expect(isBlank()).toBe(true);
    expect(changed.mock.calls).toEqual([[true]]);
    background.hide(false);
    expect(isBlank()).toBe(false);
  });

  it('believes what was published over an older answer', async () => {
    const asked = background.asked();
    background.hide(true);
    asked.answer(false);
    await settled();
    expect(isBlank()).toBe(true);
  });

  it('asks again after its port was down', async () => {
    background.asked().answer(false);
    await settled();
    background.publish({ type: 'reconnected' });
    background.asked().answer(true);
    await settled();
    expect(isBlank()).toBe(true);
  });

  it('shows what it has to say where nobody answers', async () => {
    background.asked().fail();
    await settled();
    expect(isBlank()).toBe(false);
  });

  it('takes no keys while it is blank', async () => {
    const pressed = vi.fn();
    const Keys = () => {
      useActs({ clock: pressed, palette: pressed });
      return null;
    };
    render(<Keys />);
    const user = userEvent.setup();
    await user.keyboard('p{Control>}k{/Control}');
    background.asked().answer(false);
    await settled();
    expect(pressed).not.toHaveBeenCalled();
    await user.keyboard('p{Control>}k{/Control}');
    expect(pressed).toHaveBeenCalledTimes(2);
    background.hide(true);
    await user.keyboard('p{Control>}k{/Control}');
    expect(pressed).toHaveBeenCalledTimes(2);
    background.hide(false);
  });

  it('keeps text and caret, and gives the focus back', async () => {
    background.asked().answer(false);
    await settled();
    render(<textarea aria-label="Note" />);
    const note = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
    await userEvent.setup().type(note, 'half a thought');
    note.setSelectionRange(4, 4);
    background.hide(true);
    // As the browser does with what is no longer drawn.
    note.blur();
    background.hide(false);
    expect(document.activeElement).toBe(note);
    expect([note.value, note.selectionStart]).toEqual(['half a thought', 4]);
  });
});
