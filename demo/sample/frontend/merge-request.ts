import { fakeSha } from '../fake-sha';
import { interviewer } from '../people';
import { label, type ScriptedMergeRequest } from '../scripted-merge-request';
import { beforeTheReview, reactions } from './around';
import { description, title } from './merge-request-text';
import { author, candidate, projectBot } from './people';
import { callCommits, pushes } from './pushes';

/** The merge request of the frontend exercise: a search at a library's desk, in Vue and TypeScript. */
export const frontend: ScriptedMergeRequest = {
  folder: 'frontend',
  project: {
    id: 57,
    path: 'acme/library-desk',
    name: 'Library desk',
    namespace: 'Acme',
    description: 'What the staff of a public library see at the desk. An exercise for interviews.',
  },
  id: 319_118_206,
  iid: 12,
  title,
  description,
  sourceBranch: 'search-reservations',
  targetBranch: 'main',
  baseSha: fakeSha('desk: main'),
  author,
  candidate,
  viewer: interviewer,
  bot: projectBot,
  created: '191:09',
  updated: '26:40',
  reviewRequested: '99:12',
  labels: [
    {
      label: label(811_406, 'frontend', '#2f7549', 'What people see and use'),
      eventId: 98_904_371,
      before: '191:06',
      by: author,
    },
    {
      label: label(811_411, 'exercise', '#8e4a9e', 'Made for interviews'),
      eventId: 98_904_390,
      before: '189:44',
      by: interviewer,
    },
  ],
  milestone: {
    id: 3_311_902,
    iid: 3,
    title: 'Reservations',
    eventId: 21_120_664,
    before: '191:05',
    by: author,
    created: '520:00',
    due: '300:00',
  },
  states: [],
  beforeTheReview,
  reactions,
  pushes,
  callCommits,
  pushElsewhere: { before: '214:25', title: 'Renew loans from the list' },
  firstIds: { note: 2_611_840_150, award: 30_240_912 },
};
