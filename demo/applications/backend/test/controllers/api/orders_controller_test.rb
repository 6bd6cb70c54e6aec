require 'test_helper'

module Api
  class OrdersControllerTest < ActionDispatch::IntegrationTest
    test 'shows an order of the own shop' do
      get api_order_url(orders(:paid_order)), headers: token_of(:support)

      assert_response :success
      assert_equal 4990, response.parsed_body['total_cents']
    end

    test 'hides the orders of other shops' do
      get api_order_url(orders(:order_of_another_shop)), headers: token_of(:support)

      assert_response :not_found
    end

    test 'a packer may not take money' do
      post capture_api_order_url(orders(:open_order)), params: { card_token: 'tok_1' }, headers: token_of(:packer)

      assert_response :forbidden
    end
  end
end
