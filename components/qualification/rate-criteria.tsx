import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useAttempt } from '@/components/app/attempt';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { visibleText } from '@/components/ui/visible-text';
import { stillOpen, type Attempt } from '@/core/calibration/attempt';
import type { Sample } from '@/core/calibration/sample';
import { groupByDimension } from '@/core/rubric/criteria';
import { HOW_TO_RATE } from '@/core/rubric/how-to-rate';
import { CriterionItem } from './criterion-item';
import { useQualificationServices } from './qualification-context';
import page from '@/components/library/page.module.css';
import rows from '@/components/library/rows.module.css';
import own from './qualification.module.css';

/** The criteria to be rated, one open at a time, and the commit that shows the references. */
export function RateCriteria({ attempt, sample }: { attempt: Attempt; sample: Sample }) {
  const { qualificationStore } = useQualificationServices();
  const run = useAttempt();
  const groups = groupByDimension(sample.rubric, sample.level);
  const criteria = groups.flatMap((group) => group.criteria);
  const open = stillOpen(attempt, sample);
  const [openId, setOpenId] = useState<string | null>(open[0]?.id ?? null);
  const [asked, setAsked] = useState(false);
  const list = useRef<HTMLDivElement>(null);

  const goTo = (id: string) => {
    flushSync(() => setOpenId(id));
    const toggle = [...(list.current?.querySelectorAll<HTMLElement>('[data-criterion]') ?? [])]
      .find((item) => item.dataset['criterion'] === id)
      ?.querySelector('button');
    toggle?.focus();
    toggle?.scrollIntoView({ block: 'nearest' });
  };
  const commit = () => {
    setAsked(true);
    const [first] = open;
    if (first) goTo(first.id);
    else run('The ratings were not committed', () => qualificationStore.getState().commit(attempt.id));
  };

  return (
    <section className={own.rating} aria-labelledby="rate-criteria">
      <div className={page.titleLine}>
        <h2 id="rate-criteria">Your ratings</h2>
        <span className={page.quiet}>
          {criteria.length - open.length} of {criteria.length} rated
        </span>
      </div>
      <Disclosure label="How to rate">
        <ul className={own.findings}>
          {HOW_TO_RATE.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Disclosure>
      <div ref={list} className={own.criteria}>
        {groups.map((group) => (
          <section key={group.dimension} className={page.group} aria-label={group.title}>
            <h3>{group.title}</h3>
            <ul className={rows.items}>
              {group.criteria.map((criterion) => {
                const next = criteria[criteria.indexOf(criterion) + 1];
                return (
                  <CriterionItem
                    key={criterion.id}
                    attempt={attempt}
                    criterion={criterion}
                    level={sample.level}
                    open={criterion.id === openId}
                    onToggle={() => setOpenId(criterion.id === openId ? null : criterion.id)}
                    onNext={next ? () => goTo(next.id) : null}
                  />
                );
              })}
            </ul>
          </section>
        ))}
      </div>
      {asked && open.length > 0 && (
        <Notice tone="warning" title={`Still to rate: ${open.length}`}>
          {open.map(({ title }) => visibleText(title)).join(', ')}
        </Notice>
      )}
      <div className={page.actions}>
        <Button variant="confirm" icon="check" onClick={commit}>
          Commit, and see the reference
        </Button>
      </div>
      <p className={page.quiet}>
        Once committed your ratings stay as they are. Without enough evidence rate so, and say why.
      </p>
    </section>
  );
}
