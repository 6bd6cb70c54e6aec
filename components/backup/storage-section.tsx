import { useEffect, useState } from 'react';
import { useAttempt } from '@/components/app/attempt';
import { KeepingPart } from '@/components/keeping/keeping-part';
import { useKeepingServices } from '@/components/keeping/keeping-context';
import { sizeInWords } from './size-in-words';
import { TableSizes } from './table-sizes';
import styles from '@/components/ui/section-page.module.css';

const PLACES = {
  chromium:
    'in the folder of this browser’s profile, under “IndexedDB”, and the settings under “Local Extension Settings”; chrome://version names the folder as “Profile Path”',
  firefox:
    'in the folder of this browser’s profile, under “storage/default/moz-extension+++…”, and the settings under “browser-extension-data”; about:support names the folder as “Profile Folder”',
} as const;

/** Where everything is stored, and how large it is. */
export function StorageSection() {
  const { browserKind, usedBytes } = useKeepingServices();
  const attempt = useAttempt();
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    attempt('The size of what is stored could not be read', async () => setBytes(await usedBytes()));
  }, [attempt, usedBytes]);
  return (
    <KeepingPart title="What is stored, and where">
      <p>
        Everything stays on this computer, {PLACES[browserKind]}. Whoever can read that folder can read it;
        removing the extension deletes it.
      </p>
      <TableSizes />
      {bytes !== null && (
        <p className={styles.quiet}>
          {sizeInWords(bytes)} on the disk, as the browser counts: its files are larger than what is in them.
        </p>
      )}
    </KeepingPart>
  );
}
