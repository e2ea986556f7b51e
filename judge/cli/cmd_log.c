#include <inttypes.h>
#include <time.h>

#include "judge/base/units.h"
#include "judge/cli/cmd.h"
#include "judge/cli/problem_notes.h"
#include "judge/cli/target.h"
#include "judge/view/table.h"

#define LOG_LINES_USUAL 20

struct log_args {
    int limit;
    bool all;
};

#define ARG(member) offsetof(struct log_args, member)

static const struct option log_options[] = {
    {OPTION_COUNT, 'n', "limit", ARG(limit), "n",  "at most n lines (20)"           },
    {OPTION_FLAG,  'a', "all",   ARG(all),   NULL, "of all problems, and every line"},
    {OPTION_END,   0,   NULL,    0,          NULL, NULL                             },
};

static void add_row(struct table *table, const struct submission *submission)
{
    char age[AGE_TEXT_BYTES], time_text[UNITS_TEXT_BYTES], memory[UNITS_TEXT_BYTES];
    bool has_run = submission->total > 0;

    table_addf(table, TINT_DIM, "#%" PRId64, submission->number);
    table_add(table, submission->verdict == VERDICT_AC ? TINT_GOOD : TINT_BAD,
              verdict_code(submission->verdict));
    table_add(table, TINT_NONE, submission->problem_id);
    if (has_run)
        table_addf(table, TINT_NONE, "%zu/%zu", submission->passed, submission->total);
    else
        table_add(table, TINT_NONE, "");
    table_add(table, TINT_NONE,
              has_run ? units_format_time_us(submission->cpu_time_us, time_text) : "");
    table_add(table, TINT_NONE,
              has_run ? units_format_bytes(submission->peak_memory_bytes, memory) : "");
    table_add(table, TINT_NONE, submission->language);
    table_add(table, TINT_DIM, age_text(submission->submitted_at, age));
}

static int print_json(const struct submission_list *list, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct json_writer writer;

    app_begin_json(&writer, &text, "log");
    json_begin_array(&writer, "submissions");
    for (size_t i = 0; i < list->count; i++) {
        const struct submission *submission = &list->items[i];

        json_begin_object(&writer, NULL);
        json_add_int(&writer, "number", submission->number);
        json_add_string(&writer, "problem", submission->problem_id);
        json_add_string(&writer, "verdict", verdict_code(submission->verdict));
        json_add_string(&writer, "language", submission->language);
        json_add_string(&writer, "source", submission->source_name);
        json_add_int(&writer, "submitted_at", submission->submitted_at);
        json_add_int(&writer, "passed", (int64_t)submission->passed);
        json_add_int(&writer, "total", (int64_t)submission->total);
        json_add_number(&writer, "points", submission->points);
        json_add_number(&writer, "max_points", submission->max_points);
        json_add_int(&writer, "cpu_time_us", submission->cpu_time_us);
        json_add_int(&writer, "peak_memory_bytes", submission->peak_memory_bytes);
        json_end(&writer);
    }
    json_end(&writer);
    json_end(&writer);
    return app_print_json(&text, err);
}

/* The problem named, or of this folder, or all. */
static int choose_problem(struct app *app, const struct operands *operands, bool is_all,
                          struct target *target, struct error *err)
{
    if (operands->count > 0)
        return target_find_problem(app, operands->items[0], target, err);
    if (is_all)
        return 0;
    return worktree_find(".", &target->tree, &target->has_tree, err);
}

static int log_run(struct app *app, const void *args, const struct operands *operands,
                   struct error *err)
{
    const struct log_args *log_args = args;
    AUTO(target_release) struct target target = TARGET_INIT;
    AUTO(submission_list_release) struct submission_list list = SUBMISSION_LIST_INIT;
    AUTO(table_release)
    struct table table = {
        .columns = 8, .elastic = 2, .is_right = {true, false, false, true, true, true}
    };
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct history *history = NULL;
    size_t limit =
        log_args->limit > 0 ? (size_t)log_args->limit : (log_args->all ? 0 : LOG_LINES_USUAL);
    const char *id;

    if (choose_problem(app, operands, log_args->all, &target, err) < 0)
        return -1;
    id = target.problem.id != NULL ? target.problem.id : target.tree.problem_id;
    if (app_history(app, &history, err) < 0 || history_list(history, id, limit, &list, err) < 0)
        return -1;
    if (app_wants_json(app))
        return print_json(&list, err);
    for (size_t i = 0; i < list.count; i++)
        add_row(&table, &list.items[i]);
    if (list.count > 0)
        table_add_to(&table, &app->out, &text);
    if (app_page(app, &text, err) < 0)
        return -1;
    if (list.count == 0)
        app_advise(app, "nothing was submitted yet%s%s\n", id != NULL ? " for " : "",
                   id != NULL ? id : "");
    else if (list.count > 1)
        app_advise(app, "\ncompare two:  judge diff %" PRId64 " %" PRId64 "\n",
                   list.items[1].number, list.items[0].number);
    return EXIT_DONE;
}

static const struct example examples[] = {
    {"judge log",               "what you submitted, newest first"},
    {"judge log parcel-ledger", "for one problem"                 },
    {NULL,                      NULL                              },
};

const struct command cmd_log = {
    .name = "log",
    .group = GROUP_SUBMIT,
    .summary = "list what you submitted",
    .usage = "[ID] [--limit N] [--all]",
    .details = "Inside a work folder only that problem's submissions are listed.",
    .examples = examples,
    .options = log_options,
    .args_bytes = sizeof(struct log_args),
    .operands_max = 1,
    .operand = OPERAND_PROBLEM,
    .run = log_run,
};
