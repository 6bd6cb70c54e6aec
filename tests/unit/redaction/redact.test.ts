import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownWords } from '@/core/redaction/known-words';
import { redact, redactMarkdown } from '@/core/redaction/redact';
import { escapeMarkdown } from '@/core/summary/escape-markdown';
import { parseMarkdown, textOf } from '../summary/parse-markdown';
import { expectNothingKnown, known, namingText, person, words } from './naming-text';

const named = (...names: string[]) =>
  knownWords(known({ people: names.map((name) => person('[candidate]', name)) }));

describe('what is redacted', () => {
  it.each([
    ['Robin said', '[candidate] said'],
    ['robin okafor said', '[candidate] said'],
    ['Okafor, Robin', '[candidate]'],
    ['ROBIN\n  OKAFOR!', '[candidate]!'],
    ["Robin's and Okafor’s", "[candidate]'s and [candidate]’s"],
    ['Robins Idee', '[candidate]s Idee'],
    ['@robin_o and robin_o', '[candidate] and [candidate]'.replace('[', '@[')],
    ['@x-robin-dev and @therobin99', '@[candidate] and @[candidate]'],
    [
      'robin99, rokafor, RobinOkafor, robinOkaforSpec',
      '[candidate]99, [candidate], [candidate], [candidate]Spec',
    ],
    ['spec/robin_spec.rb', 'spec/[candidate]_spec.rb'],
    ['Renee Mueller; renée; MÜLLER', '[interviewer]; [interviewer]; [interviewer]'],
    ["Jean-Luc, jean luc obrien, O'Brien", '[person 1], [person 1], [person 1]'],
    ['Ｒｏｂｉｎ', '[candidate]'],
    [
      'Ro\u200bbin, Ro\u00adbin, Ro\u202ebin, Ro\u0301bin',
      '[candidate], [candidate], [candidate], [candidate]',
    ],
    ['a robin.okafor+x@mail.example.com b', 'a [e-mail] b'],
    ['somebody@else.example, robin@localhost', '[e-mail], [e-mail]'],
    ['see https://other.example/robin?x=1#y.', 'see [link].'],
    ['git.acme.example/acme/x, git.acme.example:8443/y', '[link], [link]'],
    ['on git.acme.example we', 'on [host] we'],
    ['acme/interviews/storefront!7, interviews/storefront', '[project], [project]'],
    ['acme%2Finterviews%2Fstorefront/-/merge_requests/7', '[project]'],
    ['git@git.acme.example:acme/x.git', '[link]'],
    // A placeholder in it, written or made in the round before, keeps no link.
    ['acme/interviews/storefrontgit.acme.example/Robin', '[project][link]'],
    ['https://other.example/[candidate]/x?y.', '[link].'],
    ['(https://other.example/[candidate])', '([link])'],
  ])('%j', (text, expected) => {
    expect(redact(text, words())).toBe(expected);
  });

  it.each([
    ['Jonas Mueller', 'Herr Müller fragte; MÜLLER', 'Herr [candidate] fragte; [candidate]'],
    ['Soeren Haase', 'Sören. Ein Hase, Håse', '[candidate]. Ein [candidate], [candidate]'],
    ['Soeren Haase', 'the hase ran', 'the hase ran'],
    ['Aage Noe', 'No age, and no name', 'No age, and no name'],
    ['Robin.Okafor', 'Robin asked; Okafor said', '[candidate] asked; [candidate] said'],
    ['Dr.Okafor', 'Dr No, and Okafor', 'Dr No, and [candidate]'],
    ['J.R. Okafor', 'j, r and Okafor', 'j, r and [candidate]'],
  ])('knows %j in another spelling: %j', (name, text, expected) => {
    expect(redact(text, named(name))).toBe(expected);
  });

  it('knows a host that has no dot in its name, whether or not the text has one', () => {
    const intranet = knownWords(known({ hosts: ['devbox'] }));
    expect(redact('on devbox we', intranet)).toBe('on [host] we');
    expect(redact('On devbox. See devbox:8080/x or devboxes.', intranet)).toBe(
      'On [host]. See [link] or devboxes.',
    );
  });

  it.each([
    'Robinson saw a robinia; the roboto font',
    'storefront takes payments at acme',
    'react@19.3.1 and @media print and user@host',
    'app/models/order.rb:42 returns a/b',
    '👩‍💻 مرحبا',
  ])('leaves alone what only looks like it: %j', (text) => {
    expect(redact(text, words())).toBe(text);
  });

  it('knows names in scripts without spaces wherever they stand', () => {
    const asian = named('李明华', '김민준', 'สมชาย ใจดี');
    expect(redact('我觉得李明华很好，明华也说', asian)).toBe('我觉得[candidate]很好，[candidate]也说');
    expect(redact('김민준이 말했다, 민준은', asian)).toBe('[candidate]이 말했다, [candidate]은');
    expect(redact('คุณสมชายพูดว่า', asian)).toBe('คุณ[candidate]พูดว่า');
  });

  it('knows names of two signs, in a script that has no capitals to tell them from words by', () => {
    const japanese = named('田中 太郎');
    expect(redact('田中さんと太郎、田中太郎、田中　太郎', japanese)).toBe(
      '[candidate]さんと[candidate]、[candidate]、[candidate]',
    );
    expect(japanese.alsoWords).toEqual([]);
    expect(redact('我觉得李明很好', named('李明'))).toBe('我觉得[candidate]很好');
    expect(redact('이수가, 이 코드', named('이 수'))).toBe('[candidate]가, 이 코드');
    expect(redact('גל כהן, גל', named('גל כהן'))).toBe('[candidate], [candidate]');
  });

  it('knows a name that is written with a space as it is written without, whatever stands before it', () => {
    expect(redact('我觉得李明华很好，我觉得李 明华说', named('李 明华'))).toBe(
      '我觉得[candidate]很好，我觉得[candidate]说',
    );
  });

  it.each(['李明（Ming Zhao）', 'Ming Zhao 李明', '李明-Ming Zhao'])('knows both names of %s', (name) => {
    expect(redact('我觉得李明很好. Zhao said', named(name))).toBe('我觉得[candidate]很好. [candidate] said');
  });

  it('knows names with particles, and no particle alone', () => {
    const dutch = named('Anna van der Berg', 'João da Silva');
    expect(redact('Anna van der Berg: van, der, de la da', dutch)).toBe('[candidate]: van, der, de la da');
    expect(redact('joao and Silva', dutch)).toBe('[candidate] and [candidate]');
  });
});

