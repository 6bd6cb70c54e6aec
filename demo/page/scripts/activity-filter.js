import { element } from './element.js';
import { translate } from './translate.js';

const FILTERS = [
  { name: 'All activity', shows: () => true },
  { name: 'Only comments', shows: ({ notes }) => !notes[0].system },
  { name: 'Only activity', shows: ({ notes }) => notes[0].system },
];
let chosen = 0;

/** True where the chosen filter lets a discussion be seen. */
export function isShown(discussion) {
  return FILTERS[chosen].shows(discussion);
}

/** The button above the notes: each press takes the next filter, where GitLab has a menu. */
export function filterButton(changed) {
  const button = element(
    'button',
    { class: 'btn btn-default', type: 'button', 'data-testid': 'activity-filter' },
    translate(FILTERS[chosen].name),
  );
  button.addEventListener('click', () => {
    chosen = (chosen + 1) % FILTERS.length;
    button.textContent = translate(FILTERS[chosen].name);
    changed();
  });
  return button;
}
