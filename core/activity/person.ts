import * as v from 'valibot';

/** A GitLab user as the API shows them. `id` is GitLab's numeric user id; `bot` is GitLab's own flag, where it says. */
export const PersonSchema = v.object({
  id: v.number(),
  username: v.string(),
  name: v.string(),
  avatarUrl: v.nullable(v.string()),
  webUrl: v.nullable(v.string()),
  bot: v.boolean(),
});
export type Person = v.InferOutput<typeof PersonSchema>;
