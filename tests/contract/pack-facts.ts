import type { Role } from '@/core/interview/roles';

const EVERYWHERE = [
  'comment-clarity',
  'severity',
  'author-orientation',
  'purpose-and-flow',
  'explaining',
  'objections',
  'working-together',
  'implementation',
  'verification',
];
const SENIOR_EVERYWHERE = ['closing-the-review', 'slicing', 'mentoring'];

/** What each role must show at intermediate, and what senior needs beyond: said twice, so that no slip changes a bar. */
export const MUSTS: Record<Role, { intermediate: string[]; seniorOnly: string[] }> = {
  backend: {
    intermediate: [...EVERYWHERE, 'correctness', 'backend-security', 'tests', 'backend-data', 'backend-api'],
    seniorOnly: [...SENIOR_EVERYWHERE, 'backend-performance', 'design', 'backend-safe-change'],
  },
  frontend: {
    intermediate: [
      ...EVERYWHERE,
      'correctness',
      'frontend-security',
      'tests',
      'frontend-markup',
      'frontend-components',
      'frontend-async',
    ],
    seniorOnly: [...SENIOR_EVERYWHERE, 'frontend-performance', 'design'],
  },
  fullstack: {
    intermediate: [
      ...EVERYWHERE,
      'correctness',
      'fullstack-across',
      'backend-security',
      'backend-data',
      'backend-api',
      'frontend-markup',
      'frontend-components',
      'tests',
    ],
    seniorOnly: [
      ...SENIOR_EVERYWHERE,
      'backend-performance',
      'backend-safe-change',
      'frontend-async',
      'frontend-security',
      'design',
    ],
  },
  'software-engineer-in-test': {
    intermediate: [...EVERYWHERE, 'set-proof', 'set-gaps', 'set-level', 'set-flakiness', 'correctness'],
    seniorOnly: [...SENIOR_EVERYWHERE, 'set-pipeline', 'set-testability', 'design'],
  },
  'application-security': {
    intermediate: [
      ...EVERYWHERE,
      'appsec-finding',
      'appsec-access',
      'appsec-proof',
      'appsec-risk',
      'appsec-remediation',
    ],
    seniorOnly: [...SENIOR_EVERYWHERE, 'appsec-secrets', 'appsec-threat-model', 'tests'],
  },
  database: {
    intermediate: [
      ...EVERYWHERE,
      'database-queries',
      'database-indexes',
      'database-constraints',
      'database-migrations',
      'correctness',
      'tests',
    ],
    seniorOnly: [
      ...SENIOR_EVERYWHERE,
      'database-transactions',
      'database-growth',
      'database-protection',
      'design',
    ],
  },
  sre: {
    intermediate: [
      ...EVERYWHERE,
      'sre-failure-modes',
      'sre-safe-change',
      'sre-observability',
      'sre-platform',
      'sre-security',
      'correctness',
    ],
    seniorOnly: [...SENIOR_EVERYWHERE, 'sre-load', 'sre-toil', 'tests', 'design'],
  },
  ml: {
    intermediate: [
      ...EVERYWHERE,
      'ml-leakage',
      'ml-evaluation',
      'ml-data',
      'ml-reproducibility',
      'ml-modelling',
      'correctness',
      'tests',
    ],
    seniorOnly: [...SENIOR_EVERYWHERE, 'ml-serving', 'ml-operation', 'ml-protection', 'design'],
  },
};
