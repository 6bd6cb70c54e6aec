import { describe, expect, it } from 'vitest';
import type { Known } from '@/core/redaction/known';
import { knownWords } from '@/core/redaction/known-words';
import { redact } from '@/core/redaction/redact';

/** What a text becomes where nobody is known, and of places what `places` says. */
const redacted = (text: string, places: Partial<Omit<Known, 'people'>> = {}): string =>
  redact(text, knownWords({ people: [], emails: [], hosts: [], projects: [], ...places }));

describe('a link', () => {
  it.each([
    ['ssh://git@git.example/x', '[link]'],
    ['x web+ap://a/b y', 'x [link] y'],
    ['WWW.robin.example/cv', '[link]'],
    ['git@git.example:acme/x.git', '[link]'],
    ['<https://a.example/x>, next', '[link], next'],
    ['"https://a.example/x"', '"[link]"'],
    ['see https://a.example/x)."', 'see [link])."'],
    ['(see https://a.example/x_y~).', '(see [link]).'],
    ['https://a.example/?q=%20#note_4!', '[link]!'],
  ])('goes with no more than what it is, whoever it is to: %j', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  it.each(['a//b', 'wwwx', 'git@x', 'x/y: z', 'xwww.a'])('is not made of %j', (text) => {
    expect(redacted(text)).toBe(text);
  });

  it('to a known host needs no scheme, and a port is a part of it', () => {
    const hosts = ['git.acme.example', 'devbox'];
    expect(redacted('git.acme.example/acme, devbox:8080/x?y#z; xdevbox/y', { hosts })).toBe(
      '[link], [link]; xdevbox/y',
    );
  });
});

describe('an e-mail', () => {
  it.each([
    ['Robin <robin+x@a.example>, b', 'Robin [e-mail], b'],
    ['mailto:robin@a-b.example.com.', '[e-mail].'],
    ["o'brien@a.example", '[e-mail]'],
    ['jürgen@a.example', '[e-mail]'],
  ])('goes, whoever it is of: %j', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  it('that Git has and nobody else would take for one goes too', () => {
    const emails = ['robin@localhost', 'r.o+x@laptop'];
    expect(redacted('by robin@localhost and R.O+x@laptop, not rxo+x@laptop', { emails })).toBe(
      'by [e-mail] and [e-mail], not rxo+x@laptop',
    );
    expect(redacted('robin@localhost')).toBe('robin@localhost');
  });

  it('that is empty is found nowhere', () => {
    expect(redacted('@ or not', { emails: [''] })).toBe('@ or not');
  });
});

describe('a host', () => {
  it('goes where it stands as a word, and no other that only looks like it', () => {
    const hosts = ['git.acme.example'];
    expect(redacted('GIT.acme.example is up', { hosts })).toBe('[host] is up');
    for (const other of ['gitxacme.example', 'mygit.acme.example', 'git.acme.examples'])
      expect(redacted(other, { hosts })).toBe(other);
  });

  it('is the longest of those that are known', () => {
    expect(redacted('a.example.com, a.example', { hosts: ['a.example', 'a.example.com'] })).toBe(
      '[host], [host]',
    );
    expect(redacted('no host', { hosts: [''] })).toBe('no host');
  });
});

describe('a project', () => {
  const projects = ['gitlab/acme/robin-ok', 'shop'];

  it.each([
    ['gitlab/acme/robin-ok, GitLab/Acme', '[project], [project]'],
    ['acme/robin-ok', '[project]'],
    ['acme%2Frobin-ok, acme%2frobin-ok', '[project], [project]'],
    ['acme/robin-ok!7, acme/robin-ok#8 and acme/robin-ok&9.', '[project], [project] and [project].'],
    ['acme/robin-ok/-/merge_requests/7.', '[project].'],
    ['clone robin-ok, not ROBIN-OK!', 'clone [project], not [project]!'],
  ])(
    'goes by its path, by any two parts of it in a row, and by a part that is no word: %j',
    (text, expected) => {
      expect(redacted(text, { projects })).toBe(expected);
    },
  );

  it.each([
    'acme',
    'shop',
    'robin ok',
    'robin-okay',
    'a-robin-ok'.slice(0, 1),
    'xrobin-ok',
    'gitlab/robin',
    '!7',
  ])('is not one word that an exercise may be about: %j', (text) => {
    expect(redacted(text, { projects })).toBe(text);
  });

  it('has parts of six letters and more with a sign or a digit in them, and shorter ones stay', () => {
    const short = ['acme/pay-2', 'acme/pays-2', 'acme/orders2', 'acme/shop.io', 'acme/pay_me'];
    expect(redacted('pay-2, pays-2, orders2, shop.io, pay_me, pay-3', { projects: short })).toBe(
      'pay-2, [project], [project], [project], [project], pay-3',
    );
  });

  it('is the longest of those that are known', () => {
    expect(redacted('acme/shop/web and acme/shop', { projects: ['acme/shop', 'acme/shop/web'] })).toBe(
      '[project] and [project]',
    );
    expect(redacted('acme/shop-web!2', { projects: ['/acme/', 'acme/shop', 'acme/shop-web'] })).toBe(
      '[project]',
    );
  });
});
