import { avatar, noteActions, noteBody, noteHeader } from './note-parts.js';
import { element, icon, rendered } from './element.js';

/** Classes that entries have since the layout with panels. */
export const PANELS_CLASS = document.documentElement.classList.contains('page-with-panels')
  ? ' js-timeline-entry note-container-query-wrapper'
  : '';

/** A note in the markup that GitLab gives it on the overview. */
export function noteItem(note, reply = false) {
  return element(
    'li',
    {
      id: `note_${note.id}`,
      class: `timeline-entry${PANELS_CLASS} note note-wrapper note-comment note-row-${note.id}${note.internal ? ' internal-note' : ''}${reply ? ' note-reply' : ''}`,
      'data-note-id': note.id,
      'data-award-url': note.toggle_award_path,
      'data-testid': 'noteable-note-container',
    },
    element(
      'div',
      { class: 'timeline-entry-inner' },
      avatar(note.author, reply ? 24 : 32),
      element(
        'div',
        { class: 'timeline-content' },
        element('div', { class: 'note-header' }, noteHeader(note), noteActions(note)),
        element(
          'div',
          { class: 'timeline-discussion-body' },
          noteBody(note),
          element('div', { class: 'timeline-discussion-body-footer' }),
        ),
      ),
    ),
  );
}

/** What GitLab noted by itself: an icon, and a sentence behind the name. */
export function systemNote(note) {
  const [headline, ...rest] = rendered('div', {}, note.note_html).children;
  const words = element(
    'span',
    { class: 'system-note-message', 'data-testid': 'system-note-content' },
    ...(headline?.childNodes ?? []),
  );
  return element(
    'li',
    { id: `note_${note.id}`, class: `timeline-entry${PANELS_CLASS} note-wrapper system-note` },
    element(
      'div',
      { class: 'timeline-entry-inner' },
      element('div', { class: 'timeline-icon' }, icon(note.system_note_icon_name, 14)),
      element(
        'div',
        { class: 'timeline-content' },
        element('div', { class: 'note-header' }, noteHeader(note, words)),
        rest.length === 0
          ? null
          : element('div', { class: 'note-body' }, element('div', { class: 'note-text md' }, ...rest)),
      ),
    ),
  );
}
