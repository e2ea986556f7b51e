/*
 * What every command has at hand: the global flags, the two screens, and things opened when first
 * asked for, so that a command pays only for what it uses.
 */
#ifndef JUDGE_CLI_APP_H
#define JUDGE_CLI_APP_H

#include <stdbool.h>

#include "judge/base/error.h"
#include "judge/base/json.h"
#include "judge/base/strbuf.h"
#include "judge/core/language.h"
#include "judge/core/report.h"
#include "judge/repo/config.h"
#include "judge/repo/history.h"
#include "judge/repo/repository.h"
#include "judge/view/screen.h"

/* CLI.md: what the program's exit code says. */
enum exit_code {
    EXIT_DONE = 0,
    EXIT_NOT_ACCEPTED = 1,
    EXIT_USAGE = ERROR_USAGE,
    EXIT_JUDGE_FAILED = ERROR_SYSTEM,
};

struct global_args {
    bool help, version;
    const char *folder;
    const char *json; /* NULL, "" or "lines" */
    bool plain;
    const char *color;
    bool ascii, no_input, quiet, verbose;
    int width;
};

struct app {
    struct global_args args;
    struct screen out;   /* standard output */
    struct screen notes; /* standard error */
    struct config *config;
    struct history *history;
    struct repository repository;
    bool repository_is_open;
    struct language_table languages;
};
#define APP_INIT {.out = SCREEN_INIT, .notes = SCREEN_INIT, .repository = REPOSITORY_INIT}

void app_release(struct app *app);

/* Decides how the screens look, from flags and settings. Called once the flags are known. */
int app_set_screens(struct app *app, struct error *err);

/* Opened on the first call; borrowed from app. */
int app_repository(struct app *app, const struct repository **out_repository, struct error *err);
int app_languages(struct app *app, const struct language_table **out_languages, struct error *err);
int app_history(struct app *app, struct history **out_history, struct error *err);

/* A setting's text; never NULL. */
const char *app_setting(const struct app *app, const char *key);
enum show_policy app_show_policy(const struct app *app);
int app_jobs(const struct app *app);

/* The language meant by --lang; ERROR_USAGE lists those there are. */
int app_language(struct app *app, const char *word, const struct language **out_language,
                 struct error *err);

/* Results go to standard output (ASCII screens get ASCII), advice to standard error unless -q. */
int app_print(const struct app *app, const struct strbuf *text, struct error *err);
int app_page(const struct app *app, const struct strbuf *text, struct error *err);
int app_print_json(const struct strbuf *text, struct error *err); /* adds the line end */
void app_advise(const struct app *app, const char *format, ...) PRINTF_LIKE(2, 3);

/* "judge: submit: text" on standard error, each line of the text by itself. command may be NULL. */
void app_complain(const char *command, const char *text);

bool app_wants_json(const struct app *app);
/* Opens {"schema": "judge.NAME/1", … for a command's object. */
void app_begin_json(struct json_writer *writer, struct strbuf *out, const char *name);

#endif
