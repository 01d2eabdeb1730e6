// The package from Node: `node --test tests/interface.test.mjs`.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Catalog, Preferences, ResponseError, check, init, loadLocales } from "../package/node.min.js";

await init();

const TWO_JOBS =
  '{"opstat":"error","err":{"job_1":[{"code":1350,"msg":"a"}],"job_7":[{"code":2700,"msg":"b","balance":3}]}}';

const english = (options = {}) =>
  new Catalog({ isolateArguments: false, ...options }).localizer(Preferences.fromIds(["en"]));

test("a message has both texts and where they are from", async () => {
  const reader = Preferences.fromAcceptLanguage("ar-EG, en;q=0.5");
  const locales = await loadLocales(reader);
  assert.deepEqual(locales.map((own) => own.locale), ["ar"]);
  const message = new Catalog({ locales }).localizer(reader).message(2700);
  assert.deepEqual([message.code, message.userLocale, message.userDirection], [2700, "ar", "rtl"]);
  assert.equal(message.isFallback, false);
});

test("a reader gets the same answers from the locales that were loaded as from all of them", async () => {
  const all = new Catalog({ locales: await loadLocales() });
  for (const header of ["es-MX", "zh-HK, ja", "sr-Latn", "pt, fr-CA;q=0.5", "en-AU", "tlh", "*", "nn, da"]) {
    const reader = Preferences.fromAcceptLanguage(header);
    const some = new Catalog({ locales: await loadLocales(reader) });
    assert.deepEqual(some.chain(reader), all.chain(reader), header);
    assert.deepEqual(some.localizer(reader).message(2700), all.localizer(reader).message(2700), header);
  }
});

test("a response is thrown and explained", () => {
  const error = caught(() => check(TWO_JOBS));
  assert.ok(error instanceof ResponseError);
  assert.deepEqual([error.failure.kind, error.retry], ["rejected", "after-action"]);
  const explanation = english().explain(error);
  assert.equal(explanation.message.userText, "2 jobs were rejected");
  const [first, second] = explanation.errors;
  assert.equal(first.error.job, "job_1");
  assert.equal(second.error.name, "NOT_ENOUGH_CREDITS");
  assert.deepEqual(second.error.data, [{ name: "balance", value: 3 }]);
});

test("a success throws nothing", () => {
  check(new TextEncoder().encode('{"opstat":"ok","response":{}}'));
  assert.equal(english().explain('{"opstat":"ok"}'), null);
});

test("the log of an unreachable service has no key in it", () => {
  const error = ResponseError.unreachable(new TypeError("https://api.gengo.com/?api_key=secret"));
  assert.equal(error.message, "the service could not be reached: TypeError");
  assert.equal(english().explain(error).failure.kind, "unreachable");
});

test("overlays and own codes are data", () => {
  const catalog = new Catalog({
    overlays: [{ locale: "en", text: "error-card_declined = Card { $card } declined\nerror-1 = { $n }" }],
    codes: { card_declined: { category: "payment", retry: "after-action" } },
    isolateArguments: false,
  });
  const localizer = catalog.localizer(new Preferences());
  assert.deepEqual(catalog.problems, []);
  assert.equal(catalog.retry("card_declined"), "after-action");
  assert.equal(catalog.facts("card_declined").category, "payment");
  assert.equal(catalog.facts("unheard_of"), null);
  assert.equal(localizer.message("card_declined", { card: "1234" }).text, "Card 1234 declined");
  assert.equal(localizer.text(1, { n: 1234.5 }), "1,234.5");
  assert.equal(localizer.text(1, { n: 9007199254740993n }), "9007199254740993");
  assert.equal(localizer.text(1, { n: "\ud800" }), "\ufffd");
});

test("a text alone is that of the message", () => {
  const text = "error-1 = { $a } and { $b }\n    .user = { $b }: { $a ->\n       *[other] other\n    }\nerror-2 = { $a }\n    .user = <{ $a }>";
  for (const isolateArguments of [true, false]) {
    const localizer = english({ overlays: [{ locale: "en", text }], isolateArguments });
    for (const a of ["plain", "it\u202es", "a\nb", "é日本", "😀", "", "\ud800", 3, 1234.5]) {
      for (const code of [1, 2, 404, 2700]) {
        const args = { a, b: "b" };
        const message = localizer.message(code, args);
        assert.equal(localizer.text(code, args), message.text);
        assert.equal(localizer.userText(code, args), message.userText);
      }
    }
    assert.equal(localizer.text(1, { a: "a" }), localizer.message(1, { a: "a" }).text);
  }
});

test("what cannot be used is thrown", () => {
  assert.throws(() => new Catalog({ overlay: [] }), /unknown field `overlay`/);
  assert.throws(() => new Catalog({ defaultLocale: "no locale" }), /no locale/);
  assert.throws(() => Preferences.fromGengoLanguage("jp"), /is it "ja"/);
  assert.throws(() => english().message(2700, { n: true }), /neither a text nor a number/);
  assert.throws(() => english().message(2700.5), RangeError);
  assert.throws(() => english().message(2n ** 63n), RangeError);
  assert.throws(() => english().problemDetails(TWO_JOBS, { stat: 402 }), /unknown field `stat`/);
});

test("readers are chained", async () => {
  const profile = Preferences.fromIdsLossy(["pt-BR", ""]);
  const reader = profile.followedBy(Preferences.fromAcceptLanguage("en-AU, de;q=0.5"));
  assert.deepEqual(new Catalog({ locales: await loadLocales() }).chain(reader), ["pt-BR", "en-GB", "en"]);
});

test("problem details are ready to send", () => {
  const problem = english().problemDetails('{"opstat":"error","err":{"code":2700}}', {
    status: 402,
    typeBase: "https://example.com/errors/",
    extensions: { balance: 30 },
  });
  assert.deepEqual([problem.status, problem.mediaType, problem.language], [402, "application/problem+json", "en"]);
  assert.equal(JSON.parse(problem.json).type, "https://example.com/errors/2700");
});

test("a trace says why", () => {
  const [step] = english().trace(2800).steps;
  assert.deepEqual([step.locale, step.lack], ["en", null]);
});

test("a message is made once", () => {
  const localizer = english();
  assert.equal(localizer.message(2700), localizer.message(2700));
  assert.ok(Object.isFrozen(localizer.message(2700)));
});

function caught(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}
