import type { Exercise, ExpectedFinding } from '@/core/exercise/exercise';

export function aFindingOf(id: string, change: Partial<ExpectedFinding> = {}): ExpectedFinding {
  return {
    id,
    title: `Title of ${id}`,
    description: 'What is wrong, and what it leads to.',
    category: 'correctness',
    severity: 'should',
    places: [{ path: 'app/models/order.rb', side: 'new', fromLine: 40, toLine: 44 }],
    variants: [],
    level: null,
    followUp: 'What happens with two of them at once?',
    oftenFoundByAi: false,
    ...change,
  };
}

export function anExercise(change: Partial<Exercise> = {}): Exercise {
  return {
    id: 'storefront',
    version: 1,
    role: 'backend',
    title: 'Take payments',
    mergeRequest: { projectPath: 'acme/storefront', sourceBranch: 'payments' },
    basedOn: null,
    findings: [aFindingOf('money-as-float')],
    extras: [],
    ...change,
  };
}
