import { describe, expect, it } from 'vitest';
import { quotesOf } from '../quotes-of';

describe('the polish of the language', () => {
  it.each<[text: string, quote: string]>([
    ['She has a strong accent.', 'strong accent'],
    ['Her accent was hard to follow.', 'Her accent'],
    ['Her grammar was weak.', 'Her grammar'],
    ['She is fluent in French.', 'fluent'],
    ['Fluent English.', 'Fluent English'],
    ['Very articulate.', 'articulate'],
    ['She was articulate.', 'articulate'],
    ['Many typos.', 'typos'],
    ['Typos in her comments.', 'Typos'],
    ['His spelling is poor.', 'His spelling'],
    ['Good vocabulary.', 'vocabulary'],
    ['His English is good.', 'His English'],
    ['Poor English.', 'Poor English'],
    ['She is a native speaker.', 'is a native'],
    ['Language barrier.', 'Language barrier'],
    ['Verbal fluency.', 'Verbal fluency'],
    ['She mispronounced the column.', 'mispronounced'],
    ['Her hesitations in the form.', 'hesitations'],
    ['Good speaker.', 'Good speaker'],
    ['His broken sentences.', 'broken sentences'],
    ['Fluent, and moved on.', 'Fluent'],
    ['Noticed it in the accent at once.', 'accent'],
    ['The label has broken English.', 'broken English'],
    ['Many spelling mistakes.', 'Many spelling mistakes'],
  ])('is found in: %s', (text, quote) => {
    expect(quotesOf('language', text)).toEqual([quote]);
  });

  it.each([
    'Named the accent colour of the button.',
    'The accent colour is wrong.',
    'Strips accents and diacritics from the query.',
    'Asked to keep the accents in the slug.',
    'Asked why the search strips accents.',
    'The grammar of the query language is ambiguous.',
    'Suggested a fluent API.',
    'Fluent in Ruby.',
    'Fluent with git.',
    'The parser grammar was extended.',
    'Could not articulate the trade-off.',
    'An articulate commit message.',
    'Found three typos in the readme.',
    'Fixed a typo in the error message.',
    'A typo in the column name.',
    'Spotted the misspelled column.',
    'A shared vocabulary for the domain.',
    'The vocabulary of the domain is unclear.',
    'The English locale is missing.',
    'Asked for the fallback to English.',
    'The default English strings are wrong.',
    'English labels are missing.',
    'Translated the page to English.',
    'The dialect of SQL.',
    'The speech of the screen reader was odd.',
    'Noticed the garbled sentences in the readme.',
    'The heading has broken sentences.',
    'Broken sentences page.',
    'The written English copy is missing.',
    'Pointed out a misspelling.',
    'Found three typos.',
    'The intonation field is unused.',
    'Fluent with shortcuts.',
    'The screen reader voice was monotone.',
    'Found spelling mistakes.',
    'She found two spelling mistakes in the docs.',
  ])('is not found in: %s', (text) => {
    expect(quotesOf('language', text)).toEqual([]);
  });
});