describe('a name that is a word', () => {
  it.each([
    ['this will scale, mark it, the art of it', 'this will scale, mark it, the art of it'],
    [
      'Will said that Mark will ask Art’s team',
      '[candidate] said that [candidate] will ask [candidate]’s team',
    ],
    ['@will and @mark', '@[candidate] and @[candidate]'],
    ['Mark Grant and mark grant', '[candidate] and mark grant'],
    ['WILL', '[candidate]'],
  ])('is replaced where it is written as a name: %j', (text, expected) => {
    expect(redact(text, named('Will', 'Mark Grant', 'Art'))).toBe(expected);
  });

  it('leaves the placeholders alone that it is a word of', () => {
    expect(
      redact(
        'Link Host met Ann',
        knownWords(known({ people: [person('[person 1]', 'Ann'), person('[candidate]', 'Link Host')] })),
      ),
    ).toBe('[candidate] met [person 1]');
  });

  it('is named, for a person to look for', () => {
    expect(named('Will Okafor', 'Mark Grant', 'Li Wei').alsoWords).toEqual(['Will', 'Mark', 'Grant', 'Li']);
  });

  it('is not made of what a machine is called', () => {
    const bot = { ...person('[person 1]', 'GitLab Security Bot', 'security-bot'), bot: true };
    expect(redact('Security at GitLab by GitLab Security Bot', knownWords(known({ people: [bot] })))).toBe(
      'Security at GitLab by [person 1]',
    );
  });
});

describe('in Markdown', () => {
  it.each([
    ['- **Robin**: good', '- **[candidate]**: good'],
    ['Robin: good', '\\[candidate\\]: good'],
    ['Robin(he)', '\\[candidate\\](he)'],
    ['[Robin’s note](https://git.acme.example/x "t")', '[candidate]’s note [link]'],
    ['<https://a.example>', '[link]'],
    ['![x](https://a.example/i.png)', 'x [link]'],
  ])('%j', (source, expected) => {
    expect(redactMarkdown(source, words())).toBe(expected);
  });

  it.each([
    ['See https://blog.example/ab12', 'See [link]'],
    ['WWW.foo.example/me, or www.foo.example', '[link], or [link]'],
    ['https://git.acme.example/acme/x_y_#note_4.', '[link].'],
    ['ssh://git@h.example/x', '[link]'],
  ])('knows a link as it stands once it was escaped: %j', (text, expected) => {
    expect(redactMarkdown(escapeMarkdown(text), words())).toBe(expected);
  });

  it('takes the escaped address of a link with words', () => {
    expect(redactMarkdown('[the post](https\\://blog.example/x)', words())).toBe('the post [link]');
  });

  it('loses no word to a definition or a link of a placeholder', () => {
    const shown = textOf(parseMarkdown(redactMarkdown('Robin: explained it\n\nOkafor(too)', words())));
    expect(shown).toBe('[candidate]: explained it[candidate](too)');
  });
});

describe('whatever the text', () => {
  it('no known word is left as a word, host, project or address', () => {
    fc.assert(fc.property(namingText, expectNothingKnown), { numRuns: 2000 });
  }, 30_000);

  it('what was redacted once stays as it is', () => {
    fc.assert(
      fc.property(namingText, (value) => {
        const once = redact(value, words());
        expect(redact(once, words())).toBe(once);
      }),
    );
  });

  it('does not take long', () => {
    const made = words();
    for (const part of ['a', 'a.', 'a@', 'a-', 'robin', 'Robin ', 'x://', '@robin', '1a', 'a@a.']) {
      const before = performance.now();
      redact(part.repeat(50_000), made);
      expect([part, performance.now() - before < 2_000]).toEqual([part, true]);
    }
  }, 30_000);
});
