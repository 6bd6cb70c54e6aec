import type { Missing, Reading } from './merge-request';

/**
 * The state of reading after one more answer. Answers of one read may come in any order, and an older read may end
 * after a newer one began: the newest read counts, and of it the furthest state. What is missing only ever adds up
 * within one read. `lastCompleteAt` moves only when a read ends with nothing missing.
 */
export function mergeReading(before: Reading | null, arrived: Reading): Reading {
  if (!before) return complete(arrived);
  if (before.readId !== arrived.readId) {
    if (before.startedAt > arrived.startedAt) return before;
    return complete({ ...arrived, lastCompleteAt: latest(before.lastCompleteAt, arrived.lastCompleteAt) });
  }
  // The end is shown before everything is stored; what was refused after all takes back that the read was complete.
  const tookBack =
    arrived.finishedAt !== null && arrived.missing.length > 0 && before.lastCompleteAt === before.finishedAt;
  return complete({
    ...arrived,
    finishedAt: arrived.finishedAt ?? before.finishedAt,
    pagesFetched: Math.max(before.pagesFetched, arrived.pagesFetched),
    pagesKnown: Math.max(before.pagesKnown, arrived.pagesKnown),
    // The end of a wait is not told by itself: the next answer is.
    waitingUntil: arrived.waitingUntil,
    missing: unite(before.missing, arrived.missing),
    lastCompleteAt: tookBack ? arrived.lastCompleteAt : latest(before.lastCompleteAt, arrived.lastCompleteAt),
  });
}

function complete(reading: Reading): Reading {
  if (reading.finishedAt === null || reading.missing.length > 0) return reading;
  return { ...reading, lastCompleteAt: latest(reading.lastCompleteAt, reading.finishedAt) };
}

function latest(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}

function unite(before: Missing[], arrived: Missing[]): Missing[] {
  const known = new Set(before.map((missing) => `${missing.source} ${missing.failure}`));
  return [...before, ...arrived.filter((missing) => !known.has(`${missing.source} ${missing.failure}`))];
}
