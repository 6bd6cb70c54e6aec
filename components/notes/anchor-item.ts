import type { PickerItem } from '@/components/ui/picker';
import type { Note } from '@/core/interview/interview';

/** Something that a note can be about, to pick from; a file is only the way to its lines. */
export interface AnchorItem extends PickerItem {
  is:
    | { type: 'event'; eventId: string }
    | { type: 'line'; line: NonNullable<Note['anchorLine']> }
    | { type: 'file'; path: string };
}

/** What to type on with where an item is a file: its lines are next. Null for what can be picked. */
export function completeAnchor({ is }: AnchorItem): string | null {
  return is.type === 'file' ? `${is.path}:` : null;
}
