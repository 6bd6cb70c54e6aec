import type { Exercise, ExpectedFinding, KnownExtra, Place } from '@/core/exercise/exercise';

/** An exercise in which nothing is to be found yet. */
export const newExercise = (id: string): Exercise => ({
  id,
  version: 1,
  role: 'backend',
  title: '',
  mergeRequest: { projectPath: '', sourceBranch: '' },
  basedOn: null,
  findings: [],
  extras: [],
});

/** A finding that is still to be written. */
export const newFinding = (id: string): ExpectedFinding => ({
  id,
  title: '',
  description: '',
  category: 'correctness',
  severity: 'should',
  places: [],
  variants: [],
  level: null,
  followUp: '',
  oftenFoundByAi: false,
});

/** A place in the file that was named last, as most findings have several in one. */
export const newPlace = (last: Place | undefined): Place => ({
  path: last?.path ?? '',
  side: last?.side ?? 'new',
  fromLine: last?.toLine ?? 1,
  toLine: last?.toLine ?? 1,
});

/** A known extra that is still to be written. */
export const newExtra = (id: string): KnownExtra => ({ id, title: '', description: '' });
