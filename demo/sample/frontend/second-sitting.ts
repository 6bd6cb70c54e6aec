import type { ScriptedThread } from '../script';
import { author, candidate } from './people';

const search = 'src/components/reservation-search.vue';
const row = 'src/components/reservation-row.vue';
const dialog = 'src/components/cancel-reservation.vue';
const searchTest = 'tests/reservation-search.test.ts';

/** What the candidate wrote in the second sitting, about 28 hours before the call, and what came back. */
export const secondSitting: ScriptedThread[] = [
  {
    before: '28:12',
    by: candidate,
    on: { file: row, line: 'reader.value = await fetchReader(props.reservation.readerId)' },
    body: `**suggestion (performance):** One more request for each row: 20 results are 21 requests, so three searches use up the minute. \`docs/api.md\` has \`expand=reader\`, which brings the reader along in the same answer. Then \`Reader\` is a field of \`Reservation\`, this hook goes away, and the e-mail address isn't needed here at all.`,
  },
  {
    before: '28:08',
    by: candidate,
    on: { file: dialog, line: "props.reservation.state = 'cancelled'" },
    body: `**issue (blocking):** Two things happen in the wrong place here.

1. The dialog writes into an object that belongs to the list. The README says that props are read and changes go up as an event, and here I can see why: the next reader of \`ReservationSearch\` looks for whoever changes \`state\` and finds nobody.
2. It does so before the API has answered. With a 409 (already handed out) the reservation is gone from the screen but not cancelled, and nobody is told.

I'd emit \`confirm\`, and let \`ReservationSearch\` ask the API and take the row out when that worked. \`renew\` in \`LoanList\` does it like this.`,
    replies: [
      {
        before: '26:44',
        by: author,
        body: `Both true. I wanted it to feel quick, but not at that price.`,
      },
    ],
  },
  {
    before: '28:05',
    by: candidate,
    on: { file: dialog, line: '<div class="overlay" @click="emit(\'close\')">' },
    body: `**question:** Is there a reason not to use \`ConfirmDialog\`? It keeps the focus inside, closes with Escape and gives the focus back to where it was. This one does none of the three; I can tab on to the loans behind it.`,
  },
  {
    before: '28:01',
    by: candidate,
    on: { file: search, line: '{{ oldestFirst().length }} reservations found' },
    body: `**issue (i18n):** This one says "1 reservations found", and it says it in Essen too. \`n('reservationsFound', …)\` has a form for one and for more. Same for "waiting for 1 days" in the row and for the texts of the dialog. And \`reservations\` and \`searchReservations\` have no German text yet; I see that is on your list, so only as a reminder.`,
  },
  {
    before: '27:57',
    by: candidate,
    on: { file: search, line: '<div class="results">' },
    body: `While the first answer is on its way it says "0 reservations found", and when the request fails it keeps saying so. On the phone with a reader I would tell them that there is no reservation, which is worse than an error.

\`LoadState\` around this would give us all three (loading, failed with a way to try again, empty). I'd want that before it goes to the desks.`,
  },
  {
    before: '27:52',
    by: candidate,
    on: { file: search, line: 'setInterval(() => (now.value = Date.now()), 1000)' },
    body: `**suggestion (performance, non-blocking):** \`now\` changes each second and goes to every row as a prop, so all of them are rendered again, 60 times a minute, for a number of days. It also sorts the list twice each time, because \`oldestFirst()\` is called twice in the template. A \`computed\` for the list, and the days worked out once when the answer comes, should be enough.`,
  },
  {
    before: '27:48',
    by: candidate,
    on: { file: searchTest, line: "expect(wrapper.find('.error')).toBeTruthy()" },
    body: `**issue (test, blocking):** \`find\` always answers a wrapper, also when there is nothing, so this is always true. It passes today although the component shows no error at all; I put \`.banana\` in and it was still green. \`wrapper.get('[role=alert]')\` would fail, as it should.`,
    awards: [{ before: '26:42', by: author, name: 'banana' }],
  },
  {
    before: '27:45',
    by: candidate,
    on: { file: searchTest, line: 'expect(cancelReservation).toHaveBeenCalledWith(204)' },
    body: `**todo:** I would add two here: cancelling is refused (the row stays, and it says so), and an older answer that comes after a newer one. \`use-loader.test.ts\` shows how to hold an answer back.`,
  },
  {
    before: '27:41',
    by: candidate,
    on: { file: 'tests/highlight.test.ts', line: 'marks every place, whatever its case' },
    body: `**praise:** \`highlight\` as a pure function with a test of its own. That makes it easy to change what it answers, which is just what I'm asking for above.`,
  },
  {
    before: '27:36',
    by: candidate,
    body: `I've finished my review. The short version:

- **Before it is merged:** the note as HTML, late answers, the keyboard, cancelling that only looks as if it worked, and a test that fails when there is no error message.
- **Soon after, or in a second merge request:** one request with \`expand=reader\`, the narrow screens, German.
- **I'm not sure about:** whether the list should be emptied while a new search runs or keep the old results. I'd like to hear what the desks prefer.
- **Not covered:** I have tried it with the keyboard, but not with a screen reader, and only in one browser.

I have not approved, as I'd like to look at it once more after the changes. It's a good piece to build on :seedling:`,
    replies: [
      {
        before: '26:41',
        by: author,
        body: `Thank you, that is very clear. I leave it as it is until the call, so that we have something to do.`,
      },
    ],
  },
];
