import type { SamplePerson } from './world';

/** Where a person's picture is served. */
export function avatarPath(person: SamplePerson): string {
  return `/uploads/-/system/user/avatar/${person.id}/avatar.png`;
}
