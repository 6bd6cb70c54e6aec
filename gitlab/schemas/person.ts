import * as v from 'valibot';
import type { Person } from '@/core/activity/person';
import { Flag, IdSchema, LinkOrNull, ShortText, Text } from './fields';

/** `UserBasic` of the API. `bot` comes with few endpoints only. */
export const PersonAnswer = v.pipe(
  v.object({
    id: IdSchema,
    username: ShortText,
    name: Text,
    avatar_url: LinkOrNull,
    web_url: LinkOrNull,
    bot: Flag,
  }),
  v.transform(({ id, username, name, avatar_url, web_url, bot }): Person => ({
    id,
    username,
    name: name || username,
    avatarUrl: avatar_url,
    webUrl: web_url,
    bot,
  })),
);

/** Who did it: null where the account is gone. An author of another shape fails, as nobody must pass for somebody else. */
export const AuthorAnswer = v.nullish(PersonAnswer, null);
/** Somebody beside the point of the event: whatever can't be read is null. */
export const PersonOrNull = v.fallback(v.nullable(PersonAnswer), null);
