import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import MarkdownBody from '@/components/ui/markdown-body';
import { Markdown } from '@/components/ui/markdown';
import { PROJECT, show, wordsOf } from './show-markdown';

describe('Markdown by a candidate', () => {
  it('shows raw HTML as text', () => {
    const container = show('<img src=x onerror="alert(1)"> <script>alert(1)</script> <!-- unseen -->');
    expect(container.querySelector('img, script')).toBeNull();
    expect(container.textContent).toContain('onerror');
    expect(container.textContent).toContain('<!-- unseen -->');
  });

  it('has no headings of its own, and no form controls', () => {
    const container = show('# Loud\n\n- [x] done\n- [ ] open');
    expect(container.textContent).toMatch(/Loud[^]*done[^]*open/);
    expect(screen.queryByRole('heading')).toBeNull();
    expect(container.querySelector('input')).toBeNull();
  });

  it('says of each task whether it is done', () => {
    show('- [x] tests\n- [ ] docs');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringMatching(/Done: tests/),
      expect.stringMatching(/Not done: docs/),
    ]);
  });

  it('is there once its renderer is', async () => {
    render(<Markdown text="some *words*" />);
    expect((await screen.findByText('words')).tagName).toBe('EM');
  });

  it('marks mentions, and neither links them nor touches references', () => {
    const container = show('@sam-author. see !12 #34 ~label %milestone, a@b.example, `@code` and /@path');
    const mentions = [...container.querySelectorAll('[data-mention]')].map((one) => one.textContent);
    expect(mentions).toEqual(['@sam-author']);
    expect(container.textContent).toContain('see !12 #34 ~label %milestone');
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['a@b.example']);
  });

  it('shows emoji by their names, and leaves what is none, code and addresses', async () => {
    render(
      <Markdown text=":tada: :+1: `:tada:` :no_such: :constructor: 10:100:20 https://gitlab.com/:tada:/a" />,
    );
    const text = (await screen.findByText(/🎉/)).textContent;
    expect(text).toBe('🎉 👍 :tada: :no_such: :constructor: 10:100:20 https://gitlab.com/:tada:/a');
  });

  it('lets a table scroll by itself, with the keyboard too', () => {
    show('|a|b|\n|-|-|\n|1|2|');
    const group = screen.getByRole('group', { name: 'Table' });
    expect(group.getAttribute('tabindex')).toBe('0');
    expect(within(group).getAllByRole('cell')).toHaveLength(2);
  });

  it('gives no element an id, a name or a class of the candidate', () => {
    const container = show('a[^getElementById]\n\n[^getElementById]: note\n\n```__proto__ x\ny\n```');
    expect(container.querySelector('[id], [name], [class*="language"], [class*="proto"]')).toBeNull();
    expect(container.textContent).toContain('a[1]');
    expect(container.textContent).toContain('note');
  });
});

describe('a suggestion', () => {
  const fence = '```suggestion:-0+1\nreturn total\nend\n```';
  const known = {
    fromLine: 4,
    toLine: 5,
    fromContent: 'total\nend\n',
    toContent: 'return total\nend\n',
    applied: false,
  };
  const named = (name: string) => screen.getByRole('figure', { name });

  it('shows what it brings, where nothing more is known', () => {
    show(fence);
    expect(named('Suggested change').textContent).toContain('added: return total');
    expect(named('Suggested change').textContent).not.toContain('removed');
  });

  it('is a small diff where the lines before are known', () => {
    render(<MarkdownBody text={fence} suggestions={[known]} />);
    const figure = named('Suggested change to lines 4–5, not applied');
    expect(within(figure).getByRole('deletion').textContent).toBe('−removed: total');
    expect(within(figure).getByRole('insertion').textContent).toBe('+added: return total');
    expect(figure.textContent).toMatch(/ end$/);
  });

  it('says that it was applied', () => {
    render(<MarkdownBody text={fence} suggestions={[{ ...known, toLine: 4, applied: true }]} />);
    expect(named('Suggested change to line 4, applied')).toBeTruthy();
  });

  it('takes each reading by its place, and none of another text', () => {
    const other = { ...known, fromLine: 9, toLine: 9, fromContent: 'x\n', toContent: '' };
    render(
      <MarkdownBody
        text={`${fence}\n\n\`\`\`suggestion\n\`\`\`\n\n\`\`\`suggestion\nedited\n\`\`\``}
        suggestions={[known, other, known]}
      />,
    );
    expect(screen.getAllByRole('figure').map((figure) => figure.textContent)).toEqual([
      expect.stringContaining('lines 4–5'),
      expect.stringMatching(/line 9.*removed: x/),
      expect.stringMatching(/^Suggested change\+added: edited$/),
    ]);
  });
});

