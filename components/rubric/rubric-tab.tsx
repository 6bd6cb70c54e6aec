import { useRef, useState, type KeyboardEvent } from 'react';
import { useInterview } from '@/components/app/app-context';
import { useKeys } from '@/components/app/keys-context';
import { ROLE_WORDS } from '@/components/interviews/words';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { AI_POLICY_SENTENCES } from '@/core/rubric/ai-policy';
import { ratedGroups } from '@/core/rubric/criteria';
import { HOW_TO_RATE } from '@/core/rubric/how-to-rate';
import type { Criterion } from '@/core/rubric/rubric';
import { CriterionSection, criterionHeaderId } from './criterion-section';
import { SealedLine } from '@/components/app/sealed-line';
import { visibleText } from '@/components/ui/visible-text';
import { OpenCriteria } from './open-criteria';
import { useProgress } from './use-progress';
import styles from './rubric-tab.module.css';

/** What keys do while a criterion has focus, as they are set. */
function Keys() {
  const { shown, singleKeys } = useKeys();
  const undo = shown('undo');
  return (
    <li>
      Keys while a criterion has focus:{' '}
      {singleKeys && (
        <>
          <kbd>1</kbd> to <kbd>4</kbd> choose an anchor, <kbd>0</kbd> or <kbd>e</kbd> not enough evidence;
          with <kbd>Shift</kbd> against the bar of the other level.{' '}
        </>
      )}
      Arrow keys travel
      {undo !== null && (
        <>
          , <kbd>{undo}</kbd> takes back
        </>
      )}
      .
    </li>
  );
}

/** The rubric: what is still open, and every criterion with its anchors and evidence, one open at a time. */
export function RubricTab() {
  const rubric = useInterview((state) => state.rubric);
  const interview = useInterview((state) => state.file?.interview ?? null);
  const { rated, all, notRated, withoutEvidence } = useProgress();
  const [openId, setOpenId] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);

  if (!rubric || !interview) {
    return <EmptyState title="No interview is open">The rubric appears with the interview.</EmptyState>;
  }

  const { level, aiPolicy, role } = interview;
  const headers = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-criterion-header]') ?? [])];
  const show = ({ id }: Criterion) => {
    setOpenId(id);
    const header = headers().find((element) => element.id === criterionHeaderId(id));
    header?.focus();
    header?.scrollIntoView({ block: 'start' });
  };
  const travel = (event: KeyboardEvent) => {
    const every = headers();
    const index = every.findIndex((element) => element === event.target);
    const to = new Map([
      ['ArrowDown', index + 1],
      ['ArrowUp', index - 1],
      ['Home', 0],
      ['End', every.length - 1],
    ]).get(event.key);
    if (index < 0 || to === undefined) return;
    event.preventDefault();
    every[to]?.focus();
  };

  return (
    <div className={styles.tab}>
      <header className={styles.head}>
        <p className={styles.count}>
          {rated} of {all} rated
          <span className={styles.title}>
            {visibleText(rubric.title)}, {level}
          </span>
        </p>
        {rubric.role !== role && (
          <Notice tone="warning" title={`This interview has no rubric for its role, ${ROLE_WORDS[role]}`}>
            What is shown is the one that it began with, for {ROLE_WORDS[rubric.role]}.
          </Notice>
        )}
        <SealedLine />
        <OpenCriteria label="Not rated yet" criteria={notRated} onShow={show} />
        <OpenCriteria label="No evidence yet" criteria={withoutEvidence} onShow={show} />
        <Disclosure label="How to rate">
          <ul className={styles.rules}>
            {HOW_TO_RATE.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
            <li>{AI_POLICY_SENTENCES[aiPolicy]}</li>
            <Keys />
          </ul>
        </Disclosure>
      </header>
      <div ref={list} onKeyDown={travel}>
        {ratedGroups(rubric, interview).map(({ dimension, title, criteria }) => (
          <section key={dimension} aria-label={title}>
            <h3 className={styles.dimension}>{title}</h3>
            {criteria.map((criterion) => (
              <CriterionSection
                key={criterion.id}
                criterion={criterion}
                open={criterion.id === openId}
                onToggle={(open) => setOpenId(open ? criterion.id : null)}
              />
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}
