import { check as failureOf, unreachable } from "./engine/engine.js";

/** @import { Failure, ReportedError, Retry } from "./records.js" */

/** @typedef {string | Uint8Array | ArrayBuffer} Body The body of a response. */

/**
 * A call of Gengo's API failed: it was rejected, or its response cannot be read or never came. Its message is
 * one line of English for logs. `Localizer.explain` has the words for people.
 */
export class ResponseError extends Error {
  name = "ResponseError";

  /**
   * @param {Failure} failure
   * @param {{ body?: Uint8Array, reason?: string, cause?: unknown }} from
   */
  constructor(failure, { body, reason, cause }) {
    super(failure.log, cause === undefined ? undefined : { cause });
    /** What the response says, independent of the reader. */
    this.failure = failure;
    /** The body of the response; undefined if there was none. */
    this.body = body;
    /** What the HTTP client said, if there was no response. */
    this.reason = reason;
  }

  /**
   * That there was no response, from an HTTP client's error or from a text for logs. Of an error only the name
   * goes into the log, as its message may have the URL in it, and Gengo's URLs have the key in them; the error
   * itself is the `cause`.
   *
   * @param {unknown} reason
   */
  static unreachable(reason) {
    const text = typeof reason === "string" ? reason : reason instanceof Error ? reason.name : "no response";
    const cause = typeof reason === "string" ? undefined : reason;
    return new ResponseError(JSON.parse(unreachable(text) ?? "null"), { reason: text, cause });
  }

  /**
   * When trying again makes sense: `later`, `after-action` or `never`.
   *
   * @returns {Retry}
   */
  get retry() {
    return this.failure.retry;
  }

  /**
   * Every error, in the response's order. Empty unless the server reported errors.
   *
   * @returns {readonly ReportedError[]}
   */
  get errors() {
    return this.failure.errors;
  }
}

/**
 * Throws a ResponseError if a response reports any error. It takes the body whatever the HTTP status was: most
 * of Gengo's errors come with status 200.
 *
 * @param {Body} body
 * @returns {void}
 */
export function check(body) {
  const sent = bytes(body);
  const failure = failureOf(sent);
  if (failure !== undefined) throw new ResponseError(JSON.parse(failure), { body: sent });
}

/**
 * @param {Body} body
 * @returns {Uint8Array}
 */
export function bytes(body) {
  if (typeof body === "string") return new TextEncoder().encode(body);
  return body instanceof Uint8Array ? body : new Uint8Array(body);
}
