import { describe, expect, it } from 'vitest';
import type { AtsField } from '@/core/export/ats-fields';
import { GREENHOUSE } from '@/core/export/ats-preset';
import { copiedField, lastExportAt, withCopiedField, withExport } from '@/core/export/exported';

const field = (html: string): AtsField => ({ id: 'pros', label: 'Pros', choice: null, plain: html, html });

describe('what was exported', () => {
  it('is the latest of each format', () => {
    const all = withExport(withExport(withExport([], 'markdown', 1), 'csv', 2), 'markdown', 3);
    expect(all).toEqual([
      { format: 'csv', at: 2 },
      { format: 'markdown', at: 3 },
    ]);
    expect(lastExportAt(all)).toBe(3);
    expect(lastExportAt([])).toBeNull();
  });

  it('has a field as it was copied, and no longer once it says something else', () => {
    const first = withCopiedField([], GREENHOUSE, field('<p>One</p>'), 1);
    const formats = first.map(({ format }) => format);
    expect(formats).toContain(copiedField(GREENHOUSE, field('<p>One</p>')));
    expect(formats).not.toContain(copiedField(GREENHOUSE, field('<p>Two</p>')));
    const again = withCopiedField(first, GREENHOUSE, field('<p>Two</p>'), 2);
    expect(again).toEqual([{ format: copiedField(GREENHOUSE, field('<p>Two</p>')), at: 2 }]);
  });

  it('says nothing of what the field said', () => {
    expect(copiedField(GREENHOUSE, field('<p>Robin Okafor</p>'))).toMatch(
      /^ats\/greenhouse\/pros\/[0-9a-z]+$/,
    );
  });

  it('keeps what else was taken out when a field is copied', () => {
    const other = { format: 'markdown', at: 1 };
    const copied = withCopiedField([other], GREENHOUSE, field('<p>One</p>'), 2);
    expect(copied).toEqual([other, { format: copiedField(GREENHOUSE, field('<p>One</p>')), at: 2 }]);
  });
});
