ENV['RAILS_ENV'] ||= 'test'
require_relative '../config/environment'
require 'rails/test_help'
require 'mocha/minitest'
require 'support/fake_gateway'

class ActiveSupport::TestCase
  fixtures :all

  # Headers of a request by a staff member of the first shop. Each fixture's token is its name.
  def token_of(role)
    { 'Authorization' => "Token token=#{role}" }
  end
end
