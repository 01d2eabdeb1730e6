/* Shows a whole response to a user: `explain <Accept-Language header> <response.json>`. */

#include <stdio.h>
#include <stdlib.h>

#include "gengo_messages.h"

int main(int count, char **given) {
    static char body[1 << 20];
    FILE *file = count == 3 ? fopen(given[2], "rb") : NULL;
    if (!file) {
        fprintf(stderr, "usage: explain <header> <response.json>\n");
        return EXIT_FAILURE;
    }
    size_t length = fread(body, 1, sizeof body, file);
    fclose(file);

    gengo_catalog *catalog = gengo_catalog_new(NULL, NULL);
    gengo_preferences *reader = gengo_preferences_new();
    gengo_preferences_add_accept_language(reader, given[1], GENGO_NUL_TERMINATED);
    gengo_localizer *localizer = gengo_catalog_localizer(catalog, reader);
    gengo_explanation *explanation = gengo_localizer_explain(localizer, body, length);
    if (explanation) {
        printf("%s\n", explanation->message.user_text.data);
        for (size_t i = 0; i < explanation->error_count; i++) {
            const gengo_explained_error *error = &explanation->errors[i];
            printf("  %s: %s\n", error->job.data ? error->job.data : "-", error->message.user_text.data);
        }
        fprintf(stderr, "%s\n", explanation->log.data);
    }
    gengo_explanation_free(explanation);
    gengo_localizer_free(localizer);
    gengo_preferences_free(reader);
    gengo_catalog_free(catalog);
    return EXIT_SUCCESS;
}
