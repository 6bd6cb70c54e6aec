import { useState } from 'react';
import { useApp, useInterview, usePresets, useReview } from '@/components/app/app-context';
import { ReadingStatus } from '@/components/review/reading-status';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { LEVELS, type Role } from '@/core/interview/interview';
import { packFor, PACKS } from '@/core/rubric/packs';
import { beginInterview } from './begin-interview';
import { ChoiceField } from './choice-field';
import { MergeRequestFacts } from './merge-request-facts';
import { whatWasRead } from './what-was-read';
import { LEVEL_WORDS, ROLE_WORDS } from './words';
import styles from './page.module.css';

const ROLES_WITH_PACK = PACKS.map((pack) => pack.role);
const FIRST_ROLE: Role = ROLES_WITH_PACK[0] ?? 'backend';

/** What is known about the merge request before an interview begins, and the button that begins it. */
export function StartInterview({ onStarted }: { onStarted: () => void }) {
  const { interviewStore, newId, now } = useApp();
  const review = useReview((state) => state.review);
  const surface = useReview((state) => state.surface);
  const status = useInterview((state) => state.saves['interview']);
  const previous = useInterview((state) => state.everywhere[0] ?? null);
  const own = usePresets((state) => state.own);
  const [role, setRole] = useState(previous && packFor(previous.role) ? previous.role : FIRST_ROLE);
  const [level, setLevel] = useState(previous?.level ?? 'intermediate');
  const [starting, setStarting] = useState(false);

  const start = async () => {
    const rubric = packFor(role);
    if (!rubric || surface === null || surface === 'no-interview') return;
    setStarting(true);
    const interview = beginInterview(surface, review, {
      id: newId(),
      now: now(),
      rubric,
      level,
      previous,
      own,
    });
    await interviewStore.getState().create(interview, rubric);
    setStarting(false);
    if (interviewStore.getState().file) onStarted();
  };

  return (
    <div className={styles.page}>
      <h2>Start an interview on this merge request</h2>
      {review.mergeRequest && (
        <MergeRequestFacts mergeRequest={review.mergeRequest} read={whatWasRead(review.records)} />
      )}
      <ReadingStatus />
      <div className={styles.pair}>
        <ChoiceField
          label="Role"
          choices={ROLES_WITH_PACK}
          words={ROLE_WORDS}
          value={role}
          onChange={setRole}
        />
        <ChoiceField label="Level" choices={LEVELS} words={LEVEL_WORDS} value={level} onChange={setLevel} />
      </div>
      {status?.state === 'failed' && (
        <Notice tone="danger" title="The interview was not saved">
          {status.message}
        </Notice>
      )}
      <div className={styles.actions}>
        <Button variant="confirm" disabled={starting} onClick={() => void start()}>
          Start interview
        </Button>
      </div>
    </div>
  );
}
