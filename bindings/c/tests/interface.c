/* The library from C. Run with sanitizers and under valgrind: nothing may leak, and nothing is read that is not there. */

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gengo_messages.h"

#define N GENGO_NUL_TERMINATED

static int faults;

static void check(bool holds, const char *what, int line) {
    if (!holds) {
        fprintf(stderr, "line %d: %s\n", line, what);
        faults++;
    }
}
#define CHECK(what) check((what), #what, __LINE__)

static bool same(gengo_text text, const char *expected) {
    return text.data && text.length == strlen(expected) && strcmp(text.data, expected) == 0;
}

static gengo_localizer *localizer_of(const gengo_catalog *catalog, const char *header) {
    gengo_preferences *reader = gengo_preferences_new();
    gengo_preferences_add_accept_language(reader, header, N);
    gengo_localizer *localizer = gengo_catalog_localizer(catalog, reader);
    gengo_preferences_free(reader);
    return localizer;
}

static void a_message_has_both_texts(void) {
    gengo_catalog *catalog = gengo_catalog_new(NULL, NULL);
    gengo_localizer *localizer = localizer_of(catalog, "ar-EG, en;q=0.5");
    /* The localizer outlives the catalog. */
    gengo_catalog_free(catalog);
    gengo_message *message = gengo_localizer_message(localizer, 2700, NULL);
    CHECK(message->has_code && message->code == 2700);
    CHECK(same(message->user_locale, "ar"));
    CHECK(strcmp(message->user_direction, "rtl") == 0);
    CHECK(strcmp(message->origin, "first-choice") == 0);
    CHECK(!message->is_fallback);
    gengo_message_free(message);
    gengo_localizer_free(localizer);
}

static void a_response_is_explained(void) {
    static const char body[] =
        "{\"opstat\":\"error\",\"err\":{\"job_1\":[{\"code\":1350,\"msg\":\"a\"}],"
        "\"job_7\":[{\"code\":2700,\"msg\":\"b\",\"balance\":3}]}}";
    gengo_options *options = gengo_options_new();
    gengo_options_isolate_arguments(options, false);
    gengo_catalog *catalog = gengo_catalog_new(options, NULL);
    gengo_options_free(options);
    gengo_localizer *localizer = localizer_of(catalog, "en");
    gengo_explanation *explanation = gengo_localizer_explain(localizer, body, sizeof body - 1);
    CHECK(same(explanation->message.user_text, "2 jobs were rejected"));
    CHECK(!explanation->message.has_code);
    CHECK(strcmp(explanation->retry, "after-action") == 0);
    CHECK(explanation->error_count == 2);
    CHECK(same(explanation->errors[0].job, "job_1"));
    CHECK(explanation->errors[0].category.data != NULL);
    CHECK(same(explanation->errors[1].name, "NOT_ENOUGH_CREDITS"));
    CHECK(explanation->errors[1].field.data == NULL);
    CHECK(same(explanation->errors[1].data_json, "[{\"name\":\"balance\",\"value\":3}]"));
    gengo_explanation_free(explanation);
    CHECK(gengo_localizer_explain(localizer, "{\"opstat\":\"ok\"}", N) == NULL);

    explanation = gengo_localizer_explain_unreachable(localizer, "timed out", N);
    CHECK(strcmp(explanation->kind, "unreachable") == 0 && explanation->error_count == 0);
    gengo_explanation_free(explanation);
    gengo_localizer_free(localizer);
    gengo_catalog_free(catalog);
}

static void own_texts_take_arguments(void) {
    static const char text[] =
        "error-9001 = No room for { $name }, { $over } over\n"
        "error-card_declined = Declined\n";
    gengo_options *options = gengo_options_new();
    gengo_options_overlay_text(options, "en", N, "own.ftl", N, text, N);
    gengo_options_isolate_arguments(options, false);
    gengo_catalog *catalog = gengo_catalog_new(options, NULL);
    gengo_localizer *localizer = localizer_of(catalog, "en");
    gengo_args *args = gengo_args_new();
    gengo_args_set_text(args, "name", N, "a.txt", N);
    gengo_args_set_number(args, "over", N, 1234.5);
    gengo_message *message = gengo_localizer_message(localizer, 9001, args);
    CHECK(same(message->text, "No room for a.txt, 1,234.5 over"));
    gengo_message_free(message);

    char out[8];
    memset(out, 'x', sizeof out);
    size_t length = gengo_localizer_text(localizer, 9001, args, out, sizeof out);
    CHECK(length == strlen("No room for a.txt, 1,234.5 over"));
    CHECK(strcmp(out, "No room") == 0);
    CHECK(gengo_localizer_text(localizer, 9001, args, NULL, 0) == length);
    gengo_args_free(args);

    message = gengo_localizer_message_of_word(localizer, "card_declined", N, NULL);
    CHECK(same(message->text, "Declined") && !message->has_code);
    gengo_message_free(message);
    gengo_localizer_free(localizer);
    gengo_catalog_free(catalog);
    gengo_options_free(options);
}

