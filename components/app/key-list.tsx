import { Dialog } from '@/components/ui/dialog';
import type { KeyGroup } from './keys';
import { useKeys } from './keys-context';
import styles from './key-list.module.css';

/** A list of keys as they are set, as a dialog. */
export function KeyList({ groups, onClose }: { groups: readonly KeyGroup[]; onClose: () => void }) {
  const { shown, singleKeys } = useKeys();
  return (
    <Dialog label="Keys" onClose={onClose}>
      {groups.map(({ where, keys: group }) => (
        <section key={where} aria-label={where}>
          <h3 className={styles.where}>{where}</h3>
          <dl className={styles.keys}>
            {group.map(({ acts = [], does, keys, single = false }) => {
              const always = keys === undefined || (single && !singleKeys) ? [] : keys.split(' ');
              const now = [...acts.flatMap((id) => shown(id) ?? []), ...always];
              return (
                <div key={does} className={styles.row}>
                  <dt>
                    {now.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                    {now.length === 0 && 'no key'}
                  </dt>
                  <dd>{does}</dd>
                </div>
              );
            })}
          </dl>
        </section>
      ))}
      <p className={styles.hint}>
        {singleKeys
          ? 'Single keys work while no text field has the focus.'
          : 'Single keys are off. They, and which key does what, are in the settings.'}
      </p>
    </Dialog>
  );
}
