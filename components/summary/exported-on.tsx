import { useInterview } from '@/components/app/app-context';
import { useShown } from '@/components/shown/shown';
import { EXPORT_FORMATS } from '@/core/export/export-file';
import { lastExportAt } from '@/core/export/exported';
import { DAY_MS } from '@/core/interview/interview';
import { FORMAT_WORDS } from './export-words';
import styles from './summary-tab.module.css';

/** What was taken out of here and when, and until when everything is meant to be kept after it. */
export function ExportedOn() {
  const exports = useInterview((state) => state.file?.interview.exports ?? null);
  const purgeAfterMs = useInterview((state) => state.file?.interview.process.purgeAfterMs ?? 0);
  const shown = useShown();
  const last = exports && lastExportAt(exports);
  if (!exports || last === null) return null;
  const words = EXPORT_FORMATS.flatMap((format) => {
    const at = lastExportAt(exports.filter((one) => one.format === format || isFieldOf(format, one.format)));
    return at === null ? [] : [`${FORMAT_WORDS[format]} (${shown.moment(at)})`];
  });
  return (
    <p className={styles.quiet} role="status">
      Exported: {words.join(', ')}. The process keeps everything here for {Math.round(purgeAfterMs / DAY_MS)}{' '}
      days after the last one{!shown.hidesTimes && `, until ${shown.moment(last + purgeAfterMs)}`}.
    </p>
  );
}

/** Fields that were copied one by one are of the hiring system's format. */
function isFieldOf(format: string, exported: string): boolean {
  return format === 'ats' && exported.startsWith('ats/');
}
