import type { SamplePerson } from './world';

/** Who is signed in: the interviewer, the same in every sample. */
export const interviewer: SamplePerson = {
  id: 3_860_145,
  username: 'alex-interviewer',
  name: 'Alex Marin',
  email: 'alex@acme.example',
  bot: false,
  access: 'Maintainer',
};
