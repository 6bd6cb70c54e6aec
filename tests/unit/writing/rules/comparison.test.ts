import { describe, expect, it } from 'vitest';
import { quotesOf } from '../quotes-of';

describe('a comparison with people', () => {
  it.each<[text: string, quote: string]>([
    ['Better than Priya.', 'Better than Priya'],
    ['Better than the other candidates.', 'than the other candidates'],
    ['Unlike Tom, she asked first.', 'Unlike Tom'],
    ['As good as Maria on SQL.', 'As good as Maria'],
    ['She preferred Tom over Maria.', 'preferred Tom over'],
    ['Faster than Sam did.', 'Faster than Sam'],
    ['The best candidate of the round.', 'The best candidate of the round'],
    ['My colleague agreed.', 'My colleague'],
    ['As strong as most of our team.', 'As strong as most'],
    ['Top of the list.', 'Top of the list'],
    ['She is second best.', 'second best'],
    ['She outperforms him.', 'outperforms'],
    ['Worse than me.', 'than me'],
    ['Her query is like mine.', 'like mine'],
    ['She was quicker than the others.', 'than the others'],
    ['Compared to most, she was quick.', 'Compared to most'],
    ['Than average.', 'Than average'],
    ['The first candidate we saw.', 'The first candidate'],
    ['The stronger of the two.', 'The stronger of the two'],
    ['Most people miss it.', 'Most people miss'],
    ['The best engineers we hired.', 'engineers we hired'],
    ['He told me that our seniors do it otherwise.', 'our seniors'],
    ['Asked about the lock in the job, and did better than other candidates.', 'than other candidates'],
    ['The first candidate with all keys.', 'The first candidate'],
    ['Admins aside, she solved it the same way I would.', 'same way I would'],
  ])('is found in: %s', (text, quote) => {
    expect(quotesOf('comparison', text)).toEqual([quote]);
  });

  it.each([
    'Faster than Redis.',
    'The query is faster than the other.',
    'Unlike Postgres, it has no locks.',
    'Like Kafka.',
    'The best candidate keys were named.',
    'Told my colleagues in time.',
    'Asked our team what to do.',
    'The top of the list page.',
    'The users saw how our team works.',
    'The index is second best.',
    'The cache outperforms the old one.',
    'The version is a notch above the other.',
    'The query runs like mine.',
    'The one approach beats the rest of the pool.',
    'The other candidate index is slower.',
    'The others were slower.',
    'The query is slower than the others.',
    'The candidates before him.',
    'First candidate for extraction.',
    'The second version is stronger of the two.',
    'The api helps most users we have.',
    'The page shows the ranking.',
    'The ranking query is slow.',
    'A better candidate is waiting.',
    'Interrupted our lead twice.',
    'Explained it to all candidates.',
    'Showed it to all candidates.',
    'Users see all candidates.',
    'A customer sees all candidates.',
    'The first candidate key was named.',
    'Asked me the same way I would.',
    'Whether the customers are like we are.',
    'For users in the same situation in their career.',
  ])('is not found in: %s', (text) => {
    expect(quotesOf('comparison', text)).toEqual([]);
  });
});
