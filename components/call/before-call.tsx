import { lazy, Suspense, useState } from 'react';
import { useApp, useInterview, useSealedAt } from '@/components/app/app-context';
import { useKeys } from '@/components/app/keys-context';
import { SharePreparation } from '@/components/preparation/share-preparation';
import { ChoiceField } from '@/components/interviews/choice-field';
import { PART_WORDS } from '@/components/interviews/words';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { OptionBox } from '@/components/ui/option-box';
import { CHECKLIST, doneCount } from '@/core/call/checklist';
import type { ClockReading } from '@/core/call/clock';
import { PART_DUTIES } from '@/core/call/part-duties';
import { PARTS, type Interview } from '@/core/interview/interview';
import { useChecklistFacts } from './use-checklist-facts';
import styles from './before-call.module.css';

const NoGoTopics = lazy(async () => ({ default: (await import('./no-go-topics')).NoGoTopics }));

/** What to look at and to say before the call, with what is known about each. Out of the way once the call runs. */
export function BeforeCall({ clock }: { clock: ClockReading }) {
  const interview = useInterview((state) => state.file?.interview ?? null);
  const done = doneCount(interview?.checklist ?? []);
  const [opened, setOpened] = useState<boolean | null>(null);
  // The last tick must not close it under the hand.
  const [ticked, setTicked] = useState(false);
  const open = opened ?? (clock.state === 'not-started' && (ticked || done < CHECKLIST.length));
  return (
    <Disclosure
      label={`Before the call: ${done} of ${CHECKLIST.length} done`}
      open={open}
      onToggle={setOpened}
    >
      {interview && <Items interview={interview} onTick={() => setTicked(true)} />}
    </Disclosure>
  );
}

function Items({ interview, onTick }: { interview: Interview; onTick: () => void }) {
  const { interviewStore } = useApp();
  const facts = useChecklistFacts(interview);
  return (
    <div className={styles.section}>
      <ul aria-label="Before the call">
        {CHECKLIST.map(({ id, does }) => (
          <li key={id} className={styles.item}>
            <OptionBox
              label={does}
              checked={interview.checklist.includes(id)}
              onChange={(done) => {
                onTick();
                interviewStore.getState().tick(id, done);
              }}
            />
            {typeof facts[id] === 'string' && (
              <p className={styles.fact} dir="auto">
                {facts[id]}
              </p>
            )}
          </li>
        ))}
      </ul>
      <PartOnCall />
      <TopicsButton />
      <SharePreparation />
    </div>
  );
}

/** What this interviewer does on the call. */
function PartOnCall() {
  const { interviewStore } = useApp();
  const part = useInterview((state) => state.file?.interview.part ?? 'lead');
  const sealed = useSealedAt() !== null;
  return (
    <ChoiceField
      label="My role on the call"
      choices={sealed ? [part] : PARTS}
      words={PART_WORDS}
      value={part}
      hint={PART_DUTIES[part]}
      onChange={(next) => interviewStore.getState().change({ part: next })}
    />
  );
}

function TopicsButton() {
  const [shown, setShown] = useState(false);
  const key = useKeys().shown('topics');
  return (
    <div>
      <Button
        size="small"
        title={key === null ? undefined : `Topics to leave out (${key})`}
        onClick={() => setShown(true)}
      >
        Topics to leave out
      </Button>
      <Suspense>{shown && <NoGoTopics onClose={() => setShown(false)} />}</Suspense>
    </div>
  );
}
