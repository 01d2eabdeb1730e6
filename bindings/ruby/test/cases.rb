# frozen_string_literal: true

# The same answers as in Rust: `cases.rb <cases.json>`; and memory that stays flat: `cases.rb --leaks`.

require_relative "../lib/gengo_messages"
include GengoMessages

def reader_of(sources)
  sources.reduce(Preferences.new) do |reader, source|
    kind, value = source.first
    maker = { "ids" => :from_ids, "lossy_ids" => :from_ids_lossy, "accept_language" => :from_accept_language,
              "gengo_language" => :from_gengo_language }.fetch(kind)
    reader.followed_by(Preferences.public_send(maker, value))
  end
end

def failure_of(body)
  GengoMessages.check(body)
rescue ResponseError => e
  e.failure
end

def answer(catalog, input)
  own = catalog.localizer(reader_of(input["reader"]))
  args = input["args"]
  body = [input["body"].to_s].pack("H*")
  options = input["options"].to_h.transform_keys(&:to_sym)
  case input["call"]
  when "message" then own.message(input["code"], args)
  when "message_by_id" then own.message_by_id(input["id"], args)
  when "explain" then own.explain(body)
  when "check" then failure_of(body)
  when "unreachable" then own.explain(ResponseError.unreachable(input["reason"]))
  when "problem_details" then own.problem_details(body, **options)
  when "code_problem_details" then own.code_problem_details(input["code"], args, **options)
  when "trace" then own.trace(input["code"], args)
  when "facts" then catalog.facts(input["code"])
  when "retry" then catalog.retry(input["code"])
  when "problems" then catalog.problems
  when "locales" then catalog.locales
  when "chain" then own.chain
  end
end

# Whether a record is the same as its data. What came from a server is data already.
def same?(expected, seen, within = "")
  case expected
  when Hash
    return expected == seen if within == "value"

    expected.size == seen.members.size && expected.all? { |name, own| same?(own, seen[name], name) }
  when Array
    return expected == seen if within == "value"

    expected.size == seen.size && expected.zip(seen).all? { |own, other| same?(own, other) }
  else
    expected == seen
  end
end

def answers(path)
  data = JSON.parse(File.read(path, encoding: "UTF-8"), max_nesting: false)
  catalogs = data["catalogs"].map { |options| Catalog.new(**options.transform_keys(&:to_sym)) }
  faults = 0
  data["cases"].each do |input|
    begin
      seen = answer(catalogs[input["catalog"]], input)
      holds = !input.key?("error") && same?(input["expected"], seen)
    rescue ArgumentError => e
      seen = e.message
      holds = input["error"] == seen
    end
    next if holds

    faults += 1
    warn "#{JSON.generate(input)}\n  was #{seen.inspect}" if faults < 10
  end
  puts "Ruby: #{data["cases"].size} cases, #{faults} differ"
  faults.zero?
end

def leaks
  catalog = Catalog.new(overlays: [{ locale: "en", text: "error-9001 = { $name }" }])
  body = '{"opstat":"error","err":{"job_1":[{"code":1350,"msg":"a","size":[1]}]}}'
  rounds = lambda do |count|
    count.times do |index|
      own = catalog.localizer(Preferences.from_accept_language("de, en;q=0.#{index % 1000}"))
      own.message(2700)
      own.message(index)
      own.message(9001, { name: "a.txt", size: index })
      own.explain(body)
      own.problem_details(body, status: 402)
    end
    GC.start
    File.read("/proc/self/status")[/^VmRSS:\s+(\d+)/, 1].to_i
  end
  before = rounds.call(20_000)
  after = rounds.call(180_000)
  puts "Ruby: #{before} KiB after 100,000 calls, #{after} KiB after 1,000,000"
  after <= before * 1.05 + 2048
end

exit(ARGV.first == "--leaks" ? leaks : answers(ARGV.first))
