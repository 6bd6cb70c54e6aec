/** Why the extension may do what the browser says it may, for each permission of `manifest.config.ts`. */
export const PERMISSION_WORDS: Record<string, string> = {
  storage: 'Keeps settings, such as the panel’s width, in this browser.',
  unlimitedStorage: 'Keeps the browser from throwing notes away when the disk fills.',
  scripting:
    'Starts on the hosts that you enable, marks the candidate’s comments there, and reads a merge request once you open the panel.',
  activeTab: 'Sees, when you click the toolbar button, whether the page in front of you is a GitLab.',
  sidePanel: 'In Chromium: shows an interview in the browser’s side panel when you move it there.',
  'https://gitlab.com/*': 'Shows the panel on merge requests of gitlab.com and reads them with your session.',
  '*://*/*': 'Lets you enable a GitLab of your own, one host at a time. It is off until you do.',
};
