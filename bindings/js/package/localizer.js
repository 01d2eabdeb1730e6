import { wellFormed } from "./preferences.js";
import { ResponseError, bytes } from "./response-error.js";

/** @import { EngineLocalizer } from "./engine/engine.js" */
/** @import { Explanation, Message, ProblemDetails, Trace } from "./records.js" */
/** @import { Body } from "./response-error.js" */

/** @typedef {number | bigint | string} Code A number of 64 bits, or a word such as `card_declined`. */

/**
 * @typedef {Record<string, string | number | bigint>} Args What the texts of a message take, by name. Pass job and
 *   order ids as strings.
 */

/**
 * What an app sets of problem details.
 *
 * @typedef {object} ProblemOptions
 * @property {number} [status] The HTTP status. 502 unless it is set.
 * @property {string} [type] A URI that stands for all problems of the kind.
 * @property {string} [typeBase] What such a URI begins with; the code follows.
 * @property {string} [title] Another title.
 * @property {string} [detail] What is to be said of this occurrence.
 * @property {string} [instance] A URI that names this very failure.
 * @property {Record<string, unknown>} [extensions] Members of the app's own.
 */

/** How many messages are kept: codes may come from anywhere. */
const MAX_KNOWN = 1000;

/** Text that developer messages can show unescaped. The engine escapes everything else. */
const PLAIN = /^[ -~\u00c0-\u024f]*$/;
const WELL_FORMED = /^\P{Surrogate}*$/u;

/** The messages for one reader, made by `Catalog.localizer`. */
export class Localizer {
  /** @type {EngineLocalizer} */
  #engine;

  /**
   * Without arguments, the message of a code never changes.
   *
   * @type {Map<Code, Message>}
   */
  #known = new Map();

  /**
   * Texts for developers, and for users, as words and the names of arguments by turns; null where there is more to
   * a text.
   *
   * @type {[Map<Code, string[] | null>, Map<Code, string[] | null>]}
   */
  #patterns = [new Map(), new Map()];

  /** @param {EngineLocalizer} engine */
  constructor(engine) {
    this.#engine = engine;
  }

  /**
   * The locales that answer, in order.
   *
   * @returns {string[]}
   */
  get chain() {
    return this.#engine.chain();
  }

