/* The same answers as in Rust: `cases <cases.json> [<count>]`; and memory that stays flat: `cases --leaks`.
 *
 * C has no JSON, so the file is read where it stands: a value is a piece of its text, which the library takes as it is. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gengo_messages.h"

#define N GENGO_NUL_TERMINATED

/* A piece of text. That of JSON is a whole value, without spaces around or between what it has. */
typedef struct {
    const char *start;
    size_t length;
} span;

static const char *string_end(const char *at) {
    for (at++; *at != '"'; at++)
        if (*at == '\\') at++;
    return at + 1;
}

/* The value that starts at a place. */
static span value_at(const char *start) {
    const char *at = start;
    int depth = 0;
    do {
        if (*at == '"') {
            at = string_end(at);
        } else if (strchr("{[", *at)) {
            depth++, at++;
        } else if (strchr("}]", *at)) {
            depth--, at++;
        } else if (depth > 0) {
            at++;
        } else {
            at += strcspn(at, ",]}\n");
        }
    } while (depth > 0);
    return (span){start, (size_t)(at - start)};
}

/* The next item of a list, or the next value of an object with its quoted name. `at` is 0 before the first one. */
static bool next(span all, size_t *at, span *name, span *value) {
    const char *start = all.start + ++*at;
    if (*at >= all.length - 1) return false;
    if (*all.start == '{') {
        *name = (span){start, (size_t)(string_end(start) - start)};
        start += name->length + 1;
    }
    *value = value_at(start);
    *at = (size_t)(start + value->length - all.start);
    return true;
}

static bool is(span text, const char *expected) {
    return text.length == strlen(expected) && memcmp(text.start, expected, text.length) == 0;
}

static bool equal(span one, span other) {
    return one.length == other.length && memcmp(one.start, other.start, one.length) == 0;
}

/* A member of an object by its quoted name; nothing if there is none. */
static span quoted_member(span object, span name) {
    span own, value;
    for (size_t at = 0; object.length && next(object, &at, &own, &value);)
        if (equal(own, name)) return value;
    return (span){NULL, 0};
}

static span member(span object, const char *name) {
    char quoted[64];
    int length = snprintf(quoted, sizeof quoted, "\"%s\"", name);
    return quoted_member(object, (span){quoted, (size_t)length});
}

static size_t count(span all) {
    span name, value;
    size_t items = 0;
    for (size_t at = 0; next(all, &at, &name, &value);) items++;
    return items;
}

/* Whether two values are the same, with members in any order. */
static bool same(span one, span other) {
    if (equal(one, other)) return true;
    if (!one.length || !other.length || *one.start != *other.start || !strchr("{[", *one.start)) return false;
    span name, value, other_name, other_value;
    size_t other_at = 0;
    for (size_t at = 0; next(one, &at, &name, &value);) {
        if (*one.start == '{') {
            other_value = quoted_member(other, name);
        } else if (!next(other, &other_at, &other_name, &other_value)) {
            return false;
        }
        if (!same(value, other_value)) return false;
    }
    return count(one) == count(other);
}

static unsigned hexadecimal(const char *digits, int count) {
    char copy[5] = {0};
    memcpy(copy, digits, (size_t)count);
    return (unsigned)strtoul(copy, NULL, 16);
}

/* The text that a string of JSON stands for, which the caller frees, with a NUL behind it. Other values stay as they are written. */
static span decoded(span json) {
    char *out = malloc(json.length + 1);
    size_t length = 0;
    if (!json.length || *json.start != '"') {
        memcpy(out, json.start ? json.start : "", json.length);
        out[json.length] = 0;
        return (span){out, json.length};
    }
    for (const char *at = json.start + 1; at < json.start + json.length - 1; at++) {
        if (*at != '\\') {
            out[length++] = *at;
            continue;
        }
        at++;
        const char *place = strchr("b\bf\fn\nr\rt\t", *at);
        if (*at == 'u') {
            /* Only control characters are written so. */
            out[length++] = (char)hexadecimal(at + 1, 4);
            at += 4;
        } else {
            out[length++] = place ? place[1] : *at;
        }
    }
    out[length] = 0;
    return (span){out, length};
}

