import { describe, expect, it } from 'vitest';
import { pageDiscussion, shownDiscussions } from '@/demo/page/page-discussions';
import { markdown } from '@/demo/page/markdown';
import { buildScenario } from '@/demo/sample/scenarios';

const world = buildScenario('backend', 0);
const render = (text: string): string => markdown(text, world).source.replace(/\s+/g, ' ');

describe('markdown', () => {
  it('shows HTML instead of obeying it', () => {
    expect(render('<script>x</script> & <b>')).toBe(
      '<p dir="auto">&lt;script&gt;x&lt;/script&gt; &amp; &lt;b&gt;</p>',
    );
  });

  it.each(['[x](javascript:alert(1))', '![x](data:text/html,1)', '[x](//elsewhere.example)'])(
    'makes no link of %s',
    (text) => {
      expect(render(text)).not.toMatch(/<a|<img/);
    },
  );

  it('marks a mention as GitLab does, and leaves strangers alone', () => {
    expect(render('@sam-author')).toContain(
      '<a href="/sam-author" data-reference-type="user" data-user="4117902"',
    );
    expect(render('@nobody')).toBe('<p dir="auto">@nobody</p>');
  });

  it('begins a new list where the mark changes', () => {
    const html = render('1. one\n2. two\n\n- [x] done\n- [ ] open');
    expect(html.match(/<[ou]l/g)).toEqual(['<ol', '<ul']);
    expect(html.match(/task-list-item-checkbox/g)).toHaveLength(2);
  });

  it('leaves a suggestion for the page to draw', () => {
    expect(render('```suggestion:-0+0\na < b\n```')).toContain(
      '<code class="js-render-suggestion">a &lt; b</code>',
    );
  });

  it('lets nothing through from the ugly scenario', () => {
    const ugly = buildScenario('ugly', 0);
    const html = shownDiscussions(ugly, true)
      .map((discussion) => pageDiscussion(discussion, ugly, true) as { notes: { note_html: string }[] })
      .flatMap(({ notes }) => notes)
      .map(({ note_html }) => note_html)
      .join('');
    expect(html).not.toMatch(
      /<(?:script|iframe|svg|style|textarea)|<[^>]+\son\w+=|href="(?:javascript|data):/i,
    );
  });
});
