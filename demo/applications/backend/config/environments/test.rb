Rails.application.configure do
  config.eager_load = false
  config.active_job.queue_adapter = :test
  config.action_mailer.delivery_method = :test
  config.active_support.deprecation = :raise
end
