# frozen_string_literal: true

# Shows a whole response to a user: `ruby explain.rb <Accept-Language header> <response.json>`.

require_relative "../lib/gengo_messages"

header, file = ARGV
catalog = GengoMessages::Catalog.new

begin
  GengoMessages.check(File.binread(file))
rescue GengoMessages::ResponseError => e
  explanation = catalog.localizer(GengoMessages::Preferences.from_accept_language(header)).explain(e)
  puts explanation.message.user_text
  explanation.errors.each do |explained|
    puts "  #{explained.error.job || "-"}: #{explained.message.user_text}"
  end
  warn e.message
end
