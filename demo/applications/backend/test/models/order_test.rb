require 'test_helper'

class OrderTest < ActiveSupport::TestCase
  test 'is paid once its payment was captured' do
    assert_predicate orders(:paid_order), :paid?
    refute_predicate orders(:open_order), :paid?
  end

  test 'adds up its line items in cents' do
    order = orders(:open_order)
    order.line_items.create!(sku: 'TEA-1', quantity: 2, unit_price_cents: 1250)
    order.line_items.create!(sku: 'PEN-4', quantity: 1, unit_price_cents: 399)

    order.recalculate_total!

    assert_equal 2899, order.total_cents
  end
end
