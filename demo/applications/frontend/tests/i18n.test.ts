import { afterEach, describe, expect, it } from 'vitest';
import { n, t } from '../src/i18n';

afterEach(() => {
  document.documentElement.lang = 'en';
});

describe('texts', () => {
  it('are in the language of the page', () => {
    document.documentElement.lang = 'de';
    expect(t('askRenew', { title: 'Emma' })).toBe('„Emma“ um vier Wochen verlängern?');
  });

  it('have a form for one and a form for more', () => {
    expect([n('loanCount', 1), n('loanCount', 2)]).toEqual(['1 loan', '2 loans']);
  });
});
