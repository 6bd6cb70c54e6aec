/** What erasing in Second Chair can't reach, for the proof after it and for the subject-access bundle. */
export const OUTSIDE = [
  'Files that were exported or copied: feedback, scorecards, what was pasted into the hiring system.',
  'Backups that were made before: restoring one does not bring an erased interview back, but the file holds it.',
  'Preparation and panel files that were sent to other interviewers, and what these keep in their own Second Chair.',
  'The merge request itself on GitLab, with all that the candidate wrote there.',
  'What the browser keeps of GitLab’s pages: its history, cache and open tabs, and its list of downloads.',
  'Copies of this browser’s profile, and what the operating system backs up.',
] as const;
