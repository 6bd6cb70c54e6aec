import { createContext } from 'react';
import type { CommentEvent } from '@/core/activity/activity-event';

/** A suggestion of a comment as the server understood it. */
export type Suggestion = CommentEvent['suggestions'][number];

/** What the parts of a comment know of it beside its text. */
interface CommentFacts {
  /** Address of the project, `https://gitlab.com/group/project`: relative links are resolved in it. */
  projectUrl: string | undefined;
  /** In order of the fences. */
  suggestions: Suggestion[];
}

export const CommentContext = createContext<CommentFacts>({ projectUrl: undefined, suggestions: [] });
