// Written from the records in bindings/core: do not edit.

export type Direction = "ltr" | "rtl";

export type FailureKind = "rejected" | "unreadable" | "unreachable";

export type Origin = "first-choice" | "fallback" | "server" | "generic" | "id";

export type Retry = "later" | "after-action" | "never";

/** Something that came with an error besides its code and its text. */
export interface Datum {
  /** Its name in the error. Null for further items of a list of texts. */
  readonly name: string | null;
  /** Its value, of any shape. */
  readonly value: unknown;
}

/** One error of a response, with its message. */
export interface ExplainedError {
  /** What the server reported. */
  readonly error: ReportedError;
  /** What to tell the reader of it. */
  readonly message: Message;
}

/** Why a call failed, in a reader's language. */
export interface Explanation {
  /** The whole in one message: the error if there is only one, a summary of several, or that the response could not be read or was not there. */
  readonly message: Message;
  /** Each error with its message, in the response's order. */
  readonly errors: readonly ExplainedError[];
  /** The same for every reader. */
  readonly failure: Failure;
}

/** What is known of a code besides its texts. */
export interface Facts {
  /** The name of the code, such as `NOT_ENOUGH_CREDITS`. */
  readonly name: string | null;
  /** What the error is about, in one word, such as `credits`. */
  readonly category: string | null;
  /** The field of the request that the error is about, by its name in the API. */
  readonly field: string | null;
  /** When trying again makes sense: `later`, `after-action` or `never`. */
  readonly retry: Retry | null;
}

/** Why a call of Gengo's API failed, independent of the reader. */
export interface Failure {
  /** `rejected`: the server reported errors. `unreadable`: the response could not be read. `unreachable`: there was no response. */
  readonly kind: FailureKind;
  /** When trying again makes sense: `later`, `after-action` (once the user or the owner of the account has done something) or `never`. The greatest of all errors counts. */
  readonly retry: Retry;
  /** One line of English for logs. What the server said is escaped in it. */
  readonly log: string;
  /** Every error, in the response's order. Empty unless the server reported errors. */
  readonly errors: readonly ReportedError[];
}

/** An error in a reader's language: one text for developers and logs, one for the person in front of the app. */
export interface Message {
  /** The code that the message is about. Null for an error without one, and for summaries. */
  readonly code: number | null;
  /** The sentence for developers and logs. What a server or an app puts into it is escaped where it would break a line or steer a terminal. */
  readonly text: string;
  /** What happened and what to do, for the person in front of the app. */
  readonly userText: string;
  /** The locale that `text` is from. Null if the text is the server's own. */
  readonly locale: string | null;
  /** The locale that `userText` is from. */
  readonly userLocale: string | null;
  /** The direction of `text`: `ltr` or `rtl`. */
  readonly direction: Direction;
  /** The direction of `userText`: `ltr` or `rtl`. */
  readonly userDirection: Direction;
  /** Where `text` comes from: `first-choice`, `fallback` (another locale of the chain), `server`, `generic` (nothing is known of the code) or `id`. */
  readonly origin: Origin;
  /** Where `userText` comes from. */
  readonly userOrigin: Origin;
  /** Whether one of the two texts is not what the reader asked for first: it is in another language, or not about this code. */
  readonly isFallback: boolean;
}

/** Something in an app's own texts that cannot be used. It costs the messages that it names and nothing else. */
export interface Problem {
  /** The file or folder; for a text that came as a string, the name that it was given. */
  readonly path: string;
  /** The locale whose text it is. */
  readonly locale: string | null;
  /** The line in the file, from 1. */
  readonly line: number | null;
  /** The column in the line, in characters, from 1. */
  readonly column: number | null;
  /** The id of the message, or of the term with its leading `-`. */
  readonly id: string | null;
  /** What is wrong, without the place. */
  readonly reason: string;
  /** All of it in one line, for logs. */
  readonly log: string;
}

/** A failure as the answer of a web service (RFC 9457), in a reader's language. */
export interface ProblemDetails {
  /** The body to send: a JSON object with `type`, `status`, `title`, `detail` and `errors`. */
  readonly json: string;
  /** The HTTP status to send. */
  readonly status: number;
  /** The value of `Content-Type`: `application/problem+json`. */
  readonly mediaType: string;
  /** The value of `Content-Language`. */
  readonly language: string | null;
}

/** One error of a response. */
export interface ReportedError {
  /** The job that the error is about: its name in the request, or its position from 0 in a list. Null if the error is about the call. */
  readonly job: string | null;
  /** The code. Null if the server sent none that is an integer of 64 bits. */
  readonly code: number | null;
  /** The name of the code, such as `NOT_ENOUGH_CREDITS`. Null for codes that Gengo does not document. */
  readonly name: string | null;
  /** What the error is about, in one word, such as `credits`. */
  readonly category: string | null;
  /** The field of the request that the error is about, by its name in the API. */
  readonly field: string | null;
  /** When trying again makes sense: `later`, `after-action` or `never`. */
  readonly retry: Retry;
  /** The server's own text, as it was sent. It may contain anything. */
  readonly serverText: string | null;
  /** All other data in the error, in the original order. */
  readonly data: readonly Datum[];
  /** One line of English for logs. What the server said is escaped in it. */
  readonly log: string;
}

/** Which locales were asked for a message, and what each lacked. */
export interface Trace {
  /** The id of the message. */
  readonly id: string | null;
  /** What was asked, in order: first for the text for developers, then for the text for users, each up to the locale that answered. */
  readonly steps: readonly TraceStep[];
  /** All of it as lines of English, for logs. */
  readonly log: string;
}

/** One question to one locale. */
export interface TraceStep {
  /** The locale that was asked. Null where the server's own text answers. */
  readonly locale: string | null;
  /** The id of the message that the locale was asked for. */
  readonly id: string;
  /** Whether the text for users was asked for, and not the one for developers. */
  readonly isUserText: boolean;
  /** What the locale lacks. Null if it answers. */
  readonly lack: string | null;
}
