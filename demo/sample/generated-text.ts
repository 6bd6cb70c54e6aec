const OPENINGS = [
  '**issue (blocking):** ',
  '**issue:** ',
  '**suggestion (non-blocking):** ',
  '**question:** ',
  '**nitpick (non-blocking):** ',
  '**thought:** ',
  '**praise:** ',
  '**todo:** ',
  '',
  '',
  '',
];

const POINTS = [
  'The amount is compared with the total of the order here, not with what is left of it after earlier refunds.',
  'Reading the same row twice in one request is cheap today, but it hides which of the two is the current one.',
  'I had to read this three times before I saw that the early return also covers an order that was never paid.',
  'Would it help to name this after what it decides instead of how it decides it?',
  'When the gateway answers late, the row is still locked, and everybody else who works on this order waits for it.',
  'There is a method with nearly the same body in `CapturePayment`; one of them will be forgotten in the next change.',
  'The test passes with the body of the method removed, so I am not sure what it protects us from.',
  'An index on `order_id` would make the list of refunds of one order independent of how many there are in all.',
  'I like that the failure has a name of its own, because the caller can then say something useful to the user.',
  'This is the third place that turns cents into a decimal; the first two round differently.',
  'A reader of the log could not tell from this line which refund it was about.',
  'With two requests at the same time, both would see the old value and both would go on.',
  'The old version of the mobile app sends no reason at all, so this would be `nil` for months.',
  'Perhaps a constraint in the database would say this more reliably than a validation that a bulk update skips.',
  'If the job is retried after the mail was sent, the customer gets the same message twice.',
];

const CODE = [
  '@order.with_lock do',
  'refunds.sum(:amount_cents)',
  'gateway.refund(reference:, amount_cents:)',
  'head :no_content',
];

const REPLIES = [
  'Agreed, I have changed it. Could you look at it again when you have a moment?',
  'I see what you mean. I left it as it is for now, because the report that reads it is replaced next month anyway.',
  'Thanks for finding this. It came from an earlier version in which orders had no payment yet.',
  'Good question. I think that it is covered by the constraint on payments, but I will add a test that shows it.',
];

/** A comment of 80 to 600 characters, as a reviewer could write it. */
export function generatedBody(random: () => number, onDiff: boolean): string {
  const first = Math.floor(random() * POINTS.length);
  const count = 2 + Math.floor(random() * 3);
  const points = Array.from(
    { length: count },
    (_, index) => POINTS[(first + 4 * index) % POINTS.length] ?? '',
  );
  const code = onDiff && random() < 0.2 ? `\n\n\`\`\`ruby\n${pick(CODE, random)}\n\`\`\`` : '';
  return pick(OPENINGS, random) + points.join(' ') + code;
}

/**
 * A comment of about this many characters: whole sentences until they are enough, 60 at the least. Up to 500 gives at
 * most 640; more comes in paragraphs.
 */
export function bodyOfLength(random: () => number, length: number): string {
  let body = pick(OPENINGS, random);
  for (let point = Math.floor(random() * POINTS.length); ; point += 4) {
    body += POINTS[point % POINTS.length] ?? '';
    if (body.length >= length) return body;
    body += body.length % 700 > 560 ? '\n\n' : ' ';
  }
}

/** An answer as the author could write it. */
export function generatedReply(random: () => number): string {
  return pick(REPLIES, random);
}

function pick(texts: string[], random: () => number): string {
  return texts[Math.floor(random() * texts.length)] ?? '';
}
