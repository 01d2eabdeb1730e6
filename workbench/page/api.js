/** @import { Detail, Edit, Field, Finding, Folder, LocaleAnswer, Part, Rendered, Row, Step, Tried, Version } from "./types.js" */

import { userFirst } from "./edit.js";
import { currentToken } from "./token.js";

/** @typedef {{ key: string, own: Part[], english: Part[] }} Seen */

/** An answer that is not a success; status 0 is no answer at all. */
export class Failure extends Error {
  /** @param {number} status @param {{ error?: string, theirs?: Part[], english?: Part[], findings?: Finding[] }} body */
  constructor(status, body) {
    super(body.error ?? `The server answered ${status}.`);
    this.status = status;
    this.theirs = body.theirs ?? null;
    this.english = body.english ?? null;
    this.findings = body.findings ?? [];
  }
}

/** @returns {Promise<Folder>} */
export const getFolder = () => ask("GET", "/api/folder");

/** @param {string} locale @returns {Promise<LocaleAnswer>} */
export const getLocale = (locale) => ask("GET", `/api/locales/${encodeURIComponent(locale)}`);

/** @param {string} locale @param {string} key @returns {Promise<Detail>} */
export const getMessage = (locale, key) => ask("GET", place(locale, key)).then(ordered);

/**
 * @param {string} locale @param {string} key
 * @param {Edit & { arguments: Record<string, string>, focus?: { attribute: string | null, way: Step[] } | null }} edit
 * @returns {Promise<Tried>}
 */
export const tryMessage = (locale, key, edit) => ask("POST", `${place(locale, key)}/try`, edit).then(ordered);

/**
 * @param {string} locale @param {string} key
 * @param {Edit & { base: Part[], english: Part[], state: "reviewed" | null }} edit
 * @returns {Promise<{ revision: number, message: Row, undo: number }>}
 */
export const putMessage = (locale, key, edit) => ask("PUT", place(locale, key), edit);

/**
 * @param {string} locale @param {Seen[]} messages what was read @param {"draft" | "read-back" | "reviewed"} state
 * @returns {Promise<{ revision: number, undo: number }>}
 */
export const postReview = (locale, messages, state) =>
  ask("POST", `/api/locales/${encodeURIComponent(locale)}/review`, { state, messages });

/** @param {number} undo @returns {Promise<{ locale: string, keys: string[] }>} */
export const postUndo = (undo) => ask("POST", `/api/undo/${undo}`, {});

/** @param {string} locale a language tag @returns {Promise<{ locale: string }>} */
export const postLocale = (locale) => ask("POST", "/api/locales", { locale });

/** @param {string} locale @param {string} key @returns {Promise<{ versions: Version[] }>} */
export const getHistory = (locale, key) => ask("GET", `${place(locale, key)}/history`);

/** @param {string[]} locales @param {string} response @returns {Promise<Rendered>} */
export const postRender = (locales, response) => ask("POST", "/api/render", { locales, response });

/** @param {string} locale @param {string} key */
const place = (locale, key) =>
  `/api/locales/${encodeURIComponent(locale)}/messages/${encodeURIComponent(key)}`;

/** @template {{ fields: Field[] }} T @param {T} answer @returns {T} */
const ordered = (answer) => ({ ...answer, fields: userFirst(answer.fields) });

/** @param {string} method @param {string} path @param {unknown} [body] */
async function ask(method, path, body) {
  /** @type {Record<string, string>} */
  const headers = {};
  const token = currentToken();
  if (token) headers.Authorization = `Bearer ${token}`;
  if (body !== undefined) headers["Content-Type"] = "application/json";
  const answer = await fetch(path, { method, headers, body: JSON.stringify(body) }).catch(() => null);
  if (!answer) throw new Failure(0, { error: "The server does not answer. Is it still running?" });
  const json = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Failure(answer.status, json);
  return json;
}
