import { Fragment, useId, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { visibleText } from '@/components/ui/visible-text';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { ComparedCriterion, Comparison, PanelCell, PanelMember } from '@/core/panel/compare';
import { NEED_WORDS } from '@/core/rubric/need-words';
import { ratingWords } from '@/core/rubric/rating-words';
import { CellDetails } from './cell-details';
import { DebriefNote } from './debrief-note';
import { MemberHead } from './member-head';
import styles from './comparison-table.module.css';

/** One row a criterion, one column an interviewer; a row opens to what each of them says, and to what the debrief said. */
export function ComparisonTable({ comparison: { criteria, members } }: { comparison: Comparison }) {
  return (
    <div className={styles.frame} role="region" aria-label="Ratings side by side" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            {members.map((member) => (
              <th key={member.id} scope="col">
                <span className={styles.member}>
                  <MemberHead member={member} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className={styles.overall}>
              Overall
            </th>
            {members.map(({ id, feedback, counts }) => (
              <td key={id} className={styles.value} data-left-out={!counts || undefined}>
                {feedback.overallWord === null ? (
                  <NoValue words="not chosen" />
                ) : (
                  visibleText(feedback.overallWord)
                )}
              </td>
            ))}
          </tr>
          {criteria.map((criterion) => (
            <CriterionRows key={criterion.id} criterion={criterion} members={members} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CriterionRows({
  criterion,
  members,
}: {
  criterion: ComparedCriterion;
  members: readonly PanelMember[];
}) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const { title, need, cells, words, leftOut } = criterion;
  return (
    <Fragment>
      <tr>
        <th scope="row">
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'chevron-down' : 'chevron-right'} />
            {visibleText(title)}
          </button>
          <span className={styles.words}>
            {NEED_WORDS[need]}
            {members.length > 1 && `. ${[words, ...leftOut.map(visibleText)].join(' ')}`}
          </span>
        </th>
        {cells.map((cell, index) => (
          <td
            key={cell.memberId}
            className={styles.value}
            data-left-out={members[index]?.counts === false || cell.value === 'NE' || undefined}
          >
            <Value cell={cell} />
          </td>
        ))}
      </tr>
      <tr id={id} hidden={!open}>
        {open && (
          <td colSpan={members.length + 1} className={styles.details}>
            <div>
              {cells.map((cell, index) => {
                const member = members[index];
                return member && <CellDetails key={cell.memberId} cell={cell} member={member} />;
              })}
            </div>
            <DebriefNote topic={criterion.id} label={`Debrief: ${visibleText(title)}`} />
          </td>
        )}
      </tr>
    </Fragment>
  );
}

function Value({ cell: { value, elsewhere, criterion } }: { cell: PanelCell }) {
  if (criterion === null) return <NoValue words="not in their rubric" />;
  if (value === null) return <NoValue words={elsewhere ?? 'not rated'} />;
  return (
    <>
      <span aria-hidden title={ratingWords(value)}>
        {value}
      </span>
      <VisuallyHidden>{ratingWords(value)}</VisuallyHidden>
    </>
  );
}

function NoValue({ words }: { words: string }) {
  return (
    <span title={words}>
      <span aria-hidden>–</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}
