import type { ReactNode } from 'react';
import { ReadingStatus } from '@/components/review/reading-status';
import { OpenMattersList } from '@/components/notes/open-matters-list';
import { EmptyState } from '@/components/ui/empty-state';
import { AgendaChange } from './agenda-change';
import { AgendaList } from './agenda-list';
import { AppointmentChange } from './appointment-change';
import { AppointmentFacts } from './appointment-facts';
import { ArrivedCommits } from './arrived-commits';
import { BeforeCall } from './before-call';
import { CallNotes } from './call-notes';
import { ClockControls } from './clock-controls';
import { OpenQuestions } from './open-questions';
import { QuestionPlan } from './question-plan';
import { useCallStart, useClock } from './use-clock';
import styles from './call-tab.module.css';

/** The call: its clock and agenda, what still has to be asked, its commits and its notes. */
export function CallTab() {
  const clock = useClock();
  const startedAt = useCallStart();
  if (!clock)
    return <EmptyState title="No interview is open">The clock appears with the interview.</EmptyState>;
  return (
    <div className={styles.tab}>
      <div className={styles.top}>
        <AppointmentFacts />
        <ClockControls clock={clock} />
        <AgendaList clock={clock} />
        <AgendaChange />
        <BeforeCall clock={clock} />
        <AppointmentChange />
      </div>
      <Part title="Question plan">
        <QuestionPlan />
      </Part>
      <Part title="No evidence yet">
        <OpenQuestions clock={clock} />
      </Part>
      {startedAt !== null && (
        <Part title="Coding">
          <div className={styles.reading}>
            <ReadingStatus />
          </div>
          <ArrivedCommits startedAt={startedAt} />
        </Part>
      )}
      <Part title="Owed to the candidate">
        <div className={styles.reading}>
          <OpenMattersList empty="Nothing. In the note line < is a question of theirs, > an answer that you owe." />
        </div>
      </Part>
      <Part title="Notes">
        <CallNotes />
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </section>
  );
}
