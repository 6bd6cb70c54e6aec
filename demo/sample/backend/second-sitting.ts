import type { ScriptedThread } from '../script';
import { candidate } from './people';

const controller = 'app/controllers/api/refunds_controller.rb';
const serviceTest = 'test/services/refund_order_test.rb';

/** What the candidate wrote in the second sitting, about 31 hours before the call. */
export const secondSitting: ScriptedThread[] = [
  {
    before: '31:46',
    by: candidate,
    on: { file: controller, line: 'Refund.search(params[:q]) : Refund.all' },
    body: `**issue (security, blocking):** This lists the refunds of all shops, with the customers' names. The same in \`create\` below: \`Order.find\` lets the staff of one shop refund an order of another. \`OrdersController\` goes through \`current_shop.orders\` for this reason, and \`docs/api.md\` promises it.

A test like "hides the orders of other shops" in \`orders_controller_test.rb\` would keep it that way.`,
  },
  {
    before: '31:41',
    by: candidate,
    on: { file: controller, line: 'order: OrderSerializer.new(refund.order).as_json' },
    body: `**suggestion (performance, non-blocking):** Each row loads its order, the shop, the customer and the staff member: four queries a refund, and there is no limit on the list. \`includes(:staff_member, order: %i[shop customer])\` and the paging from \`OrdersController\` would do.`,
  },
  {
    before: '31:36',
    by: candidate,
    on: { file: controller, line: 'params.permit!.to_h' },
    body: `**todo:** \`permit!\` followed by \`slice\` works, but the next person will remove the \`slice\`. \`params.permit(:amount, :reason)\` says the same and is safe by itself.`,
  },
  {
    before: '31:33',
    by: candidate,
    on: { file: controller, line: 'refund.update!(params.require(:refund).permit!)' },
    body: `**question (blocking):** What is \`update\` for? I can't find it in the description or in the docs. As it is, anybody with a token can set \`state\` to \`done\` or change the \`amount\` of a refund afterwards, and no money moves. If nobody needs it, I'd remove the action and the route.`,
  },
  {
    before: '31:28',
    by: candidate,
    on: { file: controller, line: "render json: { error: 'refund_failed' }" },
    body: `**suggestion:** A failed refund is answered with 200, so a client has to look into the body. \`capture\` uses 422:

\`\`\`suggestion:-0+0
        render json: { error: 'refund_failed' }, status: :unprocessable_entity
\`\`\``,
  },
  {
    before: '31:23',
    by: candidate,
    on: { file: serviceTest, line: 'RefundOrder.any_instance.stubs(:call)' },
    body: `**issue (test, non-blocking):** This stubs the method that it then calls, so it tests the stub. Without that line it would be a good test: refund 10, then check that \`@gateway.refunds.sole[:amount_cents]\` is 1000.`,
  },
  {
    before: '31:20',
    by: candidate,
    on: { file: serviceTest, line: 'call(amount: 1000)' },
    body: `This one can't fail: if \`call\` returns there is no assertion, and if it raises, \`assert true\` passes. It should check that the gateway was not asked and that \`call\` answered \`false\`. I'd also like a second refund on the same order here, because of my comment on the service.`,
  },
  {
    before: '31:15',
    by: candidate,
    on: { file: 'app/jobs/refund_receipt_job.rb', line: 'RefundMailer.receipt(refund).deliver_now' },
    body: `**thought (if-minor):** With ten attempts, an error after this line sends the receipt again, up to ten times. Could the two lines be two jobs?`,
  },
  {
    before: '31:12',
    by: candidate,
    on: { file: 'test/controllers/api/orders_controller_test.rb', line: 'assert_in_delta 49.9' },
    body: `**note:** That an existing test had to change is how I would notice that the API changes for existing clients. If \`total_cents\` stays, this file doesn't need to be touched.`,
  },
  {
    before: '31:05',
    by: candidate,
    body: `I'm done with my review. In short:

- **Blocking:** the renamed field, the float, the loop in the migration, the SQL in \`search\`, refunds across shops, and \`update\` until I know what it is for.
- **Worth a talk on the call:** what happens when the gateway's answer is lost. I don't have a finished answer to that one.
- **Not looked at:** the mailer's text and the views, and I haven't run the code.

I've approved so that I'm not the one who holds this up if I'm away, but please don't merge before the blocking threads are settled. Thanks again, I enjoyed reading this :slight_smile:`,
  },
];
