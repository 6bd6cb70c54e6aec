/** The page that compares a version of the diff with the one whose head is `startSha`. `mrPath` has no root. */
export function comparePath(mrPath: string, versionId: number, startSha: string): string {
  return `${mrPath}/diffs?diff_id=${versionId}&start_sha=${startSha}`;
}
