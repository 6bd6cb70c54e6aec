import type { Site } from './site';

/** What the site says in German; everything else stays English, as untranslated words do on GitLab. */
const GERMAN: Record<string, string> = {
  Overview: 'Übersicht',
  Changes: 'Änderungen',
  Open: 'Offen',
  Edit: 'Bearbeiten',
  Assignee: 'Zugewiesen',
  Reviewers: 'Prüfer',
  Labels: 'Labels',
  Milestone: 'Meilenstein',
  'Time tracking': 'Zeiterfassung',
  'Merge requests': 'Merge-Requests',
  'Work items': 'Arbeitselemente',
  'Sign in': 'Anmelden',
  'Search or go to…': 'Suche oder gehe zu …',
  'Loading changes…': 'Änderungen werden geladen …',
  'All threads resolved': 'Alle Threads gelöst',
  'requested to merge': 'möchte mergen:',
  into: 'nach',
};

/** A text of the page in the language of the site. Notes that GitLab writes by itself are English in all of them. */
export function translate(text: string, site: Site): string {
  return site.locale === 'de' ? (GERMAN[text] ?? text) : text;
}
