/** What the author says about the change: short, as such descriptions are, and silent about what to look for. */
export const title = 'Let support refund orders';

export const description = `## What

Support can give customers their money back from the back office, all of it or a part. Until now somebody had to do it by hand at the card company, which took about a day.

## How

- A \`refunds\` table, and \`refunded_cents\` on orders so that lists stay fast.
- \`RefundOrder\` talks to the gateway and keeps the books.
- \`POST /api/orders/:id/refunds\` for the back office, and \`GET /api/refunds\` to list and search.
- The customer gets a receipt by e-mail.

## How to try it

1. Pay an order with the test card \`tok_visa\`.
2. \`curl -X POST -H "Authorization: Token token=support" -d amount=10 localhost:3000/api/orders/1/refunds\`
3. The order shows what is left in \`refundable\`.

- [x] Tests
- [x] Documentation
- [ ] Announcement for support`;
