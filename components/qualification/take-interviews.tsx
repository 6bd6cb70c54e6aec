import { useMemo } from 'react';
import { localDay } from '@/components/interviews/local-date-time';
import { ROLE_WORDS } from '@/components/interviews/words';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { notInLog, sessionOf } from '@/core/qualification/from-interview';
import type { Session } from '@/core/qualification/session';
import { useQualification, useQualificationServices } from './qualification-context';
import { dayInWords, SESSION_PART_WORDS } from './words';
import styles from '@/components/library/rows.module.css';

/** Interviews that were held with Second Chair and are not in the log, each with a press that takes it in. */
export function TakeInterviews({ onTake }: { onTake: (session: Session) => void }) {
  const { now, newId } = useQualificationServices();
  const interviews = useQualification((state) => state.interviews);
  const sessions = useQualification((state) => state.sessions);
  const found = useMemo(() => notInLog(interviews, sessions ?? [], now()), [interviews, sessions, now]);
  if (found.length === 0) return null;
  return (
    <Disclosure label={`Interviews that are not in the log: ${found.length}`}>
      <ul className={styles.items} aria-label="Interviews that are not in the log">
        {found.map((interview) => {
          const day = localDay(interview.callAt);
          const words = `${dayInWords(day)}, ${SESSION_PART_WORDS[interview.part]}, ${ROLE_WORDS[interview.role]}`;
          return (
            <li key={interview.id} className={styles.row}>
              <span>{words}</span>
              <span className={styles.rowActions}>
                <Button
                  size="small"
                  icon="plus"
                  aria-label={`Take into the log: ${words}`}
                  onClick={() => onTake(sessionOf(interview, { id: newId(), day, now: now() }))}
                >
                  Take into the log
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
