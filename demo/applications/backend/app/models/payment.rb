class Payment < ApplicationRecord
  belongs_to :order

  validates :amount_cents, numericality: { only_integer: true, greater_than: 0 }

  def captured?
    captured_at.present?
  end
end
