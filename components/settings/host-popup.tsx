import { useCallback, useEffect, useState } from 'react';
import { Attempts, useAttempt } from '@/components/app/attempt';
import { Button } from '@/components/ui/button';
import type { PageLook } from '@/core/hosts/hosts';
import { PopupPage, type PopupActions } from './popup-page';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import styles from './host-popup.module.css';

/** Everything that the toolbar's popup may have from outside. */
export interface PopupServices {
  /** What the page in front of the user is. */
  look: () => Promise<PageLook>;
  /** Asks the browser, which asks the user. Firefox wants this called while it handles the click. */
  grant: (pattern: string) => Promise<boolean>;
  /** Starts on what was granted, in the open page too. */
  begin: () => Promise<void>;
  /** False where there is nothing to open. */
  openPanel: () => Promise<boolean>;
  showAgain: () => Promise<void>;
  /** All interviews, in the dashboard. */
  openInterviews: () => Promise<void>;
  openSettings: () => Promise<void>;
  close: () => void;
}

/** Looks at the page when the popup opens. At a merge request of an enabled host the panel is all that is wanted. */
function usePage(services: PopupServices) {
  const attempt = useAttempt();
  const [look, setLook] = useState<PageLook | null>(null);
  const lookAgain = useCallback(async () => setLook(await services.look()), [services]);
  useEffect(() => {
    attempt('The page could not be looked at', async () => {
      const first = await services.look();
      const opened = first.is === 'enabled' && first.atMergeRequest && (await services.openPanel());
      if (opened) services.close();
      else setLook(first);
    });
  }, [attempt, services]);
  return { look, lookAgain };
}

function Popup({ services }: { services: PopupServices }) {
  const attempt = useAttempt();
  const { look, lookAgain } = usePage(services);
  const [refused, setRefused] = useState(false);

  const actions: PopupActions = {
    enable(pattern) {
      const asked = services.grant(pattern);
      attempt('The host could not be enabled', async () => {
        const granted = await asked;
        setRefused(!granted);
        if (!granted) return;
        await services.begin();
        await lookAgain();
      });
    },
    showAgain() {
      attempt('It could not be shown again', async () => {
        await services.showAgain();
        await lookAgain();
      });
    },
  };

  return (
    <>
      {look && <PopupPage look={look} refused={refused} actions={actions} />}
      <footer className={styles.footer}>
        <Button
          size="small"
          variant="quiet"
          icon="list-task"
          onClick={() => attempt('The interviews could not be opened', services.openInterviews)}
        >
          All interviews
        </Button>
        <Button
          size="small"
          variant="quiet"
          onClick={() => attempt('The settings could not be opened', services.openSettings)}
        >
          Settings
        </Button>
      </footer>
    </>
  );
}

/** The toolbar button's popup: what this page is, and the one thing to do about it. */
export function HostPopup({ services }: { services: PopupServices }) {
  return (
    <main className={styles.popup}>
      <h1 className={styles.name}>Second Chair</h1>
      <Attempts>
        <Popup services={services} />
      </Attempts>
    </main>
  );
}
