import { author, candidate } from './backend/people';
import { interviewer } from './people';
import type { ScriptedThread } from './script';

/** Notes of every type, on everything that a note can stand on. */
export const uglyPlaces: ScriptedThread[] = [
  {
    before: '51:58',
    by: candidate,
    on: { file: 'docs/refund-flow.png', image: { width: 800, height: 600, x: 212, y: 348 } },
    body: 'The arrow from "paid" to "refunded" misses the part in between.',
    replies: [{ before: '46:20', by: author, body: 'True. I will draw it again.' }],
  },
  {
    before: '51:57',
    by: candidate,
    on: { file: 'app/services/refund_order.rb' },
    body: '**thought:** This file as a whole does three things.',
  },
  {
    before: '51:56',
    by: candidate,
    on: { file: 'test/fixtures/shops.yml', oldLine: 5 },
    body: 'Is nothing using the second shop any more?',
  },
  {
    before: '51:55',
    by: candidate,
    on: { file: 'app/models/order_line.rb', line: 'class OrderLine' },
    body: '**question:** Is the table renamed too?',
  },
  {
    before: '51:54',
    by: candidate,
    on: {
      file: 'vendor/a/very/long/path/that/no/column/was/made/for/and/that/has/to/be/cut/somewhere/refund_reason_translations_for_all_languages.yml',
      line: 2,
    },
    body: 'I can not read this one, somebody else should.',
  },
  {
    before: '51:53',
    by: candidate,
    on: { file: 'app/jobs/refund_receipt_job.rb', line: 1 },
    body: 'Like its neighbours:\n\n```suggestion:-0+0\nclass RefundReceiptJob < ApplicationJob # queued\n```',
    applied: true,
    resolved: { before: '46:28', by: author },
  },
  {
    before: '51:52',
    by: candidate,
    on: { file: 'app/models/refund.rb', line: 1 },
    body: 'Two in one:\n\n```suggestion\nclass Refund < ApplicationRecord # one\n```\n\nor\n\n```suggestion:-0+0\n```',
  },
  {
    before: '51:51',
    by: candidate,
    on: { file: 'app/models/order.rb', line: 1 },
    onCommit: true,
    body: 'Written on one commit alone.',
  },
  {
    before: '51:50',
    by: interviewer,
    internal: true,
    body: 'An internal note with an answer.',
    replies: [{ before: '46:10', by: author, body: 'Seen.' }],
  },
  { before: '51:49', by: author, imported: true, body: 'Brought along from another server.' },
  { before: '51:48', by: candidate, unknownType: 'HologramNote', body: 'Of a type that nobody knows yet.' },
  { before: '51:47', by: candidate, system: 'hologram', body: 'projected this merge request' },
];
