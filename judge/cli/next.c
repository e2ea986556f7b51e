/*
 * `judge` alone: what is here, where you were, and one next step. Nothing is started or probed: the
 * first screen must be there at once.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/clock.h"
#include "judge/base/memory.h"
#include "judge/cli/cmd.h"
#include "judge/cli/path.h"
#include "judge/cli/problem_notes.h"
#include "judge/cli/target.h"
#include "judge/repo/history_contest.h"
#include "judge/tasks/review.h"
#include "judge/view/wrap.h"

#define BAR_CELLS 24
#define LABEL_COLUMNS 12
#define TITLE_COLUMNS 32 /* of a contest */

/* What is here and how far it has come: each read once. */
struct home {
    const struct repository *repository;
    struct problem_status_list statuses;
    struct roadmap roadmap; /* empty where there is none */
};

static void home_release(struct home *home)
{
    problem_status_list_release(&home->statuses);
    roadmap_release(&home->roadmap);
}

static char *next_id(const struct home *home)
{
    return path_next_on(&home->roadmap, home->repository, &home->statuses);
}

static bool is_in_path(const char *program)
{
    const char *at = getenv("PATH");

    if (strchr(program, '/') != NULL)
        return access(program, X_OK) == 0;
    while (at != NULL && *at != '\0') {
        size_t length = strcspn(at, ":");
        AUTO(mem_free) char *path = mem_format("%.*s/%s", (int)length, at, program);

        if (access(path, X_OK) == 0)
            return true;
        at += length + (at[length] == ':');
    }
    return false;
}

static void add_labelled(const struct screen *screen, struct strbuf *out, const char *label,
                         const char *text)
{
    AUTO(mem_free) char *first = mem_format("  %-*s ", LABEL_COLUMNS, label);
    AUTO(mem_free) char *rest = mem_format("%*s", LABEL_COLUMNS + 3, "");
    bool is_narrow = screen->width < 40;

    if (is_narrow)
        strbuf_addf(out, "  %s\n", label);
    wrap_add(out, text, screen->width, is_narrow ? "    " : first, is_narrow ? "    " : rest);
}

static void add_problems(struct app *app, const struct repository *repository, struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    size_t areas = 0;
    const char *last = "";

    for (size_t i = 0; i < repository->ids.count; i++) {
        const char *id = repository->ids.items[i];
        size_t area = strcspn(id, "/");

        areas += strlen(last) < area || strncmp(last, id, area + 1) != 0;
        last = id;
    }
    strbuf_addf(&text, "%zu in %zu area%s", repository->ids.count, areas, areas == 1 ? "" : "s");
    add_labelled(&app->out, out, "Problems", text.data);
}

static void add_compilers(struct app *app, struct strbuf *out)
{
    const struct language_table *table = NULL;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    const struct screen *screen = &app->out;

    if (app_languages(app, &table, NULL) < 0)
        return;
    for (size_t i = 0; i < table->count; i++) {
        const struct language *row = &table->rows[i];
        const char *program = row->compile.count > 0 ? row->compile.items[0]
                              : row->run.count > 0   ? row->run.items[0]
                                                     : "";
        bool is_here = is_in_path(program);

        strbuf_addf(&text, "%s%s\u00a0%s", i > 0 ? "  " : "",
                    screen_glyph(screen, is_here ? GLYPH_RIGHT : GLYPH_DASH), row->name);
    }
    add_labelled(screen, out, "Languages", text.data);
}

/* A clock that runs must not be forgotten. */
static void add_contest(struct app *app, struct strbuf *out)
{
    AUTO(contest_release) struct contest contest = CONTEST_INIT;
    AUTO(strbuf_release) struct strbuf title = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct history *history = NULL;
    bool is_found = false;
    int64_t left_s;

    if (app_history(app, &history, NULL) < 0 ||
        history_last_contest(history, &contest, &is_found, NULL) < 0 || !is_found)
        return;
    left_s = contest_left_s(&contest, clock_now_s());
    if (left_s <= 0)
        return;
    screen_add_safe(&app->out, &title, (struct span){contest.title, strlen(contest.title)});
    screen_add_cut(&app->out, &text, title.data, TITLE_COLUMNS);
    strbuf_addf(&text, ", %" PRId64 " min left: judge contest", (left_s + 59) / 60);
    add_labelled(&app->out, out, "Contest", text.data);
}

