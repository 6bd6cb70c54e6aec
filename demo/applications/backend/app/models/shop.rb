class Shop < ApplicationRecord
  has_many :orders, dependent: :restrict_with_error
  has_many :staff_members, dependent: :destroy

  validates :name, presence: true
  validates :currency, length: { is: 3 }
end
