/** What the page's script says in German; everything else stays English. */
const GERMAN = {
  Activity: 'Aktivität',
  'All activity': 'Alle Aktivitäten',
  'Only comments': 'Nur Kommentare',
  'Only activity': 'Nur Aktivitäten',
  Comment: 'Kommentieren',
  Author: 'Autor',
  'Internal note': 'Interner Hinweis',
  'Show thread': 'Thread anzeigen',
  'Hide thread': 'Thread ausblenden',
  'started a thread on ': 'hat einen Thread begonnen: ',
  'the diff': 'im Diff',
  'an old version of the diff': 'in einer alten Version des Diffs',
  'Expand replies': 'Antworten ausklappen',
  'Collapse replies': 'Antworten einklappen',
  reply: 'Antwort',
  replies: 'Antworten',
  'Reply…': 'Antworten …',
  'Reopen thread': 'Thread wieder öffnen',
  'Resolve thread': 'Thread lösen',
  'Resolved by': 'Gelöst von',
  Edited: 'Bearbeitet',
  by: 'von',
  'just now': 'gerade eben',
};

/** The language of the site. */
export const locale = document.documentElement.lang;

/** A text of the page in the language of the site. */
export function translate(text) {
  return locale === 'de' ? (GERMAN[text] ?? text) : text;
}
