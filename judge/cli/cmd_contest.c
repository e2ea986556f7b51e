#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "judge/base/clock.h"
#include "judge/base/memory.h"
#include "judge/cli/cmd.h"
#include "judge/cli/contest_set.h"
#include "judge/repo/history_contest.h"
#include "judge/view/table.h"
#include "judge/view/wrap.h"

#define TITLE_COLUMNS 36
#define OPERANDS_MAX CONTEST_PROBLEMS_MAX

struct contest_args {
    int minutes;
    const char *scoring;
    bool end;
};

#define ARG(member) offsetof(struct contest_args, member)

static const struct option contest_options[] = {
    {OPTION_COUNT, 'm', "minutes", ARG(minutes), "m", "how long it takes, from now on"},
    {OPTION_CHOICE, 0, "scoring", ARG(scoring), "icpc|ioi", "solved and penalty, or points"},
    {OPTION_FLAG, 0, "end", ARG(end), NULL, "end it before its time"},
    {OPTION_END, 0, NULL, 0, NULL, NULL},
};

/* A contest as it stands now. */
struct scene {
    struct contest contest;
    struct contest_standing standing;
    int64_t left_s;
};

static void scene_release(struct scene *scene)
{
    contest_release(&scene->contest);
}

/* "1:30:00" */
#define CLOCK_TEXT_BYTES 32
static const char *clock_text(int64_t seconds, char buffer[CLOCK_TEXT_BYTES])
{
    (void)snprintf(buffer, CLOCK_TEXT_BYTES, "%" PRId64 ":%02d:%02d", seconds / 3600,
                   (int)(seconds / 60 % 60), (int)(seconds % 60));
    return buffer;
}

static int scene_stand(struct history *history, struct scene *scene, struct error *err)
{
    AUTO(contest_try_list_release) struct contest_try_list tries = CONTEST_TRY_LIST_INIT;

    if (history_contest_tries(history, &scene->contest, &tries, err) < 0)
        return -1;
    contest_stand(&scene->contest, &tries, &scene->standing);
    scene->left_s = contest_left_s(&scene->contest, clock_now_s());
    return 0;
}

/*
 * --- printing ----------------------------------------------------------------------------------
 */

static void add_head(const struct screen *screen, const struct scene *scene, struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf line = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf title = STRBUF_INIT;
    const char *text = scene->contest.title;
    char left[CLOCK_TEXT_BYTES], length[CLOCK_TEXT_BYTES];

    screen_add_safe(screen, &title, (struct span){text, strlen(text)});
    screen_add_cut(screen, &line, title.data, TITLE_COLUMNS);
    strbuf_addf(&line, "\u00a0\u00a0 %s\u00a0\u00a0 ",
                scene->contest.scoring == CONTEST_ICPC ? "ICPC" : "IOI");
    (void)clock_text(scene->contest.length_s, length);
    if (scene->left_s > 0)
        strbuf_addf(&line, "%s\u00a0left\u00a0of\u00a0%s", clock_text(scene->left_s, left), length);
    else
        strbuf_addf(&line, "over\u00a0after\u00a0%s",
                    clock_text(contest_closes_at(&scene->contest) - scene->contest.begun_at, left));
    wrap_add(out, line.data, screen->width, "", "");
}

static void add_safe_cell(const struct screen *screen, const char *text, struct table *table)
{
    AUTO(strbuf_release) struct strbuf safe = STRBUF_INIT;

    screen_add_safe(screen, &safe, (struct span){text, strlen(text)});
    table_add(table, TINT_NONE, safe.data);
}

/* A mark, and no score, for what was not solved or not tried. */
static void add_line(const struct screen *screen, const struct scene *scene, size_t i,
                     struct table *table)
{
    const struct contest_line *line = &scene->standing.lines[i];

    if (line->tries == 0)
        table_add(table, TINT_NONE, "");
    else if (line->is_solved)
        table_add(table, TINT_GOOD, screen_glyph(screen, GLYPH_RIGHT));
    else
        table_add(table, TINT_BAD, screen_glyph(screen, GLYPH_WRONG));
    table_addf(table, TINT_STRONG, "%c", (char)('A' + i));
    add_safe_cell(screen, scene->contest.problems[i].id, table);
    add_safe_cell(screen, scene->contest.problems[i].title, table);
    table_addf(table, TINT_NONE, "%zu", line->tries);
    if (line->is_solved)
        table_addf(table, TINT_NONE, "%" PRId64 " min", line->solved_min);
    else
        table_add(table, TINT_NONE, "");
    if (scene->contest.scoring == CONTEST_IOI)
        table_addf(table, TINT_NONE, "%.4g", line->points);
    else if (line->is_solved)
        table_addf(table, TINT_NONE, "%" PRId64, line->penalty_min);
    else
        table_add(table, TINT_NONE, "");
}

