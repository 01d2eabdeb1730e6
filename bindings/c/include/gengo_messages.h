/* Localized messages for the error codes of Gengo's translation API. See the README beside it. */

#ifndef GENGO_MESSAGES_H
#define GENGO_MESSAGES_H

/* Written by cbindgen from bindings/c/src: do not edit. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// As a length: the text ends at its first NUL.
#define GENGO_NUL_TERMINATED SIZE_MAX

// What the texts of a message take, by name: texts and numbers. The caller owns it and frees it by
// `gengo_args_free`. Job and order ids are passed as texts: numbers are 64-bit floating point.
typedef struct gengo_args gengo_args;

// The messages of all locales, for any number of readers and threads at once. The caller owns it and
// frees it by `gengo_catalog_free`.
typedef struct gengo_catalog gengo_catalog;

// The messages for one reader, for any number of threads at once. The caller owns it and frees it by
// `gengo_localizer_free`.
typedef struct gengo_localizer gengo_localizer;

// What an app sets of a catalog. The caller owns it and frees it by `gengo_options_free`.
typedef struct gengo_options gengo_options;

// The languages that a reader asked for, best first. What is added counts less than what is there.
// The caller owns it and frees it by `gengo_preferences_free`.
typedef struct gengo_preferences gengo_preferences;

// A text that the caller owns and frees by `gengo_buffer_free`.
typedef struct gengo_buffer {
  // The text, in UTF-8, with a NUL behind it.
  const char *data;
  // Its length in bytes, without the NUL.
  size_t length;
} gengo_buffer;

// A text in UTF-8 that belongs to the struct that holds it. `data` is `NULL` where there is none.
// A NUL follows it, and it may have NULs within: `length` is in bytes, without the last.
typedef struct gengo_text {
  // The bytes.
  const char *data;
  // How many there are.
  size_t length;
} gengo_text;

// An error in a reader's language: one text for developers and logs, one for the person in front of
// the app. The caller owns it, with all its texts, and frees it by `gengo_message_free`; one within
// another struct belongs to that.
typedef struct gengo_message {
  // Whether the message is about a code. Summaries and errors without a code are about none.
  bool has_code;
  // The code that the message is about.
  int64_t code;
  // The sentence for developers and logs. What a server or an app puts into it is escaped where it
  // would break a line or steer a terminal.
  struct gengo_text text;
  // What happened and what to do, for the person in front of the app.
  struct gengo_text user_text;
  // The locale that `text` is from. There is none if the text is the server's own.
  struct gengo_text locale;
  // The locale that `user_text` is from.
  struct gengo_text user_locale;
  // The direction of `text`: "ltr" or "rtl".
  const char *direction;
  // The direction of `user_text`: "ltr" or "rtl".
  const char *user_direction;
  // Where `text` comes from: "first-choice", "fallback" (another locale of the chain), "server",
  // "generic" (nothing is known of the code) or "id".
  const char *origin;
  // Where `user_text` comes from.
  const char *user_origin;
  // Whether one of the two texts is not what the reader asked for first.
  bool is_fallback;
} gengo_message;

// One error of a response, with its message. It belongs to the explanation.
typedef struct gengo_explained_error {
  // What to tell the reader of it.
  struct gengo_message message;
  // The job that the error is about: its name in the request, or its position from 0 in a list.
  // There is none if the error is about the call.
  struct gengo_text job;
  // Whether the server sent a code that is an integer of 64 bits.
  bool has_code;
  // The code.
  int64_t code;
  // The name of the code, such as "NOT_ENOUGH_CREDITS".
  struct gengo_text name;
  // What the error is about, in one word, such as "credits".
  struct gengo_text category;
  // The field of the request that the error is about, by its name in the API.
  struct gengo_text field;
  // When trying again makes sense: "later", "after-action" or "never".
  const char *retry;
  // The server's own text, as it was sent. It may contain anything.
  struct gengo_text server_text;
  // All other data in the error: a JSON list of objects with `name` and `value`.
  struct gengo_text data_json;
  // One line of English for logs. What the server said is escaped in it.
  struct gengo_text log;
} gengo_explained_error;

// Why a call failed, in a reader's language. The caller owns it, with all that it points to, and frees
// it by `gengo_explanation_free`.
typedef struct gengo_explanation {
  // The whole in one message: the error if there is only one, a summary of several, or that the
  // response could not be read or was not there.
  struct gengo_message message;
  // "rejected": the server reported errors. "unreadable": the response could not be read.
  // "unreachable": there was no response.
  const char *kind;
  // When trying again makes sense: "later", "after-action" or "never". The greatest of all errors
  // counts.
  const char *retry;
  // One line of English for logs. What the server said is escaped in it.
  struct gengo_text log;
  // Each error with its message, in the response's order.
  const struct gengo_explained_error *errors;
  // How many there are. None unless the server reported errors.
  size_t error_count;
} gengo_explanation;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

// Arguments without any.
struct gengo_args *gengo_args_new(void);

// Arguments from a JSON object of texts and numbers. A whole number that 64-bit floating point does
// not hold becomes a text. Returns `NULL` if they cannot be used, with a text for developers in
// `error`, unless that is `NULL`; the caller frees it by `gengo_buffer_free`.
struct gengo_args *gengo_args_from_json(const char *json,
                                        size_t json_length,
                                        struct gengo_buffer **error);

// Sets a text, in place of an earlier value of the name. Both texts are copied.
void gengo_args_set_text(struct gengo_args *args,
                         const char *name,
                         size_t name_length,
                         const char *value,
                         size_t value_length);

// Sets a number, in place of an earlier value of the name. The name is copied.
void gengo_args_set_number(struct gengo_args *args,
                           const char *name,
                           size_t name_length,
                           double value);

// Frees arguments. `NULL` is allowed.
void gengo_args_free(struct gengo_args *args);

// Frees a buffer. `NULL` is allowed.
void gengo_buffer_free(struct gengo_buffer *buffer);

// Makes a catalog. `options` may be `NULL`, and stay the caller's. What cannot be used of the app's
// own texts is in `gengo_catalog_problems_json`.
//
// Returns `NULL` if an id in the options is not a locale, with a text for developers in `error`,
// unless that is `NULL`; the caller frees it by `gengo_buffer_free`.
struct gengo_catalog *gengo_catalog_new(const struct gengo_options *options,
                                        struct gengo_buffer **error);

// Makes the messages for a reader. `preferences` may be `NULL`, and stay the caller's. The caller
// owns the localizer, which does not need the catalog any more, and frees it by
// `gengo_localizer_free`.
struct gengo_localizer *gengo_catalog_localizer(const struct gengo_catalog *catalog,
                                                const struct gengo_preferences *preferences);

// The locales that answer a reader, in order: a JSON list of texts, which the caller frees by
// `gengo_buffer_free`.
struct gengo_buffer *gengo_catalog_chain_json(const struct gengo_catalog *catalog,
                                              const struct gengo_preferences *preferences);

// The locales that have texts, sorted: a JSON list of texts, which the caller frees by
// `gengo_buffer_free`.
struct gengo_buffer *gengo_catalog_locales_json(const struct gengo_catalog *catalog);

// The numeric codes that have a message of their own, sorted: a JSON list of numbers, which the caller
// frees by `gengo_buffer_free`.
struct gengo_buffer *gengo_catalog_codes_json(const struct gengo_catalog *catalog);

// What cannot be used of the app's own texts: a JSON list of objects with `path`, `locale`, `line`,
// `column`, `id`, `reason` and `log`, which the caller frees by `gengo_buffer_free`.
struct gengo_buffer *gengo_catalog_problems_json(const struct gengo_catalog *catalog);

// What is known of a code, a number in digits or a word: a JSON object with `name`, `category`,
// `field` and `retry`, which the caller frees by `gengo_buffer_free`. `NULL` if nothing is known.
struct gengo_buffer *gengo_catalog_facts_json(const struct gengo_catalog *catalog,
                                              const char *code,
                                              size_t code_length);

// When trying again makes sense after a code, a number in digits or a word: `later`, `after-action`
// (once the user or the owner of the account has done something) or `never`. The text is static.
const char *gengo_catalog_retry(const struct gengo_catalog *catalog,
                                const char *code,
                                size_t code_length);

// Frees a catalog. `NULL` is allowed. Its localizers go on.
void gengo_catalog_free(struct gengo_catalog *catalog);

// Why a call failed, in the reader's language, from the body of its response, whatever its HTTP status.
// `NULL` if the call succeeded; otherwise the caller frees it by `gengo_explanation_free`.
struct gengo_explanation *gengo_localizer_explain(const struct gengo_localizer *localizer,
                                                  const char *body,
                                                  size_t body_length);

// As `gengo_localizer_explain`, as a JSON object with `message`, `errors` (each with `error` and
// `message`) and `failure`, which the caller frees by `gengo_buffer_free`.
struct gengo_buffer *gengo_localizer_explain_json(const struct gengo_localizer *localizer,
                                                  const char *body,
                                                  size_t body_length);

// As `gengo_localizer_explain`, of a call that got no response. `reason` is what the HTTP client said. It
// goes into logs, so it must not have keys in it.
struct gengo_explanation *gengo_localizer_explain_unreachable(const struct gengo_localizer *localizer,
                                                              const char *reason,
                                                              size_t reason_length);

// As `gengo_localizer_explain_unreachable`, as JSON, which the caller frees by `gengo_buffer_free`.
struct gengo_buffer *gengo_localizer_explain_unreachable_json(const struct gengo_localizer *localizer,
                                                              const char *reason,
                                                              size_t reason_length);

// Frees an explanation with all that it points to. `NULL` is allowed.
void gengo_explanation_free(struct gengo_explanation *explanation);

// The locales that answer, in order: a JSON list of texts, which the caller frees by
// `gengo_buffer_free`.
struct gengo_buffer *gengo_localizer_chain_json(const struct gengo_localizer *localizer);

// The message of a code. An unknown code gets the generic message. `args` may be `NULL`, and stay the
// caller's. The caller frees the message by `gengo_message_free`.
struct gengo_message *gengo_localizer_message(const struct gengo_localizer *localizer,
                                              int64_t code,
                                              const struct gengo_args *args);

// As `gengo_localizer_message`, of a code that is a word, such as "card_declined", or a number in
// digits.
struct gengo_message *gengo_localizer_message_of_word(const struct gengo_localizer *localizer,
                                                      const char *word,
                                                      size_t word_length,
                                                      const struct gengo_args *args);

// As `gengo_localizer_message_of_word`, as a JSON object with the fields of `gengo_message`, which the
// caller frees by `gengo_buffer_free`.
struct gengo_buffer *gengo_localizer_message_json(const struct gengo_localizer *localizer,
                                                  const char *code,
                                                  size_t code_length,
                                                  const struct gengo_args *args);

// The message of an id: its value is the text for developers, its attribute `.user` the one for users.
// An unknown id gets the generic message. `args` may be `NULL`, and stay the caller's. The caller frees
// the message by `gengo_message_free`.
struct gengo_message *gengo_localizer_message_by_id(const struct gengo_localizer *localizer,
                                                    const char *id,
                                                    size_t id_length,
                                                    const struct gengo_args *args);

// As `gengo_localizer_message_by_id`, as a JSON object with the fields of `gengo_message`, which the
// caller frees by `gengo_buffer_free`.
struct gengo_buffer *gengo_localizer_message_by_id_json(const struct gengo_localizer *localizer,
                                                        const char *id,
                                                        size_t id_length,
                                                        const struct gengo_args *args);

// Writes the text for developers of a code's message to `out`, as `snprintf` does: with a NUL, and cut
// off after a whole character where `out` has no room for more than `capacity` bytes. Returns the length
// of the whole text in bytes, without the NUL. `args` may be `NULL`.
size_t gengo_localizer_text(const struct gengo_localizer *localizer,
                            int64_t code,
                            const struct gengo_args *args,
                            char *out,
                            size_t capacity);

// As `gengo_localizer_text`, of the text for users.
size_t gengo_localizer_user_text(const struct gengo_localizer *localizer,
                                 int64_t code,
                                 const struct gengo_args *args,
                                 char *out,
                                 size_t capacity);

// As `gengo_localizer_text` or, for `is_user_text`, `gengo_localizer_user_text`, with the arguments as a
// JSON object: one call in place of three. Returns `SIZE_MAX` if the arguments cannot be used.
size_t gengo_localizer_text_of_json(const struct gengo_localizer *localizer,
                                    int64_t code,
                                    bool is_user_text,
                                    const char *args,
                                    size_t args_length,
                                    char *out,
                                    size_t capacity);

// One of the two texts of a code's message as words and the names of arguments by turns, words first and
// last: a JSON list of texts, which the caller frees by `gengo_buffer_free`. `NULL` if there is more to the
// text, such as a plural, or if the catalog has no message of the code.
//
// A caller can put such a text together by itself, if it has all the arguments and they are texts; for
// developers without control characters and marks that turn the direction of a text.
struct gengo_buffer *gengo_localizer_pattern_json(const struct gengo_localizer *localizer,
                                                  int64_t code,
                                                  bool is_user_text);

// Which locales were asked for the texts of a code, a number in digits or a word, and why each did not
// answer: a JSON object with `id`, `steps` (each with `locale`, `id`, `is_user_text` and `lack`) and
// `log`, which the caller frees by `gengo_buffer_free`. `args` may be `NULL`.
struct gengo_buffer *gengo_localizer_trace_json(const struct gengo_localizer *localizer,
                                                const char *code,
                                                size_t code_length,
                                                const struct gengo_args *args);

// Frees a localizer. `NULL` is allowed.
void gengo_localizer_free(struct gengo_localizer *localizer);

// Frees a message with its texts. `NULL` is allowed.
void gengo_message_free(struct gengo_message *message);

// Options that leave everything as it is: the library's texts alone.
struct gengo_options *gengo_options_new(void);

// Options from a JSON object. Its members, all optional:
//
// - `embedded` (true): whether the catalog has Gengo's texts and codes
// - `overlays`: the app's own texts, each `{"folder": …}` of the form `<folder>/<locale>/*.ftl`, or
//   `{"locale": …, "name": …, "text": …}`
// - `service_name`: another name for the service
// - `default_locale` (en): for readers who want none that there is
// - `reference_locale` (en): in which texts are written first
// - `parents`: by locale, the locales to ask after it
// - `isolate_arguments` (true), `localize_numbers` (true), `pseudo_locales` (false)
// - `code_ids` (`error-{code}`): how the message ids of the app's own codes are formed
// - `codes`: by code, `{"name": …, "category": …, "field": …, "retry": …}`
//
// Returns `NULL` if they cannot be used, with a text for developers in `error`, unless that is
// `NULL`; the caller frees it by `gengo_buffer_free`.
struct gengo_options *gengo_options_from_json(const char *json,
                                              size_t json_length,
                                              struct gengo_buffer **error);

// Overrides the texts so far with those of a folder of the form `<folder>/<locale>/*.ftl`. It is read when the
// catalog is made.
void gengo_options_overlay_folder(struct gengo_options *options,
                                  const char *folder,
                                  size_t folder_length);

// Overrides texts of a locale with a text in Fluent's syntax. `name` stands for it in problems.
void gengo_options_overlay_text(struct gengo_options *options,
                                const char *locale,
                                size_t locale_length,
                                const char *name,
                                size_t name_length,
                                const char *own_text,
                                size_t own_text_length);

// Puts another name in place of the service's, in every locale.
void gengo_options_service_name(struct gengo_options *options,
                                const char *name,
                                size_t name_length);

// Sets the locale for readers who want none that there is.
void gengo_options_default_locale(struct gengo_options *options,
                                  const char *locale,
                                  size_t locale_length);

// Sets whether arguments stand between the Unicode marks FSI and PDI, which keep an argument of the
// other direction from disturbing the text around it. They do unless this is turned off, for output
// that must be free of invisible marks.
void gengo_options_isolate_arguments(struct gengo_options *options, bool isolate);

// Frees options. `NULL` is allowed.
void gengo_options_free(struct gengo_options *options);

// Preferences without any: the catalog's default locale answers.
struct gengo_preferences *gengo_preferences_new(void);

// Preferences from a JSON list, the most important first. An item is an object with one member:
// `ids` or `lossy_ids` (a list of language ids, of which the latter skips what is none),
// `accept_language` (the value of the header) or `gengo_language` (one of Gengo's own codes).
// Returns `NULL` if they cannot be used, with a text for developers in `error`, unless that is
// `NULL`; the caller frees it by `gengo_buffer_free`.
struct gengo_preferences *gengo_preferences_from_json(const char *json,
                                                      size_t json_length,
                                                      struct gengo_buffer **error);

// Adds a language id: a BCP-47 tag in any case, with `-` or `_`, or a POSIX locale. Returns whether
// it is one.
bool gengo_preferences_add_id(struct gengo_preferences *preferences,
                              const char *id,
                              size_t id_length);

// Adds the languages of an HTTP `Accept-Language` header. What is not valid in it is skipped.
void gengo_preferences_add_accept_language(struct gengo_preferences *preferences,
                                           const char *header,
                                           size_t header_length);

// Adds one of Gengo's own language codes, such as a job's `lc_tgt`. They are not BCP-47: `pt` is
// European Portuguese. Returns whether it is one.
bool gengo_preferences_add_gengo_language(struct gengo_preferences *preferences,
                                          const char *code,
                                          size_t code_length);

// Frees preferences. `NULL` is allowed.
void gengo_preferences_free(struct gengo_preferences *preferences);

// A failed call as the answer of a web service (RFC 9457), from the body of its response: a JSON object
// with `json` (the body to send), `status`, `media_type` and `language`, which the caller frees by
// `gengo_buffer_free`. `NULL` if the call succeeded.
//
// `options` is a JSON object that sets members: `status`, `type`, `type_base` (the code follows it),
// `title`, `detail`, `instance`, and `extensions`, an object of members of the app's own. It may be
// `NULL`. Where it cannot be used, the function returns `NULL`, with a text for developers in `error`,
// unless that is `NULL`; the caller frees it by `gengo_buffer_free`.
struct gengo_buffer *gengo_localizer_problem_json(const struct gengo_localizer *localizer,
                                                  const char *body,
                                                  size_t body_length,
                                                  const char *options,
                                                  size_t options_length,
                                                  struct gengo_buffer **error);

// As `gengo_localizer_problem_json`, of a call that got no response. `reason` is what the HTTP client
// said.
struct gengo_buffer *gengo_localizer_unreachable_problem_json(const struct gengo_localizer *localizer,
                                                              const char *reason,
                                                              size_t reason_length,
                                                              const char *options,
                                                              size_t options_length,
                                                              struct gengo_buffer **error);

// As `gengo_localizer_problem_json`, of the message of a code, a number in digits or a word, such as one
// of the app's own. `args` may be `NULL`.
struct gengo_buffer *gengo_localizer_code_problem_json(const struct gengo_localizer *localizer,
                                                       const char *code,
                                                       size_t code_length,
                                                       const struct gengo_args *args,
                                                       const char *options,
                                                       size_t options_length,
                                                       struct gengo_buffer **error);

// Why a call failed, independent of the reader, from the body of its response, whatever its HTTP status: a JSON
// object with `kind`, `retry`, `log` and `errors`, which the caller frees by `gengo_buffer_free`. `NULL`
// if the call succeeded. Most of Gengo's errors come with status 200.
struct gengo_buffer *gengo_check_json(const char *body,
                                      size_t body_length);

// As `gengo_check_json`, of a call that got no response. `reason` is what the HTTP client said. It goes
// into logs, so it must not have keys in it.
struct gengo_buffer *gengo_unreachable_json(const char *reason,
                                            size_t reason_length);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* GENGO_MESSAGES_H */
