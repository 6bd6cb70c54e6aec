import { fakeSha } from './fake-sha';

/** The heads of the merge request, in the order in which they were pushed. */
export const baseSha = fakeSha('main');
export const firstHeadSha = fakeSha('send a receipt');
export const secondHeadSha = fakeSha('remove the log line');

/** GitLab's ids of the two versions of the diff. */
export const FIRST_VERSION_ID = 1_204_551_870;
export const SECOND_VERSION_ID = 1_204_730_226;

/** What GitLab writes into a thread whose line a push has changed. */
export const changedLineText = `changed this line in [version 2 of the diff](/acme/storefront/-/merge_requests/7/diffs?diff_id=${SECOND_VERSION_ID}&start_sha=${firstHeadSha})`;
