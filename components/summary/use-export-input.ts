import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useApp, useInterview, useRecords, useReview } from '@/components/app/app-context';
import { useTimeline } from '@/components/review/timeline-context';
import { localZone } from '@/components/interviews/local-date-time';
import { NO_ATS_LABELS, type AtsLabels } from '@/core/export/ats-labels';
import type { ExportInput, ExportOptions } from '@/core/export/export-input';
import { wasReadWhole } from '@/core/merge-request/was-read-whole';
import { wereEditsRead } from '@/core/merge-request/were-edits-read';
import type { PanelRecords } from '@/core/panel/panel-records';
import { readProcess } from '@/core/process/read-process';
import { gatherKnown } from '@/core/redaction/gather-known';
import { knownWords } from '@/core/redaction/known-words';
import { redactLabels } from '@/core/redaction/redact-labels';
import { redactInput } from '@/core/redaction/redact-input';

/** What the exports are made of, redacted where that was asked for, and the names that a person has to look for then. */
export interface PreparedExport {
  input: ExportInput;
  /** How the fields of the hiring systems are called there. */
  atsLabels: AtsLabels;
  alsoWords: string[];
}

/**
 * The open interview as it will leave with these options; null where none is open. `panel`: whose names are redacted too,
 * so that nothing can be redacted while it is null.
 */
export function useExportInput(options: ExportOptions, panel: PanelRecords | null): PreparedExport | null {
  const { now, settingsStore } = useApp();
  const atsLabels = useStore(settingsStore, ({ settings }) => settings?.atsLabels ?? NO_ATS_LABELS);
  const file = useRecords();
  const rubric = useInterview((state) => state.rubric);
  const exercise = useInterview((state) => state.exercise);
  const timeline = useTimeline();
  const review = useReview((state) => state.review);
  return useMemo(() => {
    if (!file || !rubric) return null;
    const complete = wasReadWhole(review.reading);
    const editsKnown = wereEditsRead(review.reading);
    const rules = readProcess(timeline, file.interview, { complete, editsKnown, timeZone: localZone() });
    const input = { file, rubric, exercise, timeline, rules, options, now: now() };
    if (!options.redacted) return { input, atsLabels, alsoWords: [] };
    if (!panel) return null;
    const known = knownWords(gatherKnown(file.interview, review, timeline.commits, panel));
    return {
      input: redactInput(input, known),
      atsLabels: redactLabels(atsLabels, rubric, known),
      alsoWords: known.alsoWords,
    };
  }, [file, rubric, exercise, timeline, review, options, panel, atsLabels, now]);
}
