import { describe } from 'vitest';
import { anySteps, run } from './machine/run';
import { asyncTarget } from './target';

describe('the database', () => {
  // A case is a database of its own and up to 25 steps in it: about 20 commands and 8 stops, with everything that is stored
  // read after each step, in a fifteenth of a second.
  asyncTarget('database: two surfaces, and a background that is stopped', anySteps, run, {
    oneIn: 10,
    few: 8,
  });
});
