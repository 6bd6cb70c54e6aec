import * as v from 'valibot';

/** A host that the browser lets the extension into, as its match pattern. */
export const HostSchema = v.object({
  pattern: v.string(),
  /** Comes with the extension and can't be revoked here: gitlab.com. */
  own: v.boolean(),
});
export type Host = v.InferOutput<typeof HostSchema>;

const Origin = { origin: v.string() };

/** What the toolbar's popup is told about the page in front of the user. Origins are ASCII, with scheme and port. */
export const PageLookSchema = v.variant('is', [
  /** Everything of ours is hidden, so nothing is said about the page. */
  v.object({ is: v.literal('hidden') }),
  v.object({ is: v.literal('enabled'), ...Origin, atMergeRequest: v.boolean() }),
  /** A GitLab that is not enabled. `pattern` is what to ask the browser for. */
  v.object({ is: v.literal('offered'), ...Origin, pattern: v.string() }),
  v.object({ is: v.literal('not-gitlab'), ...Origin }),
  /** The browser lets no extension look: its own pages, its store, files, a page that did not load. */
  v.object({ is: v.literal('closed') }),
]);
export type PageLook = v.InferOutput<typeof PageLookSchema>;
