import { toCsv } from '@/core/export/csv';
import { escapeMarkdown } from '@/core/summary/escape-markdown';
import type { Part } from '@/core/interview/interview';
import type { Role } from '@/core/interview/roles';
import { presetInWords, type QualificationPreset } from './preset';
import { nextInWords, readProgress, stepInWords } from './progress';
import { byDay, isSignedOff, type Session } from './session';

/** What is exported, and how roles and parts are called on screen. */
export interface QualificationLog {
  sessions: readonly Session[];
  preset: QualificationPreset;
  /** Samples that were rated to the end, each with the day on which it was. */
  calibrations: readonly { day: string; title: string }[];
  roleWords: Record<Role, string>;
  partWords: Record<Part, string>;
}

const COLUMNS = ['Day', 'Role', 'Part', 'Signed off by', 'Note'];

/** The sessions as CSV, the oldest first: one row each, under a row of titles. */
export function logAsCsv(log: QualificationLog): string {
  return toCsv([COLUMNS, ...rowsOf(log)]);
}

/** The preset, how far it is, the sessions as a table and the calibrations, as Markdown. */
export function logAsMarkdown(log: QualificationLog): string {
  const { sessions, preset, calibrations, roleWords } = log;
  const progress = readProgress(sessions, preset).flatMap((one) => [
    ...(one.role === null ? [] : ['', `### ${roleWords[one.role]}`]),
    '',
    ...one.steps.map((step) => `- ${stepInWords(step)}`),
    `- ${nextInWords(one)}`,
  ]);
  const lines = [
    '# Interviewer qualification',
    '',
    `Preset, version ${preset.version}: ${presetInWords(preset)}.`,
    '',
    '## Progress',
    ...progress,
    '',
    '## Sessions',
    '',
    ...(sessions.length === 0 ? ['None yet.'] : table(COLUMNS, rowsOf(log))),
    '',
    '## Calibration',
    '',
    ...(calibrations.length === 0
      ? ['None yet.']
      : calibrations.map(({ day, title }) => `- ${day}: ${escapeMarkdown(title)}`)),
  ];
  return `${lines.join('\n')}\n`;
}

function rowsOf({ sessions, roleWords, partWords }: QualificationLog): string[][] {
  return [...sessions]
    .sort((one, other) => byDay(other, one))
    .map((session) => [
      session.day,
      roleWords[session.role],
      partWords[session.part],
      isSignedOff(session) ? session.signedOffBy : '',
      session.note,
    ]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const row = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [row(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(row)];
}

/** `second-chair-qualification-2026-11-25.csv`; `now` in epoch ms, the day is that of UTC. */
export function logFileName(now: number, extension: 'csv' | 'md'): string {
  return `second-chair-qualification-${new Date(now).toISOString().slice(0, 10)}.${extension}`;
}
