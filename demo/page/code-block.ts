import { html, raw, type Html } from './html';
import { highlight } from './highlight';

/** A fenced block. The page's script turns a suggestion into its two-sided form, as GitLab's does. */
export function codeBlock(lines: string[], language: string): Html {
  if (language.startsWith('suggestion')) {
    return html`<pre
      class="code highlight js-syntax-highlight language-suggestion"
      data-lang-params="${language.split(':')[1] ?? ''}"
    ><code class="js-render-suggestion">${lines.join('\n')}</code></pre>`;
  }
  const marked = lines.map(
    (line, index) =>
      `<span id="LC${index + 1}" class="line" lang="${/^\w+$/.test(language) ? language : 'plaintext'}">${highlight(line, language)}</span>`,
  );
  return html`<div class="markdown-code-block js-markdown-code">
    <pre
      data-canonical-lang="${language}"
      class="code highlight js-syntax-highlight language-${language === '' ? 'plaintext' : language}"
    ><code>${raw(marked.join('\n'))}</code></pre>
  </div>`;
}
