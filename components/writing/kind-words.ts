import type { WritingKind } from '@/core/writing/writing-finding';

/** What each kind of finding is called. */
export const KIND_WORDS: Record<WritingKind, string> = {
  protected: 'Protected characteristic',
  comparison: 'Comparison with people',
  personality: 'Personality',
  language: 'Language or accent',
  hyperbole: 'Hyperbole',
  'culture-fit': 'Culture fit',
  verdict: 'Verdict without evidence',
};
