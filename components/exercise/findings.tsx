import { useApp, useInterview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { AddExtra } from './add-extra';
import { ExtraItem } from './extra-item';
import { FindingItem } from './finding-item';
import { CATEGORY_WORDS } from './finding-words';
import { useFindingList } from './use-exercise';
import styles from './findings.module.css';

/**
 * What there was to find, by category, and what the interviewer says about each. Comments are offered where they stand
 * near or use the same words; nothing is confirmed but by hand, and nothing is added up.
 */
export function FindingLists() {
  const list = useFindingList();
  const hasCandidate = useInterview((state) => (state.file?.interview.candidate ?? null) !== null);
  if (!list) return null;
  return (
    <div className={styles.findings}>
      <p className={styles.hint}>
        You say what was raised, and with what help. A comment is only offered: it stands on the same lines,
        or uses the same words.
        {!hasCandidate && ' Choose the candidate to see their comments here.'}
      </p>
      {list.groups.map(({ category, findings }) => (
        <section key={category} aria-label={CATEGORY_WORDS[category]}>
          <h4 className={styles.category}>{CATEGORY_WORDS[category]}</h4>
          <ul className={styles.list} aria-label={`Findings: ${CATEGORY_WORDS[category]}`}>
            {findings.map((finding) => (
              <FindingItem key={finding.expected.id} finding={finding} />
            ))}
          </ul>
        </section>
      ))}
      <section aria-label="Extras">
        <h4 className={styles.category}>Valid beyond what was expected</h4>
        {list.extras.length > 0 && (
          <ul className={styles.list} aria-label="Extras">
            {list.extras.map((extra) => (
              <ExtraItem key={extra.id} extra={extra} />
            ))}
          </ul>
        )}
        <AddExtra />
      </section>
    </div>
  );
}

/** The findings of the interview's exercise, and the way back where it was taken for the wrong one. */
export default function Findings() {
  const { interviewStore } = useApp();
  return (
    <>
      <FindingLists />
      <Button size="small" variant="quiet" onClick={() => interviewStore.getState().takeExercise(null)}>
        This merge request is no such exercise
      </Button>
    </>
  );
}
