import { Button } from '@/components/ui/button';
import type { PageLook } from '@/core/hosts/hosts';
import styles from './host-popup.module.css';

export interface PopupActions {
  enable: (pattern: string) => void;
  showAgain: () => void;
}

const Origin = ({ origin }: { origin: string }) => <code className={styles.origin}>{origin}</code>;

function Offer({
  look: { origin, pattern },
  refused,
  onEnable,
}: {
  look: PageLook & { is: 'offered' };
  refused: boolean;
  onEnable: () => void;
}) {
  const coversMore = new URL(origin).port !== '' && !pattern.startsWith(origin);
  return (
    <>
      <p role="status">
        {refused
          ? 'The browser did not grant it; nothing has changed.'
          : 'This is a GitLab. Second Chair is off here:'}
      </p>
      <Origin origin={origin} />
      <Button variant="confirm" autoFocus onClick={onEnable}>
        Enable on this host
      </Button>
      <p className={styles.quiet}>
        On merge requests of this host it may then show its panel and read them with your session. It writes
        nothing there.
        {coversMore && ' This browser grants a host with all of its ports.'}
      </p>
    </>
  );
}

/** The sentence for each kind of page, and its action where there is one. */
export function PopupPage({
  look,
  refused,
  actions,
}: {
  look: PageLook;
  /** The browser was asked for this host, and it or the user said no. */
  refused: boolean;
  actions: PopupActions;
}) {
  switch (look.is) {
    case 'hidden':
      return (
        <>
          <p role="status">Everything is hidden.</p>
          <Button variant="confirm" autoFocus onClick={actions.showAgain}>
            Show again
          </Button>
        </>
      );
    case 'enabled':
      return (
        <>
          <p role="status">Second Chair is on for</p>
          <Origin origin={look.origin} />
          <p>
            {look.atMergeRequest
              ? 'The tab at the edge of the page opens the panel.'
              : 'Open a merge request there.'}
          </p>
        </>
      );
    case 'offered':
      return <Offer look={look} refused={refused} onEnable={() => actions.enable(look.pattern)} />;
    case 'not-gitlab':
      return (
        <p role="status">
          This page does not look like a GitLab: it carries neither GitLab’s name nor the parts that each of
          its pages has.
        </p>
      );
    case 'closed':
      return (
        <p role="status">
          The browser lets no extension look at this page. Open a page of your GitLab and click here again.
        </p>
      );
  }
}
