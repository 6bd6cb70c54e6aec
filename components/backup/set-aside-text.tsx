import { roleAndLevel } from '@/components/interviews/words';
import { useShown } from '@/components/shown/shown';
import { visibleText } from '@/components/ui/visible-text';
import { readBackup, type BackupContents } from '@/core/backup/backup';
import type { SetAside } from '@/core/keeping/set-aside';
import { whatItSays } from './what-it-says';
import styles from './backup.module.css';

/** Longer than its box it is scrolled, with keys too. */
const SCROLLS = { className: styles.text, role: 'group', 'aria-label': 'What it says', tabIndex: 0 };

/** What a version says that was set aside: of an interview what somebody wrote in it, of anything else all of it. */
export function SetAsideText({ aside: { kind, contents } }: { aside: SetAside }) {
  if (kind !== 'interview') return <pre {...SCROLLS}>{visibleText(contents)}</pre>;
  const reading = readBackup(contents);
  if (!reading.ok) return <p>{visibleText(reading.reason)}</p>;
  return <InterviewText contents={reading.backup} />;
}

function InterviewText({ contents }: { contents: BackupContents }) {
  const { interview } = contents.file;
  const shown = useShown().of(interview.candidate);
  return (
    <div {...SCROLLS}>
      <p>
        {shown.candidate(interview)} · {roleAndLevel(interview)}
      </p>
      {whatItSays(contents).map(([title, texts], index) => (
        <div key={index}>
          <h3>{visibleText(title)}</h3>
          <ul className={styles.lines}>
            {texts.map((text, line) => (
              <li key={line}>{shown.text(text)}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