describe('a link', () => {
  it('opens elsewhere without telling where from', () => {
    show('[here](https://example.com/a)');
    const link = screen.getByRole('link', { name: 'here' });
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('aria-describedby')).toBeTruthy();
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'chrome-extension://x/y',
    '#anchor',
  ])('to %s is text', (href) => {
    const container = show(`[here](${href})`);
    expect(container.querySelector('a')).toBeNull();
    expect(screen.getByText('here')).toBeTruthy();
  });

  it('is resolved in the project where it is relative, and text where that is not known', () => {
    const { rerender } = render(<MarkdownBody text="[file](/uploads/ab/log.txt)" projectUrl={PROJECT} />);
    expect(screen.getByRole('link').getAttribute('href')).toBe(`${PROJECT}/uploads/ab/log.txt`);
    rerender(<MarkdownBody text="[file](/uploads/ab/log.txt)" />);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it.each([
    ['[https://gitlab.com/a](https://evil.example/a)', 'evil.example'],
    ['[gitlab.com](https://gitlab.com.evil.example)', 'gitlab.com.evil.example'],
    ['https://gitlab.com@evil.example/', 'evil.example'],
    ['<https://gіtlab.com/>', 'xn--gtlab-n2e.com'],
    ['[docs](//evil.example/docs)', 'evil.example'],
    ['http://2130706433/', '127.0.0.1'],
    [`[a](https://gitlab.com.${'a.'.repeat(60)}evil.example)`, 'a.a.evil.example'],
    ['[support@gitlab.com](mailto:me@evil.example)', 'me@evil.example'],
    ['[here](https://gitlab.com:9/)', 'gitlab.com:9'],
  ])('%s says where it goes', (text, place) => {
    expect(wordsOf(text)).toMatch(/\((?:goes|e-mail) to .*\)$/);
    expect(document.body.textContent).toContain(`${place})`);
  });

  it.each([
    'https://gitlab.com/acme',
    '[the issue](https://gitlab.com/acme/1)',
    '[README.md](README.md)',
    'https://ruby-lang.org/en/',
    'www.ruby-lang.org',
    'a@b.example',
  ])('%s needs no such words', (text) => {
    expect(wordsOf(text)).not.toContain('(');
  });

  it('with an endless text is cut, and says where it goes', () => {
    const text = wordsOf(`https://gitlab.com/${'a'.repeat(5000)}`);
    expect(text.length).toBeLessThan(300);
    expect(text).toContain('goes to gitlab.com');
  });
});

describe('an image', () => {
  it('is fetched only when asked for, with its host said before', async () => {
    const user = userEvent.setup();
    const text = '![the plan](https://tracker.example/p.png)';
    const { rerender } = render(<MarkdownBody text={text} />);
    expect(screen.queryByRole('img')).toBeNull();
    const button = screen.getByRole('button', { name: 'Show image: the plan (loads from tracker.example)' });
    await user.click(button);
    const image = screen.getByRole('img', { name: 'the plan' });
    expect(image.getAttribute('referrerpolicy')).toBe('no-referrer');
    rerender(<MarkdownBody text={text} />);
    expect(screen.getByRole('img', { name: 'the plan' })).toBe(image);
  });

  it('in a link stands after it, so that no button is in a link', () => {
    show('[![Build](https://ci.example/b.svg)](https://ci.example/)');
    expect(within(screen.getByRole('link', { name: 'Image: Build' })).queryByRole('button')).toBeNull();
    expect(screen.getByRole('button', { name: /^Show image: Build/ })).toBeTruthy();
  });

  it.each(['data:image/svg+xml,x', 'mailto:a@b', 'javascript:x'])('from %s is its words', (src) => {
    show(`![the plan](<${src}>)`);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('[Image: the plan]')).toBeTruthy();
  });
});

describe('a text too much to format', () => {
  it('is shown as it was typed until asked for, and says so', async () => {
    const user = userEvent.setup();
    render(<Markdown text={`*start* ${'word '.repeat(3000)}`} />);
    expect(screen.getByText(/because it has 15,008 characters/)).toBeTruthy();
    expect(screen.queryByText('start')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show formatted' }));
    expect(await screen.findByText('start')).toBeTruthy();
  });

  it.each([
    ['a megabyte of brackets', '['.repeat(1_000_000)],
    ['a megabyte of quotes', '>'.repeat(1_000_000)],
    ['a few thousand quotes in each other', '>'.repeat(4000)],
  ])('stays so where formatting could take for ever: %s', (_what, text) => {
    render(<Markdown text={text} />);
    expect(screen.getByText(/Shown as it was typed/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show formatted' })).toBeNull();
  });

  it('comes in parts that can be laid out, and loses none of them', async () => {
    const user = userEvent.setup();
    const text = Array.from({ length: 9000 }, (_, line) => `line ${line} 👩‍👩‍👧`).join('\n');
    const { container } = render(<Markdown text={text} />);
    expect(container.textContent).not.toContain('line 8999');
    for (let more = 0; more < 6; more += 1) {
      const button = screen.queryByRole('button', { name: /^Show more of [\d,]+ characters$/ });
      if (button) await user.click(button);
    }
    expect(screen.queryByRole('button')).toBeNull();
    const lines = container.textContent.match(/line \d+/g);
    expect(new Set(lines).size).toBe(9000);
  });

  it('stays so where lists or emphasis are nested beyond what a browser can lay out', () => {
    const deep = Array.from({ length: 90 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');
    show(deep);
    expect(screen.getByText(/marks inside each other/)).toBeTruthy();
  });
});
