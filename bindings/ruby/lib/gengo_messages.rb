# frozen_string_literal: true

# Localized messages for the error codes of Gengo's translation API.
#
#   catalog = GengoMessages::Catalog.new
#   begin
#     GengoMessages.check(response.body)
#   rescue GengoMessages::ResponseError => e
#     reader = GengoMessages::Preferences.from_accept_language(request["Accept-Language"])
#     puts catalog.localizer(reader).explain(e).message.user_text
#   end
module GengoMessages
end

require_relative "gengo_messages/records"
require_relative "gengo_messages/engine"
require_relative "gengo_messages/preferences"
require_relative "gengo_messages/response_error"
require_relative "gengo_messages/localizer"
require_relative "gengo_messages/catalog"
