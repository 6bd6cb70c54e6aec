import { startNotes } from './notes.js';
import { startTabs } from './tabs.js';
import { startTheme } from './theme.js';
import { startTimes } from './times.js';

// The page's own script, standing in for GitLab's: it switches tabs, brings in the notes, opens and closes threads.
startTheme();
startTimes();
if (document.querySelector('.merge-request')) {
  startTabs();
  startNotes();
}
