import { useEffect, useState } from 'react';
import { useAttempt } from '@/components/app/attempt';
import type { TableName } from '@/core/full-backup/tables';
import type { TableSize } from '@/stores/full-backup/backup-work';
import { useBackupServices } from './backup-context';
import { sizeInWords } from './size-in-words';
import styles from './backup.module.css';

/** Tables by what they are for somebody who knows none. */
const GROUPS: { title: string; tables: readonly TableName[] }[] = [
  { title: 'Interviews', tables: ['interviews'] },
  { title: 'Notes and drafts', tables: ['notes', 'drafts'] },
  { title: 'Ratings, evidence, findings', tables: ['ratings', 'evidence', 'findings'] },
  { title: 'Questions', tables: ['questions'] },
  { title: 'Feedback', tables: ['feedback'] },
  { title: 'Sealed scorecards and panels', tables: ['seals', 'amendments', 'received', 'debriefs'] },
  { title: 'Comments and activity read on GitLab', tables: ['reviews', 'records'] },
  { title: 'Diffs read on GitLab', tables: ['diffs'] },
  { title: 'Rubrics, exercises, presets', tables: ['rubrics', 'exercises', 'presets', 'exposures'] },
  { title: 'Qualification', tables: ['sessions', 'calibrations', 'samples', 'qualificationPresets'] },
  { title: 'Versions set aside', tables: ['setAside'] },
  { title: 'Erased: ids and the log', tables: ['tombstones', 'erasures'] },
];

/** What is stored, by kind: how many of each, and how large. */
export function TableSizes() {
  const { measure } = useBackupServices();
  const attempt = useAttempt();
  const [sizes, setSizes] = useState<TableSize[] | null>(null);
  useEffect(() => {
    attempt('What is stored could not be measured', async () => setSizes(await measure()));
  }, [attempt, measure]);
  if (!sizes) return <p role="status">Measuring</p>;
  const rows = GROUPS.map(({ title, tables }) => {
    const those = sizes.filter(({ table }) => tables.includes(table));
    return {
      title,
      rows: those.reduce((sum, one) => sum + one.rows, 0),
      bytes: those.reduce((sum, one) => sum + one.bytes, 0),
    };
  }).filter((one) => one.rows > 0);
  if (rows.length === 0) return <p className={styles.quiet}>Nothing is stored yet.</p>;
  return (
    <table className={styles.sizes}>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">How many</th>
          <th scope="col">Size</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ title, rows: count, bytes }) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            <td>{count.toLocaleString()}</td>
            <td>{sizeInWords(bytes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
