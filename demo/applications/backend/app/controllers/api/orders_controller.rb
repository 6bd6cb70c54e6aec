module Api
  class OrdersController < ApplicationController
    PER_PAGE = 50

    def index
      orders = current_shop.orders.recent_first.includes(:shop, :customer).limit(PER_PAGE).offset(offset)
      render json: orders.map { |order| OrderSerializer.new(order) }
    end

    def show
      render json: OrderSerializer.new(order)
    end

    def capture
      return render json: { error: 'forbidden' }, status: :forbidden unless current_staff.may_handle_money?

      result = CapturePayment.new(order).call(card_token: params.require(:card_token))
      if result.success?
        render json: OrderSerializer.new(order.reload)
      else
        render json: { error: result.error }, status: :unprocessable_entity
      end
    end

    private

    def order
      @order ||= current_shop.orders.find(params[:id])
    end

    def offset
      PER_PAGE * [params[:page].to_i - 1, 0].max
    end
  end
end
