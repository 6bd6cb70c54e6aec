import { PolarityMark } from '@/components/evidence/polarity-mark';
import { polarityWords } from '@/components/evidence/polarity-words';
import { ActivityLink } from '@/components/notes/activity-link';
import { CommentText } from '@/components/review/comment-text';
import { useShown } from '@/components/shown/shown';
import { visibleText } from '@/components/ui/visible-text';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { memberName, type PanelCell, type PanelMember } from '@/core/panel/compare';
import { levelsInWords } from '@/core/rubric/levels-in-words';
import { ratingWords } from '@/core/rubric/rating-words';
import { AmendmentList } from './amendment-list';
import { MemberHead } from './member-head';
import { SharedNotes } from './shared-notes';
import styles from './panel.module.css';

/** What one interviewer says about one criterion: rating, comment, evidence, shared notes, amendments. */
export function CellDetails({ cell, member }: { cell: PanelCell; member: PanelMember }) {
  const { criterion, notes, amendments, value, elsewhere } = cell;
  const name = visibleText(memberName(member));
  const levels = criterion && levelsInWords(criterion.ratings);
  return (
    <section className={styles.cell} aria-label={name}>
      <h5 className={styles.subheading}>
        <MemberHead member={member} />
      </h5>
      {criterion === null ? (
        <p className={styles.quiet}>Not in the rubric that they used.</p>
      ) : (
        <p>
          {value === null ? (elsewhere ?? 'Not rated') : ratingWords(value)}
          {levels !== null && <span className={styles.quiet}> ({levels})</span>}
        </p>
      )}
      {criterion &&
        [criterion.reason, criterion.comment].map((text, index) => <Words key={index} text={text} />)}
      {criterion && criterion.evidence.length > 0 && (
        <ul className={styles.evidence} aria-label={`Evidence: ${name}`}>
          {criterion.evidence.map(({ id, source, excerpt, polarity }) => (
            <li key={id}>
              <span className={styles.facts}>
                <PolarityMark polarity={polarity} />
                <VisuallyHidden>{polarityWords(polarity)}</VisuallyHidden>
                {source.type === 'activity' ? <ActivityLink eventId={source.eventId} /> : 'From a note'}
              </span>
              <blockquote className={styles.excerpt} dir="auto">
                {source.type === 'activity' ? <CommentText body={excerpt} /> : <Words text={excerpt} />}
              </blockquote>
            </li>
          ))}
        </ul>
      )}
      {notes.length > 0 && <SharedNotes label={`Shared notes: ${name}`} notes={notes} />}
      {amendments.length > 0 && <AmendmentList label={`Amendments: ${name}`} amendments={amendments} />}
    </section>
  );
}

/** Words as they were typed; nothing where there are none. */
function Words({ text }: { text: string }) {
  const shown = useShown();
  return text.trim() === '' ? null : (
    <p className={styles.words} dir="auto">
      {shown.text(text)}
    </p>
  );
}
