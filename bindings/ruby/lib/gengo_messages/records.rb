# frozen_string_literal: true

# Written from the records in bindings/core: do not edit.

module GengoMessages
  # Something that came with an error besides its code and its text.
  #
  # name:: Its name in the error. Nil for further items of a list of texts.
  #
  # value:: Its value, of any shape.
  Datum = Struct.new(:name, :value) do
    # @api private From the library's data.
    def self.from(data)
      new(
        data.fetch("name"),
        data.fetch("value")
      ).freeze
    end
  end

  # One error of a response, with its message.
  #
  # error:: What the server reported.
  #
  # message:: What to tell the reader of it.
  ExplainedError = Struct.new(:error, :message) do
    # @api private From the library's data.
    def self.from(data)
      new(
        ReportedError.from(data.fetch("error")),
        Message.from(data.fetch("message"))
      ).freeze
    end
  end

  # Why a call failed, in a reader's language.
  #
  # message:: The whole in one message: the error if there is only one, a summary of several, or that the response could not be read or was not there.
  #
  # errors:: Each error with its message, in the response's order.
  #
  # failure:: The same for every reader.
  Explanation = Struct.new(:message, :errors, :failure) do
    # @api private From the library's data.
    def self.from(data)
      new(
        Message.from(data.fetch("message")),
        data.fetch("errors").map { |own| ExplainedError.from(own) }.freeze,
        Failure.from(data.fetch("failure"))
      ).freeze
    end
  end

  # What is known of a code besides its texts.
  #
  # name:: The name of the code, such as `NOT_ENOUGH_CREDITS`.
  #
  # category:: What the error is about, in one word, such as `credits`.
  #
  # field:: The field of the request that the error is about, by its name in the API.
  #
  # retry:: When trying again makes sense: `later`, `after-action` or `never`.
  Facts = Struct.new(:name, :category, :field, :retry) do
    # @api private From the library's data.
    def self.from(data)
      new(
        data.fetch("name"),
        data.fetch("category"),
        data.fetch("field"),
        data.fetch("retry")
      ).freeze
    end
  end

  # Why a call of Gengo's API failed, independent of the reader.
  #
  # kind:: `rejected`: the server reported errors. `unreadable`: the response could not be read. `unreachable`: there was no response.
  #
  # retry:: When trying again makes sense: `later`, `after-action` (once the user or the owner of the account has done something) or `never`. The greatest of all errors counts.
  #
  # log:: One line of English for logs. What the server said is escaped in it.
  #
  # errors:: Every error, in the response's order. Empty unless the server reported errors.
  Failure = Struct.new(:kind, :retry, :log, :errors) do
    # @api private From the library's data.
    def self.from(data)
      new(
        data.fetch("kind"),
        data.fetch("retry"),
        data.fetch("log"),
        data.fetch("errors").map { |own| ReportedError.from(own) }.freeze
      ).freeze
    end
  end

  # An error in a reader's language: one text for developers and logs, one for the person in front of the app.
  #
  # code:: The code that the message is about. Nil for an error without one, and for summaries.
  #
  # text:: The sentence for developers and logs. What a server or an app puts into it is escaped where it would break a line or steer a terminal.
  #
  # user_text:: What happened and what to do, for the person in front of the app.
  #
  # locale:: The locale that `text` is from. Nil if the text is the server's own.
  #
  # user_locale:: The locale that `user_text` is from.
  #
  # direction:: The direction of `text`: `ltr` or `rtl`.
  #
  # user_direction:: The direction of `user_text`: `ltr` or `rtl`.
  #
  # origin:: Where `text` comes from: `first-choice`, `fallback` (another locale of the chain), `server`, `generic` (nothing is known of the code) or `id`.
  #
  # user_origin:: Where `user_text` comes from.
  #
  # is_fallback:: Whether one of the two texts is not what the reader asked for first: it is in another language, or not about this code.
  Message = Struct.new(:code, :text, :user_text, :locale, :user_locale, :direction, :user_direction, :origin, :user_origin, :is_fallback) do
    # @api private From the library's data.
    def self.from(data)
      new(
        data.fetch("code"),
        data.fetch("text"),
        data.fetch("user_text"),
        data.fetch("locale"),
        data.fetch("user_locale"),
        data.fetch("direction"),
        data.fetch("user_direction"),
        data.fetch("origin"),
        data.fetch("user_origin"),
        data.fetch("is_fallback")
      ).freeze
    end

    def fallback?
      is_fallback
    end
  end

  # Something in an app's own texts that cannot be used. It costs the messages that it names and nothing else.
  #
  # path:: The file or folder; for a text that came as a string, the name that it was given.
  #
  # locale:: The locale whose text it is.
  #
  # line:: The line in the file, from 1.
  #
  # column:: The column in the line, in characters, from 1.
  #
  # id:: The id of the message, or of the term with its leading `-`.
  #
  # reason:: What is wrong, without the place.
  #
  # log:: All of it in one line, for logs.
  Problem = Struct.new(:path, :locale, :line, :column, :id, :reason, :log) do
    # @api private From the library's data.
    def self.from(data)
      new(
        data.fetch("path"),
        data.fetch("locale"),
        data.fetch("line"),
        data.fetch("column"),
        data.fetch("id"),
        data.fetch("reason"),
        data.fetch("log")
      ).freeze
    end
  end

  # A failure as the answer of a web service (RFC 9457), in a reader's language.
  #
  # json:: The body to send: a JSON object with `type`, `status`, `title`, `detail` and `errors`.
  #
  # status:: The HTTP status to send.
  #
  # media_type:: The value of `Content-Type`: `application/problem+json`.
  #
  # language:: The value of `Content-Language`.
  ProblemDetails = Struct.new(:json, :status, :media_type, :language) do
    # @api private From the library's data.
    def self.from(data)
      new(
        data.fetch("json"),
        data.fetch("status"),
        data.fetch("media_type"),
        data.fetch("language")
      ).freeze
    end
  end

  # One error of a response.
  #
  # job:: The job that the error is about: its name in the request, or its position from 0 in a list. Nil if the error is about the call.
  #
  # code:: The code. Nil if the server sent none that is an integer of 64 bits.
  #
  # name:: The name of the code, such as `NOT_ENOUGH_CREDITS`. Nil for codes that Gengo does not document.
  #
  # category:: What the error is about, in one word, such as `credits`.
  #
  # field:: The field of the request that the error is about, by its name in the API.
  #
  # retry:: When trying again makes sense: `later`, `after-action` or `never`.
  #
  # server_text:: The server's own text, as it was sent. It may contain anything.
  #
  # data:: All other data in the error, in the original order.
  #
  # log:: One line of English for logs. What the server said is escaped in it.
  ReportedError = Struct.new(:job, :code, :name, :category, :field, :retry, :server_text, :data, :log) do
    # @api private From the library's data.
    def self.from(data)
      new(
        data.fetch("job"),
        data.fetch("code"),
        data.fetch("name"),
        data.fetch("category"),
        data.fetch("field"),
        data.fetch("retry"),
        data.fetch("server_text"),
        data.fetch("data").map { |own| Datum.from(own) }.freeze,
        data.fetch("log")
      ).freeze
    end
  end

  # Which locales were asked for a message, and what each lacked.
  #
  # id:: The id of the message.
  #
  # steps:: What was asked, in order: first for the text for developers, then for the text for users, each up to the locale that answered.
  #
  # log:: All of it as lines of English, for logs.
  Trace = Struct.new(:id, :steps, :log) do
    # @api private From the library's data.
    def self.from(data)
      new(
        data.fetch("id"),
        data.fetch("steps").map { |own| TraceStep.from(own) }.freeze,
        data.fetch("log")
      ).freeze
    end
  end

  # One question to one locale.
  #
  # locale:: The locale that was asked. Nil where the server's own text answers.
  #
  # id:: The id of the message that the locale was asked for.
  #
  # is_user_text:: Whether the text for users was asked for, and not the one for developers.
  #
  # lack:: What the locale lacks. Nil if it answers.
  TraceStep = Struct.new(:locale, :id, :is_user_text, :lack) do
    # @api private From the library's data.
    def self.from(data)
      new(
        data.fetch("locale"),
        data.fetch("id"),
        data.fetch("is_user_text"),
        data.fetch("lack")
      ).freeze
    end

    def user_text?
      is_user_text
    end
  end
end
