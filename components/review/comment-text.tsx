import { useState } from 'react';
import { useReview } from '@/components/app/app-context';
import { Button } from '@/components/ui/button';
import { Markdown } from '@/components/ui/markdown';
import type { CommentEvent } from '@/core/activity/activity-event';
import { shorten } from './shorten';

/** Address of the project, for the relative links in comments: all of the merge request's address before `/-/`. */
function projectUrl(webUrl: string | undefined): string | undefined {
  return webUrl?.split('/-/')[0];
}

/** What a comment says; a long one in part, until asked for. `suggestions` as the server understood them. */
export function CommentText({
  body,
  suggestions,
}: {
  body: string;
  suggestions?: CommentEvent['suggestions'];
}) {
  const project = useReview(({ review }) => projectUrl(review.mergeRequest?.webUrl));
  const [whole, setWhole] = useState(false);
  const start = shorten(body);
  if (body.trim() === '') return <em>No text</em>;
  return (
    <>
      <Markdown text={whole ? body : (start ?? body)} projectUrl={project} suggestions={suggestions} />
      {start !== null && (
        <Button size="small" variant="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? 'Show less' : 'Show all'}
        </Button>
      )}
    </>
  );
}
