#include <ctype.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/cli/cmd.h"
#include "judge/cli/path.h"
#include "judge/core/problem.h"
#include "judge/repo/history_attempts.h"
#include "judge/tasks/review.h"
#include "judge/view/table.h"
#include "judge/view/wrap.h"

#define BAR_CELLS 14
#define TOP_BAR_CELLS 24

struct map_args {
    const char *tick, *untick;
};

static const struct option map_options[] = {
    {OPTION_STRING, 0, "tick", offsetof(struct map_args, tick), "item",
     "a project or a book is done"},
    {OPTION_STRING, 0, "untick", offsetof(struct map_args, untick), "item", "it is not, after all"},
    {OPTION_END, 0, NULL, 0, NULL, NULL},
};

static const char *const state_names[] = {
    [STEP_ABSENT] = "not here yet",
    [STEP_LOCKED] = "locked",
    [STEP_OPEN] = "open",
    [STEP_DONE] = "done",
};

static const struct {
    enum glyph glyph;
    enum tint tint;
} state_looks[] = {
    [STEP_ABSENT] = {GLYPH_DASH, TINT_DIM},
    [STEP_LOCKED] = {GLYPH_LATER, TINT_NONE},
    [STEP_OPEN]   = {GLYPH_OPEN, TINT_STRONG},
    [STEP_DONE]   = {GLYPH_RIGHT, TINT_GOOD},
};

/* What the top line tells beside the path itself. */
struct standing {
    size_t due, streak;
    const struct roadmap_milestone *weakest; /* NULL: nothing is forgotten */
    double recall;                           /* of the weakest */
};

static int standing_load(struct app *app, const struct roadmap *roadmap,
                         struct standing *out_standing, struct error *err)
{
    AUTO(review_list_release) struct review_list cards = REVIEW_LIST_INIT;
    AUTO(attempt_list_release) struct attempt_list attempts = ATTEMPT_LIST_INIT;
    struct standing standing = {0};
    struct statistics statistics;
    struct history *history = NULL;
    int64_t today = review_today();

    if (app_history(app, &history, err) < 0 || history_cards(history, &cards, err) < 0 ||
        history_attempts(history, review_day, &attempts, err) < 0)
        return -1;
    for (size_t i = 0; i < cards.count; i++)
        standing.due += cards.items[i].due_day <= today;
    statistics_make(&attempts, today, 0, &statistics);
    standing.streak = statistics.streak;
    standing.weakest = review_weakest(roadmap, &cards, today, &standing.recall);
    *out_standing = standing;
    return 0;
}

static void add_weakest(const struct app *app, const struct standing *standing, struct strbuf *out)
{
    AUTO(mem_free)
    char *text = mem_format("%s %s (recall\u00a0%.0f\u00a0%%)", standing->weakest->id,
                            standing->weakest->title, 100 * standing->recall);

    wrap_add(out, text, app->out.width, "weakest  ", "         ");
}

/* Each part stays together where the line is broken. */
static void add_total(const struct app *app, const struct roadmap *roadmap,
                      const struct standing *standing, struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf line = STRBUF_INIT;
    size_t done = 0, here = 0, absent = 0;

    for (size_t i = 0; i < roadmap->phase_count; i++)
        for (size_t j = 0; j < roadmap->phases[i].milestone_count; j++) {
            struct roadmap_count count = roadmap_count(&roadmap->phases[i].milestones[j]);

            done += count.done;
            here += count.done + count.open + count.locked;
            absent += count.absent;
        }
    strbuf_add_str(&line, "Roadmap\u00a0\u00a0");
    screen_add_bar(&app->out, &line, done, here, app->out.width >= 60 ? TOP_BAR_CELLS : 8);
    strbuf_addf(&line, "\u00a0\u00a0%zu\u00a0/\u00a0%zu\u00a0done", done, here);
    if (standing->due > 0)
        strbuf_addf(&line, "\u00a0\u00a0 %zu\u00a0due", standing->due);
    if (standing->streak > 0)
        strbuf_addf(&line, "\u00a0\u00a0 streak\u00a0%zu\u00a0day%s", standing->streak,
                    standing->streak == 1 ? "" : "s");
    if (absent > 0)
        strbuf_addf(&line, "\u00a0\u00a0 %zu\u00a0still\u00a0to\u00a0come", absent);
    wrap_add(out, line.data, app->out.width, "", "");
    if (standing->weakest != NULL)
        add_weakest(app, standing, out);
}