static void add_table(const struct screen *screen, const struct scene *scene, struct strbuf *out)
{
    bool is_icpc = scene->contest.scoring == CONTEST_ICPC;
    const char *const heads[] =
        {"", "", "problem", "title", "tries", "solved", is_icpc ? "penalty" : "points"};
    AUTO(table_release)
    struct table table = {
        .columns = ARRAY_LEN(heads),
        .is_right = {[4] = true, [5] = true, [6] = true},
        .elastic = 3,
        .has_head = true,
    };

    for (size_t i = 0; i < ARRAY_LEN(heads); i++)
        table_add(&table, TINT_DIM, heads[i]);
    for (size_t i = 0; i < scene->contest.count; i++)
        add_line(screen, scene, i, &table);
    table_add_to(&table, screen, out);
}

static int print_text(const struct app *app, const struct scene *scene, struct error *err)
{
    const struct contest_standing *standing = &scene->standing;
    AUTO(strbuf_release) struct strbuf line = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    add_head(&app->out, scene, &text);
    strbuf_add_char(&text, '\n');
    add_table(&app->out, scene, &text);
    strbuf_addf(&line, "solved\u00a0%zu\u00a0of\u00a0%zu\u00a0\u00a0 ", standing->solved,
                scene->contest.count);
    if (scene->contest.scoring == CONTEST_ICPC)
        strbuf_addf(&line, "penalty\u00a0%" PRId64, standing->penalty_min);
    else
        strbuf_addf(&line, "%.5g\u00a0of\u00a0%.5g\u00a0points", standing->points,
                    standing->max_points);
    strbuf_add_char(&text, '\n');
    wrap_add(&text, line.data, app->out.width, "", "");
    if (app_print(app, &text, err) < 0)
        return -1;
    app_advise(app, "\n%s\n",
               scene->left_s > 0 ? "judge start ID; judge submit; judge contest shows the clock"
                                 : "hints and solutions are open again: judge solution ID");
    return EXIT_DONE;
}

static void json_add_line(struct json_writer *writer, const struct scene *scene, size_t i)
{
    const struct contest_line *line = &scene->standing.lines[i];
    const char letter[] = {(char)('A' + i), '\0'};

    json_begin_object(writer, NULL);
    json_add_string(writer, "letter", letter);
    json_add_string(writer, "problem", scene->contest.problems[i].id);
    json_add_string(writer, "title", scene->contest.problems[i].title);
    json_add_int(writer, "tries", (int64_t)line->tries);
    json_add_bool(writer, "is_solved", line->is_solved);
    if (line->is_solved)
        json_add_int(writer, "solved_min", line->solved_min);
    else
        json_add_null(writer, "solved_min");
    if (scene->contest.scoring == CONTEST_ICPC)
        json_add_int(writer, "penalty_min", line->penalty_min);
    else
        json_add_number(writer, "points", line->points);
    json_end(writer);
}

static int print_json(const struct scene *scene, struct error *err)
{
    const struct contest *contest = &scene->contest;
    const struct contest_standing *standing = &scene->standing;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct json_writer writer;

    app_begin_json(&writer, &text, "contest");
    json_add_int(&writer, "number", contest->number);
    json_add_string(&writer, "title", contest->title);
    json_add_string(&writer, "scoring", contest_scoring_name(contest->scoring));
    json_add_bool(&writer, "is_running", scene->left_s > 0);
    json_add_int(&writer, "begun_at", contest->begun_at);
    json_add_int(&writer, "closes_at", contest_closes_at(contest));
    json_add_int(&writer, "left_s", scene->left_s);
    json_begin_array(&writer, "problems");
    for (size_t i = 0; i < contest->count; i++)
        json_add_line(&writer, scene, i);
    json_end(&writer);
    json_add_int(&writer, "solved", (int64_t)standing->solved);
    if (contest->scoring == CONTEST_ICPC) {
        json_add_int(&writer, "penalty_min", standing->penalty_min);
    } else {
        json_add_number(&writer, "points", standing->points);
        json_add_number(&writer, "max_points", standing->max_points);
    }
    json_end(&writer);
    return app_print_json(&text, err) < 0 ? -1 : EXIT_DONE;
}

