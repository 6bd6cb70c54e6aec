/** What the play's review says of the process and its sittings. */
export const REVIEW_FACTS: readonly RegExp[] = [
  /Link sent in time:\s*met/,
  /96 h/,
  /Left a completion note:\s*met/,
  /Finished in time:\s*met/,
  /Sitting 1/,
];

/** What stands in the play's feedback as Markdown: ratings, why one is missing, and links to the evidence. */
export const FEEDBACK_FACTS: readonly RegExp[] = [
  /Correctness and edge cases/,
  /4 · Strong yes/,
  /merge_requests\/7#note_\d+/,
  /did not come up on the call/,
  /3 · Yes \(meets intermediate, not yet senior\)/,
  /> Positive, \[Comment on GitLab\]/,
];

/** Runs in GitLab's page: whether the comment that its address names can be seen, its first line at least. */
export function isJumpedTo(): boolean {
  const target = [...document.querySelectorAll('[id^="note_"]')].find(
    (note) => `#${note.id}` === location.hash && note.getClientRects().length > 0,
  );
  const box = target?.getBoundingClientRect();
  return box !== undefined && box.top >= 0 && box.top < innerHeight;
}