static void milestone_row(const struct screen *screen, const struct roadmap_milestone *milestone,
                          struct table *table)
{
    struct roadmap_count count = roadmap_count(milestone);
    size_t here = count.done + count.open + count.locked;
    AUTO(strbuf_release) struct strbuf bar = STRBUF_INIT;

    screen_add_bar(screen, &bar, count.done, here, BAR_CELLS);
    table_add(table, TINT_DIM, milestone->id);
    table_add(table, milestone->is_passed ? TINT_GOOD : TINT_NONE, milestone->title);
    table_add(table, TINT_NONE, screen->is_plain ? "" : bar.data);
    table_addf(table, TINT_NONE, "%zu/%zu", count.done, here);
    if (milestone->is_passed)
        table_add(table, TINT_GOOD, count.open + count.locked > 0 ? "passed" : "done");
    else if (here == 0)
        table_add(table, TINT_DIM, "still to come");
    else
        table_addf(table, TINT_DIM, "%.1f h left", count.hours_left);
}

static void add_phase(const struct app *app, const struct roadmap_phase *phase, struct strbuf *out)
{
    AUTO(table_release)
    struct table table = {.columns = 5, .elastic = 1, .indent = 2, .is_right = {[3] = true}};
    size_t done = 0;

    strbuf_add_char(out, '\n');
    screen_addf(&app->out, out, TINT_STRONG, "Phase %s  %s", phase->id, phase->title);
    for (size_t i = 0; i < phase->item_count; i++)
        done += phase->items[i].is_done;
    if (phase->item_count > 0)
        screen_addf(&app->out, out, TINT_DIM, "   project and reading %zu/%zu", done,
                    phase->item_count);
    strbuf_add_char(out, '\n');
    for (size_t i = 0; i < phase->milestone_count; i++)
        milestone_row(&app->out, &phase->milestones[i], &table);
    table_add_to(&table, &app->out, out);
}

static void add_items(const struct app *app, const struct roadmap_phase *phase, struct strbuf *out)
{
    AUTO(table_release) struct table table = {.columns = 3, .elastic = 2, .indent = 2};

    for (size_t i = 0; i < phase->item_count; i++) {
        const struct roadmap_item *item = &phase->items[i];

        table_add(&table, item->is_done ? TINT_GOOD : TINT_NONE,
                  app->out.is_plain
                      ? (item->is_done ? "done" : "open")
                      : screen_glyph(&app->out, item->is_done ? GLYPH_RIGHT : GLYPH_LATER));
        table_add(&table, TINT_NONE, item->id);
        table_add(&table, TINT_DIM, item->text);
    }
    if (phase->item_count > 0) {
        strbuf_add_char(out, '\n');
        screen_addf(&app->out, out, TINT_STRONG, "Project and reading of phase %s", phase->id);
        strbuf_add_char(out, '\n');
    }
    table_add_to(&table, &app->out, out);
}

static char *why_locked(const struct roadmap *roadmap, const struct roadmap_step *step)
{
    AUTO(names_release) struct names missing = NAMES_INIT;
    struct strbuf text = STRBUF_INIT;

    if (step->state != STEP_LOCKED)
        return mem_strdup(step->state == STEP_ABSENT ? state_names[STEP_ABSENT] : "");
    roadmap_missing(roadmap, step, &missing);
    strbuf_add_str(&text, "after ");
    for (size_t i = 0; i < missing.count; i++)
        strbuf_addf(&text, "%s%s", i > 0 ? ", " : "", problem_id_slug(missing.items[i]));
    return strbuf_take(&text);
}

