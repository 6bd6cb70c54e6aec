import { expect, it } from 'vitest';
import {
  backupFileName,
  exportFileName,
  fullBackupFileName,
  panelFileName,
  preparationFileName,
  subjectAccessFileName,
} from '@/core/summary/file-name';

const now = Date.UTC(2026, 10, 22, 23, 59);

it('names files by day and by an opaque part', () => {
  expect(exportFileName('markdown', now, false)).toBe('interview-feedback-2026-11-22.md');
  expect(exportFileName('print', now, true)).toBe('interview-feedback-redacted-2026-11-22.html');
  expect(backupFileName(now, '1A2B-3c4d-5e6f')).toBe('second-chair-backup-2026-11-22-1a2b3c4d.json');
  expect(backupFileName(now, '../..')).toBe('second-chair-backup-2026-11-22.json');
});

it('tells full backups of one day apart, and says of one that it is not encrypted', () => {
  expect(fullBackupFileName(now, true)).toBe('second-chair-full-backup-2026-11-22-2359.scbackup');
  expect(fullBackupFileName(now, false)).toBe(
    'second-chair-full-backup-2026-11-22-2359-not-encrypted.scbackup',
  );
});

it('names what goes to a candidate or to other interviewers by what it is', () => {
  const id = '1A2B-3c4d-5e6f';
  expect(subjectAccessFileName(now, id, 'html')).toBe('second-chair-subject-access-2026-11-22-1a2b3c4d.html');
  expect(preparationFileName(now, id)).toBe('second-chair-preparation-2026-11-22-1a2b3c4d.json');
  expect(panelFileName(now, id)).toBe('second-chair-panel-2026-11-22-1a2b3c4d.json');
});
