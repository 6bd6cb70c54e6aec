const hoursAndMinutes = new Intl.DateTimeFormat(undefined, {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const dayAndTime = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** "14:02" in the interviewer's own zone. `at` in epoch ms. */
export const clockTime = (at: number): string => hoursAndMinutes.format(at);

/** "Tue, 3 Mar, 14:02" in the interviewer's own zone and language. `at` in epoch ms. */
export const dateAndTime = (at: number): string => dayAndTime.format(at);
