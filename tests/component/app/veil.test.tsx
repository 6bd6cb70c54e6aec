import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useActs } from '@/components/app/use-acts';
import { followHiding } from '@/entrypoints/panel/veil';
import type { Gateway } from '@/stores/gateway';
import type { Published } from '@/stores/messages/protocol';

type Listener = (published: Published | { type: 'reconnected' }) => void;

/** A background that answers when it is told to. */
function fakeBackground() {
  const listeners = new Set<Listener>();
  const waiting: { name: string; answer: (hidden: boolean) => void; fail: () => void }[] = [];
  const gateway: Gateway = {
    request: (name) =>
      new Promise((resolve, reject) =>
        waiting.push({
          name,
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
  const asked = () => waiting.splice(0)[0] ?? { name: '', answer: () => undefined, fail: () => undefined };
  return { gateway, publish, hide, asked };
}

const isBlank = (): boolean => document.documentElement.hasAttribute('data-veiled');
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** As a person does: what a script presses does not count. */
function pressHideKey(): void {
  const event = new KeyboardEvent('keydown', { code: 'Digit9', shiftKey: true, ctrlKey: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  dispatchEvent(event);
}

describe('a page of ours', () => {
  let background: ReturnType<typeof fakeBackground>;
  const changed = vi.fn<(hidden: boolean, focused: HTMLElement | null) => void>();
  let leave = new AbortController();
  beforeEach(() => {
    changed.mockReset();
    // The page of one test hears no key of the next.
    leave = new AbortController();
    const listen = window.addEventListener.bind(window);
    vi.stubGlobal('addEventListener', (type: string, listener: EventListener, options: object) =>
      listen(type, listener, { ...options, signal: leave.signal }),
    );
    // As in the page's own HTML.
    document.documentElement.setAttribute('data-veiled', '');
    background = fakeBackground();
    followHiding(background.gateway, changed);
  });
  afterEach(() => {
    leave.abort();
    vi.unstubAllGlobals();
  });

  it('is blank until it is known that nothing is hidden', async () => {
    expect(isBlank()).toBe(true);
    background.asked().answer(false);
    await settled();
    expect(isBlank()).toBe(false);
    expect(changed.mock.calls).toEqual([[false, null]]);
  });

  it('stays blank where everything is hidden, and hears that it is', async () => {
    background.asked().answer(true);
    await settled();
    expect(isBlank()).toBe(true);
    expect(changed.mock.calls).toEqual([[true, null]]);
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

  describe('that hears the hide key itself', () => {
    beforeEach(async () => {
      background.asked().answer(false);
      await settled();
      changed.mockReset();
    });

    /** What the background answers to the key, and then to the question what holds now. */
    const answerKey = async (hidden: boolean): Promise<void> => {
      const key = background.asked();
      expect(key.name).toBe('panel.hide-key');
      key.answer(hidden);
      await settled();
      const load = background.asked();
      expect(load.name).toBe('hidden.load');
      load.answer(hidden);
      await settled();
    };

    it('is blank before anybody answers, and hears that all is hidden where nothing is published to it', async () => {
      pressHideKey();
      expect(isBlank()).toBe(true);
      expect(changed).not.toHaveBeenCalled();
      await answerKey(true);
      expect(isBlank()).toBe(true);
      expect(changed.mock.calls).toEqual([[true, null]]);
    });

    it('shows itself again where the browser had heard that press first, and has shown everything by it', async () => {
      pressHideKey();
      await answerKey(false);
      expect(isBlank()).toBe(false);
      expect(changed).not.toHaveBeenCalled();
    });

    it('asks what holds where the press was not answered, and stays blank where nobody says', async () => {
      pressHideKey();
      background.asked().fail();
      await settled();
      background.asked().fail();
      await settled();
      expect(isBlank()).toBe(true);
      background.publish({ type: 'reconnected' });
      background.asked().answer(false);
      await settled();
      expect(isBlank()).toBe(false);
    });

    it('is not shown by what it had asked before', async () => {
      background.publish({ type: 'reconnected' });
      const before = background.asked();
      pressHideKey();
      before.answer(false);
      await settled();
      expect(isBlank()).toBe(true);
    });

    it('shows itself by the next press as soon as that is published', async () => {
      pressHideKey();
      background.hide(true);
      await answerKey(true);
      pressHideKey();
      expect(isBlank()).toBe(true);
      background.hide(false);
      expect(isBlank()).toBe(false);
      await answerKey(false);
      expect(changed.mock.calls).toEqual([
        [true, null],
        [false, null],
      ]);
    });

    it('says what had the focus, which the browser has taken before all is hidden', () => {
      render(<textarea aria-label="Note" />);
      const note = screen.getByRole('textbox', { name: 'Note' });
      note.focus();
      pressHideKey();
      note.blur();
      background.hide(true);
      expect(changed.mock.calls).toEqual([[true, note]]);
      background.hide(false);
      expect(document.activeElement).toBe(note);
    });
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
