import { render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { Markdown } from '@/components/ui/markdown';
import { visibleText } from '@/components/ui/visible-text';
import { CONTROLS, HOSTILE_MARKDOWN } from '@/tests/fixtures/hostile-markdown';
import { PROJECT, show, wordsOf } from './show-markdown';

describe('invisible characters', () => {
  it.each([
    ['a turn of direction', 'if admin\u202E }', 'if admin⟨U+202E⟩ }'],
    ['zero width', 'ad\u200Bmin\u2060\uFEFF', 'ad⟨U+200B⟩min⟨U+2060⟩⟨U+FEFF⟩'],
    ['a soft hyphen', 'ad\u00ADmin', 'ad⟨U+00AD⟩min'],
    ['tags', 'ok\u{E0041}', 'ok⟨U+E0041⟩'],
    ['fillers', '\u3164\u115F', '⟨U+3164⟩⟨U+115F⟩'],
    ['selectors that carry data', '😀\u{E0101}\uFE03', '😀⟨U+E0101⟩⟨U+FE03⟩'],
    ['marks among Latin letters', 'a\u200Fb\u061C', 'a⟨U+200F⟩b⟨U+061C⟩'],
    ['joiners among Latin letters', 'a\u200Db\u200Cc', 'a⟨U+200D⟩b⟨U+200C⟩c'],
    ['half a pair', 'a\uD800b', 'a⟨U+D800⟩b'],
    ['a second non-joiner', 'می\u200C\u200Cخ', 'می\u200C⟨U+200C⟩خ'],
    ['a flag that is none', '🏴\u{E0075}\u{E007F}', '🏴⟨U+E0075⟩⟨U+E007F⟩'],
  ])('are made visible: %s', (_what, text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it.each([
    'שלום',
    'שלום\u200F!',
    '👩‍👩‍👧 ❤️ 1️⃣ 🏳️‍🌈 🧑🏿‍💻',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    'می‌خواهم',
    'क्‍ष',
    '葛\u{E0100}',
    'ភាសា\u200Bខ្មែរ',
    '⠓\u2800⠑',
  ])('are left alone where spelling needs them: %s', (text) => {
    expect(visibleText(text)).toBe(text);
  });

  it('can not be hidden in references, code, or the words of an image', () => {
    const text = wordsOf('&#x202E; `a\u202Eb` ![x\u202E](https://a.example/b)');
    expect(text.match(/⟨U\+202E⟩/g)).toHaveLength(3);
  });

  it('leave a text with its own direction', () => {
    expect(show('שלום').querySelector('[dir="auto"]')).toBeTruthy();
  });

  it('take time in proportion to the text', () => {
    /** As many signs either way, in one text or in ten: a machine that does other things slows both alike. */
    const time = (length: number, times: number): number => {
      const text = 'a\u200C👩\u200D\u200F'.repeat(length);
      // The fastest of three, as one may be interrupted.
      const took = [1, 2, 3].map(() => {
        const start = performance.now();
        for (let count = 0; count < times; count += 1) visibleText(text);
        return performance.now() - start;
      });
      return Math.min(...took);
    };
    time(20_000, 1);
    // In proportion to its square the one would take ten times as long.
    expect(time(80_000, 1)).toBeLessThan(4 * time(8_000, 10));
  });
});

describe('known tricks', () => {
  beforeAll(async () => {
    const { unmount } = render(<Markdown text="*loaded*" />);
    await screen.findByText('loaded');
    unmount();
  });

  it('are many, and each has a name of its own', () => {
    expect(HOSTILE_MARKDOWN.length).toBeGreaterThanOrEqual(120);
    expect(new Set(HOSTILE_MARKDOWN.map(({ name }) => name)).size).toBe(HOSTILE_MARKDOWN.length);
  });

  it.each(HOSTILE_MARKDOWN)(
    '$name',
    ({ text }) => {
      const { container: body } = render(<Markdown text={text} projectUrl={PROJECT} />);
      expect(body.textContent).not.toMatch(CONTROLS);
      for (const element of body.querySelectorAll('*')) {
        expect(element.tagName).not.toMatch(
          /^(?:script|style|svg|math|iframe|object|embed|form|input|img|base)$/i,
        );
        const events = element.getAttributeNames().filter((name) => name.startsWith('on'));
        expect(events).toEqual([]);
      }
      for (const link of body.querySelectorAll('a')) {
        expect(link.getAttribute('href')).toMatch(/^(?:https?:\/\/|mailto:)/);
      }
    },
    30_000,
  );
});
