# Stands in for the card company: remembers what it was asked, and answers what it is told to.
class FakeGateway
  attr_reader :captures, :refunds

  def initialize(error: nil)
    @captures = []
    @refunds = []
    @error = error
  end

  def capture(**arguments)
    raise @error if @error

    @captures << arguments
    { reference: "cap_#{@captures.size}" }
  end

  def refund(**arguments)
    raise @error if @error

    @refunds << arguments
    { reference: "ref_#{@refunds.size}" }
  end
end
