import { toLocalInput } from '@/demo/play/local-time';
import type { PlayScript } from '@/demo/play/play-script';
import { backendPlay } from '@/demo/play/scripts/backend';
import type { DemoServer } from '@/demo/server/server';
import { button, choice, field } from './by-words';
import type { Hands } from './hands';

/** The backend play, but for what it does in the same way more than three times. */
export const shortPlay: PlayScript = {
  ...backendPlay,
  tags: backendPlay.tags.slice(0, 3),
  ratings: backendPlay.ratings.slice(0, 3),
};

const HOUR_MS = 3_600_000;
const SAVED = '[data-save-state="saved"]';
const NOTE_LINE = '[aria-label="New note"]';

/** From the panel's first page to an interview with the candidate and the times of the play, typed key by key. */
export async function beginInterview(hands: Hands, server: DemoServer, script: PlayScript): Promise<void> {
  await hands.click(button('Start interview'));
  const { name, username } = server.candidate;
  await hands.choose(field('Candidate on GitLab'), `${name} (@${username})`);
  await typeTime(hands, 'Call', server.callAt);
  await typeTime(hands, 'Link sent', server.callAt - script.linkHours * HOUR_MS);
  await hands.press('Tab');
  await hands.seen(SAVED);
  await hands.click(button('Done'));
  await hands.seen('[role="tab"]');
}

/** As a person types into Firefox's own field of day and time: part after part, month first. */
async function typeTime(hands: Hands, label: string, at: number): Promise<void> {
  const [date = '', time = ''] = toLocalInput(at).split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  const [hour = '', minute = ''] = time.split(':');
  const half = Number(hour) < 12 ? 'AM' : 'PM';
  const hour12 = String(Number(hour) % 12 || 12).padStart(2, '0');
  const input = await hands.panel.waitForSelector(field(label));
  await input?.focus();
  await hands.type(`${month}${day}${year}${hour12}${minute}${half}`);
}

/** Tags the comments of the play, each in sight of its words, and asks about one. */
export async function tagEvidence(hands: Hands, script: PlayScript): Promise<void> {
  await hands.showTab('review');
  for (const [words, sign, criterion] of script.tags) {
    await findEntry(hands, words);
    await hands.click('button[aria-label^="Tag as evidence"]');
    await hands.seen('[role="combobox"]:focus');
    await hands.type(`${sign}${criterion}`);
    await hands.press('Enter');
    await hands.seen(`[aria-label="Evidence for"] ::-p-text(${criterion})`);
  }
  await findEntry(hands, script.ask);
  await hands.click('button[aria-label^="Ask on the call"]');
}

/** Searches the timeline for these words, if they are not sought yet. Resolves when the entry with them comes first. */
export async function findEntry(hands: Hands, words: string): Promise<void> {
  const input = '[role="search"] input';
  // Other rows come and go while one types, and a button that is pressed then is another one's a moment later.
  if ((await hands.valueOf(input)) !== words) await hands.write(input, words);
  await hands.panel.waitForFunction(
    (sought) => {
      const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
      return rows.length <= 3 && rows[0]?.innerText.includes(sought);
    },
    {},
    words,
  );
}

/** Types a note, key by key, as the first may stand for a signal. Resolves when the panel says that it is saved. */
export async function takeNote(hands: Hands, text: string): Promise<void> {
  await hands.click(`${NOTE_LINE} textarea`);
  await hands.type(text);
  await saveNote(hands);
}

/** The same for a note on a criterion, which is found by letters of its name. */
export async function takeNoteOn(hands: Hands, signal: string, letters: string, text: string): Promise<void> {
  await hands.click(`${NOTE_LINE} textarea`);
  await hands.type(`${signal}#`);
  await hands.seen('[role="combobox"]:focus');
  await hands.type(letters);
  await hands.press('Enter');
  await hands.seen(`${NOTE_LINE} textarea:focus`);
  await hands.type(text);
  await saveNote(hands);
}

async function saveNote(hands: Hands): Promise<void> {
  await hands.press('Enter');
  await hands.seen(`${NOTE_LINE} textarea:placeholder-shown`);
  await hands.seen(`${NOTE_LINE} ${SAVED}`);
}

/** Rates as the play does: against the anchors, one against the other level too, and one not at all, with why. */
export async function rateAll(hands: Hands, script: PlayScript): Promise<void> {
  await hands.showTab('rubric');
  const { againstSenior, notEnough, ratings } = script;
  for (const [criterion, rating, comment] of ratings) {
    const body = await openCriterion(hands, criterion);
    await hands.click(`${body} ${choice(rating)}`);
    if (comment !== '') await hands.write(`${body} ${field('Comment')}`, comment);
    await hands.seen(`${body} ${SAVED}`);
  }
  const both = await openCriterion(hands, againstSenior.criterion);
  await hands.click(`${both} ${button('Rate against senior too')}`);
  await hands.click(`${both} [aria-label="Senior: ${againstSenior.rating}"]`);
  await hands.seen(`${both} ${SAVED}`);
  const none = await openCriterion(hands, notEnough.criterion);
  await hands.click(`${none} ${choice('Not enough evidence')}`);
  await hands.write(`${none} ${field('Why there is not enough evidence')}`, notEnough.reason);
  await hands.seen(`${none} ${SAVED}`);
}

/** How the header of a criterion in the Rubric tab is found. */
export const criterionHeader = (criterion: string): string =>
  `::-p-xpath(//h4/button[contains(., "${criterion}")])`;

/** Opens a criterion in the Rubric tab, where it is not open yet, and answers how its body is found. Others close. */
export async function openCriterion(hands: Hands, criterion: string): Promise<string> {
  const header = criterionHeader(criterion);
  await hands.seen(header);
  const [id, isOpen] = await hands.panel.$eval(header, (shown) => [
    shown.id,
    shown.getAttribute('aria-expanded') === 'true',
  ]);
  if (!isOpen) await hands.click(header);
  return `[role="region"][aria-labelledby="${id}"]`;
}

/** Has the feedback filled in, completes it, and chooses the overall. */
export async function writeFeedback(hands: Hands, script: PlayScript): Promise<void> {
  await hands.showTab('summary');
  await hands.click(button('Fill from ratings and notes'));
  await hands.write(field('Level'), script.level);
  await hands.write(field('Key take-aways'), script.takeaways);
  await hands.click(choice(script.overall));
  await hands.seen(`[aria-label="Feedback"] ${SAVED}`);
}
