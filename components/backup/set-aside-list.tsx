import { useEffect, useRef, useState } from 'react';
import { useAttempt } from '@/components/app/attempt';
import { KeepingPart } from '@/components/keeping/keeping-part';
import { roleAndLevel } from '@/components/interviews/words';
import { useShown } from '@/components/shown/shown';
import { Button } from '@/components/ui/button';
import { keepFocus } from '@/components/ui/keep-focus';
import { visibleText } from '@/components/ui/visible-text';
import type { ListedAside, SetAside } from '@/core/keeping/set-aside';
import { backupFileName, dayOf } from '@/core/summary/file-name';
import { useBackup, useBackupServices } from './backup-context';
import { KIND_WORDS } from './kind-words';
import { SetAsideText } from './set-aside-text';
import { dayAndYear } from './time-words';
import styles from './backup.module.css';

/** The versions that did not hold in a restore: looked at, downloaded and deleted here. Nothing, where there are none. */
export function SetAsideList() {
  const { listAside } = useBackupServices();
  const attempt = useAttempt();
  const done = useBackup((state) => state.restoring?.at === 'done');
  const [listed, setListed] = useState<ListedAside[]>([]);
  const [read, setRead] = useState(0);
  useEffect(() => {
    attempt('What was set aside could not be read', async () => setListed(await listAside()));
  }, [attempt, listAside, done, read]);
  // Whoever has deleted the last one is told so where it stood.
  if (listed.length === 0 && read === 0) return null;
  return (
    <KeepingPart title="Versions that a restore set aside">
      <p>
        Where both sides had something of the same id, the newer one holds. These are the others. They go with
        their interview when that is erased.
      </p>
      {listed.length === 0 && <p role="status">None is left.</p>}
      <ul className={styles.items}>
        {listed.map((one) => (
          <Item key={one.id} one={one} onGone={() => setRead((count) => count + 1)} />
        ))}
      </ul>
    </KeepingPart>
  );
}

function Item({ one, onGone }: { one: ListedAside; onGone: () => void }) {
  const { loadAside, removeAside, download: hand, now } = useBackupServices();
  const attempt = useAttempt();
  const shownAs = useShown();
  const [shown, setShown] = useState<SetAside | null>(null);
  const [sure, setSure] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const keep = () =>
    keepFocus(
      () => opener.current,
      () => setSure(false),
    );
  const download = one.kind === 'interview' ? 'Download as the backup of one interview' : 'Download';
  const name = one.interview
    ? `${shownAs.of(one.interview.candidate).candidate(one.interview)}, ${roleAndLevel(one.interview)}`
    : `${KIND_WORDS[one.kind]}${one.title === null ? '' : ` “${visibleText(one.title)}”`}`;
  const withContents = (act: (whole: SetAside) => void) =>
    attempt('This version could not be read', async () => {
      const whole = await loadAside(one.id);
      if (!whole) throw new Error('It is not there any more.');
      act(whole);
    });
  const save = ({ kind, key, contents }: SetAside) => {
    const fileName =
      kind === 'interview' ? backupFileName(now(), key) : `second-chair-${kind}-${dayOf(now())}.json`;
    hand(fileName, 'application/json', contents);
  };
  return (
    <li className={styles.item}>
      <div className={styles.title}>{name}</div>
      <div className={styles.quiet}>
        {one.from === 'here' ? 'It was here' : 'It was in the backup'}
        {one.updatedAt !== null && ` · last changed ${dayAndYear(one.updatedAt)}`} · set aside{' '}
        {dayAndYear(one.at)}
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-expanded={shown !== null}
          aria-label={`${shown ? 'Hide' : 'Look at it'}: ${name}`}
          onClick={() => (shown ? setShown(null) : withContents(setShown))}
        >
          {shown ? 'Hide' : 'Look at it'}
        </Button>
        <Button
          size="small"
          icon="download"
          aria-label={`${download}: ${name}`}
          onClick={() => withContents(save)}
        >
          {download}
        </Button>
        {sure ? (
          <>
            <Button
              size="small"
              variant="danger"
              aria-label={`Delete for good: ${name}`}
              onClick={() =>
                attempt('This version was not deleted', async () => {
                  await removeAside(one.id);
                  onGone();
                })
              }
            >
              Delete for good
            </Button>
            <Button size="small" variant="quiet" autoFocus aria-label={`Keep it: ${name}`} onClick={keep}>
              Keep it
            </Button>
          </>
        ) : (
          <Button
            ref={opener}
            size="small"
            variant="quiet"
            aria-label={`Delete: ${name}`}
            onClick={() => setSure(true)}
          >
            Delete
          </Button>
        )}
      </div>
      {shown && <SetAsideText aside={shown} />}
    </li>
  );
}
