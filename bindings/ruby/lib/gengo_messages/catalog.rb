# frozen_string_literal: true

module GengoMessages
  # The messages of all locales, for any number of readers and threads.
  class Catalog
    # How many readers' localizers are kept.
    MAX_READERS = 128

    # Without options, the texts that come with the library. What cannot be used of the app's own texts is in #problems.
    #
    # embedded:: Whether the catalog has Gengo's texts and codes.
    # overlays:: The app's own texts, later ones over earlier ones: `{ folder: }`, or `{ locale:, name:, text: }`.
    # service_name:: Another name for the service, in every locale.
    # default_locale:: The locale for readers who want none that there is.
    # codes:: What is known of the app's own codes: hashes of `name`, `category`, `field` and `retry`.
    #
    # `reference_locale`, `parents`, `isolate_arguments`, `localize_numbers`, `pseudo_locales` and `code_ids` are as in the
    # C library. Raises ArgumentError for an option that does not exist, and for an id that is not a locale.
    def initialize(**options)
      catalog = Engine.lend(:gengo_options_from_json, :gengo_options_free, options) do |set|
        Engine.answer(:gengo_catalog_new, set)
      end
      @catalog = Engine.owned(catalog, :gengo_catalog_free)
      @localizers = {}
    end

    # The messages for a reader. The same reader gets the same localizer.
    def localizer(reader)
      @localizers[reader.json] || keep(reader)
    end

    # The locales that answer a reader, in order.
    def chain(reader)
      reader.lend { |preferences| Engine.data(Engine.call(:gengo_catalog_chain_json, @catalog, preferences)) }
    end

    # The locales that have texts, sorted.
    def locales
      Engine.data(Engine.call(:gengo_catalog_locales_json, @catalog))
    end

    # The numeric codes that have a message of their own, sorted.
    def codes
      Engine.data(Engine.call(:gengo_catalog_codes_json, @catalog))
    end

    # What is known of a code. Nil if nothing is.
    def facts(code)
      code = code.to_s
      facts = Engine.data(Engine.call(:gengo_catalog_facts_json, @catalog, code, code.bytesize))
      facts && Facts.from(facts)
    end

    # When trying again makes sense: `later`, `after-action` (once the user or the owner of the account has done something)
    # or `never`.
    def retry(code)
      code = code.to_s
      Engine.call(:gengo_catalog_retry, @catalog, code, code.bytesize).to_s
    end

    # What cannot be used of the app's own texts.
    def problems
      Engine.data(Engine.call(:gengo_catalog_problems_json, @catalog)).map { |problem| Problem.from(problem) }
    end

    private

    def keep(reader)
      localizer = reader.lend { |preferences| Engine.call(:gengo_catalog_localizer, @catalog, preferences) }
      @localizers.clear if @localizers.size >= MAX_READERS
      @localizers[reader.json] = Localizer.new(Engine.owned(localizer, :gengo_localizer_free))
    end
  end
end
