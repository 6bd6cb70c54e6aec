import { lineCode, pathHash } from '@/demo/sample/line-code';
import type { DiffFile, DiffLine } from '@/demo/sample/unified-diff';
import type { World } from '@/demo/sample/world';
import { fileNotice } from './diff-files';
import { highlight, languageOf } from './highlight';
import { html, raw, type Html } from './html';
import { icon } from './icon';

/**
 * The changed files as the Changes tab showed them before rapid diffs. The page's script puts each into the scroller
 * when it comes near, and takes it out again.
 */
export function oldDiffFiles(world: World): Html {
  return html`${(world.versions[0]?.files ?? []).map(diffFile)}`;
}

function diffFile(file: DiffFile): Html {
  const hash = pathHash(file.newPath);
  const language = languageOf(file.newPath);
  return html`<div
    class="diff-file file-holder"
    id="${hash}"
    data-path="${file.newPath}"
    data-testid="diff-file-section"
  >
    <div class="js-file-title file-title file-title-flex-parent rd-diff-file-header">
      <button
        class="btn-quiet js-toggle-file"
        type="button"
        aria-expanded="true"
        aria-label="Hide file contents"
      >
        ${icon('chevron-down')}
      </button>
      <a class="file-title-name" href="#${hash}"><strong>${file.newPath}</strong></a>
      ${fileNotice(file)}
    </div>
    <div class="diff-content rd-diff-file-body">
      <table class="code diff-wrap-lines js-syntax-highlight text-file rd-hunks" data-path="${file.newPath}">
        <tbody>
          ${file.hunks.map(
            (hunk) =>
              html`<tr class="line_holder match rd-hunk-header">
                  <td colspan="2"></td>
                  <td>${hunk.header}</td>
                </tr>
                ${hunk.lines.map((line) => row(line, file.newPath, language))}`,
          )}
        </tbody>
      </table>
    </div>
  </div>`;
}

function row(line: DiffLine, path: string, language: string): Html {
  const code = lineCode(path, line.oldLine, line.newLine);
  const side = line.kind === 'added' ? 'new' : line.kind === 'removed' ? 'old' : '';
  return raw(
    `<tr class="line_holder ${side} rd-hunk-lines rd-${line.kind}" id="${code}"><td class="diff-line-num old_line rd-line-number" data-old="${line.oldLine ?? ''}" data-linenumber="${line.oldLine ?? ''}"></td><td class="diff-line-num new_line rd-line-number" data-new="${line.newLine ?? ''}" data-linenumber="${line.newLine ?? ''}"></td><td class="line_content rd-line-content"><pre><code class="line">${highlight(line.text, language)}</code></pre></td></tr>`,
  );
}
