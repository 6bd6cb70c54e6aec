import { localDay } from '@/components/interviews/local-date-time';
import { ROLE_WORDS } from '@/components/interviews/words';
import { Button } from '@/components/ui/button';
import { visibleText } from '@/components/ui/visible-text';
import { logAsCsv, logAsMarkdown, logFileName, type QualificationLog } from '@/core/qualification/export-log';
import { currentPreset } from '@/core/qualification/preset';
import { useQualification, useQualificationServices } from './qualification-context';
import { SESSION_PART_WORDS } from './words';
import styles from '@/components/library/page.module.css';

/** Hands the log out, as a table for spreadsheets or as a text for whoever signs off. */
export function ExportLog() {
  const { qualificationStore, download, now } = useQualificationServices();
  const empty = useQualification((state) => state.sessions?.length === 0 && state.attempts.length === 0);
  if (empty) return null;
  const log = (): QualificationLog => {
    const { sessions, presets, attempts, samples } = qualificationStore.getState();
    return {
      sessions: sessions ?? [],
      preset: currentPreset(presets),
      calibrations: attempts
        .flatMap(({ committedAt, sampleId, sampleVersion }) =>
          committedAt === null ? [] : [{ at: committedAt, sampleId, sampleVersion }],
        )
        .sort((one, other) => one.at - other.at)
        .map(({ at, sampleId, sampleVersion }) => ({
          day: localDay(at),
          title: visibleText(
            samples.find(({ id, version }) => id === sampleId && version === sampleVersion)?.title ??
              sampleId,
          ),
        })),
      roleWords: ROLE_WORDS,
      partWords: SESSION_PART_WORDS,
    };
  };
  return (
    <section className={styles.group} aria-label="Export of the log">
      <div className={styles.actions}>
        <Button
          size="small"
          icon="download"
          onClick={() => download(logFileName(now(), 'csv'), 'text/csv', logAsCsv(log()))}
        >
          Export the log (CSV)
        </Button>
        <Button
          size="small"
          icon="download"
          onClick={() => download(logFileName(now(), 'md'), 'text/markdown', logAsMarkdown(log()))}
        >
          Export the log (Markdown)
        </Button>
      </div>
    </section>
  );
}
