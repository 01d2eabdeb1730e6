# frozen_string_literal: true

module GengoMessages
  # The languages that a reader asked for, best first. Without any, the catalog's default locale answers.
  class Preferences
    # From language ids in order of preference: BCP-47 tags in any case, with `-` or `_`, and POSIX locales. Raises
    # ArgumentError for a text that is not one.
    def self.from_ids(ids)
      new([{ ids: ids.to_a }]).checked
    end

    # As from_ids, from texts of which some may not be language ids: those are skipped.
    def self.from_ids_lossy(ids)
      new([{ lossy_ids: ids.to_a }])
    end

    # From the value of an HTTP `Accept-Language` header, or nil. What is not valid in it is skipped.
    def self.from_accept_language(header)
      new([{ accept_language: header.to_s }])
    end

    # From one of Gengo's own language codes, such as a job's `lc_tgt`. They are not BCP-47: `pt` is European
    # Portuguese. Raises ArgumentError for a text that is not one of them.
    def self.from_gengo_language(code)
      new([{ gengo_language: code }]).checked
    end

    # @api private
    attr_reader :sources, :json

    # @api private
    def initialize(sources = [])
      @sources = sources.freeze
      @json = Engine.json(sources).freeze
      freeze
    end

    # These languages, and after them those of `less`, which counts less: the user's own setting, then the header.
    def followed_by(less)
      Preferences.new(sources + less.sources)
    end

    # @api private
    def checked
      lend { self }
    end

    # @api private
    def lend(&block)
      Engine.lend(:gengo_preferences_from_json, :gengo_preferences_free, sources, &block)
    end
  end
end
