import { element } from './element.js';

/** Puts the two-sided form in the place of each suggestion block, as GitLab's page does after rendering. */
export function renderSuggestions(text, suggestions) {
  for (const [index, code] of [...text.querySelectorAll('.js-render-suggestion')].entries()) {
    const suggestion = suggestions[index];
    if (suggestion) code.closest('pre').replaceWith(diff(suggestion));
  }
}

function diff(suggestion) {
  return element(
    'div',
    { class: 'md-suggestion' },
    element(
      'div',
      { class: 'md-suggestion-header' },
      element('strong', {}, 'Suggested change'),
      element(
        'button',
        { class: 'btn btn-default', type: 'button', disabled: !suggestion.appliable },
        suggestion.applied ? 'Applied' : 'Apply suggestion',
      ),
    ),
    element(
      'table',
      { class: 'md-suggestion-diff code' },
      element(
        'tbody',
        {},
        ...rows(suggestion.from_content, 'old', suggestion.from_line),
        ...rows(suggestion.to_content, 'new', suggestion.from_line),
      ),
    ),
  );
}

function rows(content, side, first) {
  const lines = content.replace(/\n$/, '').split('\n');
  if (content === '') return [];
  return lines.map((line, index) => {
    const number = (wanted) =>
      element('td', {
        class: 'rd-line-number',
        [`data-${wanted}`]: wanted === side ? String(first + index) : '',
      });
    return element(
      'tr',
      { class: `line_holder ${side} rd-${side === 'old' ? 'removed' : 'added'}` },
      number('old'),
      number('new'),
      element(
        'td',
        { class: `line_content ${side} rd-line-content` },
        element('pre', {}, element('code', { class: 'line' }, line)),
      ),
    );
  });
}
