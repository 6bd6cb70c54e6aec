import { avatar, noteHeader } from './note-parts.js';
import { noteItem, PANELS_CLASS, systemNote } from './overview-note.js';
import { element, icon, rendered } from './element.js';
import { translate } from './translate.js';

/** What is open and closed, by discussion id; the page keeps it while it re-renders. */
const expanded = new Map();

/** One entry of the overview's list: a comment, a system note, or a thread. */
export function discussionItem(discussion) {
  const [first] = discussion.notes;
  if (first.system) return systemNote(first);
  if (discussion.individual_note) return noteItem(first);
  return thread(discussion);
}

/** Opens the thread, so that all of its notes are in the document. */
export function expandDiscussion(discussion) {
  if (discussion.individual_note || isExpanded(discussion)) return;
  expanded.set(discussion.id, true);
  redraw(discussion);
}

function isExpanded(discussion) {
  return expanded.get(discussion.id) ?? discussion.expanded;
}

function toggle(discussion) {
  expanded.set(discussion.id, !isExpanded(discussion));
  redraw(discussion);
}

function redraw(discussion) {
  const holder = document.querySelector(
    `#notes-list .js-discussion-container[data-discussion-id="${discussion.id}"]`,
  );
  holder?.closest('li.note-discussion').replaceWith(thread(discussion));
}

function thread(discussion) {
  const open = isExpanded(discussion);
  const [first, ...replies] = discussion.notes;
  const diff = discussion.diff_discussion;
  const content = diff ? (open ? [diffBody(discussion)] : []) : [plainBody(discussion, first, replies, open)];
  return element(
    'li',
    {
      class: `timeline-entry note note-discussion${PANELS_CLASS}${discussion.resolved ? ' is-resolved' : ''}`,
    },
    element(
      'div',
      { class: 'timeline-entry-inner' },
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
          diff ? diffHeader(discussion, first, open) : null,
          ...content,
        ),
      ),
    ),
  );
}

function diffHeader(discussion, first, open) {
  const { new_path: path, new_line: newLine, old_line: oldLine } = discussion.position;
  const number = newLine ?? oldLine ?? null;
  const words = element(
    'span',
    {},
    translate('started a thread on '),
    element(
      'a',
      { href: `${discussion.discussion_path}`, class: 'discussion-link' },
      translate(discussion.active ? 'the diff' : 'an old version of the diff'),
    ),
  );
  const button = element(
    'button',
    {
      class: 'btn-quiet js-toggle-button discussion-toggle',
      type: 'button',
      'aria-expanded': String(open),
      'data-testid': open ? 'collapse-replies-button' : 'expand-replies-button',
    },
    icon(open ? 'chevron-up' : 'chevron-down'),
    translate(open ? 'Hide thread' : 'Show thread'),
  );
  button.addEventListener('click', () => toggle(discussion));
  return element(
    'div',
    { class: 'discussion-header' },
    element(
      'div',
      { class: 'discussion-header-line' },
      avatar(first.author),
      noteHeader(first, words),
      button,
    ),
    discussion.resolved
      ? element(
          'div',
          { class: 'discussion-headline-light' },
          icon('check-circle', 14),
          ` ${translate('Resolved by')} ${discussion.resolved_by?.name ?? ''}`,
        )
      : null,
    open
      ? element(
          'div',
          { class: 'discussion-file' },
          icon('doc-code', 14),
          element('span', { class: 'file-title-name' }, path),
          number === null ? null : element('span', {}, ` ${number}`),
        )
      : null,
  );
}

function diffBody(discussion) {
  const lines = (discussion.truncated_diff_lines ?? []).map((line) =>
    element(
      'tr',
      {
        class: `line_holder rd-${line.type === 'new' ? 'added' : line.type === 'old' ? 'removed' : 'context'}`,
      },
      element('td', { class: 'rd-line-number', 'data-old': line.old_line ?? '' }),
      element('td', { class: 'rd-line-number', 'data-new': line.new_line ?? '' }),
      element(
        'td',
        { class: 'rd-line-content' },
        element('pre', {}, rendered('code', { class: 'line' }, line.rich_text)),
      ),
    ),
  );
  const [first, ...replies] = discussion.notes;
  return element(
    'div',
    { class: 'discussion-body' },
    element(
      'div',
      { class: 'diff-content' },
      element('table', { class: 'code rd-hunks' }, element('tbody', {}, ...lines)),
    ),
    element(
      'div',
      { class: 'discussion-wrapper' },
      element(
        'div',
        { class: 'discussion-notes' },
        element(
          'ul',
          { class: 'notes' },
          noteItem(first, true),
          ...replies.map(replyItem),
          replyHolder(discussion),
        ),
      ),
    ),
  );
}

function plainBody(discussion, first, replies, open) {
  return element(
    'div',
    { class: 'discussion-body' },
    element(
      'div',
      { class: 'discussion-wrapper' },
      element(
        'div',
        { class: 'discussion-notes' },
        element(
          'ul',
          { class: 'notes' },
          noteItem(first),
          replies.length === 0 ? null : repliesWidget(discussion, replies, open),
          ...(open ? replies.map(replyItem) : []),
          open ? replyHolder(discussion) : null,
        ),
      ),
    ),
  );
}

function replyItem(note) {
  return note.system ? systemNote(note) : noteItem(note, true);
}

function repliesWidget(discussion, replies, open) {
  const toggleButton = element(
    'button',
    {
      class: 'btn-quiet',
      type: 'button',
      'data-testid': 'replies-toggle',
      'aria-label': translate(open ? 'Collapse replies' : 'Expand replies'),
    },
    icon(open ? 'chevron-down' : 'chevron-right'),
  );
  const wordButton = element(
    'button',
    {
      class: 'btn-link',
      type: 'button',
      'data-testid': open ? 'collapse-replies-button' : 'expand-replies-button',
    },
    open
      ? translate('Collapse replies')
      : `${replies.length} ${translate(replies.length === 1 ? 'reply' : 'replies')}`,
  );
  for (const button of [toggleButton, wordButton]) button.addEventListener('click', () => toggle(discussion));
  return element(
    'li',
    { class: 'toggle-replies-widget', 'aria-expanded': String(open) },
    toggleButton,
    wordButton,
  );
}

function replyHolder(discussion) {
  if (!discussion.notes[0].current_user.can_resolve_discussion) return null;
  return element(
    'li',
    { class: 'discussion-reply-holder', 'data-testid': 'reply-wrapper' },
    element('input', {
      class: 'reply-placeholder',
      type: 'text',
      placeholder: translate('Reply…'),
      'aria-label': 'Reply to comment',
    }),
    element(
      'button',
      { class: 'btn btn-default', type: 'button' },
      translate(discussion.resolved ? 'Reopen thread' : 'Resolve thread'),
    ),
  );
}
