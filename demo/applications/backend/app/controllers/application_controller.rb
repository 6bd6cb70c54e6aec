class ApplicationController < ActionController::API
  include ActionController::HttpAuthentication::Token::ControllerMethods

  before_action :authenticate

  rescue_from ActiveRecord::RecordNotFound do
    render json: { error: 'not_found' }, status: :not_found
  end

  private

  attr_reader :current_staff

  def authenticate
    @current_staff = authenticate_with_http_token { |token, _| StaffMember.find_by_token(token) }
    render json: { error: 'unauthorised' }, status: :unauthorized unless @current_staff
  end

  def current_shop
    current_staff.shop
  end
end