/* The bytes that a text of hexadecimal digits stands for, which the caller frees. */
static span bytes_of(span json) {
    size_t length = json.length ? (json.length - 2) / 2 : 0;
    char *out = malloc(length + 1);
    for (size_t at = 0; at < length; at++) out[at] = (char)hexadecimal(json.start + 1 + 2 * at, 2);
    return (span){out, length};
}

/* Whether a text of a struct is what a member has. */
static bool has_text(span record, const char *name, gengo_text text) {
    span expected = member(record, name);
    if (is(expected, "null")) return text.data == NULL;
    span plain = decoded(expected);
    bool holds = text.data && equal(plain, (span){text.data, text.length}) && text.data[text.length] == 0;
    free((char *)plain.start);
    return holds;
}

static bool has_word(span record, const char *name, const char *word) {
    return has_text(record, name, (gengo_text){word, strlen(word)});
}

static bool has_code(span record, bool has, int64_t code) {
    span expected = member(record, "code");
    if (is(expected, "null")) return !has;
    return has && strtoll(expected.start, NULL, 10) == code;
}

static bool is_message(span record, const gengo_message *own) {
    return own && has_code(record, own->has_code, own->code) && has_text(record, "text", own->text)
        && has_text(record, "user_text", own->user_text) && has_text(record, "locale", own->locale)
        && has_text(record, "user_locale", own->user_locale) && has_word(record, "direction", own->direction)
        && has_word(record, "user_direction", own->user_direction) && has_word(record, "origin", own->origin)
        && has_word(record, "user_origin", own->user_origin)
        && is(member(record, "is_fallback"), own->is_fallback ? "true" : "false");
}

static bool is_error(span record, const gengo_explained_error *own) {
    span error = member(record, "error");
    return is_message(member(record, "message"), &own->message) && has_code(error, own->has_code, own->code)
        && has_text(error, "job", own->job) && has_text(error, "name", own->name)
        && has_text(error, "category", own->category) && has_text(error, "field", own->field)
        && has_word(error, "retry", own->retry) && has_text(error, "server_text", own->server_text)
        && same(member(error, "data"), (span){own->data_json.data, own->data_json.length})
        && has_text(error, "log", own->log);
}

static bool is_explanation(span record, const gengo_explanation *own) {
    if (!own || is(record, "null")) return !own && is(record, "null");
    span failure = member(record, "failure"), errors = member(record, "errors"), name, error;
    bool holds = is_message(member(record, "message"), &own->message) && has_word(failure, "kind", own->kind)
        && has_word(failure, "retry", own->retry) && has_text(failure, "log", own->log)
        && count(errors) == own->error_count;
    size_t index = 0;
    for (size_t at = 0; holds && next(errors, &at, &name, &error);) holds = is_error(error, &own->errors[index++]);
    return holds;
}

/* What is asked for, taken apart. */
typedef struct {
    span call, code, id, reason, body, options;
    bool is_number;
    gengo_localizer *localizer;
    gengo_args *args;
} question;

/* Whether the structs of a call have what its record has. */
static bool structs_hold(const question *own, span expected) {
    bool holds = true;
    if (is(own->call, "\"message\"")) {
        gengo_message *message = gengo_localizer_message_of_word(own->localizer, own->code.start, own->code.length, own->args);
        holds = is_message(expected, message);
        gengo_message_free(message);
        if (own->is_number) {
            int64_t code = strtoll(own->code.start, NULL, 10);
            message = gengo_localizer_message(own->localizer, code, own->args);
            char cut[8], room[1 << 14];
            size_t length = gengo_localizer_text(own->localizer, code, own->args, room, sizeof room);
            holds = holds && is_message(expected, message) && has_text(expected, "text", (gengo_text){room, length});
            length = gengo_localizer_user_text(own->localizer, code, own->args, room, sizeof room);
            holds = holds && has_text(expected, "user_text", (gengo_text){room, length})
                && gengo_localizer_user_text(own->localizer, code, own->args, cut, sizeof cut) == length
                && strncmp(room, cut, strlen(cut)) == 0;
            gengo_message_free(message);
        }
    } else if (is(own->call, "\"message_by_id\"")) {
        gengo_message *message = gengo_localizer_message_by_id(own->localizer, own->id.start, own->id.length, own->args);
        holds = is_message(expected, message);
        gengo_message_free(message);
    } else if (is(own->call, "\"explain\"") || is(own->call, "\"unreachable\"")) {
        gengo_explanation *explanation = is(own->call, "\"explain\"")
            ? gengo_localizer_explain(own->localizer, own->body.start, own->body.length)
            : gengo_localizer_explain_unreachable(own->localizer, own->reason.start, own->reason.length);
        holds = is_explanation(expected, explanation);
        gengo_explanation_free(explanation);
    }
    return holds;
}

