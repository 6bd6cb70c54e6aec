import { Dialog } from '@/components/ui/dialog';
import { IF_VOLUNTEERED, NO_GO_TOPICS } from '@/core/call/no-go-topics';
import styles from './no-go-topics.module.css';

/** What has no place in an interview, one key away while it goes on. */
export function NoGoTopics({ onClose }: { onClose: () => void }) {
  return (
    <Dialog label="Topics to leave out" onClose={onClose}>
      {NO_GO_TOPICS.map(({ title, topics }) => (
        <section key={title} className={styles.group} aria-label={title}>
          <h3>{title}</h3>
          <ul>
            {topics.map((topic) => (
              <li key={topic}>{topic}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className={styles.group}>{IF_VOLUNTEERED}</p>
    </Dialog>
  );
}
