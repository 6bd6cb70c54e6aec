import { useMemo } from 'react';
import { visibleText } from '@/components/ui/visible-text';
import { comparePanel, type Comparison as Compared } from '@/core/panel/compare';
import { WHOLE_INTERVIEW } from '@/core/panel/debrief';
import type { Spread } from '@/core/panel/spread-words';
import { ComparisonTable } from './comparison-table';
import { DebriefNote } from './debrief-note';
import { MemberTexts } from './member-texts';
import { OpenedList } from './opened-list';
import { usePanelRecords } from './panel-context';
import styles from './panel.module.css';

/** How criteria of one spread are called together. Those that nobody can compare yet are seen in the table. */
const SPREAD_WORDS: Record<Exclude<Spread, 'nothing'>, string> = {
  apart: 'Two or more apart',
  'within-one': 'Within one',
  exact: 'Exact agreement',
};
/** What there is to talk about comes first. */
const ORDER = ['apart', 'within-one', 'exact'] as const;

/** The sealed scorecards side by side, by criterion, with what was said about each in the debrief. */
export function Comparison() {
  const records = usePanelRecords();
  const comparison = useMemo(() => comparePanel(records), [records]);
  if (!comparison) return null;
  const alone = comparison.members.length === 1;
  return (
    <>
      <h4 className={styles.subheading}>{alone ? 'Your sealed scorecard' : 'Side by side'}</h4>
      {!alone && (
        <>
          <OpenedList />
          <p className={styles.quiet}>
            Against the bar of {comparison.level}. What lies how far apart, and nothing computed from it: the
            panel decides.
          </p>
          <Spreads comparison={comparison} />
        </>
      )}
      <ComparisonTable comparison={comparison} />
      <MemberTexts members={comparison.members} />
      <DebriefNote topic={WHOLE_INTERVIEW} label="Debrief: the whole interview" />
    </>
  );
}

/** Which criteria agree, by name. */
function Spreads({ comparison: { criteria } }: { comparison: Compared }) {
  const groups = ORDER.map((spread) => ({
    spread,
    titles: criteria
      .filter((criterion) => criterion.spread === spread)
      .map(({ title }) => visibleText(title)),
  })).filter(({ titles }) => titles.length > 0);
  return (
    <dl className={styles.spreads}>
      {groups.map(({ spread, titles }) => (
        <div key={spread}>
          <dt>{SPREAD_WORDS[spread]}</dt>
          <dd>{titles.join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}
