import { describe } from 'vitest';
import { anySteps, run } from './machine/run';
import { asyncTarget } from './target';

describe('the database', () => {
  // A case is up to 25 steps of two surfaces, with everything that is stored read after each.
  asyncTarget('database: two surfaces, and a background that is stopped', anySteps, run, {
    oneIn: 50,
    few: 8,
  });
});
