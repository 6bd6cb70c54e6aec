import type { ScriptedThread } from '../script';
import { author, candidate } from './people';
import { changedLineText } from './pushes';

const migration = 'db/migrate/20260305091500_add_refunds.rb';
const refund = 'app/models/refund.rb';
const refundOrder = 'app/services/refund_order.rb';

/** What the candidate wrote in the first sitting, about 53 hours before the call, and what came back. */
export const firstSitting: ScriptedThread[] = [
  {
    before: '53:12',
    by: candidate,
    body: `Hi @sam-author, thanks for putting this up. The description made it easy to see where to start.

I have read the README and \`docs/api.md\` and ran through the flow on paper. I'll look at the migration, the model and the service now, and come back tomorrow for the controller and the tests. Comments marked *blocking* are the ones I would want settled before this is merged; the rest is up to you.`,
    awards: [{ before: '47:36', by: author, name: 'thumbsup' }],
    replies: [
      {
        before: '47:35',
        by: author,
        body: `Thanks for taking the time, Robin. I'm around in the mornings this week, so expect answers about once a day.`,
      },
    ],
  },
  {
    before: '53:04',
    by: candidate,
    on: { file: 'app/serializers/order_serializer.rb', line: 'total: @order.total_cents / 100.0' },
    body: `**issue (blocking):** This replaces \`total_cents\` with \`total\`, and \`docs/api.md\` says that fields are added but never renamed or removed. A version of the mobile app from last month would read \`total_cents\`, get nothing, and show an empty price.

Could we keep \`total_cents\` as it is and add \`refundable_cents\` next to it? Then everything stays in integer cents too.`,
    replies: [
      {
        before: '47:31',
        by: author,
        body: `You're right that it is a rename. My thinking was that the back office shows decimals everywhere, so it would save a conversion there. Would it be enough to ship both for a while and drop \`total_cents\` in the next quarter?`,
      },
      {
        before: '31:52',
        by: candidate,
        body: `Shipping both would remove the breakage, so that would unblock it for me. I would still leave \`total\` out: once it's there, somebody will calculate with it, and then we have two sources for the same amount. The back office can divide by 100 where it displays it.`,
      },
    ],
  },
  {
    before: '53:00',
    by: candidate,
    on: { file: migration, line: 't.float :amount' },
    body: `**issue (blocking):** Money as a float. \`0.1 + 0.2\` is not \`0.3\`, and everywhere else in this application we have integer cents.

\`\`\`suggestion:-0+0
      t.integer :amount_cents, null: false
\`\`\`

The model and the service would need to follow.`,
  },
  {
    before: '52:56',
    by: candidate,
    on: { file: migration, line: 't.integer :staff_member_id', linesAbove: 1 },
    body: `**suggestion (non-blocking):** With \`references\` we get the foreign keys and the indexes. At the moment a refund can point to an order that no longer exists, and listing the refunds of one order reads the whole table.

\`\`\`suggestion:-1+0
      t.references :order, null: false, foreign_key: true
      t.references :staff_member, null: false, foreign_key: true
\`\`\``,
  },
  {
    before: '52:52',
    by: candidate,
    on: { file: migration, line: 'Order.find_each' },
    body: `This loop will be a problem in production. The README says 40 million orders; one \`UPDATE\` each, with validations and callbacks, inside the transaction of the migration. That's hours, with locks held on every order that it has touched, so nobody could pay during the deployment.

I would add the column with \`default: 0, null: false\` in one step. PostgreSQL doesn't rewrite the table for that any more, and the loop can go.

I'd treat this as blocking.`,
  },
  {
    before: '52:48',
    by: candidate,
    on: { file: migration, line: 'add_index :orders, :state' },
    body: `**question:** Which query is this index for? I couldn't find one in this merge request that filters orders by state.`,
    replies: [
      {
        before: '47:18',
        by: author,
        body: `There is a report that somebody from support asked for ("all refunded orders of the week"). It isn't part of this one, so I could move the index there.`,
      },
    ],
  },
  {
    before: '52:45',
    by: candidate,
    on: { file: refund, line: 'joins(:order).where(' },
    body: `**issue (security, blocking):** \`text\` comes straight from \`params[:q]\` and ends up inside the SQL string. Searching for \`%' OR 1=1 --\` would list everything, and it can be made worse than that.

\`\`\`suggestion:-0+0
    pattern = "%#{sanitize_sql_like(text)}%"
    joins(:order).where('orders.number LIKE :pattern OR refunds.reason LIKE :pattern', pattern:)
\`\`\``,
  },
  {
    before: '52:41',
    by: candidate,
    on: { file: refund, line: '(amount * 100).to_i' },
    body: `This loses cents:

\`\`\`ruby
(19.99 * 100).to_i # => 1998
(4.35 * 100).to_i  # => 434
\`\`\`

So a customer who should get 19.99 back gets 19.98, and \`refunded_cents\` never reaches \`total_cents\`. It goes away if the amount is stored in cents (see my comment on the migration).`,
  },
  {
    before: '52:37',
    by: candidate,
    on: { file: refundOrder, line: 'Rails.logger.info("Refunding order' },
    body: `**issue (security, blocking):** \`payment.attributes\` includes \`card_token\`, so we would write the token of every refunded card to the log. I'd log the ids of the order and the refund, nothing else.`,
    resolved: { before: '46:28', by: author },
    replies: [
      {
        before: '46:33',
        by: author,
        body: `Good catch, that line was left over from debugging. Removed it.`,
        awards: [{ before: '31:49', by: candidate, name: 'thumbsup' }],
      },
      { before: '46:30', by: author, system: 'commit', body: changedLineText },
      {
        before: '31:09',
        by: candidate,
        body: `Checked in version 2, the line is gone. Thank you.`,
      },
    ],
  },
  {
    before: '52:33',
    by: candidate,
    on: { file: refundOrder, line: '@order.total_cents / 100' },
    edited: '52:26',
    body: `**issue:** Two things about this line:

1. \`total_cents / 100\` is an integer division. For 4990 it gives 49, so refunding the full 49.90 is refused.
2. It compares with the total of the order, not with what is left. Two refunds of 30 on an order of 49.90 both pass.

_Edit: the second one is what \`refundable_amount\` seems to be for, but nothing calls it here._`,
  },
  {
    before: '52:28',
    by: candidate,
    on: { file: refundOrder, line: 'answer = @gateway.refund' },
    body: `**question:** What happens if the gateway has done the refund, but the answer is lost (a timeout, or the deployment restarts this process)? As I read it, the transaction is rolled back, we have no row at all, and support sees "refund_failed" and tries again.

I'm not sure what the best order is here. Perhaps save the refund as \`pending\` first, outside of the transaction, and call the gateway from a job?`,
    replies: [
      {
        before: '47:04',
        by: author,
        body: `Hmm, I had assumed that the transaction protects us here. How would the job know whether the first try went through?`,
      },
    ],
  },
  {
    before: '52:24',
    by: candidate,
    on: { file: refundOrder, line: 'rescue StandardError => e' },
    body: `**thought:** Rescuing everything makes a declined refund, a typo in this method and a database that is down look the same: \`false\`. \`CapturePayment\` only rescues \`PaymentGateway::Declined\` and returns a \`Result\`, which I like better. Not something I'd hold this up for.`,
  },
  {
    before: '52:20',
    by: candidate,
    on: { file: refundOrder, line: 'def initialize(order, staff_member, gateway: PaymentGateway.new)' },
    body: `**praise:** Nice that the gateway is passed in, as in \`CapturePayment\`. It makes the service easy to follow and to test without stubbing HTTP.`,
    awards: [{ before: '47:01', by: author, name: 'heart' }],
  },
  {
    before: '52:18',
    by: candidate,
    on: { file: 'app/models/order.rb', line: 'def refundable_amount' },
    body: `**nitpick (non-blocking):** Every other money method here says \`_cents\`. \`refundable_cents\` would tell me the unit.`,
  },
];
