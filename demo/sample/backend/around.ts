import { interviewer } from '../people';
import type { ScriptedAward, ScriptedThread } from '../script';
import { author, candidate, projectBot } from './people';

/** Everything around the review: what GitLab noted by itself, and what others wrote. Times are before the call. */
export const beforeTheReview: ScriptedThread[] = [
  { before: '168:00', by: author, system: 'assignee', body: 'assigned to @sam-author' },
  {
    before: '167:52',
    by: projectBot,
    body: `**Checks passed** for this merge request, with one remark:

- \`db/\` has changes, but \`db/schema.rb\` has none. If that is intended, there is nothing to do.`,
  },
  { before: '166:40', by: author, system: 'pencil', body: 'changed the description' },
  { before: '97:34', by: interviewer, system: 'review-list', body: 'requested review from @robin-candidate' },
  {
    before: '97:30',
    by: interviewer,
    internal: true,
    body: 'Link sent to the candidate by e-mail a minute ago. Exercise "refunds", fourth edition; @sam-author answers as the author, about once a day.',
  },
  {
    before: '96:02',
    by: interviewer,
    internal: true,
    unreadable: true,
    body: 'Kept out of the answers: the viewer of the demo may not read this note.',
  },
];

export const afterTheReview: ScriptedThread[] = [
  { before: '31:03', by: candidate, system: 'approval', body: 'approved this merge request' },
];

/** Reactions on the merge request itself. */
export const reactions: ScriptedAward[] = [
  { before: '53:14', by: candidate, name: 'eyes' },
  { before: '31:02', by: candidate, name: 'thumbsup' },
  { before: '30:10', by: author, name: 'thumbsup' },
];
