class ApplicationJob < ActiveJob::Base
  # A record that was deleted in the meantime needs no job any more.
  discard_on ActiveJob::DeserializationError
end
