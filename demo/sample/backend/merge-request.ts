import { fakeSha } from '../fake-sha';
import { interviewer } from '../people';
import { label, type ScriptedMergeRequest } from '../scripted-merge-request';
import { beforeTheReview, reactions } from './around';
import { description, title } from './merge-request-text';
import { author, candidate, projectBot } from './people';
import { callCommits, pushes } from './pushes';

/** The merge request of the backend exercise: refunds in a shop's back office, in Ruby on Rails. */
export const backend: ScriptedMergeRequest = {
  folder: 'backend',
  project: {
    id: 42,
    path: 'acme/storefront',
    name: 'Storefront',
    namespace: 'Acme',
    description: 'Orders and payments of a small shop platform. An exercise for interviews.',
  },
  id: 318_204_551,
  iid: 7,
  title,
  description,
  sourceBranch: 'support-refunds',
  targetBranch: 'main',
  baseSha: fakeSha('main'),
  author,
  candidate,
  viewer: interviewer,
  bot: projectBot,
  created: '168:01',
  updated: '31:02',
  reviewRequested: '97:34',
  labels: [
    {
      label: label(811_204, 'backend', '#1068bf', 'Server side'),
      eventId: 98_220_114,
      before: '167:58',
      by: author,
    },
    {
      label: label(811_210, 'exercise', '#8e4a9e', 'Made for interviews'),
      eventId: 98_220_120,
      before: '166:05',
      by: interviewer,
    },
  ],
  milestone: {
    id: 3_300_418,
    iid: 4,
    title: 'Refunds',
    eventId: 21_004_518,
    before: '167:57',
    by: author,
    created: '400:00',
    due: '400:00',
  },
  states: [
    { id: 55_120_871, before: '140:12', by: interviewer, state: 'closed' },
    { id: 55_201_940, before: '97:40', by: interviewer, state: 'reopened' },
  ],
  beforeTheReview,
  reactions,
  pushes,
  callCommits,
  pushElsewhere: { before: '190:10', title: 'Name the gateway after its provider' },
  firstIds: { note: 2_604_117_300, award: 30_118_400 },
};
