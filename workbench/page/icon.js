/** @import { State } from "./types.js" */

/** Each state has a shape of its own: how full the circle is, not only its colour. */
/** @type {Record<State | "obsolete", string[]>} */
const STATES = {
  missing: ["M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2"],
  inherited: ["M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2", "M8 11V5.5M5.5 7.5 8 5l2.5 2.5"],
  stale: ["M8 2.2 14.4 13.5H1.6Z", "M8 6.2v3.6M8 11.4v.4"],
  draft: ["M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2", "#M8 2a6 6 0 0 1 0 12Z"],
  "read-back": ["M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2", "#M8 8V2a6 6 0 1 1-6 6Z"],
  obsolete: ["M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2", "M3.8 3.8l8.4 8.4"],
  reviewed: ["#M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13", "!M5 8.2l2.2 2.2L11.2 6"],
};

const SHAPES = {
  error: ["M5.2 1.8h5.6l3.4 3.4v5.6l-3.4 3.4H5.2l-3.4-3.4V5.2Z", "M8 4.8v4M8 10.8v.4"],
  warning: STATES.stale,
  note: ["M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2", "M8 7.4v3.6M8 4.8v.4"],
  question: ["M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2", "M6.200 6.400a1.800 1.800 0 1 1 2.600 1.600c-.6.3-.8.6-.8 1.200M8 11v.4"],
  pencil: ["M3 13l.7-2.9L11 2.8 13.2 5 5.9 12.300Z"],
  back: ["M9.5 3 4.5 8l5 5"],
  up: ["M3.5 10 8 5.500l4.5 4.5"],
  down: ["M3.5 6 8 10.5 12.5 6"],
  theme: ["M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2", "#M8 2a6 6 0 0 1 0 12Z"],
  keys: ["M1.5 4h13v8h-13Z", "M4 6.500h.4M7 6.500h.4M10 6.500h.4M5 9.500h6"],
  undo: ["M5.5 3 2.5 6l3 3", "M2.500 6h6.500a4 4 0 0 1 0 8H6"],
  copy: ["M5.500 5.500h8v8h-8Z", "M10.500 5.500v-3h-8v8h3"],
  close: ["M4 4l8 8M12 4l-8 8"],
};

/** @param {State | "obsolete"} state */
export const stateIcon = (state) => draw(STATES[state], `icon state-${state}`);

/** @param {keyof typeof SHAPES} name */
export const icon = (name) => draw(SHAPES[name], `icon icon-${name}`);

const SVG = "http://www.w3.org/2000/svg";

/** @param {string[]} shapes "#" starts a filled shape, "!" one that is cut out @param {string} name */
function draw(shapes, name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("class", name);
  svg.setAttribute("aria-hidden", "true");
  svg.append(...shapes.map(path));
  return svg;
}

/** @param {string} shape */
function path(shape) {
  const node = document.createElementNS(SVG, "path");
  const kind = shape[0] === "#" ? "full" : shape[0] === "!" ? "cut" : "";
  node.setAttribute("d", kind ? shape.slice(1) : shape);
  if (kind) node.setAttribute("class", kind);
  return node;
}
