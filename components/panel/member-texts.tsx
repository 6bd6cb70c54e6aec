import { Disclosure } from '@/components/ui/disclosure';
import { Markdown } from '@/components/ui/markdown';
import { visibleText } from '@/components/ui/visible-text';
import { memberName, type PanelMember } from '@/core/panel/compare';
import { AmendmentList } from './amendment-list';
import { MemberHead } from './member-head';
import { SharedNotes } from './shared-notes';
import styles from './panel.module.css';

const FIELDS = [
  ['levelNote', 'Level'],
  ['pros', 'Pros'],
  ['cons', 'Cons'],
  ['takeaways', 'Key take-aways'],
] as const;

/** The texts of each interviewer, and what they shared that belongs to no criterion. */
export function MemberTexts({ members }: { members: readonly PanelMember[] }) {
  return (
    <Disclosure label="Feedback, notes and amendments to the whole">
      <div className={styles.cells}>
        {members.map((member) => (
          <Texts key={member.id} member={member} />
        ))}
      </div>
    </Disclosure>
  );
}

function Texts({ member }: { member: PanelMember }) {
  const { feedback, noteForOthers, otherNotes, amendments } = member;
  const name = visibleText(memberName(member));
  const written = [
    ...FIELDS.map(([field, label]) => [label, feedback[field]] as const),
    ['Note for other interviewers', noteForOthers] as const,
  ].filter(([, text]) => text.trim() !== '');
  const whole = amendments.filter(({ criterionId }) => criterionId === null);
  return (
    <section className={styles.cell} aria-label={`Feedback: ${name}`}>
      <h5 className={styles.subheading}>
        <MemberHead member={member} />
      </h5>
      {written.length === 0 && <p className={styles.quiet}>No feedback was written.</p>}
      {written.map(([label, text]) => (
        <div key={label}>
          <p className={styles.label}>{label}</p>
          <Markdown text={text} />
        </div>
      ))}
      {otherNotes.length > 0 && <SharedNotes label={`Other shared notes: ${name}`} notes={otherNotes} />}
      {whole.length > 0 && <AmendmentList label={`Amendments to the whole: ${name}`} amendments={whole} />}
    </section>
  );
}
