import type { ScriptedThread } from '../script';
import { author, candidate } from './people';
import { changedLineText } from './pushes';

const search = 'src/components/reservation-search.vue';
const row = 'src/components/reservation-row.vue';
const api = 'src/api/reservations.ts';
const styles = 'src/styles/base.css';

/** What the candidate wrote in the first sitting, about 50 hours before the call, and what came back. */
export const firstSitting: ScriptedThread[] = [
  {
    before: '50:24',
    by: candidate,
    body: `Hello @imani-author, good to meet you here. I like what this does for the people at the desk: finding the one reservation somebody asks about on the phone is worth a lot.

I've read the README and \`docs/api.md\`, started it with a small fake API, and typed and clicked a bit. Today I go through the components and the styles, the tests and what is left another day. I use the labels of Conventional Comments where it is not clear from the text how much I mean it.`,
    replies: [
      {
        before: '43:20',
        by: author,
        body: `Welcome, and thank you for running it. I answer in the evenings this week.`,
        awards: [{ before: '28:40', by: candidate, name: 'thumbsup' }],
      },
    ],
  },
  {
    before: '50:15',
    by: candidate,
    on: { file: row, line: 'v-html="highlight(reservation.note, term)"' },
    body: `**issue (security, blocking):** The note is what a reader typed into the public form, and here it becomes HTML on the screen of the staff. I reserved a book with

\`\`\`html
<img src=x onerror="alert(document.cookie)">
\`\`\`

as the note, searched for it and clicked the row: the alert comes up. Whoever reserves a book could act with the rights of the desk.

I would not try to clean the text but never make HTML of it: let \`highlight\` answer parts (\`{ text, found }\`) and render them with \`<mark v-if="found">\`. The title a few lines above has the same problem, only that its source is more trustworthy.`,
    replies: [
      {
        before: '43:12',
        by: author,
        body: `Ouch. I only thought of our own catalogue when I wrote it. Would a sanitiser be enough for now, so that the rest can stay?`,
      },
      {
        before: '28:31',
        by: candidate,
        body: `It would close the hole if it is configured well, but it adds a dependency that somebody has to keep up to date, for a feature that doesn't need any HTML. The parts are about ten lines, and I'd be glad to write them on the call. I'd stay with blocking for this one, for either way of fixing it.`,
      },
    ],
  },
  {
    before: '50:09',
    by: candidate,
    on: { file: 'src/highlight.ts', line: "new RegExp(term, 'gi')" },
    body: `**issue:** What is typed becomes a pattern here. \`C++\` throws ("nothing to repeat"), a single \`(\` too, and \`.\` marks every letter. As it throws while rendering, the rows just stay as they were, with nothing said. It would have to be escaped:

\`\`\`suggestion:-0+0
  const literal = term.replace(/[.*+?^\${}()|[\\]\\\\]/g, '\\\\$&');
  return text.replace(new RegExp(literal, 'gi'), (found) => \`<mark>\${found}</mark>\`);
\`\`\`

That alone doesn't make it safe, see my comment on \`v-html\`.`,
  },
  {
    before: '50:03',
    by: candidate,
    on: { file: search, line: 'reservations.value = await searchReservations(text.value)' },
    body: `**suggestion (performance, blocking):** This asks once for each key. "moby dick" is nine requests, and a desk has 60 a minute, shared with the loans at the counter. Two people who search at the same time would lock each other out.

Could we wait for a pause of about 300 ms, and not ask at all for an empty field? At the moment deleting what I typed asks for everything.`,
    replies: [
      {
        before: '43:01',
        by: author,
        body: `Makes sense, I'll add a pause. By the way, on the slow line in the old town somebody had "moby" in the field and the results of "mo" below it. I couldn't make it happen here. Do you think the pause would help with that, too?`,
        awards: [{ before: '28:24', by: candidate, name: 'bulb' }],
      },
      {
        before: '28:22',
        by: candidate,
        body: `Oh, I hadn't seen that. It makes it rarer, but it doesn't solve it: nothing says that the answers come back in the order in which we asked. If "mo" takes three seconds and "moby" one, the older answer overwrites the newer.

\`useLoader\` is made for this, it aborts the older run and drops its answer. \`searchReservations\` would need to take the \`signal\`. To see it happen: let the fake API wait longer the shorter \`q\` is.`,
      },
    ],
  },
  {
    before: '49:58',
    by: candidate,
    on: { file: search, line: "localStorage.setItem('last-search'" },
    body: `**issue (security, blocking):** This leaves titles and the readers' notes in the browser of a desk that several people share, for as long as nobody clears it. I also can't find where it is read. Is it needed?`,
    resolved: { before: '42:33', by: author },
    replies: [
      {
        before: '42:39',
        by: author,
        body: `Not any more. I had wanted to bring the last search back after a reload and then forgot it. It's gone.`,
      },
      { before: '42:36', by: author, system: 'commit', body: changedLineText },
    ],
  },
  {
    before: '49:55',
    by: candidate,
    on: { file: search, line: 'class="search" :placeholder' },
    body: `**issue (accessibility):** The field has a placeholder but no label. It is gone as soon as I type, and not every screen reader reads it. The README says that two colleagues work that way. A visible \`<label>\` would be best, as there is room above the field:

\`\`\`suggestion:-0+0
    <label for="reservation-search">{{ t('searchReservations') }}</label>
    <input id="reservation-search" v-model="text" type="search" class="search" />
\`\`\``,
  },
  {
    before: '49:51',
    by: candidate,
    on: { file: row, line: '@click.stop="emit(\'cancel\')"' },
    edited: '49:44',
    body: `**issue (accessibility, blocking):** Neither this cross nor the row itself can be reached with Tab, so without a mouse nobody can read a note or cancel anything. Both should be a \`<button type="button">\`: the cross with a name ("Cancel the reservation of Moby Dick", as \`LoanRow\` does it for renewing), the row with \`aria-expanded\`.

_Edit: and the whole thing a \`<ul>\` with \`<li>\`, like the loans. Then it says how many there are by itself._`,
    replies: [
      {
        before: '42:52',
        by: author,
        body: `I'll take the buttons over. Isn't a click on the whole row nicer with a finger, though?`,
      },
      {
        before: '28:16',
        by: candidate,
        body: `It is. The button can be as large as the row and look as it does now; the cross then stands beside it instead of inside it.`,
      },
    ],
  },
  {
    before: '49:47',
    by: candidate,
    on: { file: styles, line: 'width: 720px;' },
    body: `A desk is 600 px wide and a phone 360 according to the README, so this scrolls sideways on both, and the cross to cancel is out of sight. \`white-space: nowrap\` below makes it worse with long titles.

\`.row\` has wrapping and \`overflow-wrap\` already. I would use that class and delete most of these lines.`,
  },
  {
    before: '49:43',
    by: candidate,
    on: { file: styles, line: 'outline: none;' },
    body: `**nitpick (blocking):** Small, but please not this: the global \`:focus-visible\` is there so that one sees where one is.`,
  },
  {
    before: '49:38',
    by: candidate,
    on: { file: api, line: 'return request(`/reservations?q=${text}`);' },
    body: `**issue:** \`text\` is not encoded. "Tom & Jerry" searches for "Tom ", and \`#\` cuts the rest off.

\`\`\`suggestion:-0+0
  return request(\`/reservations?\${new URLSearchParams({ q: text, limit: '20' })}\`);
\`\`\`

The \`limit\` because \`docs/api.md\` says that we get all of them without it.`,
  },
];
