import { CONDUCTING } from '../sources';
import type { RuleSet } from '../writing-rule';
import { PROTECTED_FRAMES } from './protected-frames';
import { AGE } from './protected-age';
import { BELIEF } from './protected-belief';
import { FAMILY } from './protected-family';
import { GENDER } from './protected-gender';
import { HEALTH } from './protected-health';
import { ORIGIN } from './protected-origin';

/** What is neither asked nor written down, and what it can be told from. */
export const PROTECTED: RuleSet = {
  kind: 'protected',
  source: CONDUCTING,
  rules: [...AGE, ...GENDER, ...FAMILY, ...ORIGIN, ...BELIEF, ...HEALTH, ...PROTECTED_FRAMES],
};
