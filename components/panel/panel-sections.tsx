import { useSealedAt } from '@/components/app/app-context';
import { Amendments } from './amendments';
import { Comparison } from './comparison';
import { Exchange } from './exchange';
import { PanelProvider } from './panel-context';
import { RefusedWords } from './refused-words';
import { Submit } from './submit';
import styles from './panel.module.css';

/** What comes after the feedback is written: sealing it, adding to it, and comparing it with that of others. */
export function PanelSections() {
  const sealedAt = useSealedAt();
  return (
    <PanelProvider>
      <section className={styles.part} aria-label="Submit">
        <h3>Submit</h3>
        <Submit />
        <RefusedWords />
        {sealedAt !== null && <Amendments />}
      </section>
      <section className={styles.part} aria-label="Panel" data-place="panel:">
        <h3>Panel</h3>
        <Exchange />
        {sealedAt !== null && <Comparison />}
      </section>
    </PanelProvider>
  );
}
