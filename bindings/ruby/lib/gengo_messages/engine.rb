# frozen_string_literal: true

require "fiddle"
require "json"

module GengoMessages
  # @api private The C library, and what goes over its border. The environment variable GENGO_MESSAGES_LIBRARY
  # names it; otherwise the system finds it by its name.
  module Engine
    HEADER = File.expand_path("../../../c/include/gengo_messages.h", __dir__)
    LIBRARY = Fiddle.dlopen(ENV.fetch("GENGO_MESSAGES_LIBRARY", "libgengo_messages.so"))

    TYPES = {
      "bool" => Fiddle::TYPE_CHAR,
      "double" => Fiddle::TYPE_DOUBLE,
      "int64_t" => Fiddle::TYPE_LONG_LONG,
      "size_t" => Fiddle::TYPE_SIZE_T,
      "void" => Fiddle::TYPE_VOID
    }.freeze

    # The type of `const char *name` or `size_t name`.
    def self.type(declared)
      declared.include?("*") ? Fiddle::TYPE_VOIDP : TYPES.fetch(declared.split.first)
    end

    # The functions of the header, by name.
    FUNCTIONS = File.read(HEADER).scan(/^(\w[\w ]*[ *])(gengo_\w+)\(([^)]*)\);/m).to_h do |result, name, parameters|
      parameters = parameters.strip == "void" ? [] : parameters.split(",").map { |own| type(own) }
      [name.to_sym, Fiddle::Function.new(LIBRARY[name], parameters, type(result), name: name)]
    end.freeze

    module_function

    def call(name, *arguments)
      FUNCTIONS.fetch(name).call(*arguments)
    end

    # The text of a buffer, which is freed; nil if there is none.
    def take(buffer)
      return nil if buffer.null?

      data, length = buffer[0, 2 * Fiddle::SIZEOF_VOIDP].unpack("J2")
      text = Fiddle::Pointer.new(data)[0, length].force_encoding(Encoding::UTF_8)
      call(:gengo_buffer_free, buffer)
      text
    end

    # The data of a buffer with JSON, which is freed; nil if there is none.
    def data(buffer)
      json = take(buffer)
      json && JSON.parse(json, max_nesting: false)
    end

    # What a function gives, or an ArgumentError with what it says in its last argument.
    def answer(name, *arguments)
      error = Fiddle::Pointer.malloc(Fiddle::SIZEOF_VOIDP, Fiddle::RUBY_FREE)
      error[0, Fiddle::SIZEOF_VOIDP] = [0].pack("J")
      made = call(name, *arguments, error)
      reason = take(error.ptr)
      raise ArgumentError, reason if reason

      made
    end

    # A handle that is freed when it is no longer used.
    def owned(handle, free)
      Fiddle::Pointer.new(handle.to_i, 0, FUNCTIONS.fetch(free).to_i)
    end

    # Yields a handle that is made from JSON, and frees it.
    def lend(from_json, free, data)
      json = json(data)
      handle = answer(from_json, json, json.bytesize)
      begin
        yield handle
      ensure
        call(free, handle)
      end
    end

    # Yields the arguments of a message, or a null pointer.
    def arguments(args, &block)
      return yield(nil) if args.nil?

      lend(:gengo_args_from_json, :gengo_args_free, args, &block)
    end

    # Data as the library takes it. What is not UTF-8 becomes U+FFFD.
    def json(data)
      JSON.generate(data)
    rescue JSON::GeneratorError, EncodingError
      JSON.generate(scrubbed(data))
    end

    def scrubbed(data)
      case data
      when String then data.dup.force_encoding(Encoding::UTF_8).scrub("\u{fffd}")
      when Array then data.map { |own| scrubbed(own) }
      when Hash then data.to_h { |name, own| [scrubbed(name.to_s), scrubbed(own)] }
      else data
      end
    end
  end
end
