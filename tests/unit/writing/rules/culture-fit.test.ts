import { describe, expect, it } from 'vitest';
import { quotesOf } from '../quotes-of';

describe('a fit', () => {
  it.each<[text: string, quote: string]>([
    ['Great culture fit.', 'culture fit'],
    ['One of us.', 'One of us'],
    ['Our team culture.', 'team culture'],
    ['Good chemistry with the team.', 'Good chemistry with the team'],
    ['They mesh well.', 'mesh well'],
    ['Gets on well with everyone.', 'Gets on well with everyone'],
    ['She gets along.', 'gets along'],
    ['We get along.', 'We get along'],
    ['She would fit in.', 'would fit in'],
    ['Our tribe.', 'Our tribe'],
    ['Beer test passed.', 'Beer test'],
    ['Company dna.', 'Company dna'],
    ['One of us, and of the code owners.', 'One of us'],
    ['In the current interview he was one of us.', 'one of us'],
    ['For the product she had good chemistry.', 'good chemistry'],
    ['Good chemistry in the network.', 'Good chemistry'],
    ['He gets on well.', 'gets on well'],
    ['On the page good vibes.', 'good vibes'],
    ['The tool was slow, but she fits right in.', 'fits right in'],
    ['Social events.', 'Social events'],
    ['The page named social events.', 'social events'],
  ])('is found in: %s', (text, quote) => {
    expect(quotesOf('culture-fit', text)).toEqual([quote]);
  });

  it.each([
    'One of us code owners.',
    'The current culture.',
    'Sets the current culture and the locale.',
    'Culture param is ignored.',
    'The cultural fit enum.',
    'The chemistry course was seeded.',
    'Found the chemistry category.',
    'The service mesh was slow.',
    'Named the mesh network.',
    'She gets along without the code.',
    'She gets on with it.',
    'The job gets on with it.',
    'Gets on.',
    'He gets along with tooling.',
    'The query gets along fine.',
    'The index fits in well.',
    'The image does not fit in.',
    'She fits in.',
    'The beer column.',
    'Friends with everyone.',
    'Asked how our team works.',
    'The friends table.',
    'The modal does not fit in here.',
    'The current team culture param.',
    'Asked about the summer party.',
    'He asked who goes to company trips.',
    'Explained the company trip.',
    'The social events page.',
    'The social events tables.',
    'The social events record.',
  ])('is not found in: %s', (text) => {
    expect(quotesOf('culture-fit', text)).toEqual([]);
  });
});
