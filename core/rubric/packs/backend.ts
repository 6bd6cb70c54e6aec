import type { Rubric } from '../rubric';
import {
  BACKEND_API,
  BACKEND_DATA,
  BACKEND_PERFORMANCE,
  BACKEND_SAFE_CHANGE,
  BACKEND_SECURITY,
} from './backend-judgement';
import { BACKEND_QUALIFICATIONS } from './backend-qualifications';
import { CODING } from './common-coding';
import { COLLABORATION } from './common-collaboration';
import { COMMUNICATION } from './common-communication';
import { CORRECTNESS, DESIGN, PURPOSE_AND_FLOW, TESTS } from './common-judgement';
import { COMMON_QUALIFICATIONS } from './common-qualifications';
import { MENTORING, TOOL_JUDGEMENT } from './common-tools-and-growth';
import { serving, servingEach } from './serving';

/** Backend, intermediate and senior. A change of content makes a new version: interviews keep the one they began with. */
export const BACKEND: Rubric = {
  id: 'backend',
  version: 1,
  role: 'backend',
  title: 'Backend engineer',
  basedOn: null,
  qualifications: [...COMMON_QUALIFICATIONS, ...BACKEND_QUALIFICATIONS],
  criteria: [
    ...COMMUNICATION,
    serving(PURPOSE_AND_FLOW, 'backend-language', 'backend-moderate-features'),
    serving(CORRECTNESS, 'backend-language', 'backend-sound-features', 'backend-debugging'),
    BACKEND_SECURITY,
    BACKEND_PERFORMANCE,
    serving(TESTS, 'backend-sound-features'),
    serving(DESIGN, 'backend-standards-in-review', 'backend-technical-debt', 'backend-standards'),
    BACKEND_DATA,
    BACKEND_API,
    BACKEND_SAFE_CHANGE,
    ...COLLABORATION,
    ...servingEach(CODING, {
      slicing: ['backend-small-features', 'backend-moderate-features'],
      implementation: ['backend-language', 'backend-small-features', 'backend-standards-in-review'],
      verification: ['backend-sound-features', 'backend-debugging'],
    }),
    serving(TOOL_JUDGEMENT, 'backend-sound-features'),
    serving(MENTORING, 'backend-mentors', 'backend-maintainer'),
  ],
};
