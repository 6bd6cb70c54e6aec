import { LEVELS } from '@/core/interview/interview';
import type { Qualification } from '../rubric';

const both = [...LEVELS];

/** What GitLab's backend job family and its career matrix list, paraphrased, as far as this interview can show it. */
export const BACKEND_QUALIFICATIONS: Qualification[] = [
  {
    id: 'backend-language',
    text: 'Has significant experience with Ruby on Rails, or with the language and framework of the specialty.',
    levels: both,
  },
  { id: 'backend-sound-features', text: 'Builds secure, well-tested and performant features.', levels: both },
  {
    id: 'backend-standards-in-review',
    text: 'Writes to the team’s standards of style and maintainability, and stands up for them in code review.',
    levels: both,
  },
  { id: 'backend-technical-debt', text: 'Recognises technical debt and works to reduce it.', levels: both },
  {
    id: 'backend-small-features',
    text: 'Ships small features of moderate scope and complexity with little guidance.',
    levels: ['intermediate'],
  },
  { id: 'backend-databases', text: 'Designs, creates and manages databases.', levels: both },
  {
    id: 'backend-apis',
    text: 'Designs and builds APIs, with authentication and authorisation.',
    levels: both,
  },
  { id: 'backend-debugging', text: 'Finds the cause of faults in running systems.', levels: both },
  {
    id: 'backend-moderate-features',
    text: 'Ships features of moderate size, of high scope and complexity, independently.',
    levels: ['senior'],
  },
  {
    id: 'backend-scale',
    text: 'Solves performance problems at large scale, and spots slow or inefficient code written by others.',
    levels: ['senior'],
  },
  {
    id: 'backend-database-limits',
    text: 'Understands the constraints of databases and where relational and other stores reach their limits.',
    levels: ['senior'],
  },
  {
    id: 'backend-standards',
    text: 'Helps to define the standards of the code base and keeps them consistent.',
    levels: ['senior'],
  },
  { id: 'backend-mentors', text: 'Mentors engineers with less experience.', levels: ['senior'] },
  {
    id: 'backend-maintainer',
    text: 'Improves projects as a whole, as their maintainers do, mindful of other teams.',
    levels: ['senior'],
  },
];