static void add_entry(const struct screen *screen, struct strbuf *out, const char *line,
                      const char *meaning)
{
    AUTO(mem_free) char *first = mem_format("  %-28s ", line);
    AUTO(mem_free) char *rest = mem_format("%*s", 31, "");

    if (screen->width < 60) {
        strbuf_addf(out, "  %s\n", line);
        wrap_add(out, meaning, screen->width, "    ", "    ");
        return;
    }
    wrap_add(out, meaning, screen->width, first, rest);
}

static void add_first_screen(struct app *app, const struct home *home, struct strbuf *out)
{
    AUTO(mem_free) char *next = next_id(home);
    const struct screen *screen = &app->out;
    AUTO(mem_free)
    char *title = mem_format("judge %s %s nothing was submitted here yet", JUDGE_VERSION,
                             screen_glyph(screen, GLYPH_DASH));

    wrap_add(out, title, screen->width, "", "");
    strbuf_add_char(out, '\n');
    add_problems(app, home->repository, out);
    add_compilers(app, out);
    add_labelled(screen, out, "Sandbox", "judge doctor tells what this machine offers");
    add_contest(app, out);
    strbuf_add_str(out, "\nPick a way in:\n");
    add_entry(screen, out, "judge map", "the path through them");
    add_entry(screen, out, "judge list --level easy", "the easy ones");
    if (next != NULL) {
        const char *slug = strrchr(next, '/');
        AUTO(mem_free) char *start = mem_format("judge start %s", slug != NULL ? slug + 1 : next);

        add_entry(screen, out, start, "try one now: makes a folder with a starter file");
    }
}

static void add_progress(struct app *app, const struct home *home, struct strbuf *out)
{
    const struct names *ids = &home->repository->ids;
    size_t solved = 0, tried = 0, cells = app->out.width >= 60 ? BAR_CELLS : 8;

    for (size_t i = 0; i < ids->count; i++) {
        const struct problem_status *status = status_of(&home->statuses, ids->items[i]);

        solved += status->is_solved;
        tried += !status->is_solved && status->tries > 0;
    }
    screen_add_bar(&app->out, out, solved, ids->count, cells);
    strbuf_addf(out, "  %zu/%zu solved", solved, ids->count);
    if (tried > 0)
        strbuf_addf(out, "%s%zu begun", app->out.width < 40 ? "\n" : "   ", tried);
    strbuf_add_str(out, "\n\n");
}

static void add_last(struct app *app, struct strbuf *out)
{
    AUTO(submission_list_release) struct submission_list list = SUBMISSION_LIST_INIT;
    struct history *history = NULL;
    char age[AGE_TEXT_BYTES];

    if (app_history(app, &history, NULL) < 0 || history_list(history, NULL, 1, &list, NULL) < 0 ||
        list.count == 0)
        return;
    {
        const struct submission *last = &list.items[0];
        AUTO(mem_free)
        char *text = mem_format("#%" PRId64 " %s %s, %s", last->number, verdict_code(last->verdict),
                                last->problem_id, age_text(last->submitted_at, age));

        add_labelled(&app->out, out, "Last", text);
    }
}

static void add_due(struct app *app, struct home *home, struct strbuf *out)
{
    AUTO(due_list_release) struct due_list due = DUE_LIST_INIT;
    struct history *history = NULL;
    AUTO(mem_free) char *text = NULL;

    if (app_history(app, &history, NULL) < 0 ||
        review_due(history, 0, 0, path_usual_s, &home->roadmap, &due, NULL) < 0 || due.total == 0)
        return;
    text = mem_format("%zu review%s, about %" PRId64 " min: judge review", due.total,
                      due.total == 1 ? "" : "s", (due.total_s + 59) / 60);
    add_labelled(&app->out, out, "Due", text);
}