static void add_steps(const struct app *app, const struct roadmap *roadmap,
                      const struct roadmap_milestone *milestone, struct strbuf *out)
{
    AUTO(table_release)
    struct table table = {.columns = 5, .elastic = 4, .indent = 2, .is_right = {[3] = true}};
    const struct roadmap_step *tests[ROADMAP_TEST_STEPS];
    size_t test_count = roadmap_test_steps(milestone, tests);

    strbuf_add_char(out, '\n');
    screen_addf(&app->out, out, TINT_STRONG, "%s  %s", milestone->id, milestone->title);
    if (milestone->is_passed)
        screen_addf(&app->out, out, TINT_GOOD, "   passed");
    strbuf_add_char(out, '\n');
    wrap_add(out, milestone->topics, app->out.width, "     ", "     ");
    for (size_t i = 0; i < milestone->step_count; i++) {
        const struct roadmap_step *step = &milestone->steps[i];
        AUTO(mem_free) char *why = why_locked(roadmap, step);

        table_add(&table, state_looks[step->state].tint,
                  app->out.is_plain ? state_names[step->state]
                                    : screen_glyph(&app->out, state_looks[step->state].glyph));
        table_add(&table, step->state == STEP_ABSENT ? TINT_DIM : TINT_NONE,
                  problem_id_slug(step->id));
        table_add(&table, TINT_DIM, step->is_core ? "core" : "");
        table_addf(&table, TINT_NONE, "%.1f h", step->hours);
        table_add(&table, TINT_DIM, why);
    }
    table_add_to(&table, &app->out, out);
    if (test_count == ROADMAP_TEST_STEPS && !milestone->is_passed) {
        AUTO(mem_free)
        char *text = mem_format("know it already? Solve %s and %s, and it counts as passed.",
                                problem_id_slug(tests[1]->id), problem_id_slug(tests[0]->id));

        wrap_add(out, text, app->out.width, "  ", "  ");
    }
}

static bool add_track(const struct app *app, const struct roadmap *roadmap, const char *word,
                      struct strbuf *out)
{
    bool is_found = false;

    for (size_t i = 0; i < roadmap->phase_count; i++) {
        const struct roadmap_phase *phase = &roadmap->phases[i];

        for (size_t j = 0; j < phase->milestone_count; j++)
            if (roadmap_is_meant(word, phase, &phase->milestones[j])) {
                add_steps(app, roadmap, &phase->milestones[j], out);
                is_found = true;
            }
        if (roadmap_is_meant(word, phase, NULL))
            add_items(app, phase, out);
    }
    return is_found;
}

static void json_add_step(struct json_writer *writer, const struct roadmap *roadmap,
                          const struct roadmap_step *step)
{
    AUTO(names_release) struct names missing = NAMES_INIT;

    if (step->state == STEP_LOCKED)
        roadmap_missing(roadmap, step, &missing);
    json_begin_object(writer, NULL);
    json_add_string(writer, "id", step->id);
    json_add_string(writer, "state", state_names[step->state]);
    json_add_bool(writer, "is_core", step->is_core);
    json_add_number(writer, "hours", step->hours);
    json_begin_array(writer, "missing");
    for (size_t i = 0; i < missing.count; i++)
        json_add_string(writer, NULL, missing.items[i]);
    json_end(writer);
    json_end(writer);
}

static void json_add_standing(struct json_writer *writer, const struct standing *standing)
{
    json_add_int(writer, "due", (int64_t)standing->due);
    json_add_int(writer, "streak_days", (int64_t)standing->streak);
    if (standing->weakest == NULL)
        return;
    json_begin_object(writer, "weakest");
    json_add_string(writer, "id", standing->weakest->id);
    json_add_number(writer, "recall", standing->recall);
    json_end(writer);
}

static int print_json(const struct roadmap *roadmap, const struct standing *standing,
                      struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    const struct roadmap_step *next = roadmap_next(roadmap);
    struct json_writer writer;

    app_begin_json(&writer, &text, "map");
    json_begin_array(&writer, "milestones");
    for (size_t i = 0; i < roadmap->phase_count; i++)
        for (size_t j = 0; j < roadmap->phases[i].milestone_count; j++) {
            const struct roadmap_milestone *milestone = &roadmap->phases[i].milestones[j];

            json_begin_object(&writer, NULL);
            json_add_string(&writer, "id", milestone->id);
            json_add_string(&writer, "title", milestone->title);
            json_add_bool(&writer, "is_passed", milestone->is_passed);
            json_begin_array(&writer, "steps");
            for (size_t k = 0; k < milestone->step_count; k++)
                json_add_step(&writer, roadmap, &milestone->steps[k]);
            json_end(&writer);
            json_end(&writer);
        }
    json_end(&writer);
    json_begin_array(&writer, "items");
    for (size_t i = 0; i < roadmap->phase_count; i++)
        for (size_t j = 0; j < roadmap->phases[i].item_count; j++) {
            json_begin_object(&writer, NULL);
            json_add_string(&writer, "id", roadmap->phases[i].items[j].id);
            json_add_bool(&writer, "is_done", roadmap->phases[i].items[j].is_done);
            json_end(&writer);
        }
    json_end(&writer);
    json_add_string(&writer, "next", next != NULL ? next->id : NULL);
    json_add_standing(&writer, standing);
    json_end(&writer);
    return app_print_json(&text, err);
}

