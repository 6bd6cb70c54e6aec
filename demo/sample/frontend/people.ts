import type { SamplePerson } from '../world';

/** The candidate: their review is what the interview is about. */
export const candidate: SamplePerson = {
  id: 23_916_480,
  username: 'noa-candidate',
  name: 'Noa Verbeek',
  email: 'noa.verbeek@mail.example',
  bot: false,
  access: 'Developer',
};

/** The author of the merge request, played by a colleague of the interviewer. */
export const author: SamplePerson = {
  id: 5_280_337,
  username: 'imani-author',
  name: 'Imani Castell',
  email: 'imani@acme.example',
  bot: false,
  access: 'Maintainer',
};

/** A project access token's user, which comments on what the pipeline found. */
export const projectBot: SamplePerson = {
  id: 17_902_214,
  username: 'project_57_bot_0b7c4e19d3a8',
  name: 'library-desk-checks',
  email: 'project57_bot@noreply.acme.example',
  bot: true,
  access: 'Developer',
};
