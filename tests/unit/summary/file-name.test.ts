import { expect, it } from 'vitest';
import { backupFileName, exportFileName } from '@/core/summary/file-name';

const now = Date.UTC(2026, 10, 22, 23, 59);

it('names files by day and by an opaque part', () => {
  expect(exportFileName('markdown', now, false)).toBe('interview-feedback-2026-11-22.md');
  expect(exportFileName('print', now, true)).toBe('interview-feedback-redacted-2026-11-22.html');
  expect(backupFileName(now, '1A2B-3c4d-5e6f')).toBe('second-chair-backup-2026-11-22-1a2b3c4d.json');
  expect(backupFileName(now, '../..')).toBe('second-chair-backup-2026-11-22.json');
});
