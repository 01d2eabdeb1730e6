/** @import { Detail, Edit, Field, Finding, Folder, ImportOptions, Imported, LocaleAnswer, LocaleHome, Part, Rendered, Row, Step, Tried, Version, Words, Written, Wrong } from "./types.js" */

import { userFirst } from "./edit.js";
import { reviewer } from "./reviewer.js";
import { currentToken } from "./token.js";

/** @typedef {{ key: string, own: Part[], english: Part[] }} Seen */

/** An answer that is not a success; status 0 stands for a missing answer. */
export class Failure extends Error {
  /** @param {number} status @param {{ error?: string, theirs?: Part[], english?: Part[], findings?: Finding[], wrong?: Wrong }} body */
  constructor(status, body) {
    super(body.error ?? `The server answered ${status}.`);
    this.status = status;
    this.theirs = body.theirs ?? null;
    this.english = body.english ?? null;
    this.findings = body.findings ?? [];
    this.wrong = body.wrong ?? null;
  }
}

/** @returns {Promise<Folder>} */
export const getFolder = () => ask("GET", "/api/folder");

/**
 * @param {string} locale @param {LocaleAnswer | null} known what is there of it already: only rows that have changed since are fetched
 * @returns {Promise<LocaleAnswer>} all of it, in which rows that have not changed are those that are known
 */
export const getLocale = async (locale, known = null) => {
  /** @type {LocaleAnswer & { isPart: boolean }} */
  const answer = await ask("GET", at(locale) + (known ? `?since=${known.revision}` : ""));
  if (!answer.isPart || !known) return answer;
  const changed = new Map(answer.messages.map((row) => [row.key, row]));
  return { ...answer, messages: changed.size ? known.messages.map((row) => changed.get(row.key) ?? row) : known.messages };
};

/** @param {string} locale @returns {Promise<LocaleHome>} */
export const getHome = (locale) => ask("GET", `${at(locale)}/home`);

/**
 * @param {string} locale
 * @param {{ term: string, means: string | null, translation: string, forms: string[], note: string | null, base: { translation: string | null, forms: string[], note: string | null } | null }} term
 *   base: what was shown of it
 * @returns {Promise<Written>}
 */
export const putTerm = (locale, term) => ask("PUT", `${at(locale)}/glossary`, term);

/**
 * @param {string} locale
 * @param {{ term: string, fromEnglish: boolean, base: { translation: string | null, forms: string[], note: string | null } }} term
 * @returns {Promise<Written>}
 */
export const deleteTerm = (locale, term) => ask("DELETE", `${at(locale)}/glossary`, term);

/** @param {string} locale @param {string} text @param {string | null} base what was shown @returns {Promise<Written>} */
export const putStyle = (locale, text, base) => ask("PUT", `${at(locale)}/style`, { text, base });

/** @param {string} locale @param {string} key @param {string} question @param {string} by @returns {Promise<Written>} */
export const postQuestion = (locale, key, question, by) => ask("POST", `${place(locale, key)}/questions`, { question, by });

/** @param {string} locale @param {string} key @param {string} question @param {string} answer @returns {Promise<Written>} */
export const putAnswer = (locale, key, question, answer) => ask("PUT", `${place(locale, key)}/questions`, { question, answer });

/** @param {string} locale @param {string} key @param {string} question @returns {Promise<Written>} */
export const deleteQuestion = (locale, key, question) => ask("DELETE", `${place(locale, key)}/questions`, { question });

/** Accepts what is found of a message. @param {string} locale @param {string} key @param {string} rule @param {string} why @returns {Promise<Written>} */
export const postException = (locale, key, rule, why) => ask("POST", `${place(locale, key)}/exceptions`, { rule, why });

/** @param {string} locale @param {string} key @param {string} rule @returns {Promise<Written>} */
export const deleteException = (locale, key, rule) => ask("DELETE", `${place(locale, key)}/exceptions`, { rule });

/** Where a locale's texts are downloaded. @param {string} locale @param {string} format */
export const exportPath = (locale, format) => `${at(locale)}/export/${encodeURIComponent(format)}`;

/** @param {string} locale @param {string} format @returns {Promise<{ notices: string[] }>} what the file does not have */
export const getExportNotices = (locale, format) => ask("GET", `${exportPath(locale, format)}/notices`);

/**
 * @param {string} locale @param {File} file @param {ImportOptions} options
 * @param {number | null} revision that of which was shown what would be imported; null to be shown that
 * @returns {Promise<Imported>}
 */
export const postImport = (locale, file, { overwrite, take, reviews }, revision) => {
  const query = new URLSearchParams({ name: file.name, overwrite: String(overwrite), reviews: String(reviews) });
  if (take.length) query.set("take", take.join("\n"));
  if (reviews) query.set("by", reviewer());
  if (revision !== null) query.set("revision", String(revision));
  return ask("POST", `${at(locale)}/import?${query}`, file);
};

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
export const putMessage = (locale, key, edit) => ask("PUT", place(locale, key), { ...edit, by: edit.state && reviewer() });

/**
 * @param {string} locale @param {Seen[]} messages what was read @param {"draft" | "read-back" | "reviewed"} state
 * @returns {Promise<{ revision: number, undo: number }>}
 */
export const postReview = (locale, messages, state) =>
  ask("POST", `${at(locale)}/review`, { state, messages, by: reviewer() });

/** @param {number} undo @returns {Promise<{ locale: string, keys: string[] }>} */
export const postUndo = (undo) => ask("POST", `/api/undo/${undo}`, {});

/** @param {{ before: string, now: string }[]} pairs @returns {Promise<{ changes: Words[][] }>} what differs in each pair */
export const postWords = (pairs) => ask("POST", "/api/words", { pairs: pairs.map(({ before, now }) => ({ before, now })) });

/** @param {string} locale a language tag @returns {Promise<{ locale: string }>} */
export const postLocale = (locale) => ask("POST", "/api/locales", { locale });

/** @param {string} locale @param {string} key @returns {Promise<{ versions: Version[] }>} */
export const getHistory = (locale, key) => ask("GET", `${place(locale, key)}/history`);

/** @param {string[]} locales @param {string} response @returns {Promise<Rendered>} */
export const postRender = (locales, response) => ask("POST", "/api/render", { locales, response });

/** @param {string} locale */
const at = (locale) => `/api/locales/${encodeURIComponent(locale)}`;

/** @param {string} locale @param {string} key */
const place = (locale, key) => `${at(locale)}/messages/${encodeURIComponent(key)}`;

/** @template {{ fields: Field[] }} T @param {T} answer @returns {T} */
const ordered = (answer) => ({ ...answer, fields: userFirst(answer.fields) });

/** @param {string} method @param {string} path @param {unknown} [body] */
async function ask(method, path, body) {
  /** @type {Record<string, string>} */
  const headers = {};
  const token = currentToken();
  if (token) headers.Authorization = `Bearer ${token}`;
  const isFile = body instanceof Blob;
  if (body !== undefined) headers["Content-Type"] = isFile ? "application/octet-stream" : "application/json";
  const answer = await fetch(path, { method, headers, body: isFile ? body : JSON.stringify(body) }).catch(() => null);
  if (!answer) throw new Failure(0, { error: "The server does not answer. Is it still running?" });
  const json = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Failure(answer.status, json);
  return json;
}
