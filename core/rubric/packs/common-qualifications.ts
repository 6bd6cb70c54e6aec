import { LEVELS } from '@/core/interview/interview';
import type { Qualification } from '../rubric';

const both = [...LEVELS];

/**
 * What GitLab's job families list for every engineer, paraphrased (job-families/engineering/development). What can't
 * be seen in a review and a call is left to the behavioural interview: values, owning a project to production,
 * thriving in remote work.
 */
export const COMMON_QUALIFICATIONS: Qualification[] = [
  {
    id: 'clear-proposals',
    text: 'Makes complex technical and architectural matters clear in few words, and proposes thorough solutions that can be built in iterations.',
    levels: both,
  },
  {
    id: 'performance-prevention',
    text: 'Diagnoses performance problems and prevents them.',
    levels: both,
  },
  { id: 'iteration', text: 'Works in small, valuable steps that can be shipped early.', levels: both },
  {
    id: 'consensus-and-status',
    text: 'Reaches agreement with peers and gives clear updates on the state of work.',
    levels: both,
  },
  { id: 'solution-oriented', text: 'Looks for solutions and proposes them.', levels: both },
  {
    id: 'visible-work',
    text: 'Communicates by default, includes others and makes work visible.',
    levels: both,
  },
  { id: 'self-managing', text: 'Manages own time and work, and keeps it organised.', levels: both },
  {
    id: 'remote-english',
    text: 'Gets technical points across in written and spoken English well enough for remote, asynchronous work. Clarity is what counts.',
    levels: both,
  },
  { id: 'git-and-gitlab', text: 'Uses Git and GitLab professionally.', levels: both },
];
