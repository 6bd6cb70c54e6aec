import { avatar, noteActions, noteBody, noteHeader } from './note-parts.js';
import { element, icon } from './element.js';

const expanded = new Map();

/** A thread as the Changes tab shows it. Its notes have the ids that they have on the overview too. */
export function diffThread(discussion) {
  const open = expanded.get(discussion.id) ?? discussion.expanded;
  const item = element('li', {
    class: 'js-discussion-container rd-thread',
    'data-discussion-id': discussion.id,
    'data-discussion-resolvable': discussion.resolvable ? 'true' : null,
    'data-discussion-resolved': discussion.resolved ? 'true' : null,
    'data-testid': 'discussion-content',
  });
  const button = element(
    'button',
    {
      class: 'btn-link rd-thread-toggle',
      type: 'button',
      'aria-expanded': String(open),
      'data-testid': open ? 'collapse-replies-button' : 'expand-replies-button',
    },
    icon(open ? 'chevron-down' : 'chevron-right'),
    `${discussion.resolved ? 'Resolved thread' : 'Thread'}, ${discussion.notes.length} ${discussion.notes.length === 1 ? 'comment' : 'comments'}`,
  );
  button.addEventListener('click', () => {
    expanded.set(discussion.id, !open);
    item.replaceWith(diffThread(discussion));
  });
  item.append(button);
  if (open)
    item.append(
      element('ul', { class: 'notes' }, ...discussion.notes.filter(({ system }) => !system).map(note)),
    );
  return item;
}

/** Throws the thread's elements away and builds them again, where it stands on the Changes tab. */
export function redrawDiffThread(discussion) {
  const holder = document.querySelector(
    `#diffs .js-discussion-container[data-discussion-id="${discussion.id}"]`,
  );
  holder?.replaceWith(diffThread(discussion));
}

/** Opens the thread wherever it stands on the Changes tab. */
export function expandDiffThread(discussion) {
  const holder = document.querySelector(
    `#diffs .js-discussion-container[data-discussion-id="${discussion.id}"]`,
  );
  if (!holder || (expanded.get(discussion.id) ?? discussion.expanded)) return;
  expanded.set(discussion.id, true);
  holder.replaceWith(diffThread(discussion));
}

function note(shown) {
  return element(
    'li',
    {
      id: `note_${shown.id}`,
      class: `rd-note${shown.internal ? ' internal-note' : ''}`,
      'data-testid': 'noteable-note-container',
    },
    avatar(shown.author, 24),
    element(
      'div',
      { class: 'timeline-content' },
      element('div', { class: 'note-header' }, noteHeader(shown), noteActions(shown)),
      noteBody(shown),
    ),
  );
}
