import { useInterview } from '@/components/app/app-context';
import { SealedLine } from '@/components/app/sealed-line';
import { OpenMattersList } from '@/components/notes/open-matters-list';
import { PanelSections } from '@/components/panel/panel-sections';
import { EmptyState } from '@/components/ui/empty-state';
import { SaveStatusText } from '@/components/ui/save-status';
import { BackupSection } from '@/components/backup/backup-section';
import { DueLine } from './due-line';
import { ExportSection } from './export-section';
import { FeedbackField } from './feedback-field';
import { FIELDS } from './fields';
import { FillButton } from './fill-button';
import { LevelList } from './level-list';
import { MissingList } from './missing-list';
import { OverallChoice } from './overall-choice';
import { RatingsList } from './ratings-list';
import styles from './summary-tab.module.css';

/** The feedback: what is missing, the overall, every text to be edited, and the ways in which it leaves. */
export function SummaryTab() {
  const isOpen = useInterview((state) => state.file !== null);
  const status = useInterview((state) => state.saves['feedback']);
  if (!isOpen) {
    return <EmptyState title="No interview is open">The feedback appears with the interview.</EmptyState>;
  }
  return (
    <div className={styles.tab}>
      <section className={styles.part} aria-label="Feedback">
        <SealedLine />
        <DueLine />
        <MissingList />
        <OverallChoice />
        <FillButton />
        <RatingsList />
        <LevelList />
        {FIELDS.map((words) => (
          <FeedbackField key={words.field} words={words} />
        ))}
        <div className={status && styles.status}>
          <SaveStatusText status={status} />
        </div>
      </section>
      <section className={styles.part} aria-label="Owed to the candidate">
        <h3>Owed to the candidate</h3>
        <OpenMattersList empty="Nothing: no question of theirs and no answer is open." />
      </section>
      <ExportSection />
      <PanelSections />
      <BackupSection />
    </div>
  );
}
