import { useMemo } from 'react';
import { useApp, useInterview, useRecords, useReview } from '@/components/app/app-context';
import { useTimeline } from '@/components/review/timeline-context';
import { localZone } from '@/components/interviews/local-date-time';
import { wasReadWhole } from '@/core/merge-request/was-read-whole';
import { wereEditsRead } from '@/core/merge-request/were-edits-read';
import { readProcess } from '@/core/process/read-process';
import { feedbackDocument, type FeedbackOptions } from '@/core/summary/feedback-document';
import { toHtml } from '@/core/summary/to-html';
import { toMarkdown } from '@/core/summary/to-markdown';

/** What leaves when it is copied or downloaded, in both forms. */
export interface FeedbackOutput {
  markdown: string;
  html: string;
}

/** The open interview's feedback as it will be sent with these options; null where no interview is open. */
export function useFeedbackOutput(options: FeedbackOptions): FeedbackOutput | null {
  const { now } = useApp();
  const file = useRecords();
  const rubric = useInterview((state) => state.rubric);
  const timeline = useTimeline();
  const complete = useReview((state) => wasReadWhole(state.review.reading));
  const editsKnown = useReview((state) => wereEditsRead(state.review.reading));
  const { includePrivateNotes, includeCandidateName } = options;
  return useMemo(() => {
    if (!file || !rubric) return null;
    const document = feedbackDocument({
      file,
      rubric,
      rules: readProcess(timeline, file.interview, { complete, editsKnown, timeZone: localZone() }),
      options: { includePrivateNotes, includeCandidateName },
      now: now(),
    });
    return { markdown: toMarkdown(document), html: toHtml(document) };
  }, [file, rubric, timeline, complete, editsKnown, includePrivateNotes, includeCandidateName, now]);
}
