require 'net/http'

# The card company's HTTP API. Every call that moves money takes an idempotency key: the card company answers a
# repeated key with the first answer and moves nothing twice.
class PaymentGateway
  Error = Class.new(StandardError)
  Declined = Class.new(Error)

  TIMEOUT_SECONDS = 10

  def initialize(base_url: ENV.fetch('GATEWAY_URL'), key: ENV.fetch('GATEWAY_KEY'))
    @base_url = URI(base_url)
    @key = key
  end

  def capture(card_token:, amount_cents:, currency:, idempotency_key:)
    post('/v1/captures', { card_token:, amount_cents:, currency: }, idempotency_key)
  end

  def refund(reference:, amount_cents:, idempotency_key: nil)
    post('/v1/refunds', { reference:, amount_cents: }, idempotency_key)
  end

  private

  def post(path, body, idempotency_key)
    request = Net::HTTP::Post.new(path, 'Content-Type' => 'application/json', 'Authorization' => "Bearer #{@key}")
    request['Idempotency-Key'] = idempotency_key if idempotency_key
    request.body = JSON.generate(body)
    answer(http.request(request))
  rescue Net::OpenTimeout, Net::ReadTimeout, SocketError => e
    raise Error, e.message
  end

  def answer(response)
    raise Declined, response.body if response.code == '402'
    raise Error, "gateway answered #{response.code}" unless response.is_a?(Net::HTTPSuccess)

    JSON.parse(response.body, symbolize_names: true)
  end

  def http
    Net::HTTP.new(@base_url.host, @base_url.port).tap do |http|
      http.use_ssl = true
      http.open_timeout = http.read_timeout = TIMEOUT_SECONDS
    end
  end
end
