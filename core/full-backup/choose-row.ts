import { sameData } from '@/core/merge-request/same-data';
import type { SetAside } from '@/core/keeping/set-aside';
import type { RowOf } from './tables';
import { chooseByTime, type Winner } from './unit';

/** The tables whose rows stand by themselves, and what is set aside of them. */
export const BY_THEMSELVES = [
  'rubrics',
  'exercises',
  'presets',
  'samples',
  'sessions',
  'calibrations',
  'qualificationPresets',
] as const;
export type ByItself = (typeof BY_THEMSELVES)[number];

const KINDS: Record<ByItself, SetAside['kind']> = {
  rubrics: 'rubric',
  exercises: 'exercise',
  presets: 'preset',
  samples: 'sample',
  sessions: 'session',
  calibrations: 'calibration',
  qualificationPresets: 'qualification-preset',
};
export const kindOf = (table: ByItself): SetAside['kind'] => KINDS[table];

/** The key of a row as a text, and the interview that it is about, if any. */
export function keyOf(table: ByItself, row: object): { key: string; interviewId: string | null } {
  const { id, version, interviewId } = row as { id?: string; version?: number; interviewId?: string | null };
  const key = [id, version].filter((part) => part !== undefined).join(', version ');
  return { key, interviewId: table === 'sessions' ? (interviewId ?? null) : null };
}

/** When a row was last changed, epoch ms; null where it does not say: a version of a text is made once. */
export function changedAt(table: ByItself, row: object): number | null {
  switch (table) {
    case 'sessions':
      return (row as RowOf<'sessions'>).updatedAt;
    case 'calibrations': {
      const { committedAt, startedAt } = row as RowOf<'calibrations'>;
      return committedAt ?? startedAt;
    }
    case 'qualificationPresets':
      return (row as RowOf<'qualificationPresets'>).at;
    default:
      return null;
  }
}

/**
 * Which of two rows under one key holds. The later one; where nothing says which that is, what stands here stays, as
 * interviews here rest on it. A calibration that is committed wins over one that is open.
 */
export function chooseRow(table: ByItself, here: object, backup: object): Winner {
  if (sameData(here, backup)) return 'same';
  const [one, other] = [changedAt(table, here), changedAt(table, backup)];
  if (one === null || other === null) return 'here';
  if (table === 'calibrations') {
    const [mine, theirs] = [here, backup].map((row) => (row as RowOf<'calibrations'>).committedAt !== null);
    if (mine !== theirs) return mine === true ? 'here' : 'backup';
  }
  return chooseByTime(one, other, here, backup);
}