/* The answer as JSON; `NULL` for none, or with a reason in `error`. */
static gengo_buffer *answer(const question *own, const gengo_catalog *catalog, gengo_buffer **error) {
    const gengo_localizer *localizer = own->localizer;
    span code = own->code, body = own->body, options = own->options;
    if (is(own->call, "\"message\"")) return gengo_localizer_message_json(localizer, code.start, code.length, own->args);
    if (is(own->call, "\"message_by_id\""))
        return gengo_localizer_message_by_id_json(localizer, own->id.start, own->id.length, own->args);
    if (is(own->call, "\"explain\"")) return gengo_localizer_explain_json(localizer, body.start, body.length);
    if (is(own->call, "\"check\"")) return gengo_check_json(body.start, body.length);
    if (is(own->call, "\"unreachable\""))
        return gengo_localizer_explain_unreachable_json(localizer, own->reason.start, own->reason.length);
    if (is(own->call, "\"problem_details\""))
        return gengo_localizer_problem_json(localizer, body.start, body.length, options.start, options.length, error);
    if (is(own->call, "\"code_problem_details\""))
        return gengo_localizer_code_problem_json(localizer, code.start, code.length, own->args, options.start, options.length, error);
    if (is(own->call, "\"trace\"")) return gengo_localizer_trace_json(localizer, code.start, code.length, own->args);
    if (is(own->call, "\"facts\"")) return gengo_catalog_facts_json(catalog, code.start, code.length);
    if (is(own->call, "\"problems\"")) return gengo_catalog_problems_json(catalog);
    if (is(own->call, "\"locales\"")) return gengo_catalog_locales_json(catalog);
    if (is(own->call, "\"chain\"")) return gengo_localizer_chain_json(localizer);
    fprintf(stderr, "an unknown call: %.*s\n", (int)own->call.length, own->call.start);
    exit(2);
}

static bool holds(span input, const gengo_catalog *catalog) {
    span reader = member(input, "reader"), args = member(input, "args"), expected = member(input, "expected");
    gengo_buffer *error = NULL, *seen = NULL;
    question own = {.call = member(input, "call"), .options = member(input, "options")};
    own.code = decoded(member(input, "code"));
    own.id = decoded(member(input, "id"));
    own.reason = decoded(member(input, "reason"));
    own.body = bytes_of(member(input, "body"));
    own.is_number = member(input, "code").length && *member(input, "code").start != '"';

    gengo_preferences *preferences = gengo_preferences_from_json(reader.start, reader.length, &error);
    own.localizer = error ? NULL : gengo_catalog_localizer(catalog, preferences);
    if (!error && args.length && !is(args, "null")) own.args = gengo_args_from_json(args.start, args.length, &error);
    bool holds;
    if (!error && is(own.call, "\"retry\"")) {
        holds = has_word(input, "expected", gengo_catalog_retry(catalog, own.code.start, own.code.length));
    } else {
        if (!error) seen = answer(&own, catalog, &error);
        if (error) {
            holds = has_text(input, "error", (gengo_text){error->data, error->length});
        } else if (!seen) {
            holds = is(expected, "null");
        } else {
            holds = same(expected, (span){seen->data, seen->length});
        }
        if (!error) holds = holds && structs_hold(&own, expected);
    }
    if (!holds)
        fprintf(stderr, "%.*s\n  was %s\n", (int)input.length, input.start, error ? error->data : seen ? seen->data : "other");
    gengo_buffer_free(seen);
    gengo_buffer_free(error);
    gengo_args_free(own.args);
    gengo_localizer_free(own.localizer);
    gengo_preferences_free(preferences);
    free((char *)own.code.start);
    free((char *)own.id.start);
    free((char *)own.reason.start);
    free((char *)own.body.start);
    return holds;
}

