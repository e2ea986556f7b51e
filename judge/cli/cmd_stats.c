#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "judge/base/clock.h"
#include "judge/base/memory.h"
#include "judge/cli/cmd.h"
#include "judge/cli/problem_notes.h"
#include "judge/core/fsrs.h"
#include "judge/repo/history_attempts.h"
#include "judge/repo/history_review.h"
#include "judge/tasks/review.h"
#include "judge/view/wrap.h"

#define SLIPS_SHOWN 3
#define SLIP_PROBLEMS_SHOWN 3
#define SPENT_SHOWN_S (3600 / 20) /* less is "0.0 h" */
#define LEVEL_BAR_CELLS 12
#define SESSION_MAX_S (4 * 3600) /* a longer one was left open */
#define LEVEL_COUNT (DIFFICULTY_HARD + 1)

struct stats_args {
    const char *since;
};

static const struct option stats_options[] = {
    {OPTION_STRING, 0, "since", offsetof(struct stats_args, since), "date",
     "only from then on: 2026-11-25, or 30d"},
    {OPTION_END, 0, NULL, 0, NULL, NULL},
};

struct stats {
    struct statistics counts;
    struct slip_list slips;
    size_t done[LEVEL_COUNT], all[LEVEL_COUNT];
    int64_t spent_s;
    size_t reviews;
};

static void stats_release(struct stats *stats)
{
    slip_list_release(&stats->slips);
}

/* "2026-11-25" (from 04:00 of that day) or "30d"; 0: from the beginning. */
static int since_parse(const char *text, int64_t *out_unix_s, struct error *err)
{
    struct tm date = {.tm_isdst = -1};
    char *end = NULL;
    long long days = text != NULL ? strtoll(text, &end, 10) : 0;

    *out_unix_s = 0;
    if (text == NULL)
        return 0;
    if (end != text && strcmp(end, "d") == 0 && days > 0 && days <= FSRS_INTERVAL_MAX_DAYS) {
        *out_unix_s = clock_now_s() - days * CLOCK_DAY_S;
        return 0;
    }
    end = strptime(text, "%Y-%m-%d", &date);
    if (end == NULL || *end != '\0')
        return error_set(err, ERROR_USAGE,
                         "--since: '%s' is no date; 2026-11-25 or 30d would be right", text);
    date.tm_hour = FSRS_DAY_BEGINS_S / 3600;
    *out_unix_s = (int64_t)mktime(&date);
    return 0;
}

static int levels_count(struct app *app, struct stats *stats, struct error *err)
{
    const struct repository *repository = NULL;
    AUTO(problem_status_list_release)
    struct problem_status_list statuses = PROBLEM_STATUS_LIST_INIT;

    if (app_repository(app, &repository, err) < 0)
        return -1;
    statuses_load(app, &statuses);
    for (size_t i = 0; i < repository->ids.count; i++) {
        AUTO(problem_release) struct problem problem = PROBLEM_INIT;

        if (repository_load(repository, repository->ids.items[i], &problem, NULL) < 0)
            continue;
        stats->all[problem.difficulty]++;
        stats->done[problem.difficulty] += status_of(&statuses, problem.id)->is_solved;
    }
    return 0;
}

static int stats_load(struct app *app, int64_t since, struct stats *stats, struct error *err)
{
    AUTO(attempt_list_release) struct attempt_list attempts = ATTEMPT_LIST_INIT;
    AUTO(review_list_release) struct review_list reviews = REVIEW_LIST_INIT;
    struct history *history = NULL;

    if (app_history(app, &history, err) < 0 ||
        history_attempts(history, review_day, &attempts, err) < 0 ||
        history_reviews(history, NULL, &reviews, err) < 0 ||
        history_slips(history, since, SLIPS_SHOWN, &stats->slips, err) < 0 ||
        levels_count(app, stats, err) < 0)
        return -1;
    statistics_make(&attempts, review_today(), review_day(since), &stats->counts);
    for (size_t i = 0; i < reviews.count; i++) {
        int64_t spent_s = reviews.items[i].effort.spent_s;

        if (reviews.items[i].reviewed_at < since)
            continue;
        stats->reviews++;
        stats->spent_s += spent_s < SESSION_MAX_S ? spent_s : SESSION_MAX_S;
    }
    return 0;
}

/* How much was done in a cell, in five steps. */
static const char *cell(const struct screen *screen, size_t count)
{
    static const struct {
        size_t least;
        const char *text, *ascii;
    } steps[] = {{8, "▇", "#"}, {4, "▅", "*"}, {2, "▃", "+"}, {1, "▁", "-"}, {0, "·", "."}};
    size_t i = 0;

    while (count < steps[i].least)
        i++;
    return screen->is_ascii ? steps[i].ascii : steps[i].text;
}

static void add_level(const struct screen *screen, const struct stats *stats, int level,
                      struct strbuf *out)
{
    strbuf_addf(out, "   %-6s %3zu/%-3zu ", problem_difficulty_name((enum problem_difficulty)level),
                stats->done[level], stats->all[level]);
    screen_add_bar(screen, out, stats->done[level], stats->all[level], LEVEL_BAR_CELLS);
}

/* The days of the week below each other, the weeks beside each other; on the right the levels. */
static void add_heat(const struct screen *screen, const struct stats *stats, struct strbuf *out)
{
    static const char *const days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    size_t weeks = screen->width >= 72 ? STATISTICS_WEEKS : screen->width >= 60 ? 13 : 0;

    for (int day = 0; day < 7; day++) {
        if (weeks > 0)
            strbuf_addf(out, "  %s ", days[day]);
        for (size_t week = STATISTICS_WEEKS - weeks; week < STATISTICS_WEEKS; week++)
            strbuf_add_str(out, cell(screen, stats->counts.done[week][day]));
        if (day < LEVEL_COUNT)
            add_level(screen, stats, day, out);
        if (weeks > 0 || day < LEVEL_COUNT)
            strbuf_add_char(out, '\n');
    }
}

