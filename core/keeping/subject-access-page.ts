import { escapeHtml, htmlLines } from '@/core/summary/html';
import { standalonePage } from '@/core/summary/standalone-page';
import type { SubjectAccess, SubjectInterview } from './subject-access';

/** What each part of an interview is called, in the order in which it is read. */
const PARTS: readonly (readonly [keyof SubjectInterview, string])[] = [
  ['interview', 'The interview'],
  ['rubric', 'Rubric that it rests on'],
  ['exercise', 'Exercise'],
  ['feedback', 'Feedback'],
  ['ratings', 'Ratings'],
  ['evidence', 'Evidence'],
  ['notes', 'Notes, private ones too'],
  ['questions', 'Questions for the call'],
  ['findings', 'Findings'],
  ['drafts', 'Text that was being typed'],
  ['panel', 'Sealed scorecard, amendments, and what other interviewers sent'],
  ['review', 'What was read of the merge request'],
  ['exposures', 'Exposure log: which exercise was given'],
  ['sessions', 'The interviewer’s own log of sessions'],
  ['purgeNotice', 'Announced purge'],
  ['setAside', 'Older versions, set aside by a restore'],
];

const STYLES = `
:root { color-scheme: only light; }
* { box-sizing: border-box; }
body { max-width: 52rem; margin: 0 auto; padding: 2rem 1rem; background: #fff; color: #18171d; font: 14px/1.5 system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'Helvetica Neue', sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 22px; } h2 { margin-top: 2.5rem; font-size: 19px; border-bottom: 1px solid #bfbfc3; } h3 { margin-top: 1.75rem; font-size: 15px; }
dl { display: grid; grid-template-columns: minmax(7rem, 12rem) 1fr; gap: 2px 16px; margin: 4px 0; }
dt { color: #626168; } dd { margin: 0; unicode-bidi: plaintext; text-align: start; }
ol { margin: 4px 0; padding-left: 1.5rem; } li { margin-bottom: 8px; }
.none { color: #626168; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: 6px; } }
`;

/**
 * The bundle as a page of its own: everything that stands in the JSON, to be read by a person. It fetches nothing and runs
 * nothing, and says so to the browser; what candidates and GitLab wrote is shown as the text that it is. Its title names
 * nobody.
 */
export function subjectAccessPage(bundle: SubjectAccess): string {
  const { candidate, createdAt, interviews, notReached } = bundle;
  return standalonePage(
    STYLES,
    `<h1>What Second Chair holds about one candidate</h1>
<p>Written ${escapeHtml(timeOf(createdAt))}. It holds everything, also what others wrote in the same threads: look
through it before you hand it over. All times are in UTC. The file with the same name that ends in .json holds the
same for machines.</p>
<h2>Candidate</h2>
${valueToHtml('candidate', candidate)}
${interviews.map(interviewToHtml).join('\n')}
<h2>What is kept elsewhere, and not in here</h2>
${valueToHtml('notReached', notReached)}`,
  );
}

function interviewToHtml(interview: SubjectInterview, index: number): string {
  const parts = PARTS.map(
    ([key, title]) => `<section><h3>${escapeHtml(title)}</h3>${valueToHtml(key, interview[key])}</section>`,
  );
  return `<h2>Interview ${index + 1}</h2>\n${parts.join('\n')}`;
}

const NONE = '<span class="none">none</span>';

/** Any value that JSON knows; `name` is that of the field that holds it. */
function valueToHtml(name: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return NONE;
  if (typeof value === 'number') return escapeHtml(isTime(name, value) ? timeOf(value) : String(value));
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return htmlLines(value);
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => `<li>${valueToHtml(name, item)}</li>`);
    return items.length === 0 ? NONE : `<ol>${items.join('')}</ol>`;
  }
  const fields = Object.entries(value).map(
    ([key, child]) => `<dt>${htmlLines(wordsOf(key))}</dt><dd>${valueToHtml(key, child)}</dd>`,
  );
  return fields.length === 0 ? NONE : `<dl>${fields.join('')}</dl>`;
}

/** `linkSentAt` as "link sent at". Keys that are no names of fields stay as they are. */
function wordsOf(key: string): string {
  return /^[a-z][a-zA-Z]*$/.test(key)
    ? key.replace(/[A-Z]+/g, (capitals) => ` ${capitals.toLowerCase()}`)
    : key;
}

/** Fields whose names say that they are a moment; before 2001 there was no GitLab. */
function isTime(name: string, value: number): boolean {
  return /(^at|At)$/.test(name) && value > 1e12 && value < 8e15;
}

/** `2026-11-26 14:02:07 UTC`. */
function timeOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
