class Order < ApplicationRecord
  STATES = %w[open paid shipped cancelled].freeze

  belongs_to :shop
  belongs_to :customer
  has_many :line_items, dependent: :destroy
  has_one :payment, dependent: :restrict_with_error

  validates :number, presence: true, uniqueness: { scope: :shop_id }
  validates :state, inclusion: { in: STATES }

  scope :recent_first, -> { order(created_at: :desc) }

  def paid?
    payment&.captured?
  end

  def recalculate_total!
    update!(total_cents: line_items.sum('quantity * unit_price_cents'))
  end
end
