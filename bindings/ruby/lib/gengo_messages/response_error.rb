# frozen_string_literal: true

module GengoMessages
  # A call of Gengo's API failed: it was rejected, or its response cannot be read or never came. Its message is one
  # line of English for logs. Localizer#explain has the words for people.
  class ResponseError < StandardError
    # What the response says, independent of the reader.
    attr_reader :failure

    # The body of the response; nil if there was none.
    attr_reader :body

    # What the HTTP client said, if there was no response.
    attr_reader :reason

    # @api private
    def initialize(failure, body: nil, reason: nil)
      super(failure.log)
      @failure = failure
      @body = body
      @reason = reason
    end

    # That there was no response, from an HTTP client's exception or from a text for logs. Of an exception only the
    # name of its class goes into the log: its message may have the URL in it, and Gengo's URLs have the key in them.
    def self.unreachable(reason)
      reason = reason.class.name if reason.is_a?(Exception)
      failure = Engine.data(Engine.call(:gengo_unreachable_json, reason, reason.bytesize))
      new(Failure.from(failure), reason: reason)
    end

    # Every error, in the response's order. Empty unless the server reported errors.
    def errors
      failure.errors
    end

    # When trying again makes sense: `later`, `after-action` or `never`.
    def retry
      failure.retry
    end
  end

  # Raises ResponseError if a response reports any error. It takes the body whatever the HTTP status was: most of
  # Gengo's errors come with status 200.
  def self.check(body)
    failure = Engine.data(Engine.call(:gengo_check_json, body, body.bytesize))
    raise ResponseError.new(Failure.from(failure), body: body) if failure
  end
end
