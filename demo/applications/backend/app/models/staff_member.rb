class StaffMember < ApplicationRecord
  ROLES = %w[packer support manager].freeze

  belongs_to :shop

  validates :role, inclusion: { in: ROLES }

  def self.find_by_token(token)
    find_by(token_digest: Digest::SHA256.hexdigest(token)) if token.present?
  end

  def may_handle_money?
    role.in?(%w[support manager])
  end
end
