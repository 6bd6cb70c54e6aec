/** The version of GitLab that the demo says it is. */
export const DEMO_VERSION = '19.0.1-demo';
export const DEMO_REVISION = '5e1f77a90cd';
