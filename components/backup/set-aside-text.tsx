import { roleAndLevel } from '@/components/interviews/words';
import { useShown } from '@/components/shown/shown';
import { visibleText } from '@/components/ui/visible-text';
import { readBackup, type BackupContents } from '@/core/backup/backup';
import type { SetAside } from '@/core/keeping/set-aside';
import { ratingWords } from '@/core/rubric/rating-words';
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

function InterviewText({ contents: { file, rubric } }: { contents: BackupContents }) {
  const { interview, notes, ratings, feedback } = file;
  const shown = useShown().of(interview.candidate);
  const titles = new Map(rubric.criteria.map(({ id, title }) => [id, title]));
  const said: [string, string[]][] = [
    ['Notes', notes.map(({ text }) => text)],
    [
      'Ratings',
      ratings.map(({ criterionId, values, comment, reason }) => {
        const value = values[interview.level];
        const words = value === null ? 'not rated' : ratingWords(value);
        return [`${titles.get(criterionId) ?? criterionId}: ${words}`, reason, comment]
          .filter(Boolean)
          .join(' · ');
      }),
    ],
    ['Pros', lines(feedback?.pros)],
    ['Cons', lines(feedback?.cons)],
    ['Key take-aways', lines(feedback?.takeaways)],
    ['Note for other interviewers', lines(feedback?.noteForOthers)],
  ];
  return (
    <div {...SCROLLS}>
      <p>
        {shown.candidate(interview)} · {roleAndLevel(interview)}
      </p>
      {said
        .filter(([, texts]) => texts.length > 0)
        .map(([title, texts]) => (
          <div key={title}>
            <h3>{title}</h3>
            <ul className={styles.lines}>
              {texts.map((text, index) => (
                <li key={index}>{shown.text(text)}</li>
              ))}
            </ul>
          </div>
        ))}
    </div>
  );
}

const lines = (text = ''): string[] => text.split('\n').filter((line) => line.trim() !== '');
