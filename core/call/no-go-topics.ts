/**
 * What is not asked and not written down on an interview, by the strictest country's rules, and what belongs to the
 * recruiter. After GitLab's handbook, "Conducting a GitLab interview", in our own words.
 */
export const NO_GO_TOPICS = [
  {
    title: 'Never ask, hint at or write down',
    topics: [
      'Age',
      'Race, skin colour, ethnic or national origin, where an accent is from',
      'Gender, gender identity, sexual orientation',
      'Religion and belief, holidays that are kept',
      'Marriage, family, pregnancy, plans for children, care for others',
      'Disability and health, also in small talk',
    ],
  },
  {
    title: 'Leave to the recruiter',
    topics: [
      'Pay, equity, benefits, rules of a country',
      'Availability, notice, visas',
      'Anything confidential, and promises about the outcome',
    ],
  },
] as const;

/** What to do where the candidate brings one up themselves. */
export const IF_VOLUNTEERED =
  'If the candidate brings one up: acknowledge it, lead back to the work, and leave it out of your notes.';
