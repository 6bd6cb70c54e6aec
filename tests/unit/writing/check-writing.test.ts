import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWriting, checkWritingInSteps } from '@/core/writing/check-writing';

const quotes = (text: string) =>
  checkWriting(text, { field: 'pros' }).map(({ kind, quote }) => `${kind}: ${quote}`);

const WORDS = [
  'she',
  'abrasive',
  'was',
  'very',
  'than',
  'the',
  'other',
  'candidates',
  'old',
  'never',
  '`',
  '``',
  '```',
  '>',
  '\n',
  '- ',
  'culture fit',
  '.',
  '"',
  'İ',
  '\u{1f642}',
  'of',
  'a',
  'most',
  ' ',
  '   ',
  '(',
  'accent',
  'https://',
  '!',
  'ﬁ',
];
const written = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join('')),
);

describe('the writing check of any text', () => {
  it('never throws, and quotes what stands at its offsets', () => {
    fc.assert(
      fc.property(written, (text) => {
        let before = 0;
        for (const { start, end, quote } of checkWriting(text, { field: 'cons' })) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(quote);
          before = start;
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['lines', 'She read it.\n'],
    ['sentences of one line', 'She read it. '],
    ['findings', 'She was abrasive, and clearly the best of all candidates. '],
    ['quotes', '> Said\n'],
    ['empty lines', '\n'],
  ])('gives way as often in a long text as in a short one, for its length: %s', (_, part) => {
    const stepsOf = (text: string): number => {
      const steps = checkWritingInSteps(text, { field: 'pros' });
      let count = 0;
      while (!steps.next().done) count += 1;
      return count;
    };
    const text = `${part.repeat(500)}She`;
    // The first check puts the phrases away, in steps of its own.
    stepsOf(text);
    expect(stepsOf(text)).toBeGreaterThan(text.length / 500);
    expect(stepsOf(part.repeat(5_000) + text)).toBeGreaterThan(10 * stepsOf(text));
  });

  it('finds the same for two texts that are checked in turn', () => {
    const texts = ['She was abrasive.', 'Great culture fit.\nGood candidate.'] as const;
    const steps = texts.map((text) => checkWritingInSteps(text, { field: 'pros' }));
    const results = new Map<number, unknown>();
    while (results.size < texts.length)
      for (const [index, each] of steps.entries()) {
        const step = each.next();
        if (step.done && !results.has(index)) results.set(index, step.value);
      }
    expect([results.get(0), results.get(1)]).toEqual(
      texts.map((text) => checkWriting(text, { field: 'pros' })),
    );
  });

  it.each([
    ['one word', 'a'],
    ['words', 'she was very '],
    ['findings', 'abrasive than the other '],
    ['spaces', ' '],
    ['backticks', '`'],
    ['runs of backticks', '` `` ``` '],
    ['lines', 'x\n'],
    ['quotes', '> '],
    ['full stops', 'a. '],
    ['adjectives', 'calm, nice and '],
    ['superlatives', 'the most best '],
    ['hyphens', 'self-'],
    ['letters without a break', 'ab1_'],
    ['verdicts', 'very good and '],
  ])('takes time in proportion to 100 kB of %s', (_, part) => {
    const text = (bytes: number) => part.repeat(Math.ceil(bytes / part.length)).slice(0, bytes);
    // Of the processor, in ms: on a busy machine the clock on the wall goes on while others are served.
    const timeOf = (input: string) => {
      const before = process.cpuUsage();
      checkWriting(input, { field: 'pros' });
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    timeOf(text(10_000));
    const small = Math.max(5, Math.min(timeOf(text(25_000)), timeOf(text(25_000))));
    // Four times the text; what is quadratic would take sixteen times as long.
    expect(Math.min(timeOf(text(100_000)), timeOf(text(100_000)))).toBeLessThan(12 * small);
  });
});

describe('what is checked', () => {
  it('is the interviewer’s own text: no quotes, no code', () => {
    expect(quotes('> She is abrasive.\n\n```\nabrasive\n```\n\nSaid `abrasive` in thread 3.')).toEqual([]);
    expect(quotes('> She is abrasive.\n\nShe is bossy.')).toEqual(['personality: bossy']);
  });

  it('is a judgement of a person, and no term of the craft', () => {
    for (const term of [
      'Named the race condition in the child process.',
      'The parent component keeps an old version of the list; she asked for lazy loading.',
      'Flagged the aggressive caching and the disabled button in thread 4.',
      'The native module is a blind spot of the tests, he said.',
      'Asked why the query uses a union.',
    ])
      expect(quotes(term), term).toEqual([]);
  });

  it('gives the same words the same id, however they are written', () => {
    const ids = ['Culture fit.', 'a **culture** fit', 'CULTURE-FIT!'].map(
      (text) => checkWriting(text, { field: 'pros' }).find(({ kind }) => kind === 'culture-fit')?.id,
    );
    expect(ids).toEqual(['culture-fit:culture fit', 'culture-fit:culture fit', 'culture-fit:culture fit']);
  });

  it('asks a note for no evidence', () => {
    expect(checkWriting('Strong engineer.', { field: 'note' })).toEqual([]);
    expect(quotes('Strong engineer.')).toEqual(['verdict: Strong engineer.']);
  });

  it('takes what stands beside a verdict as its evidence', () => {
    expect(quotes('Strong on SQL: found the seq scan in thread 3.')).toEqual([]);
    expect(quotes('Found the seq scan in thread 3.\nOverall: strong.')).toEqual([]);
    expect(quotes('Found the seq scan in thread 3.\nCommunication: weak.')).toEqual([
      'verdict: Communication: weak.',
    ]);
    expect(quotes('1. Strong engineer.\n2) Weak tests.')).toEqual([
      'verdict: Strong engineer.',
      'verdict: Weak tests.',
    ]);
  });
});

describe('what is found', () => {
  const placesOf = (text: string) =>
    checkWriting(text, { field: 'cons' }).map(({ kind, start, quote }) => `${start} ${kind}: ${quote}`);

  it('is nothing in an empty text', () => {
    expect(placesOf('')).toEqual([]);
    expect(placesOf(' \n\t\n')).toEqual([]);
  });

  it('stands in the order of the text, the longer first where two begin together', () => {
    expect(
      placesOf('Good candidate.\nShe was bossy, and abrasive, on our team.\nBest candidate I have met.'),
    ).toEqual([
      '0 verdict: Good candidate.',
      '24 personality: bossy',
      '35 personality: abrasive',
      '58 hyperbole: Best candidate I have met',
      '58 comparison: Best candidate',
    ]);
  });

  it('is of one kind the longest of what overlaps, from where the first begins', () => {
    expect(placesOf('She is a team player.')).toEqual(['7 personality: a team player']);
    expect(placesOf('She has a strong accent in her spoken English.')).toEqual([
      '10 language: strong accent',
      '27 language: her spoken English',
    ]);
  });

  it('is reported once for the same words of a kind, at their first place', () => {
    expect(placesOf('She was bossy.\nBossy.\nShe was BOSSY in thread 3.')).toEqual(['8 personality: bossy']);
    expect(placesOf('Weak tests.\nHe was bossy.\nWeak tests.')).toEqual([
      '0 verdict: Weak tests.',
      '19 personality: bossy',
    ]);
  });

  it('is told by its own sentence alone, whichever of many it is', () => {
    const lines = [
      'The query is aggressive.',
      'Asked her about the cache.',
      'Aggressive.',
      'She wrote a column.',
      'Old.',
      'She was calm.',
      'The retry is calm.',
    ];
    expect(placesOf(lines.join('\n'))).toEqual(['52 personality: Aggressive', '97 personality: calm']);
    expect(placesOf(lines.join(' '))).toEqual(['52 personality: Aggressive', '97 personality: calm']);
    for (const [index, line] of lines.entries()) {
      const at = lines.slice(0, index).join('\n').length + (index === 0 ? 0 : 1);
      const own = placesOf(lines.join('\n')).filter((place) => {
        const start = Number.parseInt(place, 10);
        return start >= at && start < at + line.length;
      });
      expect(own.length, line).toBe(placesOf(line).length);
    }
  });

  it('is told by what stands near: in a long sentence too', () => {
    const long = 'and then the list was sorted again by its own name '.repeat(4);
    expect(placesOf(`She wrote it ${long}and she was bossy ${long}in the end`)).toEqual([
      `${13 + long.length + 12} personality: bossy`,
    ]);
    expect(placesOf(`${long}like Sam ${long}`)).toEqual([`${long.length} comparison: like Sam`]);
    expect(placesOf(`${long}like Redis ${long}`)).toEqual([]);
  });
});
