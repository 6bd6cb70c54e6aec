import type { Answer } from '../http';
import type { GitlabVersion, Switches } from '../switches';
import { commitTime } from './time';

/**
 * Fields that older answers lack, each with the last version that lacked it, by a field that only this kind of object
 * has. That they are missing somewhere is known; in which version each appeared is not, so the numbers stand in for it.
 */
const NEWER_FIELDS: { marker: string; until: GitlabVersion; fields: string[] }[] = [
  { marker: 'noteable_type', until: 17, fields: ['imported', 'imported_from'] },
  { marker: 'noteable_type', until: 16, fields: ['project_id', 'internal', 'suggestions'] },
  { marker: 'user', until: 17, fields: ['approved_at'] },
  { marker: 'source_branch', until: 17, fields: ['imported', 'imported_from', 'merge_after'] },
  { marker: 'source_branch', until: 16, fields: ['prepared_at', 'detailed_merge_status'] },
  { marker: 'push_data', until: 17, fields: ['imported', 'imported_from'] },
  { marker: 'patch_id_sha', until: 16, fields: ['patch_id_sha'] },
  { marker: 'new_path', until: 16, fields: ['generated_file', 'collapsed', 'too_large'] },
  { marker: 'parent_ids', until: 16, fields: ['trailers', 'extended_trailers'] },
  { marker: 'avatar_url', until: 16, fields: ['locked', 'public_email'] },
];

const UTC_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

type Site = Pick<Switches, 'gitlab' | 'offsetMinutes'>;

/** A JSON answer as the site that the switches describe would give it. Today's version in UTC gives it unchanged. */
export function asVersion(answer: Answer, site: Site): Answer {
  if ((site.gitlab === 19 && site.offsetMinutes === null) || typeof answer.body !== 'string') return answer;
  return { ...answer, body: JSON.stringify(changed(JSON.parse(answer.body), site)) };
}

function changed(value: unknown, site: Site): unknown {
  if (Array.isArray(value)) return value.map((item) => changed(item, site));
  if (typeof value !== 'object' || value === null) return value;
  const missing = NEWER_FIELDS.filter(({ marker, until }) => site.gitlab <= until && marker in value).flatMap(
    ({ fields }) => fields,
  );
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !missing.includes(name))
      .map(([name, inner]: [string, unknown]) => [
        name,
        isTime(name, inner) ? localTime(inner, site) : changed(inner, site),
      ]),
  );
}

function isTime(name: string, value: unknown): value is string {
  return name.endsWith('_at') && typeof value === 'string' && UTC_TIME.test(value);
}

function localTime(time: string, { offsetMinutes }: Site): string {
  return offsetMinutes === null ? time : commitTime(Date.parse(time), offsetMinutes);
}
