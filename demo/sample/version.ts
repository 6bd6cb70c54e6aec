/** The version of GitLab that the demo says it is, by its major number. */
export function demoVersion(major: number): string {
  return `${major}.${major === 19 ? 0 : 7}.1-demo`;
}

export const DEMO_REVISION = '5e1f77a90cd';
