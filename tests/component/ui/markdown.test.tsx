import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import MarkdownBody from '@/components/ui/markdown-body';
import { Markdown } from '@/components/ui/markdown';

const PROJECT = 'https://gitlab.com/acme/storefront';

describe('Markdown by a candidate', () => {
  it('shows raw HTML as text', () => {
    const { container } = render(
      <MarkdownBody text={'<img src=x onerror="alert(1)"> <script>alert(1)</script>'} />,
    );
    expect(container.querySelector('img, script')).toBeNull();
    expect(container.textContent).toContain('onerror');
  });

  it('opens links elsewhere without telling where from', () => {
    render(<MarkdownBody text="[here](https://example.com/a)" />);
    const link = screen.getByRole('link', { name: 'here' });
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.getAttribute('target')).toBe('_blank');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'chrome-extension://x/y',
    '#anchor',
  ])('shows a link to %s as text', (href) => {
    const { container } = render(<MarkdownBody text={`[here](${href})`} projectUrl={PROJECT} />);
    expect(container.querySelector('a')).toBeNull();
    expect(screen.getByText('here')).toBeTruthy();
  });

  it('resolves relative links in the project, and leaves them text where it is not known', () => {
    const { rerender } = render(<MarkdownBody text="[file](/uploads/ab/log.txt)" projectUrl={PROJECT} />);
    expect(screen.getByRole('link').getAttribute('href')).toBe(`${PROJECT}/uploads/ab/log.txt`);
    rerender(<MarkdownBody text="[file](/uploads/ab/log.txt)" />);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('fetches no image until it is asked for', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<MarkdownBody text="![the plan](https://tracker.example/p.png)" />);
    expect(screen.queryByRole('img')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show image: the plan' }));
    const image = screen.getByRole('img', { name: 'the plan' });
    expect(image.getAttribute('referrerpolicy')).toBe('no-referrer');
    rerender(<MarkdownBody text="![the plan](https://tracker.example/p.png)" />);
    expect(screen.getByRole('img', { name: 'the plan' })).toBe(image);
  });

  it('makes characters visible that turn the direction of text', () => {
    render(<MarkdownBody text={'if admin\u202E } // nothing'} />);
    expect(screen.getByText(/⟨U\+202E⟩/)).toBeTruthy();
  });

  it('leaves right-to-left text as it is', () => {
    const { container } = render(<MarkdownBody text="שלום" />);
    expect(container.textContent).toContain('שלום');
    expect(container.querySelector('[dir="auto"]')).toBeTruthy();
  });

  it('has no headings of its own, and no form controls', () => {
    const { container } = render(<MarkdownBody text={'# Loud\n\n- [x] done\n- [ ] open'} />);
    expect(screen.queryByRole('heading')).toBeNull();
    expect(container.querySelector('input')).toBeNull();
    expect(container.textContent).toContain('☑');
  });

  it('says that a suggestion is one', () => {
    render(<MarkdownBody text={'```suggestion:-0+1\nreturn total\n```'} />);
    expect(screen.getByText('Suggested change')).toBeTruthy();
    expect(screen.getByText(/return total/)).toBeTruthy();
  });

  it('is there once its renderer is', async () => {
    render(<Markdown text="some *words*" />);
    expect((await screen.findByText('words')).tagName).toBe('EM');
  });
});
