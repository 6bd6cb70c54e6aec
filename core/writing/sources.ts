import type { WritingSource } from './writing-finding';

/** Topics that are neither asked nor written down, bias by comparison, and what makes feedback good or bad. */
export const CONDUCTING: WritingSource = {
  name: 'GitLab handbook, Conducting a GitLab interview',
  url: 'https://handbook.gitlab.com/handbook/hiring/conducting-a-gitlab-interview/',
};

/** No words for personal traits, and no hyperbole. */
export const CODE_REVIEW: WritingSource = {
  name: 'GitLab code review guidelines, Everyone',
  url: 'https://docs.gitlab.com/development/code_review/#everyone',
};

/** "Culture fit is a bad excuse", a sub-value of Diversity, Inclusion & Belonging; address behaviour, don't label people. */
export const VALUES: WritingSource = {
  name: 'GitLab values, Culture fit is a bad excuse',
  url: 'https://handbook.gitlab.com/handbook/values/#culture-fit-is-a-bad-excuse',
};
