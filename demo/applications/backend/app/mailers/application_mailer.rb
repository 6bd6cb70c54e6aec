class ApplicationMailer < ActionMailer::Base
  default from: 'orders@storefront.example'
end
