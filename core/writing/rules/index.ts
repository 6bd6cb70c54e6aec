import type { RuleSet } from '../writing-rule';
import { COMPARISON } from './comparison';
import { CULTURE_FIT } from './culture-fit';
import { HYPERBOLE } from './hyperbole';
import { LANGUAGE } from './language';
import { PERSONALITY } from './personality';
import { PROTECTED } from './protected';

/** Every kind that is told by its words; a verdict is told by what stands beside it (`verdict.ts`). */
export const RULE_SETS: readonly RuleSet[] = [
  PROTECTED,
  COMPARISON,
  PERSONALITY,
  LANGUAGE,
  HYPERBOLE,
  CULTURE_FIT,
];
