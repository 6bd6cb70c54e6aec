import { useCallback, useMemo } from 'react';
import { useReview } from '@/components/app/app-context';
import { useShown, type Shown } from '@/components/shown/shown';
import { matchItems } from '@/components/ui/picker';
import { visibleText } from '@/components/ui/visible-text';
import type { CommitEvent } from '@/core/activity/activity-event';
import { findFiles, findLines, type FoundLine } from '@/core/diff/find-lines';
import { lineWords } from '@/core/summary/line-link';
import { indexActivity } from './activity-index';
import { sourceWords } from './activity-words';
import type { AnchorItem } from './anchor-item';
import { useCommentItems } from './use-comment-items';

const MOST_LINES = 40;
const LONGEST_CODE = 120;

/**
 * Finds what a note can be about by what was typed: the candidate's comments, commits, lines of the diff by "file:line"
 * or by their code, and files, which lead to their lines. All texts are hostile, and are put into visible ones.
 */
export function useAnchorItems(): (typed: string) => AnchorItem[] {
  const comments = useCommentItems();
  const shown = useShown();
  const records = useReview((state) => state.review.records);
  const diffs = useReview((state) => state.review.diffs);
  const events = useMemo<AnchorItem[]>(() => {
    const commits = [...indexActivity(records).values()]
      .filter((event) => event.kind === 'commit')
      .sort((a, b) => a.at - b.at);
    return [
      ...comments.map((item): AnchorItem => ({ ...item, is: { type: 'event', eventId: item.id } })),
      ...commits.map((commit) => commitItem(commit, shown)),
    ];
  }, [comments, records, shown]);
  return useCallback(
    (typed) => {
      const said = matchItems(events, typed);
      const lines = findLines(diffs, typed, MOST_LINES).map(lineItem);
      const files = findFiles(diffs, typed).map(fileItem);
      // Who types a number wants that line, more than what was said near it.
      return /:\d+$/.test(typed.trim()) ? [...lines, ...said, ...files] : [...said, ...lines, ...files];
    },
    [events, diffs],
  );
}

function commitItem(commit: CommitEvent, shown: Shown): AnchorItem {
  return {
    id: commit.id,
    label: shown.text(commit.title),
    hint: `${sourceWords(commit)} · ${shown.text(commit.authorName)}`,
    is: { type: 'event', eventId: commit.id },
  };
}

function lineItem({ text, ...line }: FoundLine): AnchorItem {
  const code = visibleText((text ?? '').trim().slice(0, LONGEST_CODE));
  return {
    id: `line ${lineWords(line)}`,
    label: visibleText(lineWords(line)),
    hint: text === null ? 'Not shown in the diff' : code === '' ? 'Empty line' : code,
    is: { type: 'line', line },
  };
}

function fileItem(path: string): AnchorItem {
  return {
    id: `file ${path}`,
    label: visibleText(path),
    hint: 'File: pick it, then a line',
    is: { type: 'file', path },
  };
}
