import { interviewer } from '../people';
import type { ScriptedAward, ScriptedThread } from '../script';
import { author, candidate, projectBot } from './people';

/** Everything around the review: what GitLab noted by itself, and what others wrote. Times are before the call. */
export const beforeTheReview: ScriptedThread[] = [
  { before: '191:08', by: author, system: 'assignee', body: 'assigned to @imani-author' },
  {
    before: '190:58',
    by: projectBot,
    body: `**Checks passed** for this merge request: types, 11 tests, and the build, which is 3.1 kB larger than on \`main\`.`,
  },
  { before: '189:30', by: author, system: 'pencil', body: 'changed the description' },
  { before: '99:12', by: interviewer, system: 'review-list', body: 'requested review from @noa-candidate' },
  {
    before: '99:08',
    by: interviewer,
    internal: true,
    body: 'Link sent to the candidate by e-mail just now. Exercise "reservations", second edition; @imani-author answers as the author, in the evening.',
  },
];

/** Reactions on the merge request itself. */
export const reactions: ScriptedAward[] = [
  { before: '50:26', by: candidate, name: 'wave' },
  { before: '26:40', by: author, name: 'tada' },
];
