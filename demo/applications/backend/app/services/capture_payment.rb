# Takes the money for an order. Safe to repeat: the idempotency key is the order's, and a captured order is left alone.
class CapturePayment
  Result = Data.define(:payment, :error) do
    def success? = error.nil?
  end

  def initialize(order, gateway: PaymentGateway.new)
    @order = order
    @gateway = gateway
  end

  def call(card_token:)
    return Result.new(payment: @order.payment, error: nil) if @order.paid?

    answer = @gateway.capture(
      card_token:,
      amount_cents: @order.total_cents,
      currency: @order.shop.currency,
      idempotency_key: "capture-#{@order.id}"
    )
    Result.new(payment: record(answer, card_token), error: nil)
  rescue PaymentGateway::Declined
    Result.new(payment: nil, error: :declined)
  end

  private

  def record(answer, card_token)
    @order.transaction do
      @order.update!(state: 'paid')
      @order.create_payment!(
        gateway_reference: answer.fetch(:reference),
        card_token:,
        amount_cents: @order.total_cents,
        captured_at: Time.current
      )
    end
  end
end
