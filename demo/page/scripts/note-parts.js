import { element, icon, rendered } from './element.js';
import { renderSuggestions } from './suggestion.js';
import { timeAgo } from './times.js';
import { locale, translate } from './translate.js';

/** The avatar at the left of a note. */
export function avatar(author, size = 32) {
  const { id, username, name } = author;
  return element(
    'div',
    { class: 'timeline-avatar' },
    element(
      'a',
      { class: 'js-user-link', href: author.path, 'data-user-id': id, 'data-username': username },
      element('img', {
        class: `avatar s${size}`,
        src: author.avatar_url,
        alt: `${name}'s avatar`,
        width: size,
        height: size,
      }),
    ),
  );
}

/** Who wrote it and when; `words` is what a system note did, or null. */
export function noteHeader(note, words = null) {
  const { author } = note;
  const link = element(
    'a',
    {
      class: 'author-name-link js-user-link',
      href: author.path,
      'data-user-id': author.id,
      'data-username': author.username,
    },
    element(
      'span',
      { class: 'note-header-author-name', 'data-testid': 'author-name', dir: 'auto' },
      author.name,
    ),
  );
  const handle = element(
    'span',
    { class: 'author-username' },
    element(
      'a',
      { class: 'author-username-link', href: author.path },
      element('span', { class: 'note-headline-light' }, `@${author.username}`),
    ),
  );
  return element(
    'div',
    { class: 'note-header-info' },
    link,
    ' ',
    words === null ? handle : null,
    element('span', { class: 'note-headline-light note-headline-meta' }, words, ' · ', timestamp(note)),
    note.internal
      ? element(
          'span',
          { class: 'badge badge-warning', 'data-testid': 'internal-note-indicator' },
          translate('Internal note'),
        )
      : null,
  );
}

function timestamp(note) {
  const date = new Date(note.created_at);
  return element(
    'a',
    { class: 'note-timestamp', href: `#note_${note.id}` },
    element(
      'time',
      {
        datetime: note.created_at,
        title: date.toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'long' }),
      },
      timeAgo(date),
    ),
  );
}

/** What the note says, with suggestions drawn as two sides, when it was edited, and the reactions to it. */
export function noteBody(note) {
  const text = rendered('div', { class: 'note-text md' }, note.note_html);
  renderSuggestions(text, note.suggestions);
  return element('div', { class: 'note-body' }, text, edited(note), reactions(note));
}

function edited(note) {
  if (!note.last_edited_at) return null;
  return element(
    'div',
    { class: 'note_edited_ago edited-text' },
    `${translate('Edited')} ${timeAgo(new Date(note.last_edited_at))} ${translate('by')} ${note.last_edited_by.name}`,
  );
}

const CHARACTERS = { thumbsup: '👍', thumbsdown: '👎', heart: '❤️', tada: '🎉', eyes: '👀', rocket: '🚀' };

function reactions(note) {
  if (note.award_emoji.length === 0) return null;
  const names = [...new Set(note.award_emoji.map(({ name }) => name))];
  return element(
    'div',
    { class: 'note-awards awards' },
    ...names.map((name) => {
      const given = note.award_emoji.filter((award) => award.name === name);
      return element(
        'button',
        {
          class: 'btn award-control',
          type: 'button',
          'data-emoji-name': name,
          title: given.map(({ user }) => user.name).join(', '),
        },
        element('gl-emoji', { 'data-name': name }, CHARACTERS[name] ?? `:${name}:`),
        ' ',
        element('span', { class: 'js-counter' }, String(given.length)),
      );
    }),
  );
}

/** The role badge and the buttons at the right of a note. */
export function noteActions(note) {
  const button = (name, label) =>
    element('button', { class: 'btn-quiet', type: 'button', 'aria-label': label }, icon(name));
  return element(
    'div',
    { class: 'note-actions' },
    note.is_noteable_author ? element('span', { class: 'user-access-role' }, translate('Author')) : null,
    element('span', { class: 'user-access-role' }, note.human_access),
    note.current_user.can_award_emoji ? button('slight-smile', 'Add reaction') : null,
    note.current_user.can_edit ? button('pencil', 'Edit comment') : null,
    button('ellipsis_v', 'More actions'),
  );
}
