import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import styles from './interviews-section.module.css';

/** Nothing is stored yet: what there is to do first, and a finished interview to look at. */
export function FirstRun({ onBegin, onSample }: { onBegin: () => void; onSample: () => void }) {
  return (
    <div className={styles.first}>
      <h2>No interview yet</h2>
      <ol className={styles.ways}>
        <li>
          <h3>Begin your first</h3>
          <p>
            Open the candidate’s merge request on GitLab and click the tab at the edge of the page: the
            interview begins beside it. On a GitLab of your own, click Second Chair in the browser’s toolbar
            there first.
          </p>
        </li>
        <li>
          <h3>Look at a sample</h3>
          <p>
            An invented candidate’s review with notes, ratings and feedback, as if the call had just been
            held. It is stored like any other, marked as a sample, and can be erased.
          </p>
          <Button variant="confirm" onClick={onSample}>
            Open the sample interview
          </Button>
        </li>
        <li>
          <h3>Another form</h3>
          <p>Where something else than a merge request was agreed with the candidate.</p>
          <Button icon="plus" onClick={onBegin}>
            New interview without a merge request
          </Button>
        </li>
      </ol>
      <Notice tone="neutral" title="Everything stays in this browser">
        Nothing is sent anywhere. Removing the extension deletes all of it.
      </Notice>
    </div>
  );
}