  /**
   * The message of a code. An unknown code gets the generic message. The text for users is `userText`.
   *
   * @param {Code} code
   * @param {Args} [args]
   * @returns {Message}
   */
  message(code, args) {
    if (args !== undefined) return JSON.parse(this.#engine.message(codeText(code), argsText(args)));
    const known = this.#known.get(code);
    if (known !== undefined) return known;
    /** @type {Message} */
    const message = Object.freeze(JSON.parse(this.#engine.message(codeText(code))));
    if (this.#known.size >= MAX_KNOWN) this.#known.clear();
    this.#known.set(code, message);
    return message;
  }

  /**
   * The message of an id: its value is the text for developers, its attribute `.user` the one for users. An unknown
   * id gets the generic message.
   *
   * @param {string} id
   * @param {Args} [args]
   * @returns {Message}
   */
  messageById(id, args) {
    return JSON.parse(this.#engine.messageById(id, args && argsText(args)));
  }

  /**
   * The text for developers alone, which costs less than a message.
   *
   * @param {Code} code
   * @param {Args} [args]
   * @returns {string}
   */
  text(code, args) {
    if (args === undefined) return this.message(code).text;
    return this.#put(code, args, false) ?? this.#engine.text(codeText(code), argsText(args));
  }

  /**
   * The text for users alone, which costs less than a message.
   *
   * @param {Code} code
   * @param {Args} [args]
   * @returns {string}
   */
  userText(code, args) {
    if (args === undefined) return this.message(code).userText;
    return this.#put(code, args, true) ?? this.#engine.userText(codeText(code), argsText(args));
  }

  /**
   * Why a call failed, in the reader's language, from the body of its response or a ResponseError. Null if it
   * succeeded.
   *
   * @overload
   * @param {ResponseError} response
   * @returns {Explanation}
   *
   * @overload
   * @param {Body} response
   * @returns {Explanation | null}
   *
   * @param {Body | ResponseError} response
   * @returns {Explanation | null}
   */
  explain(response) {
    const json = of(
      response,
      (body) => this.#engine.explain(body),
      (reason) => this.#engine.explainUnreachable(reason),
    );
    return JSON.parse(json ?? "null");
  }

  /**
   * A failed call as the answer of a web service (RFC 9457). Null if it succeeded.
   *
   * @overload
   * @param {ResponseError} response
   * @param {ProblemOptions} [options]
   * @returns {ProblemDetails}
   *
   * @overload
   * @param {Body} response
   * @param {ProblemOptions} [options]
   * @returns {ProblemDetails | null}
   *
   * @param {Body | ResponseError} response
   * @param {ProblemOptions} [options]
   * @returns {ProblemDetails | null}
   */
  problemDetails(response, options = {}) {
    const set = JSON.stringify(options);
    const json = of(
      response,
      (body) => this.#engine.problemDetails(body, set),
      (reason) => this.#engine.unreachableProblemDetails(reason, set),
    );
    return JSON.parse(json ?? "null");
  }

  /**
   * The message of a code, such as one of the app's own, as the answer of a web service.
   *
   * @param {Code} code
   * @param {Args} [args]
   * @param {ProblemOptions} [options]
   * @returns {ProblemDetails}
   */
  codeProblemDetails(code, args, options = {}) {
    const set = JSON.stringify(options);
    return JSON.parse(this.#engine.codeProblemDetails(codeText(code), args && argsText(args), set));
  }

  /**
   * Which locales were asked for a code's texts, and why each did not answer.
   *
   * @param {Code} code
   * @param {Args} [args]
   * @returns {Trace}
   */
  trace(code, args) {
    return JSON.parse(this.#engine.trace(codeText(code), args && argsText(args)));
  }

  /**
   * A text of words and arguments in a row is put together here: the way to the engine and back costs more.
   *
   * @param {Code} code
   * @param {Args} args
   * @param {boolean} isUserText
   * @returns {string | undefined}
   */
  #put(code, args, isUserText) {
    const patterns = this.#patterns[isUserText ? 1 : 0];
    let pieces = patterns.get(code);
    if (pieces === undefined) {
      if (patterns.size >= MAX_KNOWN) patterns.clear();
      const isNumber = typeof code === "number" && (code | 0) === code;
      pieces = isNumber ? JSON.parse(this.#engine.pattern(code, isUserText) ?? "null") : null;
      patterns.set(code, pieces ?? null);
    }
    if (!pieces) return undefined;
    const safe = isUserText ? WELL_FORMED : PLAIN;
    let text = /** @type {string} */ (pieces[0]);
    for (let place = 1; place < pieces.length; place += 2) {
      const value = args[/** @type {string} */ (pieces[place])];
      if (typeof value !== "string" || !safe.test(value)) return undefined;
      text += value + pieces[place + 1];
    }
    return text;
  }
}

/**
 * @param {Code} code
 * @returns {string}
 */
export function codeText(code) {
  const isWhole = typeof code !== "number" || Number.isSafeInteger(code);
  if (!isWhole || (typeof code === "bigint" && BigInt.asIntN(64, code) !== code)) {
    throw new RangeError(`${code} is not a code: expected a whole number of 64 bits, or a word`);
  }
  return String(code);
}

/**
 * @param {Args} args
 * @returns {string}
 */
function argsText(args) {
  for (const name in args) {
    const own = args[name];
    if (typeof own !== "number" && !(typeof own === "string" && WELL_FORMED.test(own))) return replaced(args);
  }
  return JSON.stringify(args);
}

/**
 * As JSON, with what JSON does not have as it can be.
 *
 * @param {Args} args
 * @returns {string}
 */
function replaced(args) {
  return JSON.stringify(args, (_, own) => {
    if (typeof own === "string") return wellFormed(own);
    if (typeof own !== "bigint") return own;
    return Number.isSafeInteger(Number(own)) ? Number(own) : String(own);
  });
}

/**
 * @param {Body | ResponseError} response
 * @param {(body: Uint8Array) => string | undefined} ofBody
 * @param {(reason: string) => string | undefined} ofReason
 */
function of(response, ofBody, ofReason) {
  if (!(response instanceof ResponseError)) return ofBody(bytes(response));
  return response.body ? ofBody(response.body) : ofReason(response.reason ?? "");
}
