import { avatarPath } from '@/demo/sample/avatar-path';
import type { SamplePerson } from '@/demo/sample/world';
import type { Call } from '../demo';
import { json, type Answer } from '../http';
import { paginate } from '../pagination';

/** GitLab's short form of a user, as it stands in every answer that names one. */
export function userBasic(person: SamplePerson, origin: string): object {
  return {
    id: person.id,
    username: person.username,
    public_email: '',
    name: person.name,
    state: 'active',
    locked: false,
    avatar_url: `${origin}${avatarPath(person)}`,
    web_url: `${origin}/${person.username}`,
  };
}

/** `GET /user`: who is signed in. */
export function currentUser({ world, origin }: Call): Answer {
  const { viewer } = world;
  return json({
    ...userBasic(viewer, origin),
    bio: '',
    bot: viewer.bot,
    email: viewer.email,
    commit_email: viewer.email,
    created_at: '2019-06-03T08:12:44.310Z',
    confirmed_at: '2019-06-03T08:13:20.104Z',
    can_create_group: true,
    can_create_project: true,
    external: false,
    identities: [],
    two_factor_enabled: true,
    theme_id: 3,
    color_scheme_id: 1,
    projects_limit: 100_000,
  });
}

/** `GET /users?username=`: an exact name in any case gives one user or none. */
export function users({ world, ask, origin }: Call): Answer {
  const wanted = ask.url.searchParams.get('username')?.toLowerCase();
  const found = world.people.filter(
    ({ username }) => wanted === undefined || username.toLowerCase() === wanted,
  );
  const page = paginate(found, ask.url);
  return json(
    page.items.map((person) => userBasic(person, origin)),
    page.headers,
  );
}

/** `GET /users/:id`: the only answer that says whether somebody is a bot. */
export function user({ world, params, origin }: Call): Answer {
  const person = world.people.find(({ id }) => String(id) === params.id);
  if (!person) return json({ message: '404 User Not Found' }, {}, 404);
  return json({
    ...userBasic(person, origin),
    bio: '',
    bot: person.bot,
    created_at: '2021-02-15T10:02:31.007Z',
  });
}