/* In a work folder the next step is about its problem. */
static void add_here(struct app *app, const struct worktree *tree,
                     const struct problem_status_list *statuses, struct strbuf *out)
{
    const struct problem_status *status = status_of(statuses, tree->problem_id);
    AUTO(mem_free) char *text = mem_format("%s, %s", tree->problem_id, status_name(status));

    add_labelled(&app->out, out, "Here", text);
    strbuf_add_str(out, "\nNext:\n");
    if (status->is_solved) {
        add_entry(&app->out, out, "judge solution", "the ideas, and what they cost");
        add_entry(&app->out, out, "judge start next", "the next problem");
        return;
    }
    add_entry(&app->out, out, "judge show", "read the statement");
    add_entry(&app->out, out, "judge run", "try the samples");
    add_entry(&app->out, out, "judge submit", "judge all hidden cases");
    if (status->tries > 0)
        add_entry(&app->out, out, "judge why", "the last failure again");
}

static void add_elsewhere(struct app *app, const struct home *home, struct strbuf *out)
{
    AUTO(mem_free) char *next = next_id(home);
    const char *slug = next != NULL ? strrchr(next, '/') : NULL;
    AUTO(mem_free) char *start = NULL;

    strbuf_add_str(out, "\nNext:\n");
    if (next != NULL) {
        start = mem_format("judge start %s", slug != NULL ? slug + 1 : next);
        add_entry(&app->out, out, start,
                  status_of(&home->statuses, next)->tries > 0 ? "go on where you were"
                  : home->roadmap.phase_count > 0             ? "the next one on your path"
                                                              : "the first that is not solved");
    }
    add_entry(&app->out, out, "judge list", "all problems");
    add_entry(&app->out, out, "judge log", "what you submitted");
}

static int print_json(const struct home *home, const struct worktree *tree, struct error *err)
{
    const struct names *ids = &home->repository->ids;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(mem_free) char *next = next_id(home);
    struct json_writer writer;
    size_t solved = 0;

    for (size_t i = 0; i < ids->count; i++)
        solved += status_of(&home->statuses, ids->items[i])->is_solved;
    app_begin_json(&writer, &text, "next");
    json_add_int(&writer, "problems", (int64_t)ids->count);
    json_add_int(&writer, "solved", (int64_t)solved);
    json_add_string(&writer, "here", tree->problem_id);
    json_add_string(&writer, "next", next);
    json_end(&writer);
    return app_print_json(&text, err);
}

int next_run(struct app *app, const void *args, const struct operands *operands, struct error *err)
{
    AUTO(home_release)
    struct home home = {.statuses = PROBLEM_STATUS_LIST_INIT, .roadmap = ROADMAP_INIT};
    AUTO(worktree_release) struct worktree tree = WORKTREE_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    bool has_tree = false;

    (void)args;
    (void)operands;
    if (app_repository(app, &home.repository, err) < 0 ||
        worktree_find(".", &tree, &has_tree, err) < 0)
        return -1;
    statuses_load(app, &home.statuses);
    (void)path_load(app, &home.roadmap, NULL);
    if (app_wants_json(app))
        return print_json(&home, &tree, err);
    if (home.statuses.count == 0 && !has_tree) {
        add_first_screen(app, &home, &text);
        return app_print(app, &text, err);
    }
    add_progress(app, &home, &text);
    add_last(app, &text);
    add_contest(app, &text);
    add_due(app, &home, &text);
    if (has_tree)
        add_here(app, &tree, &home.statuses, &text);
    else
        add_elsewhere(app, &home, &text);
    return app_print(app, &text, err);
}
