import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { Attempts, useAttempt } from '@/components/app/attempt';
import { Button } from '@/components/ui/button';
import type { OpeningTrouble } from '@/stores/database/opening';
import { troubleIn } from '@/stores/gateway';
import hidden from '@/components/ui/visually-hidden.module.css';
import { messageOf } from '@/stores/message-of';
import { Unreadable } from './unreadable';
import { useUnreadableServices } from './unreadable-context';

/**
 * Shows its children unless nothing that is stored can be read: then why, and a way to download it all the same. `title` is
 * that of the page in either case, and only heard in this one.
 */
export function ReadableOnly({ title, children }: { title: string; children: ReactNode }) {
  const { downloadStored, openStored } = useUnreadableServices();
  const [found, setFound] = useState<{ trouble: OpeningTrouble; problem: string } | null>(null);
  const look = useCallback(
    () =>
      openStored().then(
        () => setFound(null),
        (error: unknown) => {
          const trouble = troubleIn(error);
          // Anything else is said by what is then asked for.
          setFound(trouble && { trouble, problem: messageOf(error) });
        },
      ),
    [openStored],
  );
  useEffect(() => {
    void look();
  }, [look]);
  if (!found) return children;
  return (
    <main>
      <h1 className={hidden.hidden}>{title}</h1>
      <Attempts>
        <Unreadable {...found}>
          {found.trouble !== 'newer-database' && (
            <Button icon="retry" onClick={() => void look()}>
              Try again
            </Button>
          )}
          {found.trouble !== 'blocked-database' && (
            <Download download={downloadStored} wanted={found.trouble === 'failed-upgrade'} />
          )}
        </Unreadable>
      </Attempts>
    </main>
  );
}

function Download({ download, wanted }: { download: () => Promise<void>; wanted: boolean }) {
  const attempt = useAttempt();
  return (
    <Button
      icon="download"
      variant={wanted ? 'confirm' : 'default'}
      onClick={() => attempt('What is stored could not be downloaded', download)}
    >
      Download everything as it is stored
    </Button>
  );
}
