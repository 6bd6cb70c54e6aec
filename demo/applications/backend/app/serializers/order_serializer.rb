# An order as the API gives it. The fields are described in docs/api.md.
class OrderSerializer
  def initialize(order)
    @order = order
  end

  def as_json(*)
    {
      id: @order.id,
      number: @order.number,
      state: @order.state,
      total_cents: @order.total_cents,
      currency: @order.shop.currency,
      customer: { name: @order.customer.name },
      created_at: @order.created_at.iso8601
    }
  end
end