static char *contents(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END)) {
        perror(path);
        exit(2);
    }
    size_t length = (size_t)ftell(file);
    char *text = calloc(length + 1, 1);
    rewind(file);
    if (fread(text, 1, length, file) != length) exit(2);
    fclose(file);
    return text;
}

static size_t answers(const char *path, size_t most) {
    char *text = contents(path);
    span data = value_at(text), all = member(data, "catalogs"), list = member(data, "cases"), name, value;
    gengo_catalog *catalogs[16];
    size_t made = 0;
    for (size_t at = 0; next(all, &at, &name, &value) && made < 16;) {
        gengo_options *options = gengo_options_from_json(value.start, value.length, NULL);
        catalogs[made++] = gengo_catalog_new(options, NULL);
        gengo_options_free(options);
    }
    size_t cases = 0, faults = 0;
    for (size_t at = 0; cases < most && next(list, &at, &name, &value); cases++)
        faults += !holds(value, catalogs[strtoul(member(value, "catalog").start, NULL, 10)]);
    while (made > 0) gengo_catalog_free(catalogs[--made]);
    free(text);
    printf("C: %zu cases, %zu differ\n", cases, faults);
    return faults;
}

/* The most memory that the process had so far, in KiB. */
static long peak(void) {
    char line[256];
    long kibibytes = 0;
    FILE *status = fopen("/proc/self/status", "r");
    while (status && fgets(line, sizeof line, status)) sscanf(line, "VmHWM: %ld", &kibibytes);
    if (status) fclose(status);
    return kibibytes;
}

static long rounds(const gengo_catalog *catalog, int count) {
    static const char body[] = "{\"opstat\":\"error\",\"err\":{\"job_1\":[{\"code\":1350,\"msg\":\"a\",\"size\":[1]}]}}";
    for (int index = 0; index < count; index++) {
        char header[64];
        snprintf(header, sizeof header, "de, en;q=0.%d", index % 1000);
        gengo_preferences *reader = gengo_preferences_new();
        gengo_preferences_add_accept_language(reader, header, N);
        gengo_localizer *own = gengo_catalog_localizer(catalog, reader);
        gengo_args *args = gengo_args_new();
        gengo_args_set_text(args, "name", N, "a.txt", N);
        gengo_args_set_number(args, "size", N, index);
        gengo_message_free(gengo_localizer_message(own, 2700, NULL));
        gengo_message_free(gengo_localizer_message(own, index, NULL));
        gengo_message_free(gengo_localizer_message(own, 9001, args));
        gengo_explanation_free(gengo_localizer_explain(own, body, sizeof body - 1));
        gengo_buffer_free(gengo_localizer_problem_json(own, body, sizeof body - 1, "{\"status\":402}", N, NULL));
        gengo_args_free(args);
        gengo_localizer_free(own);
        gengo_preferences_free(reader);
    }
    return peak();
}

static int leaks(void) {
    gengo_options *options = gengo_options_new();
    gengo_options_overlay_text(options, "en", N, "own.ftl", N, "error-9001 = { $name }", N);
    gengo_catalog *catalog = gengo_catalog_new(options, NULL);
    gengo_options_free(options);
    long before = rounds(catalog, 20000), after = rounds(catalog, 180000);
    gengo_catalog_free(catalog);
    printf("C: %ld KiB after 100,000 calls, %ld KiB after 1,000,000\n", before, after);
    return after > before * 1.02 + 1024;
}

int main(int count, char **args) {
    if (count < 2) return 2;
    if (strcmp(args[1], "--leaks") == 0) return leaks();
    return answers(args[1], count > 2 ? strtoul(args[2], NULL, 10) : SIZE_MAX) > 0;
}
