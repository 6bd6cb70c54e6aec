import { use, useMemo, useState, type KeyboardEvent } from 'react';
import { useApp } from '@/components/app/app-context';
import { CodeCells } from '@/components/review/code-cells';
import { Disclosure } from '@/components/ui/disclosure';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { visibleText } from '@/components/ui/visible-text';
import { countChanges, firstLines } from '@/core/diff/changed-lines';
import { fileHunks } from '@/core/diff/file-hunks';
import type { DiffLine } from '@/core/diff/parse-unified-diff';
import type { DiffFile } from '@/core/merge-request/diff-version';
import { InGitLab } from './in-gitlab';
import { PlanFocusContext } from './plan-focus';
import styles from './commits.module.css';

/** A file with more lines is cut, and goes on in GitLab. */
const MOST_LINES = 300;
/** So many changed lines of the newest push are seen without a press. */
const SMALL = 40;

const STATUS: Record<DiffFile['status'], string> = {
  added: 'new',
  deleted: 'deleted',
  renamed: 'renamed',
  changed: '',
};

/** What a commit changed in one file. Its lines are gone through with the arrow keys; Enter writes a note on one. */
export function CommitFile({
  file,
  sha,
  webUrl,
  newest,
}: {
  file: DiffFile;
  sha: string;
  webUrl: string | null;
  /** It is in the newest push: a small change is shown at once. */
  newest: boolean;
}) {
  const { added, removed } = useMemo(() => countChanges(file), [file]);
  const path = visibleText(file.status === 'deleted' ? file.oldPath : file.newPath);
  const facts = [STATUS[file.status], file.binary ? 'binary' : `+${added} −${removed}`].filter(Boolean);
  const small = added + removed <= SMALL && added + removed > 0;
  return (
    <li>
      <Disclosure
        defaultOpen={newest && small}
        label={
          <>
            <span className={styles.path}>{path}</span>{' '}
            <span className={styles.quiet}>{facts.join(', ')}</span>
          </>
        }
      >
        <Lines file={file} path={path} sha={sha} webUrl={webUrl} />
      </Disclosure>
    </li>
  );
}

function Lines({
  file,
  path,
  sha,
  webUrl,
}: {
  file: DiffFile;
  path: string;
  sha: string;
  webUrl: string | null;
}) {
  const { interviewStore } = useApp();
  const { toNote } = use(PlanFocusContext);
  const [active, setActive] = useState(0);
  const { hunks, leftOut } = useMemo(() => firstLines(fileHunks(file), MOST_LINES), [file]);
  const numbered = hunks.flatMap(({ lines }) => lines.filter(({ newLine }) => newLine !== null));

  const note = (line: number) => {
    interviewStore
      .getState()
      .anchorNote({ anchorEventId: null, anchorLine: { path: file.newPath, line, sha } });
    toNote();
  };
  const travel = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const to = active + by;
    if (by === 0 || to < 0 || to >= numbered.length) return;
    event.preventDefault();
    // The key is used up here: the lists around this one travel with it too.
    event.stopPropagation();
    setActive(to);
    event.currentTarget.querySelectorAll<HTMLElement>('button')[to]?.focus();
  };
  return (
    <>
      {hunks.length > 0 && (
        <div
          className={styles.code}
          role="group"
          aria-label={`Changes in ${path}`}
          dir="ltr"
          onKeyDown={travel}
          // Also after a click on one: keys go on from there.
          onFocus={({ currentTarget, target }) => {
            const at = Array.from<Element>(currentTarget.querySelectorAll('button')).indexOf(target);
            if (at >= 0) setActive(at);
          }}
        >
          {hunks.map((hunk, at) => (
            <div key={at} className={styles.hunk}>
              {hunk.lines.map((line) => (
                <Line
                  key={`${line.oldLine ?? ''} ${line.newLine ?? ''}`}
                  line={line}
                  reachable={line === numbered[active]}
                  onNote={note}
                />
              ))}
            </div>
          ))}
        </div>
      )}
      {(file.cut || leftOut > 0) && (
        <InGitLab
          webUrl={webUrl}
          words={
            leftOut > 0
              ? `${leftOut} more lines: open the commit in GitLab`
              : 'Too large to be shown: open it in GitLab'
          }
        />
      )}
      {hunks.length === 0 && !file.cut && <p className={styles.quiet}>Nothing to show line by line.</p>}
    </>
  );
}

/** Only lines that are there after the commit take a note: the others have no place any more. */
function Line({
  line,
  reachable,
  onNote,
}: {
  line: DiffLine;
  reachable: boolean;
  onNote: (line: number) => void;
}) {
  const { newLine, sign } = line;
  if (newLine === null)
    return (
      <div className={styles.line} data-sign={sign}>
        <CodeCells line={line} />
      </div>
    );
  return (
    <button
      type="button"
      className={styles.line}
      data-sign={sign}
      tabIndex={reachable ? 0 : -1}
      title="Write a note on this line"
      onClick={() => onNote(newLine)}
    >
      <VisuallyHidden>Note on line </VisuallyHidden>
      <CodeCells line={line} />
    </button>
  );
}
