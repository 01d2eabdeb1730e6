// What TypeScript sees of the package.

export * from "./index.js";
export type * from "./records.js";
export type { LocaleText, Options, Overlay, OwnCode } from "./catalog.js";
export type { Args, Code, ProblemOptions } from "./localizer.js";
export type { Body } from "./response-error.js";
