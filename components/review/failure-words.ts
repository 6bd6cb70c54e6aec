import type { Failure, Source } from '@/core/merge-request/merge-request';

/** What is the matter and the one thing to do about it. `step` says what the button does. */
export interface FailureWords {
  title: string;
  what: string;
  step: 'sign-in' | 'open' | 'read-again';
}

/** Each reason for which GitLab's answer could not be used. */
export const FAILURE_WORDS: Record<Failure, FailureWords> = {
  unauthorised: {
    title: 'You are signed out of GitLab',
    what: 'Sign in to GitLab in this browser, then read again.',
    step: 'sign-in',
  },
  'not-found': {
    title: 'GitLab does not show you this merge request',
    what: 'It is gone, or your account has no access. Ask a maintainer of the project for access, then read again.',
    step: 'open',
  },
  forbidden: {
    title: 'Your account may not read this',
    what: 'Ask a maintainer of the project for the Reporter role, then read again.',
    step: 'open',
  },
  'rate-limited': {
    title: 'GitLab asks for a pause',
    what: 'It has answered as many requests as it allows for now. Read again in a minute.',
    step: 'read-again',
  },
  'server-error': {
    title: 'GitLab answered with an error',
    what: 'Nothing that was read before is lost. Read again in a moment.',
    step: 'read-again',
  },
  offline: {
    title: 'GitLab can’t be reached',
    what: 'Check the network connection, then read again.',
    step: 'read-again',
  },
  'timed-out': {
    title: 'GitLab took too long to answer',
    what: 'Read again; what has been read is kept.',
    step: 'read-again',
  },
  'unexpected-shape': {
    title: 'GitLab answered in a form that this version does not know',
    what: 'What could be read is shown. Read again; if it stays so, look for an update of Second Chair.',
    step: 'read-again',
  },
  'too-many': {
    title: 'There is more than Second Chair reads',
    what: 'What was read is shown; look for the rest in GitLab, or read again.',
    step: 'open',
  },
};

/** What each endpoint gives, as the user would call it. Without the versions nobody can ask for the changed files. */
export const SOURCE_WORDS: Record<Source, string> = {
  'merge-request': 'the merge request',
  discussions: 'comments and threads',
  commits: 'commits',
  versions: 'pushes and the changed files',
  approvals: 'approvals',
  'state-events': 'state changes',
  'label-events': 'labels',
  'milestone-events': 'milestones',
  emoji: 'reactions',
  participants: 'participants',
  viewer: 'your own account',
  reviewers: 'the state of reviews',
  pushes: 'who pushed',
  diffs: 'the changed files',
  'note-edits': 'edits of comments',
  'note-emoji': 'reactions to comments',
};

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** "commits, approvals, and reactions". */
export const listSources = (sources: Source[]): string =>
  list.format([...new Set(sources)].map((source) => SOURCE_WORDS[source]));
