import { useShown } from '@/components/shown/shown';
import { Disclosure } from '@/components/ui/disclosure';
import { Markdown } from '@/components/ui/markdown';
import { Notice } from '@/components/ui/notice';
import { visibleText } from '@/components/ui/visible-text';
import type { AtsPreset } from '@/core/export/ats-preset';
import { candidateFeedback, type LeftOut } from '@/core/export/candidate-feedback';
import { exportFile, type ExportFormat } from '@/core/export/export-file';
import { AsItLeaves } from './as-it-leaves';
import type { PreparedExport } from './use-export-input';
import styles from './summary-tab.module.css';

/** What will be sent, as it will read, with what a person has to look at before it leaves. */
export function ExportPreview({
  format,
  prepared,
  system,
}: {
  format: ExportFormat;
  prepared: PreparedExport;
  system: AtsPreset;
}) {
  const { alsoWords, input } = prepared;
  // The page holds the same words; its picture stands in the file.
  const { text } = exportFile(format === 'print' ? 'markdown' : format, input, system);
  const isData = format === 'csv' || format === 'json' || format === 'ats';
  return (
    <>
      {input.options.redacted && <ReadFirst alsoWords={alsoWords} />}
      {format === 'candidate' && <LeftOutList leftOut={candidateFeedback(input).leftOut} />}
      <AsItLeaves text={text}>
        <div className={styles.preview} role="document" aria-label="Preview" tabIndex={0}>
          {isData ? <Data text={text} /> : <Markdown text={text} />}
        </div>
      </AsItLeaves>
    </>
  );
}

function Data({ text }: { text: string }) {
  return <pre className={styles.data}>{useShown().text(text)}</pre>;
}

function ReadFirst({ alsoWords }: { alsoWords: string[] }) {
  const shown = useShown();
  const called = (word: string) =>
    shown.unnamed(word) === word ? `“${visibleText(word)}”` : 'the candidate’s name';
  const words = [...new Set(alsoWords.map(called))].join(', ');
  return (
    <Notice tone="warning" title="Read it before it leaves">
      Replaced is what this interview knows: names, usernames, e-mails, projects, hosts, and every link. A
      nickname, an employer or a story that tells who it was is for a person to find.
      {alsoWords.length > 0 &&
        ` Look for ${words} in small letters: as it is a word too, it is replaced only where it has a capital.`}
    </Notice>
  );
}

function LeftOutList({ leftOut }: { leftOut: LeftOut[] }) {
  const shown = useShown();
  if (leftOut.length === 0) return null;
  return (
    <Disclosure label={`Left out of your pros and cons: ${leftOut.length}`}>
      <ul className={styles.missing} aria-label="Left out">
        {leftOut.map(({ line, why }, index) => (
          <li key={index} dir="auto">
            {shown.text(line)} <i>{why}</i>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