static void what_cannot_be_used_is_named(void) {
    gengo_buffer *error = NULL;
    CHECK(gengo_options_from_json("{\"overlay\":[]}", N, &error) == NULL);
    CHECK(error && strstr(error->data, "unknown field `overlay`"));
    gengo_buffer_free(error);
    error = NULL;
    CHECK(gengo_args_from_json("{\"n\":true}", N, &error) == NULL);
    CHECK(error && strcmp(error->data, "the argument \"n\" is neither a text nor a number") == 0);
    gengo_buffer_free(error);
    CHECK(gengo_args_from_json("[]", N, NULL) == NULL);

    gengo_preferences *reader = gengo_preferences_new();
    CHECK(!gengo_preferences_add_gengo_language(reader, "jp", N));
    CHECK(gengo_preferences_add_gengo_language(reader, "zh-tw", N));
    CHECK(!gengo_preferences_add_id(reader, "no language", N));
    gengo_catalog *catalog = gengo_catalog_new(NULL, &error);
    CHECK(error == NULL);
    gengo_buffer *chain = gengo_catalog_chain_json(catalog, reader);
    CHECK(strcmp(chain->data, "[\"zh-Hant\",\"en\"]") == 0);
    gengo_buffer_free(chain);
    gengo_preferences_free(reader);
    gengo_catalog_free(catalog);
}

static void handles_that_are_not_there_are_no_crash(void) {
    gengo_args_set_text(NULL, "a", N, "b", N);
    gengo_options_service_name(NULL, "a", N);
    gengo_preferences_add_accept_language(NULL, "de", N);
    CHECK(gengo_catalog_localizer(NULL, NULL) == NULL);
    CHECK(gengo_localizer_message(NULL, 2700, NULL) == NULL);
    CHECK(gengo_localizer_explain(NULL, NULL, 0) == NULL);
    CHECK(gengo_localizer_text(NULL, 2700, NULL, NULL, 0) == 0);
    CHECK(gengo_catalog_locales_json(NULL) == NULL);
    CHECK(strcmp(gengo_catalog_retry(NULL, "2800", N), "never") == 0);
    gengo_args_free(NULL);
    gengo_buffer_free(NULL);
    gengo_catalog_free(NULL);
    gengo_explanation_free(NULL);
    gengo_localizer_free(NULL);
    gengo_message_free(NULL);
    gengo_options_free(NULL);
    gengo_preferences_free(NULL);
}

static void hostile_bodies_are_unreadable(void) {
    gengo_catalog *catalog = gengo_catalog_new(NULL, NULL);
    gengo_localizer *localizer = localizer_of(catalog, "*;q=\xff, \xc3");
    char *deep = malloc(100000);
    memset(deep, '[', 100000);
    const struct { const char *data; size_t length; } bodies[] = {
        {NULL, 0}, {"", 0}, {"\0", 1}, {"\xff\xfe\xfd", 3}, {deep, 100000}, {"{\"err\":", N},
    };
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        gengo_explanation *explanation =
            gengo_localizer_explain(localizer, bodies[i].data, bodies[i].length);
        CHECK(explanation && strcmp(explanation->kind, "unreadable") == 0);
        gengo_explanation_free(explanation);
    }
    /* A NUL within a text is a part of it. */
    gengo_explanation *explanation =
        gengo_localizer_explain(localizer, "{\"err\":{\"msg\":\"a\\u0000b\"}}", N);
    CHECK(explanation->error_count == 1 && explanation->errors[0].server_text.length == 3);
    CHECK(memcmp(explanation->errors[0].server_text.data, "a\0b", 4) == 0);
    gengo_explanation_free(explanation);
    free(deep);
    gengo_localizer_free(localizer);
    gengo_catalog_free(catalog);
}

static void *ask(void *localizer) {
    for (int64_t code = 1000; code < 3000; code++) {
        gengo_message_free(gengo_localizer_message(localizer, code, NULL));
    }
    return NULL;
}

static void threads_share_a_localizer(void) {
    gengo_catalog *catalog = gengo_catalog_new(NULL, NULL);
    gengo_localizer *localizer = localizer_of(catalog, "ja");
    pthread_t threads[4];
    for (int i = 0; i < 4; i++) CHECK(pthread_create(&threads[i], NULL, ask, localizer) == 0);
    for (int i = 0; i < 4; i++) CHECK(pthread_join(threads[i], NULL) == 0);
    gengo_localizer_free(localizer);
    gengo_catalog_free(catalog);
}

int main(void) {
    a_message_has_both_texts();
    a_response_is_explained();
    own_texts_take_arguments();
    what_cannot_be_used_is_named();
    handles_that_are_not_there_are_no_crash();
    hostile_bodies_are_unreadable();
    threads_share_a_localizer();
    return faults != 0;
}
