require 'test_helper'

class CapturePaymentTest < ActiveSupport::TestCase
  setup do
    @order = orders(:open_order)
    @gateway = FakeGateway.new
  end

  test 'takes the total and marks the order paid' do
    result = CapturePayment.new(@order, gateway: @gateway).call(card_token: 'tok_1')

    assert_predicate result, :success?
    assert_equal 4990, @gateway.captures.sole[:amount_cents]
    assert_equal 'paid', @order.reload.state
  end

  test 'does not charge twice' do
    2.times { CapturePayment.new(@order.reload, gateway: @gateway).call(card_token: 'tok_1') }

    assert_equal 1, @gateway.captures.size
  end

  test 'leaves the order open where the card is declined' do
    declined = FakeGateway.new(error: PaymentGateway::Declined.new('no funds'))
    result = CapturePayment.new(@order, gateway: declined).call(card_token: 'tok_1')

    assert_equal :declined, result.error
    assert_equal 'open', @order.reload.state
    assert_nil @order.payment
  end
end
