import { Dialog } from '@/components/ui/dialog';
import { KEYS } from './keys';
import styles from './key-list.module.css';

/** The list of keys, as a dialog. */
export function KeyList({ onClose }: { onClose: () => void }) {
  return (
    <Dialog label="Keys" onClose={onClose}>
      {KEYS.map(({ where, keys: group }) => (
        <section key={where} aria-label={where}>
          <h3 className={styles.where}>{where}</h3>
          <dl className={styles.keys}>
            {group.map(({ does, keys }) => (
              <div key={keys} className={styles.row}>
                <dt>
                  {keys.split(' ').map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className={styles.hint}>Single keys work while no text field has the focus.</p>
    </Dialog>
  );
}
