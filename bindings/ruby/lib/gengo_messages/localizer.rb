# frozen_string_literal: true

module GengoMessages
  # The messages for one reader, made by Catalog#localizer.
  class Localizer
    # How many messages are kept: codes may come from anywhere.
    MAX_KNOWN = 1000

    # How long a text is that needs no second try, in bytes.
    ROOM = 1024

    # What stands in a text as it is. The library escapes whatever else there is to escape.
    PLAIN = /\A[ -~\u00c0-\u024f]*\z/

    # @api private
    def initialize(localizer)
      @localizer = localizer
      # Without arguments, the message of a code never changes.
      @known = {}
      # Texts for developers, and for users, as words and the names of arguments by turns; false where there is more to
      # a text.
      @patterns = { false => {}, true => {} }
    end

    # The locales that answer, in order.
    def chain
      Engine.data(Engine.call(:gengo_localizer_chain_json, @localizer))
    end

    # The message of a code, a number or a word. An unknown code gets the generic message. `args` are texts and numbers
    # by name; pass job and order ids as texts. Raises ArgumentError if an argument is neither a text nor a number.
    def message(code, args = nil)
      return ask(code, args) if args

      @known[code] || keep(code)
    end

    # The message of an id: its value is the text for developers, its attribute `.user` the one for users. An unknown id
    # gets the generic message.
    def message_by_id(id, args = nil)
      Engine.arguments(args) do |set|
        json = Engine.call(:gengo_localizer_message_by_id_json, @localizer, id, id.bytesize, set)
        Message.from(Engine.data(json))
      end
    end

    # The text for developers of a numeric code's message alone, which costs less than the message.
    def text(code, args = nil)
      args ? put(code, false, args) || write(code, false, args) : message(code).text
    end

    # The text for users of a numeric code's message alone, which costs less than the message.
    def user_text(code, args = nil)
      args ? put(code, true, args) || write(code, true, args) : message(code).user_text
    end

    # Why a call failed, in the reader's language, from the body of its response or a ResponseError. Nil if it succeeded.
    def explain(response)
      name, sent = sent(response, :gengo_localizer_explain_json, :gengo_localizer_explain_unreachable_json)
      explanation = Engine.data(Engine.call(name, @localizer, sent, sent.bytesize))
      explanation && Explanation.from(explanation)
    end

    # A failed call as the answer of a web service (RFC 9457). Nil if it succeeded. Keywords set members: `status`,
    # `type`, `type_base` (the code follows it), `title`, `detail`, `instance`, and `extensions`, a hash of members of the
    # app's own. Raises ArgumentError for others.
    def problem_details(response, **options)
      name, sent = sent(response, :gengo_localizer_problem_json, :gengo_localizer_unreachable_problem_json)
      json = Engine.json(options)
      problem = Engine.data(Engine.answer(name, @localizer, sent, sent.bytesize, json, json.bytesize))
      problem && ProblemDetails.from(problem)
    end

    # The message of a code, such as one of the app's own, as the answer of a web service. Keywords are those of
    # problem_details.
    def code_problem_details(code, args = nil, **options)
      code = code.to_s
      json = Engine.json(options)
      Engine.arguments(args) do |set|
        problem = Engine.answer(:gengo_localizer_code_problem_json, @localizer, code, code.bytesize, set, json,
                                json.bytesize)
        ProblemDetails.from(Engine.data(problem))
      end
    end

    # Which locales were asked for a code's texts, and why each did not answer.
    def trace(code, args = nil)
      code = code.to_s
      Engine.arguments(args) do |set|
        Trace.from(Engine.data(Engine.call(:gengo_localizer_trace_json, @localizer, code, code.bytesize, set)))
      end
    end

    private

    def keep(code)
      @known.clear if @known.size >= MAX_KNOWN
      @known[code] = ask(code, nil)
    end

    def ask(code, args)
      code = code.to_s
      Engine.arguments(args) do |set|
        Message.from(Engine.data(Engine.call(:gengo_localizer_message_json, @localizer, code, code.bytesize, set)))
      end
    end

    # A text of words and arguments in a row is put together here: a call of the library costs more.
    def put(code, is_user_text, args)
      pieces = @patterns[is_user_text].fetch(code) { pattern(code, is_user_text) }
      return nil unless pieces

      text = +""
      pieces.each_with_index do |piece, place|
        next text << piece if place.even?

        value = args[piece] || args[piece.to_sym]
        return nil unless plain?(value)

        text << value
      end
      text
    end

    def plain?(value)
      value.is_a?(String) && value.encoding == Encoding::UTF_8 && value.valid_encoding? && value.match?(PLAIN)
    end

    def pattern(code, is_user_text)
      patterns = @patterns[is_user_text]
      patterns.clear if patterns.size >= MAX_KNOWN
      pieces = Engine.data(Engine.call(:gengo_localizer_pattern_json, @localizer, code, is_user_text ? 1 : 0))
      patterns[code] = pieces || false
    end

    def write(code, is_user_text, args)
      json = Engine.json(args)
      room = "\0" * ROOM
      length = write_into(code, is_user_text, json, room)
      # The message says what is wrong with the arguments.
      return message(code, args).text if length == -1

      if length >= ROOM
        room = "\0" * (length + 1)
        write_into(code, is_user_text, json, room)
      end
      room.byteslice(0, length).force_encoding(Encoding::UTF_8)
    end

    def write_into(code, is_user_text, json, room)
      length = Engine.call(:gengo_localizer_text_of_json, @localizer, code, is_user_text ? 1 : 0, json, json.bytesize,
                           room, room.bytesize)
      length >> 63 == 1 ? -1 : length
    end

    def sent(response, of_body, of_reason)
      return [of_body, response] unless response.is_a?(ResponseError)

      response.body ? [of_body, response.body] : [of_reason, response.reason]
    end
  end
end
