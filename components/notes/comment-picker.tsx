import type { ComponentProps } from 'react';
import { MentionPicker } from './mention-picker';
import { useCommentItems } from './use-comment-items';

/** The candidate's comments to pick from. A part of its own: they are put into words only while it is open. */
export function CommentPicker(props: Pick<ComponentProps<typeof MentionPicker>, 'onPick' | 'onCancel'>) {
  const comments = useCommentItems();
  return (
    <MentionPicker label="Comment" items={comments} nothing="The candidate has no comments yet." {...props} />
  );
}
