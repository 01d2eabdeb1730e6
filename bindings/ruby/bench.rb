# frozen_string_literal: true

# Texts beside Ruby's gettext, in one run: `ruby bench.rb <folder>`, where `<folder>/de_DE/LC_MESSAGES/errors.mo` has the German
# texts.

require "gettext"
require_relative "lib/gengo_messages"

OWN = <<~FTL
  error-9001 = Kein Platz für { $name }
  error-9002 = { $count ->
      [one] { $count } Auftrag wurde abgelehnt
     *[other] { $count } Aufträge wurden abgelehnt
  }
FTL
CATALOG = GengoMessages::Catalog.new(overlays: [{ locale: "de", text: OWN }], isolate_arguments: false)
LOCALIZER = CATALOG.localizer(GengoMessages::Preferences.from_ids(["de"]))

include GetText
bindtextdomain("errors", path: ARGV.first)
GetText.set_locale("de_DE")

WORK = [
  ["text of a static message", "gettext", -> { LOCALIZER.message(2700).text }, -> { _("error-2700") }],
  ["text with one string argument", "gettext", -> { LOCALIZER.text(9001, { name: "a.txt" }) },
   -> { _("error-9001r") % { name: "a.txt" } }],
  ["text with a plural with its number", "gettext", -> { LOCALIZER.text(9002, { count: 3 }) },
   -> { n_("error-9002", "error-9002-plural", 3) % { count: 3 } }]
].freeze
CALLS = 2000
ROUNDS = 30

def timed(call)
  start = Process.clock_gettime(Process::CLOCK_MONOTONIC, :nanosecond)
  CALLS.times { call.call }
  (Process.clock_gettime(Process::CLOCK_MONOTONIC, :nanosecond) - start).fdiv(CALLS)
end

WORK.each do |what, peer, ours, theirs|
  abort "#{what}: #{ours.call} is not #{theirs.call}" unless ours.call == theirs.call

  rounds = Array.new(ROUNDS) { [timed(ours), timed(theirs)] }
  ratio = rounds.map { |own, other| own / other }.sort[ROUNDS / 2]
  best = rounds.transpose.map { |times| times.min.round }
  puts format("%s | %d ns | %s | %d ns | %.3f", what, best[0], peer, best[1], ratio)
end