static int tick(struct app *app, const struct roadmap *roadmap, const char *item, bool is_done,
                struct error *err)
{
    struct history *history = NULL;

    for (size_t i = 0; i < roadmap->phase_count; i++)
        for (size_t j = 0; j < roadmap->phases[i].item_count; j++) {
            if (strcmp(roadmap->phases[i].items[j].id, item) != 0)
                continue;
            if (app_history(app, &history, err) < 0 ||
                history_tick(history, item, is_done, err) < 0)
                return -1;
            app_advise(app, "%s: %s\n", roadmap->phases[i].items[j].text,
                       is_done ? "done" : "open again");
            return EXIT_DONE;
        }
    return error_set(err, ERROR_USAGE,
                     "the roadmap has no item '%s'; `judge map 1` names those of phase 1", item);
}

static int map_run(struct app *app, const void *args, const struct operands *operands,
                   struct error *err)
{
    const struct map_args *map_args = args;
    AUTO(roadmap_release) struct roadmap roadmap = ROADMAP_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    const struct roadmap_step *next;
    struct standing standing;

    if (path_load(app, &roadmap, err) < 0)
        return -1;
    if (roadmap.phase_count == 0)
        return error_set(err, ERROR_USAGE,
                         "these problems have no roadmap.json; `judge list` shows them all");
    if (map_args->tick != NULL || map_args->untick != NULL)
        return tick(app, &roadmap, map_args->tick != NULL ? map_args->tick : map_args->untick,
                    map_args->tick != NULL, err);
    if (standing_load(app, &roadmap, &standing, err) < 0)
        return -1;
    if (app_wants_json(app))
        return print_json(&roadmap, &standing, err);
    add_total(app, &roadmap, &standing, &text);
    if (operands->count == 0)
        for (size_t i = 0; i < roadmap.phase_count; i++)
            add_phase(app, &roadmap.phases[i], &text);
    else if (!add_track(app, &roadmap, operands->items[0], &text))
        return error_set(err, ERROR_USAGE, ROADMAP_HAS_NOT, operands->items[0]);
    if (app_page(app, &text, err) < 0)
        return -1;
    next = roadmap_next(&roadmap);
    if (next == NULL)
        return EXIT_DONE;
    app_advise(app, "\nnext  judge start %s   (%.1f h)", problem_id_slug(next->id), next->hours);
    if (operands->count == 0)
        app_advise(app, "     its milestone:  judge map %s",
                   roadmap_milestone_of(&roadmap, next)->id);
    app_advise(app, "\n");
    return EXIT_DONE;
}

static const struct example examples[] = {
    {"judge map", "the whole path, and where you stand"},
    {"judge map 1.2", "the problems of one milestone, and why some are locked"},
    {"judge map graph", "whatever has the word in its title"},
    {"judge map --tick skiena", "a book is read"},
    {NULL, NULL},
};

const struct command cmd_map = {
    .name = "map",
    .group = GROUP_LEARN,
    .summary = "the path through the problems, and where you stand",
    .usage = "[PHASE|MILESTONE|WORD] [--tick ITEM | --untick ITEM]",
    .details = "A problem is open when those it builds on are solved; it can be started all the "
               "same. A milestone is passed with all its core problems, with 70 % of all, or with "
               "its two hardest ones.",
    .examples = examples,
    .options = map_options,
    .args_bytes = sizeof(struct map_args),
    .operands_max = 1,
    .run = map_run,
};
