ActiveRecord::Schema[7.2].define(version: 2026_02_11_083000) do
  create_table :shops do |t|
    t.string :name, null: false
    t.string :currency, null: false, default: 'EUR'
    t.timestamps
  end

  create_table :staff_members do |t|
    t.references :shop, null: false, foreign_key: true
    t.string :name, null: false
    t.string :role, null: false, default: 'packer'
    t.string :token_digest, null: false, index: { unique: true }
    t.timestamps
  end

  create_table :customers do |t|
    t.string :name, null: false
    t.string :email, null: false
    t.timestamps
  end

  create_table :orders do |t|
    t.references :shop, null: false, foreign_key: true
    t.references :customer, null: false, foreign_key: true
    t.string :number, null: false
    t.string :state, null: false, default: 'open'
    t.integer :total_cents, null: false, default: 0
    t.timestamps
    t.index %i[shop_id number], unique: true
  end

  create_table :line_items do |t|
    t.references :order, null: false, foreign_key: true
    t.string :sku, null: false
    t.integer :quantity, null: false, default: 1
    t.integer :unit_price_cents, null: false
  end

  create_table :payments do |t|
    t.references :order, null: false, foreign_key: true, index: { unique: true }
    t.string :gateway_reference, null: false
    t.string :card_token, null: false
    t.integer :amount_cents, null: false
    t.datetime :captured_at
    t.timestamps
  end
end