/*
 * --- the command -------------------------------------------------------------------------------
 */

/* One at a time: two clocks would make every submission count twice. */
static int begin(struct app *app, const struct contest_args *args, const struct operands *words,
                 struct history *history, struct scene *scene, struct error *err)
{
    AUTO(contest_release) struct contest contest = CONTEST_INIT;

    if (scene->left_s > 0)
        return error_set(err, ERROR_USAGE,
                         "a contest runs for %" PRId64
                         " min more; `judge contest` shows it, `judge contest --end` ends it",
                         (scene->left_s + 59) / 60);
    if (args->minutes < 1 || args->minutes > CONTEST_MINUTES_MAX)
        return error_set(err, ERROR_USAGE, "how long? say --minutes, 1 to %d, such as --minutes 90",
                         CONTEST_MINUTES_MAX);
    if (args->scoring != NULL)
        (void)contest_scoring_parse(args->scoring, &contest.scoring); /* the options let no other */
    if (contest_set_read(app, words, &contest, err) < 0)
        return -1;
    contest.begun_at = clock_now_s();
    contest.length_s = (int64_t)args->minutes * 60;
    if (history_add_contest(history, &contest, err) < 0)
        return -1;
    SWAP(scene->contest, contest);
    return 0;
}

static int end(struct history *history, struct scene *scene, struct error *err)
{
    int64_t now = clock_now_s();

    if (scene->left_s == 0)
        return error_set(err, ERROR_USAGE,
                         "no contest is running; `judge contest` shows how the last one ended");
    if (now < scene->contest.begun_at) /* the clock was set back */
        now = scene->contest.begun_at;
    if (history_end_contest(history, scene->contest.number, now, err) < 0)
        return -1;
    scene->contest.ended_at = now;
    return 0;
}

/* What goes together: a beginning, an end, or just a look. */
static int check_args(const struct contest_args *args, const struct operands *words,
                      struct error *err)
{
    bool begins = words->count > 0;

    if (args->end && (begins || args->minutes > 0 || args->scoring != NULL))
        return error_set(err, ERROR_USAGE, "--end stands alone: judge contest --end");
    if (!begins && (args->minutes > 0 || args->scoring != NULL))
        return error_set(err, ERROR_USAGE,
                         "which problems? name a set or ids: judge contest SET --minutes 90");
    return 0;
}

static int contest_run(struct app *app, const void *args, const struct operands *operands,
                       struct error *err)
{
    const struct contest_args *contest_args = args;
    AUTO(scene_release) struct scene scene = {.contest = CONTEST_INIT};
    struct history *history = NULL;
    bool is_there = false;
    int status = 0;

    if (check_args(contest_args, operands, err) < 0 || app_history(app, &history, err) < 0 ||
        history_last_contest(history, &scene.contest, &is_there, err) < 0)
        return -1;
    scene.left_s = is_there ? contest_left_s(&scene.contest, clock_now_s()) : 0;
    if (operands->count > 0)
        status = begin(app, contest_args, operands, history, &scene, err);
    else if (!is_there)
        status = error_set(err, ERROR_USAGE,
                           "no contest yet; `judge contest SET --minutes 90` begins one");
    else if (contest_args->end)
        status = end(history, &scene, err);
    if (status < 0 || scene_stand(history, &scene, err) < 0)
        return -1;
    return app_wants_json(app) ? print_json(&scene, err) : print_text(app, &scene, err);
}

static const struct example examples[] = {
    {"judge contest hw3.json --minutes 90", "the problems of a set, for an hour and a half"},
    {"judge contest parcel-ledger river-routes -m 60", "or of these, for an hour"},
    {"judge contest", "the clock, the problems and how you stand"},
    {NULL, NULL},
};

const struct command cmd_contest = {
    .name = "contest",
    .group = GROUP_LEARN,
    .summary = "a set of problems against the clock, without hints",
    .usage = "[SET|ID… --minutes M [--scoring icpc|ioi]] [--end]",
    .details =
        "What `judge submit` and `judge answer` record in that time counts; the clock runs on when "
        "the terminal is closed. ICPC: a problem costs the minutes until it was accepted, and 20 "
        "for each failed try before. IOI: the best points of each problem, of 100. Hints and "
        "solutions stay shut until the end.",
    .examples = examples,
    .options = contest_options,
    .args_bytes = sizeof(struct contest_args),
    .operands_max = CONTEST_PROBLEMS_MAX,
    .operand = OPERAND_FILE,
    .run = contest_run,
};
