import { describe, expect, it } from 'vitest';
import { quotesOf } from '../quotes-of';

describe('a label of a person', () => {
  it.each<[text: string, quote: string]>([
    ['She was abrasive.', 'abrasive'],
    ['Opinionated about naming.', 'Opinionated'],
    ['His sense of humour.', 'sense of humour'],
    ['She was tired.', 'tired'],
    ['She was sleepy.', 'sleepy'],
    ['She is calm.', 'calm'],
    ['Calm.', 'Calm'],
    ['Shyness.', 'Shyness'],
    ['Comes across as cold.', 'Comes across as cold'],
    ['A bit of a diva.', 'bit of a diva'],
    ['Her enthusiasm was great.', 'Her enthusiasm'],
    ['Her confidence in the test.', 'Her confidence'],
    ['His confidence in the deploy grew.', 'His confidence'],
    ['High confidence, he said.', 'High confidence'],
    ['Ego.', 'Ego'],
    ['His temper.', 'His temper'],
    ['He mentioned the bully in thread 3.', 'bully'],
    ['A bully.', 'A bully'],
    ['He is idle.', 'idle'],
    ['He is fake.', 'fake'],
    ['Bitter.', 'Bitter'],
    ['Bored with the interview.', 'Bored'],
    ['Moody the whole time.', 'Moody'],
    ['Strikes me as someone who hides mistakes.', 'Strikes me as someone who hides'],
    ['Someone who hides mistakes.', 'Someone who hides mistakes'],
    ['She is probably someone who likes rules.', 'someone who likes rules'],
    ['Clearly someone who likes to argue.', 'someone who likes to argue'],
  ])('is found in: %s', (text, quote) => {
    expect(quotesOf('personality', text)).toEqual([quote]);
  });

  it.each([
    'The comments are abrasive.',
    'The abrasive API.',
    'A pushy default.',
    'The pushy defaults.',
    'A polite live region.',
    'An opinionated framework.',
    'Opinionated-schema.',
    'Our sense of humour.',
    'Shares the same sense of humour.',
    'Domain passion.',
    'His sarcastic remark in thread 3.',
    'She looked tired.',
    'He looked really sleepy.',
    'Looks fragile.',
    'Calm about the rollback.',
    'The test comes across as odd code.',
    'Enthusiasm.',
    'The enthusiasm of the page.',
    'The test gives her more confidence.',
    'Gives us confidence in the change, she said.',
    'With confidence he read the code.',
    'A mouse over handler.',
    'The idle worker was named.',
    'The connection is idle.',
    'Idle connection pool.',
    'Fake data.',
    'The test double is fake.',
    'Bored about the deploy.',
    'Upset the order of the list.',
    'Ask someone who knows the billing code.',
    'Needs someone who reads it.',
  ])('is not found in: %s', (text) => {
    expect(quotesOf('personality', text)).toEqual([]);
  });
});
