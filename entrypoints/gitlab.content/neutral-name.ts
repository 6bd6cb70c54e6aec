/**
 * A name for an element of ours in GitLab's page that says nothing of us, and is another one on each page: no script or
 * style sheet can be written for it.
 */
export function neutralName(): string {
  return `x-${crypto.randomUUID().slice(0, 8)}`;
}
