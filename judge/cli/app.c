#include "judge/cli/app.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/text.h"
#include "judge/cli/terminal.h"
#include "judge/repo/language_file.h"

#define USUAL_PAGER "less -FRX"

void app_release(struct app *app)
{
    config_free(&app->config);
    history_close(&app->history);
    repository_release(&app->repository);
    language_table_release(&app->languages);
}

int app_set_screens(struct app *app, struct error *err)
{
    struct terminal_wishes wishes = {app->args.color, app->args.width, app->args.ascii,
                                     app->args.plain};

    if (config_load(&app->config, err) < 0)
        return -1;
    if (wishes.color == NULL)
        wishes.color = app_setting(app, "color");
    if (strcmp(app_setting(app, "ascii"), "yes") == 0)
        wishes.is_ascii = true;
    app->out = terminal_screen(STDOUT_FILENO, &wishes);
    app->notes = terminal_screen(STDERR_FILENO, &wishes);
    return 0;
}

int app_repository(struct app *app, const struct repository **out_repository, struct error *err)
{
    if (!app->repository_is_open && repository_open(&app->repository, err) < 0)
        return -1;
    app->repository_is_open = true;
    *out_repository = &app->repository;
    return 0;
}

int app_languages(struct app *app, const struct language_table **out_languages, struct error *err)
{
    if (app->languages.count == 0 && language_file_load(&app->languages, err) < 0)
        return -1;
    *out_languages = &app->languages;
    return 0;
}

int app_history(struct app *app, struct history **out_history, struct error *err)
{
    if (app->history == NULL && history_open(NULL, &app->history, err) < 0)
        return -1;
    *out_history = app->history;
    return 0;
}

const char *app_setting(const struct app *app, const char *key)
{
    return app->config != NULL ? config_get(app->config, key) : "";
}

enum show_policy app_show_policy(const struct app *app)
{
    static const char *const names[] = {
        [SHOW_NONE] = "none",         [SHOW_VERDICT] = "verdict", [SHOW_LABEL] = "label",
        [SHOW_SMALLEST] = "smallest", [SHOW_FULL] = "full",
    };

    for (size_t i = 0; i < ARRAY_LEN(names); i++)
        if (strcmp(app_setting(app, "show"), names[i]) == 0)
            return (enum show_policy)i;
    return SHOW_FULL;
}

int app_jobs(const struct app *app)
{
    return (int)strtol(app_setting(app, "jobs"), NULL, 10);
}

int app_language(struct app *app, const char *word, const struct language **out_language,
                 struct error *err)
{
    const struct language_table *table = NULL;
    AUTO(strbuf_release) struct strbuf known = STRBUF_INIT;

    if (app_languages(app, &table, err) < 0)
        return -1;
    *out_language = language_find(table, word);
    if (*out_language != NULL)
        return 0;
    for (size_t i = 0; i < table->count; i++)
        strbuf_addf(&known, "%s%s", i > 0 ? ", " : "", table->rows[i].id);
    return error_set(err, ERROR_USAGE, "unknown language '%s'; there are %s", word, known.data);
}

static int app_put(const struct app *app, const struct strbuf *text, const char *pager,
                   struct error *err)
{
    AUTO(strbuf_release) struct strbuf ascii = STRBUF_INIT;
    struct span span = strbuf_span(text);

    if (app->out.is_ascii) {
        screen_add_ascii(&ascii, span);
        span = strbuf_span(&ascii);
    }
    return pager != NULL ? terminal_page(span, pager, err) : terminal_print(span, err);
}

int app_print(const struct app *app, const struct strbuf *text, struct error *err)
{
    return app_put(app, text, NULL, err);
}

int app_page(const struct app *app, const struct strbuf *text, struct error *err)
{
    const char *pager = getenv("PAGER");

    if (pager == NULL)
        pager = app_setting(app, "pager");
    if (pager[0] == '\0' && getenv("PAGER") == NULL)
        pager = USUAL_PAGER;
    return app_put(app, text, app->args.plain ? NULL : pager, err);
}

int app_print_json(const struct strbuf *text, struct error *err)
{
    AUTO(strbuf_release) struct strbuf line = STRBUF_INIT;

    strbuf_add(&line, text->data, text->size);
    strbuf_add_char(&line, '\n');
    return terminal_print(strbuf_span(&line), err);
}

void app_advise(const struct app *app, const char *format, ...)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf ascii = STRBUF_INIT;
    va_list args;

    if (app->args.quiet)
        return;
    va_start(args, format);
    strbuf_vaddf(&text, format, args);
    va_end(args);
    if (app->notes.is_ascii) {
        screen_add_ascii(&ascii, strbuf_span(&text));
        strbuf_swap(&ascii, &text);
    }
    (void)fd_write_all(STDERR_FILENO, text.data, text.size, NULL);
}

void app_complain(const char *command, const char *text)
{
    AUTO(strbuf_release) struct strbuf out = STRBUF_INIT;

    while (*text != '\0') {
        size_t length = strcspn(text, "\n");

        strbuf_addf(&out, "judge: %s%s", command != NULL ? command : "",
                    command != NULL ? ": " : "");
        text_add_safe(&out, (struct span){text, length}, false);
        strbuf_add_char(&out, '\n');
        text += length + (text[length] == '\n');
    }
    (void)fd_write_all(STDERR_FILENO, out.data, out.size, NULL);
}

bool app_wants_json(const struct app *app)
{
    return app->args.json != NULL;
}

void app_begin_json(struct json_writer *writer, struct strbuf *out, const char *name)
{
    AUTO(mem_free) char *schema = mem_format("judge.%s/1", name);

    json_writer_init(writer, out, false);
    json_begin_object(writer, NULL);
    json_add_string(writer, "schema", schema);
}
