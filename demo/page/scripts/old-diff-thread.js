import { element } from './element.js';
import { noteItem } from './overview-note.js';

const expanded = new Map();

/** A thread in the old Changes tab: in the markup of the overview, without its header. Its body goes when collapsed. */
export function oldDiffThread(discussion) {
  const open = expanded.get(discussion.id) ?? discussion.expanded;
  const shown = discussion.notes.filter(({ system }) => !system);
  const holder = element(
    'div',
    { class: 'discussion-notes diff-discussions' },
    element(
      'ul',
      { class: 'notes', 'data-discussion-id': discussion.id },
      element(
        'li',
        { class: 'timeline-entry note note-discussion' },
        element(
          'div',
          { class: 'timeline-content' },
          element(
            'div',
            {
              class: 'discussion js-discussion-container',
              'data-discussion-id': discussion.id,
              'data-discussion-resolvable': String(discussion.resolvable),
              'data-discussion-resolved': String(discussion.resolved),
              'data-testid': 'discussion-content',
            },
            open
              ? element(
                  'div',
                  { class: 'discussion-body' },
                  element('ul', { class: 'notes' }, ...shown.map((note) => noteItem(note, true))),
                )
              : null,
          ),
        ),
      ),
    ),
  );
  holder.prepend(toggle(discussion, open, holder));
  return holder;
}

/** Opens the thread wherever it stands in the old Changes tab. */
export function expandOldDiffThread(discussion) {
  if (expanded.get(discussion.id) ?? discussion.expanded) return;
  expanded.set(discussion.id, true);
  const found = document.querySelector(`#js-diffs-app ul.notes[data-discussion-id="${discussion.id}"]`);
  found?.parentElement.replaceWith(oldDiffThread(discussion));
}

function toggle(discussion, open, holder) {
  const button = element(
    'button',
    { class: 'btn-link diff-notes-collapse', type: 'button', 'aria-expanded': String(open) },
    `${discussion.notes.length} ${discussion.notes.length === 1 ? 'comment' : 'comments'}`,
  );
  button.addEventListener('click', () => {
    expanded.set(discussion.id, !open);
    holder.replaceWith(oldDiffThread(discussion));
  });
  return button;
}
