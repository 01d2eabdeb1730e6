// The same answers as in Rust: `node cases.mjs <cases.json>`; and memory that stays flat: `node cases.mjs --leaks`.

import assert from "node:assert/strict";
import fs from "node:fs";
import v8 from "node:v8";
import vm from "node:vm";

/** @type {WebAssembly.Memory} The engine's. */
let memory;
WebAssembly.Instance = class extends WebAssembly.Instance {
  constructor(module, imports) {
    super(module, imports);
    memory = this.exports.memory;
  }
};
const { Catalog, Preferences, ResponseError, check, loadLocales } = await import("../package/node.min.js");

/** In bytes, over 900,000 calls: less than two for each. */
const MAX_GROWTH = 1 << 20;

const locales = await loadLocales();

const camelCase = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());

/** Data with the names of JavaScript. What came from a server, and what an app names itself, stays as it is. */
function renamed(data, within = "") {
  if (["args", "codes", "extensions", "parents", "value"].includes(within)) return data;
  if (Array.isArray(data)) return data.map((own) => renamed(own));
  if (data === null || typeof data !== "object") return data;
  return Object.fromEntries(Object.entries(data).map(([name, own]) => [camelCase(name), renamed(own, name)]));
}

function readerOf(sources) {
  return sources.reduce((reader, source) => {
    const [[kind, value]] = Object.entries(source);
    const make = camelCase(`from_${{ ids: "ids", lossy_ids: "ids_lossy" }[kind] ?? kind}`);
    return reader.followedBy(Preferences[make](value));
  }, new Preferences());
}

function failureOf(body) {
  try {
    check(body);
  } catch (error) {
    if (error instanceof ResponseError) return error.failure;
    throw error;
  }
  return null;
}

function answer(catalog, input) {
  const own = catalog.localizer(readerOf(input.reader));
  const { code } = input;
  const args = input.args ?? undefined;
  const body = Buffer.from(input.body ?? "", "hex");
  const options = renamed(input.options ?? {});
  switch (input.call) {
    case "message": return own.message(code, args);
    case "message_by_id": return own.messageById(input.id, args);
    case "explain": return own.explain(body);
    case "check": return failureOf(body);
    case "unreachable": return own.explain(ResponseError.unreachable(input.reason));
    case "problem_details": return own.problemDetails(body, options);
    case "code_problem_details": return own.codeProblemDetails(code, args, options);
    case "trace": return own.trace(code, args);
    case "facts": return catalog.facts(code);
    case "retry": return catalog.retry(code);
    case "problems": return catalog.problems;
    case "locales": return catalog.locales;
    case "chain": return own.chain;
  }
}

function answers(path) {
  const data = JSON.parse(fs.readFileSync(path, "utf8"));
  const catalogs = data.catalogs.map((options) => new Catalog({ ...renamed(options), locales }));
  let faults = 0;
  for (const input of data.cases) {
    let seen;
    try {
      seen = answer(catalogs[input.catalog], input);
      assert.ok(!("error" in input));
      assert.deepStrictEqual(seen, renamed(input.expected));
    } catch (error) {
      const isExpected = "error" in input && camelCase(error.message) === camelCase(input.error);
      if (isExpected) continue;
      if (++faults < 10) console.error(JSON.stringify(input), "\n  was", seen ?? error);
    }
  }
  console.log(`JavaScript: ${data.cases.length} cases, ${faults} differ`);
  return faults;
}

/** What is alive: the heap in use after a collection, and the memory of the engine, which never shrinks. */
async function alive(collect) {
  // What JavaScript has dropped is freed in the engine by a task of its own.
  for (let round = 0; round < 3; round++) {
    collect();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { heap: process.memoryUsage().heapUsed, engine: memory.buffer.byteLength };
}

async function leaks() {
  v8.setFlagsFromString("--expose-gc");
  const collect = vm.runInNewContext("gc");
  const catalog = new Catalog({ locales, overlays: [{ locale: "en", text: "error-9001 = { $name }" }] });
  const body = '{"opstat":"error","err":{"job_1":[{"code":1350,"msg":"a","size":[1]}]}}';
  const rounds = async (count) => {
    for (let index = 0; index < count; index++) {
      const own = catalog.localizer(Preferences.fromAcceptLanguage(`de, en;q=0.${index % 1000}`));
      own.message(2700);
      own.message(index);
      own.message(9001, { name: "a.txt", size: index });
      own.explain(body);
      own.problemDetails(body, { status: 402 });
      // When V8 collects is up to V8, and what it has not collected lives in the engine: without this, the engine's
      // memory shows V8's mood.
      if (index % 1000 === 0) await alive(collect);
    }
    return alive(collect);
  };
  const [before, after] = [await rounds(20_000), await rounds(180_000)];
  const grown = Object.keys(before).filter((name) => after[name] > before[name] + MAX_GROWTH);
  for (const name in before) {
    console.log(`JavaScript, ${name}: ${before[name] >> 10} KiB after 100,000 calls, ${after[name] >> 10} KiB after 1,000,000`);
  }
  return grown.length > 0;
}

process.exit((process.argv[2] === "--leaks" ? await leaks() : answers(process.argv[2])) ? 1 : 0);
