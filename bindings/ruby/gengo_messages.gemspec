# frozen_string_literal: true

Gem::Specification.new do |spec|
  spec.name = "gengo_messages"
  spec.version = "0.1.0"
  spec.summary = "Localized messages for the error codes of Gengo's translation API"
  spec.authors = ["The gengo-messages developers"]
  spec.licenses = ["MIT", "Apache-2.0"]
  spec.required_ruby_version = ">= 3.1"
  spec.files = Dir["lib/**/*.rb"] + ["README.md"]
end
