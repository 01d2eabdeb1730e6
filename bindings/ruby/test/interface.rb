# frozen_string_literal: true

# The library from Ruby: `ruby test/interface.rb`.

require "minitest/autorun"
require_relative "../lib/gengo_messages"

class Interface < Minitest::Test
  include GengoMessages

  TWO_JOBS = '{"opstat":"error","err":{"job_1":[{"code":1350,"msg":"a"}],' \
             '"job_7":[{"code":2700,"msg":"b","balance":3}]}}'

  def english(**options)
    Catalog.new(isolate_arguments: false, **options).localizer(Preferences.from_ids(["en"]))
  end

  def test_a_message_has_both_texts_and_where_they_are_from
    message = Catalog.new.localizer(Preferences.from_accept_language("ar-EG, en;q=0.5")).message(2700)
    GC.start
    assert_equal [2700, "ar", "rtl"], [message.code, message.user_locale, message.user_direction]
    refute_predicate message, :fallback?
    assert_predicate message.user_text, :valid_encoding?
  end

  def test_a_response_is_raised_and_explained
    error = assert_raises(ResponseError) { GengoMessages.check(TWO_JOBS) }
    assert_equal ["rejected", "after-action"], [error.failure.kind, error.retry]
    explanation = english.explain(error)
    assert_equal "2 jobs were rejected", explanation.message.user_text
    first, second = explanation.errors
    assert_equal "job_1", first.error.job
    assert_equal "NOT_ENOUGH_CREDITS", second.error.name
    assert_equal 3, second.error.data.first.value
  end

  def test_a_success_raises_nothing
    assert_nil GengoMessages.check('{"opstat":"ok"}')
    assert_nil english.explain('{"opstat":"ok"}')
  end

  def test_the_log_of_an_unreachable_service_has_no_key_in_it
    error = ResponseError.unreachable(IOError.new("https://api.gengo.com/?api_key=secret"))
    assert_equal "the service could not be reached: IOError", error.message
    assert_equal "unreachable", english.explain(error).failure.kind
  end

  def test_overlays_are_folders_and_texts
    overlays = [
      { folder: File.expand_path("../../../examples/overlay", __dir__) },
      { locale: "en", text: "error-card_declined = Card { $card } declined" },
      { locale: "en", text: "error-9002 = { $n } { $text }" }
    ]
    codes = { card_declined: { category: "payment", retry: "after-action" } }
    catalog = Catalog.new(overlays: overlays, codes: codes, isolate_arguments: false)
    localizer = catalog.localizer(Preferences.new)
    assert_equal [], catalog.problems
    assert_equal [9001, 9002], catalog.codes.last(2)
    assert_equal "after-action", catalog.retry("card_declined")
    assert_equal "payment", catalog.facts("card_declined").category
    assert_nil catalog.facts("unheard_of")
    assert_equal "Card 1234 declined", localizer.message("card_declined", { card: "1234" }).text
    assert_equal "1,234.5 é", localizer.text(9002, { n: 1234.5, text: "é" })
    ["plain", "it\u202es", "a\nb", "é", "", "\xff"].each do |text|
      args = { "n" => "3", "text" => text }
      assert_equal localizer.message(9002, args).text, localizer.text(9002, args)
      assert_equal localizer.message(9002, args).user_text, localizer.user_text(9002, args)
    end
    long = "é" * 2000
    assert_equal "1 #{long}", localizer.text(9002, { n: 1, text: long })
    assert_raises(ArgumentError) { localizer.text(9002, { n: true }) }
    assert_equal "1 \u{fffd}", localizer.text(9002, { n: 1, text: "\xff" })
  end

  def test_what_cannot_be_used_is_raised
    assert_match(/unknown field `overlay`/, assert_raises(ArgumentError) { Catalog.new(overlay: []) }.message)
    assert_match(/no locale/, assert_raises(ArgumentError) { Catalog.new(default_locale: "no locale") }.message)
    assert_match(/is it "ja"/, assert_raises(ArgumentError) { Preferences.from_gengo_language("jp") }.message)
    assert_match(/neither/, assert_raises(ArgumentError) { english.message(2700, { n: true }) }.message)
    assert_raises(ArgumentError) { english.problem_details(TWO_JOBS, stat: 402) }
  end

  def test_readers_are_chained
    profile = Preferences.from_ids_lossy(["pt-BR", ""])
    reader = profile.followed_by(Preferences.from_accept_language("en-AU, de;q=0.5"))
    assert_equal %w[pt-BR en-GB en], Catalog.new.chain(reader)
  end

  def test_problem_details_are_ready_to_send
    problem = english.problem_details('{"opstat":"error","err":{"code":2700}}', status: 402,
                                      type_base: "https://example.com/errors/", extensions: { balance: 30 })
    assert_equal [402, "application/problem+json", "en"], [problem.status, problem.media_type, problem.language]
    assert_equal "https://example.com/errors/2700", JSON.parse(problem.json)["type"]
  end

  def test_a_trace_says_why
    trace = Catalog.new.localizer(Preferences.from_ids(["en-GB"])).trace(2800)
    assert_equal "has no message error-2800", trace.steps.first.lack
  end

  def test_handles_are_freed_with_what_holds_them
    50.times { |i| english(service_name: "Acme #{i}").message(2700) }
    GC.start
    assert_equal 2700, english.message(2700).code
  end
end
