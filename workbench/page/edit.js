/** @import { Branch, Edit, Field, FieldEdit, Part } from "./types.js" */

import { same } from "./dom.js";
import { partText } from "./words.js";

/** What is typed, beside what the file has. */

/** @param {Field} field @returns {FieldEdit} */
export const asEdit = ({ attribute, branches, text }) =>
  branches.length ? { attribute, branches: branches.map(({ way, text }) => ({ way, text })) } : { attribute, text };

/** The field with what was typed in it. @param {Field} field @param {FieldEdit} edit @returns {Field} */
function filled(field, edit) {
  if (!("branches" in edit)) return { ...field, branches: [], text: edit.text };
  const english = (/** @type {Branch["way"]} */ way) => field.branches.find((one) => same(one.way, way))?.english ?? "";
  return { ...field, text: "", branches: edit.branches.map(({ way, text }) => ({ way, text, english: english(way) })) };
}

/** The fields, with what was typed in them before. @param {Field[]} fields @param {FieldEdit[]} edits @returns {Field[]} */
export function merged(fields, edits) {
  const known = fields.map((field) => {
    const edit = edits.find((one) => one.attribute === field.attribute);
    return edit ? filled(field, edit) : field;
  });
  const others = edits.filter((edit) => !fields.some((field) => field.attribute === edit.attribute));
  return [...known, ...others.map((edit) => filled({ attribute: edit.attribute, text: "", english: "", branches: [], chips: [], limit: null }, edit))];
}

/** What people see comes before what developers see. @template {{ attribute: string | null }} T @param {T[]} parts */
export const userFirst = (parts) =>
  parts.toSorted((one, other) => Number(other.attribute === "user") - Number(one.attribute === "user"));

/** The parts that have a text in the file and none in some edits. @param {Part[]} own @param {FieldEdit[]} edits */
export function emptied(own, edits) {
  const isFilled = (/** @type {FieldEdit} */ edit) =>
    "branches" in edit ? edit.branches.some((one) => one.text.trim()) : edit.text.trim();
  const kept = edits.filter(isFilled).map((edit) => edit.attribute);
  return own.map((part) => part.attribute).filter((attribute) => !kept.includes(attribute));
}

/**
 * The fields whose forms give way to one text, with the texts that readers see now and would not see any more.
 *
 * @param {Field[]} fields those of the file @param {FieldEdit[]} edits
 */
export function joined(fields, edits) {
  const given = new Map(edits.map((edit) => [edit.attribute, edit]));
  return fields.flatMap(({ attribute, branches }) => {
    const edit = given.get(attribute);
    if (!edit || "branches" in edit || !edit.text.trim()) return [];
    const gone = branches.filter(({ text }) => text.trim() && text.trim() !== edit.text.trim());
    return gone.length ? [{ attribute, gone }] : [];
  });
}

/** The texts of an edit; a field in which nothing was typed has the text of the file. @param {string} key @param {Edit} edit @param {Field[]} fields @returns {Part[]} */
export function partsOf(key, edit, fields) {
  if (!edit.fields) return partsOfCode(key, edit.ftl);
  const texts = edit.fields.map((one) => ({
    attribute: one.attribute, text: fields.find((field) => same(asEdit(field), one))?.text ?? written(one),
  }));
  return texts.filter((part) => part.text);
}

/** The texts of an entry. A line of a text never begins with a full stop. @param {string} key @param {string} ftl @returns {Part[]} */
function partsOfCode(key, ftl) {
  const [value = "", ...more] = ftl.replace(new RegExp(`^\\s*${key}[ ]*=`), "").split(/^[ ]*\.([a-z][\w-]*)[ ]*=/im);
  const parts = [{ attribute: /** @type {string | null} */ (null), text: outdented(value) }];
  for (let at = 0; at < more.length; at += 2) parts.push({ attribute: more[at] ?? null, text: outdented(more[at + 1] ?? "") });
  return parts.filter((part) => part.text);
}

/** Without the white space that all lines but the first begin with. @param {string} text */
function outdented(text) {
  const starts = [...text.trimEnd().matchAll(/\n([ ]*)(?=[^ \n])/g)].map(([, indent = ""]) => indent.length);
  return text.replaceAll(`\n${" ".repeat(Math.min(...starts, text.length))}`, "\n").trim();
}

/** An edit as it is shown; what is saved the server puts together. @param {FieldEdit} edit */
const written = (edit) => ("branches" in edit ? choice(edit.branches.filter((one) => one.text.trim()), 0) : edit.text);

/** @param {Pick<Branch, "way" | "text">[]} branches @param {number} depth @returns {string} */
function choice(branches, depth) {
  const [first] = branches;
  const step = first?.way[depth];
  if (!step) return first?.text ?? "";
  const keys = [...new Set(branches.map((branch) => branch.way[depth]?.key))];
  const lines = keys.map((key) => {
    const own = branches.filter((branch) => branch.way[depth]?.key === key);
    const star = own[0]?.way[depth]?.isDefault ? "*" : " ";
    return `   ${star}[${key}] ${choice(own, depth + 1).replaceAll("\n", "\n    ")}`;
  });
  return `{ ${step.selector} ->\n${lines.join("\n")}\n}`;
}

/** Whether a text was changed here and elsewhere, and not in the same way. @param {Part[]} base @param {Part[]} mine @param {Part[]} theirs */
export function clashes(base, mine, theirs) {
  const attributes = [...mine, ...theirs, ...base].map((part) => part.attribute);
  return attributes.some((attribute) => {
    const [before, own, other] = [base, mine, theirs].map((parts) => partText(parts, attribute));
    return own !== before && other !== before && own !== other;
  });
}