/* "off by one (3 WA: lost-page, lamp-spacing)" */
static void add_slip(const struct slip *slip, bool is_further, struct strbuf *out)
{
    size_t count = slip->problems.count;

    strbuf_addf(out, "%s%s (%zu\u00a0%s:", is_further ? "; " : "", slip->name, slip->count,
                verdict_code(slip->verdict));
    for (size_t i = 0; i < count && i < SLIP_PROBLEMS_SHOWN; i++)
        strbuf_addf(out, "%s %s", i > 0 ? "," : "", problem_id_slug(slip->problems.items[i]));
    if (count > SLIP_PROBLEMS_SHOWN)
        strbuf_addf(out, " and %zu more", count - SLIP_PROBLEMS_SHOWN);
    strbuf_add_char(out, ')');
}

static int print_text(const struct app *app, const struct stats *stats, struct error *err)
{
    AUTO(strbuf_release) struct strbuf line = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    const struct statistics *counts = &stats->counts;

    strbuf_addf(&line, "solved\u00a0%zu (%zu\u00a0first\u00a0try)\u00a0\u00a0 ", counts->solved,
                counts->first_try);
    if (stats->spent_s >= SPENT_SHOWN_S)
        strbuf_addf(&line, "%.1f\u00a0h\u00a0\u00a0 ", (double)stats->spent_s / 3600);
    strbuf_addf(&line,
                "best\u00a0week\u00a0%zu\u00a0\u00a0 streak\u00a0%zu\u00a0d\u00a0\u00a0 "
                "longest\u00a0%zu\u00a0d",
                counts->best_week, counts->streak, counts->longest);
    if (stats->reviews > 0)
        strbuf_addf(&line, "\u00a0\u00a0 reviews\u00a0%zu", stats->reviews);
    wrap_add(&text, line.data, app->out.width, "", "");
    strbuf_add_char(&text, '\n');
    add_heat(&app->out, stats, &text);
    strbuf_clear(&line);
    for (size_t i = 0; i < stats->slips.count; i++)
        add_slip(&stats->slips.items[i], i > 0, &line);
    if (stats->slips.count > 0) {
        strbuf_add_char(&text, '\n');
        wrap_add(&text, line.data, app->out.width, "commonest slips: ", "  ");
    }
    if (app_print(app, &text, err) < 0)
        return -1;
    if (counts->attempts == 0)
        app_advise(app, "\nnothing was submitted yet:  judge map\n");
    return EXIT_DONE;
}

static void json_add_slip(const struct slip *slip, struct json_writer *writer)
{
    json_begin_object(writer, NULL);
    json_add_string(writer, "verdict", verdict_code(slip->verdict));
    json_add_string(writer, "label", slip->name);
    json_add_int(writer, "count", (int64_t)slip->count);
    json_begin_array(writer, "problems");
    for (size_t i = 0; i < slip->problems.count; i++)
        json_add_string(writer, NULL, slip->problems.items[i]);
    json_end(writer);
    json_end(writer);
}

static int print_json(const struct stats *stats, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct json_writer writer;

    app_begin_json(&writer, &text, "stats");
    json_add_int(&writer, "attempts", (int64_t)stats->counts.attempts);
    json_add_int(&writer, "solved", (int64_t)stats->counts.solved);
    json_add_int(&writer, "first_try", (int64_t)stats->counts.first_try);
    json_add_int(&writer, "best_week", (int64_t)stats->counts.best_week);
    json_add_int(&writer, "streak_days", (int64_t)stats->counts.streak);
    json_add_int(&writer, "longest_days", (int64_t)stats->counts.longest);
    json_add_int(&writer, "reviews", (int64_t)stats->reviews);
    json_add_int(&writer, "spent_s", stats->spent_s);
    json_begin_array(&writer, "weeks");
    for (size_t week = 0; week < STATISTICS_WEEKS; week++) {
        json_begin_array(&writer, NULL);
        for (int day = 0; day < 7; day++)
            json_add_int(&writer, NULL, (int64_t)stats->counts.done[week][day]);
        json_end(&writer);
    }
    json_end(&writer);
    json_begin_array(&writer, "slips");
    for (size_t i = 0; i < stats->slips.count; i++)
        json_add_slip(&stats->slips.items[i], &writer);
    json_end(&writer);
    json_end(&writer);
    return app_print_json(&text, err);
}

static int stats_run(struct app *app, const void *args, const struct operands *operands,
                     struct error *err)
{
    const struct stats_args *stats_args = args;
    AUTO(stats_release) struct stats stats = {.slips = SLIP_LIST_INIT};
    int64_t since;

    (void)operands;
    if (since_parse(stats_args->since, &since, err) < 0 || stats_load(app, since, &stats, err) < 0)
        return -1;
    return app_wants_json(app) ? (print_json(&stats, err) < 0 ? -1 : EXIT_DONE)
                               : print_text(app, &stats, err);
}

static const struct example examples[] = {
    {"judge stats", "what you did so far"},
    {"judge stats --since 30d", "in the last thirty days"},
    {NULL, NULL},
};

const struct command cmd_stats = {
    .name = "stats",
    .group = GROUP_LEARN,
    .summary = "what you did: days in a row, first tries, the commonest slips",
    .usage = "[--since DATE]",
    .details = "A day begins at 04:00. The streak, the longest one and the picture of the last "
               "half year are of all time; --since is for the rest.",
    .examples = examples,
    .options = stats_options,
    .args_bytes = sizeof(struct stats_args),
    .run = stats_run,
};
