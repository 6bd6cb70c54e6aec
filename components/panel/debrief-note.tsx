import { Button } from '@/components/ui/button';
import { Field, TextArea } from '@/components/ui/field';
import { SaveStatusText } from '@/components/ui/save-status';
import { usePanel, usePanelStore } from './panel-context';
import styles from './panel.module.css';

/** What was said about one topic in the debrief; saved as it is typed. It stays here, and in the backup. */
export function DebriefNote({ topic, label }: { topic: string; label: string }) {
  const store = usePanelStore();
  const text = usePanel(({ records }) => records?.debriefs.find((one) => one.topic === topic)?.text ?? '');
  const status = usePanel(({ saves }) => saves[topic]);
  return (
    <div className={styles.debrief}>
      <Field label={label}>
        {(ids) => (
          <TextArea
            {...ids}
            rows={1}
            value={text}
            onChange={({ target }) => store.getState().writeDebrief(topic, target.value)}
          />
        )}
      </Field>
      <SaveStatusText status={status} />
      {status?.state === 'failed' && (
        <Button size="small" icon="retry" onClick={() => void store.getState().retry(topic)}>
          Try again
        </Button>
      )}
    </div>
  );
}
