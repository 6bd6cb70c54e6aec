/** How the site looks: its version, its language, and which of GitLab's layouts it has. */
export interface Site {
  gitlab: number;
  locale: 'en' | 'de';
  layout: 'panels' | 'document';
  diffs: 'rapid' | 'old';
}
