import { lineCode, pathHash } from '@/demo/sample/line-code';
import type { DiffFile, DiffLine } from '@/demo/sample/unified-diff';
import type { World } from '@/demo/sample/world';
import { highlight, languageOf } from './highlight';
import { html, raw, type Html } from './html';
import { icon } from './icon';

/** The changed files as the Changes tab shows them. Threads are put under their lines by the page's script. */
export function diffFiles(world: World): Html {
  const files = world.versions[0]?.files ?? [];
  const lines = files.flatMap(({ hunks }) => hunks).flatMap((hunk) => hunk.lines);
  return html`<div class="diffs-summary">
      <span>${files.length} files</span>
      <span class="added">+ ${lines.filter(({ kind }) => kind === 'added').length}</span>
      <span class="removed">− ${lines.filter(({ kind }) => kind === 'removed').length}</span>
    </div>
    ${files.map(diffFile)}`;
}

function diffFile(file: DiffFile): Html {
  const hash = pathHash(file.newPath);
  const language = languageOf(file.newPath);
  return html`<diff-file id="${hash}" class="rd-diff-file-component" data-testid="rd-diff-file">
    <div class="rd-diff-file">
      <header class="rd-diff-file-header" data-testid="rd-diff-file-header">
        <button
          class="btn-quiet js-toggle-file"
          type="button"
          aria-expanded="true"
          aria-label="Hide file contents"
        >
          ${icon('chevron-down')}
        </button>
        <h2 class="rd-diff-file-title"><a href="#${hash}">${file.newPath}</a></h2>
        ${fileNotice(file)}
      </header>
      <div class="rd-diff-file-body">
        <table class="rd-hunks code" data-path="${file.newPath}">
          <colgroup>
            <col class="rd-col-number" />
            <col class="rd-col-number" />
            <col />
          </colgroup>
          <tbody>
            ${file.hunks.map(
              (hunk) =>
                html`<tr class="rd-hunk-header">
                    <td colspan="2"></td>
                    <td>${hunk.header}</td>
                  </tr>
                  ${hunk.lines.map((line) => row(line, file.newPath, language))}`,
            )}
          </tbody>
        </table>
      </div>
    </div>
  </diff-file>`;
}

/** What happened to the file besides its lines. */
export function fileNotice(file: DiffFile): Html {
  const renamed = !file.added && !file.removed && file.oldPath !== file.newPath;
  return html`${file.added ? html`<span class="badge">New file</span>` : null}
  ${file.removed ? html`<span class="badge">Deleted</span>` : null}
  ${renamed ? html`<span class="badge">Renamed from ${file.oldPath}</span>` : null}
  ${file.binary ? html`<span class="badge">Binary</span>` : null}`;
}

function row(line: DiffLine, path: string, language: string): Html {
  const code = lineCode(path, line.oldLine, line.newLine);
  return raw(
    `<tr class="rd-hunk-lines rd-${line.kind}" id="${lineId(path, line)}" data-line-code="${code}" data-hunk-lines><td class="rd-line-number" data-old="${line.oldLine ?? ''}"></td><td class="rd-line-number" data-new="${line.newLine ?? ''}"></td><td class="rd-line-content"><pre><code class="line">${highlight(line.text, language)}</code></pre></td></tr>`,
  );
}

/** As GitLab names lines on this tab: nine digits of the file's hash, then the side and the number. */
function lineId(path: string, line: DiffLine): string {
  const file = pathHash(path).slice(0, 9);
  if (line.kind === 'added') return `line_${file}_A${line.newLine ?? 0}`;
  if (line.kind === 'removed') return `line_${file}_D${line.oldLine ?? 0}`;
  return `line_${file}_${line.oldLine ?? 0}`;
}
