/** What the author says about the change: short, as such descriptions are, and silent about what to look for. */
export const title = 'Search reservations at the desk';

export const description = `## What

Readers call and ask whether their book is there. Until now we scrolled through the whole list of reservations in the old program. With this, the desk finds them while typing, sees who waits and for how long, and can cancel one.

## How

- \`ReservationSearch\` above the loans, with one \`ReservationRow\` for each reservation. A click on a row shows the reader's note.
- What was typed is marked in titles and notes.
- Cancelling asks first.

## How to try it

1. \`npm run dev\` with the API on port 4000.
2. Type "moby". There should be one that is ready and one that waits.
3. Click the cross of the second one.

- [x] Tests
- [ ] German texts (somebody from the branch in Essen offered help)
- [ ] Tried on a tablet`;
