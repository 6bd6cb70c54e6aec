import { SEVERITY_WORDS } from '@/components/exercise/finding-words';
import { Badge } from '@/components/ui/badge';
import { Disclosure } from '@/components/ui/disclosure';
import { Markdown } from '@/components/ui/markdown';
import { visibleText } from '@/components/ui/visible-text';
import type { Sample, SampleComment } from '@/core/calibration/sample';
import { DiffText } from './diff-text';
import own from './qualification.module.css';
import styles from '@/components/library/page.module.css';

const PART_TITLES = { 'walk-through': 'Walk-through', coding: 'Coding' } as const;

/** Everything that a sample has to be rated by, as an interviewer would have it. Its texts are somebody else’s: hostile. */
export function SampleReview({ sample }: { sample: Sample }) {
  const { mergeRequest, comments, files, findings, notes } = sample;
  return (
    <section className={own.review} aria-labelledby="sample-review" tabIndex={0}>
      <h2 id="sample-review">The review</h2>
      <Disclosure label={`Merge request: ${visibleText(mergeRequest.title)}`}>
        <div className={own.text}>
          <Markdown text={mergeRequest.description} />
        </div>
      </Disclosure>
      <Disclosure label={`Comments: ${comments.length}`} defaultOpen>
        <ul className={own.comments}>
          {comments.map((comment) => (
            <CommentItem key={comment.id} comment={comment} />
          ))}
        </ul>
      </Disclosure>
      {files.length > 0 && (
        <Disclosure label={`Files: ${files.length}`}>
          {files.map(({ path, diff }, index) => (
            <Disclosure key={index} label={<span className={own.code}>{visibleText(path)}</span>}>
              <DiffText path={visibleText(path)} diff={diff} />
            </Disclosure>
          ))}
        </Disclosure>
      )}
      {findings.length > 0 && (
        <Disclosure label={`What there was to find: ${findings.length}`}>
          <ul className={own.findings}>
            {findings.map(({ title, severity, outcome }, index) => (
              <li key={index} dir="auto">
                <strong>{visibleText(title)}</strong>{' '}
                <span className={styles.quiet}>{SEVERITY_WORDS[severity]}</span>
                <br />
                {visibleText(outcome)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {notes.length > 0 && (
        <Disclosure label={`Notes on the call: ${notes.length}`} defaultOpen>
          <ul className={own.findings}>
            {notes.map(({ part, text }, index) => (
              <li key={index} dir="auto">
                <span className={styles.quiet}>{PART_TITLES[part]}:</span> {visibleText(text)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

function CommentItem({ comment: { by, hoursBeforeCall, file, answers, text } }: { comment: SampleComment }) {
  return (
    <li className={own.comment} data-answer={answers !== null} data-by={by}>
      <p className={own.commentHead}>
        <Badge tone={by === 'candidate' ? 'info' : 'neutral'}>
          {by === 'candidate' ? 'Candidate' : 'Author'}
        </Badge>
        {file && (
          <span className={own.code}>
            {visibleText(file.path)}:{file.line}
          </span>
        )}
        {hoursBeforeCall !== null && <span className={styles.quiet}>T−{hoursBeforeCall} h</span>}
      </p>
      <Markdown text={text} />
    </li>
  );
}
