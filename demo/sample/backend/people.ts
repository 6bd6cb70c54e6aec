import type { SamplePerson } from '../world';

/** The candidate: their review is what the interview is about. */
export const candidate: SamplePerson = {
  id: 21_408_713,
  username: 'robin-candidate',
  name: 'Robin Okafor',
  email: 'robin.okafor@mail.example',
  bot: false,
  access: 'Developer',
};

/** The author of the merge request, played by a colleague of the interviewer. */
export const author: SamplePerson = {
  id: 4_117_902,
  username: 'sam-author',
  name: 'Sam Lindqvist',
  email: 'sam@acme.example',
  bot: false,
  access: 'Maintainer',
};

/** A project access token's user, which comments on what the pipeline found. */
export const projectBot: SamplePerson = {
  id: 17_550_031,
  username: 'project_42_bot_5d1f0c9a77e2',
  name: 'storefront-checks',
  email: 'project42_bot@noreply.acme.example',
  bot: true,
  access: 'Developer',
};
