/** @import { Field, FieldEdit, Part } from "./types.js" */

import { partText } from "./words.js";

/** What is typed, beside what the file has. */

/** @param {Field} field @returns {FieldEdit} */
export const asEdit = ({ attribute, selector, variants, text }) =>
  selector === null ? { attribute, text }
    : { attribute, selector, variants: variants.map(({ key, text, isDefault }) => ({ key, text, isDefault })) };

/** @param {FieldEdit} edit @returns {Pick<Field, "attribute" | "selector" | "variants" | "text">} */
export const asField = (edit) =>
  "variants" in edit ? { ...edit, text: "" } : { ...edit, selector: null, variants: [] };

/** The fields, with what was typed in them before. @param {Field[]} fields @param {FieldEdit[]} edits @returns {Field[]} */
export function merged(fields, edits) {
  const known = fields.map((field) => {
    const edit = edits.find((one) => one.attribute === field.attribute);
    return edit ? { ...field, ...asField(edit) } : field;
  });
  const others = edits.filter((edit) => !fields.some((field) => field.attribute === edit.attribute));
  return [...known, ...others.map((edit) => ({ english: "", chips: [], limit: null, ...asField(edit) }))];
}

/** What people see comes before what developers see. @param {Field[]} fields */
export const userFirst = (fields) =>
  fields.toSorted((one, other) => Number(other.attribute === "user") - Number(one.attribute === "user"));

/** The parts that have a text in the file and none in some fields. @param {Part[]} own @param {Field[]} fields */
export function emptied(own, fields) {
  const filled = (/** @type {Field} */ { text, variants }) => Boolean(text.trim() || variants.some((one) => one.text.trim()));
  const kept = fields.filter(filled).map((field) => field.attribute);
  return own.map((part) => part.attribute).filter((attribute) => !kept.includes(attribute));
}

/** Whether a text was changed here and elsewhere, and not in the same way. @param {Part[]} base @param {Part[]} mine @param {Part[]} theirs */
export function clashes(base, mine, theirs) {
  const attributes = [...mine, ...theirs, ...base].map((part) => part.attribute);
  return attributes.some((attribute) => {
    const [before, own, other] = [base, mine, theirs].map((parts) => partText(parts, attribute));
    return own !== before && other !== before && own !== other;
  });
}
