import { locale, translate } from './translate.js';

const STEPS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];
const words = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });

/** "2 days ago", as GitLab writes times. */
export function timeAgo(date) {
  const seconds = (date.getTime() - Date.now()) / 1000;
  const step = STEPS.find(([, size]) => Math.abs(seconds) >= size);
  return step ? words.format(Math.round(seconds / step[1]), step[0]) : translate('just now');
}

/** Rewrites the times that the server wrote as dates. */
export function startTimes() {
  for (const time of document.querySelectorAll('time.js-timeago')) {
    const date = new Date(time.dateTime);
    time.textContent = timeAgo(date);
    time.title = date.toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'long' });
  }
}
