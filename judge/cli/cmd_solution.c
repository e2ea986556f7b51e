#include <string.h>

#include "judge/base/memory.h"
#include "judge/cli/cmd.h"
#include "judge/cli/contest_set.h"
#include "judge/cli/ideas.h"
#include "judge/cli/problem_notes.h"
#include "judge/cli/target.h"
#include "judge/repo/history_review.h"
#include "judge/repo/problem_file.h"
#include "judge/view/markdown.h"

struct solution_args {
    bool give_up;
};

static const struct option solution_options[] = {
    {OPTION_FLAG, 0, "give-up", offsetof(struct solution_args, give_up), NULL, "show it unsolved"},
    {OPTION_END, 0, NULL, 0, NULL, NULL},
};

static int check_solved(struct app *app, const struct problem *problem, struct error *err)
{
    struct history *history = NULL;
    AUTO(problem_status_list_release)
    struct problem_status_list statuses = PROBLEM_STATUS_LIST_INIT;

    if (app_history(app, &history, err) < 0 || history_statuses(history, &statuses, err) < 0)
        return -1;
    if (!status_of(&statuses, problem->id)->is_solved)
        return error_set(err, ERROR_USAGE,
                         "'%s' is not solved yet; `judge hint` helps, --give-up shows it anyway",
                         problem->id);
    return 0;
}

/* Who has read it before solving it sees the problem again soon. */
static void note_giving_up(struct app *app, const struct problem *problem)
{
    AUTO(error_release) struct error fault = ERROR_INIT;
    struct history *history = NULL;

    if (app_history(app, &history, &fault) < 0 ||
        history_note_giving_up(history, problem->id, &fault) < 0)
        app_complain("solution", error_text(&fault));
}

static int solution_run(struct app *app, const void *args, const struct operands *operands,
                        struct error *err)
{
    const struct solution_args *solution_args = args;
    AUTO(target_release) struct target target = TARGET_INIT;
    AUTO(mem_free) char *solution = NULL;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct json_writer writer;

    if (contest_refuse(app, "solutions", err) < 0 ||
        target_find_problem(app, operands->count > 0 ? operands->items[0] : NULL, &target, err) < 0)
        return -1;
    if (!solution_args->give_up && check_solved(app, &target.problem, err) < 0)
        return -1;
    if (solution_args->give_up)
        note_giving_up(app, &target.problem);
    if (problem_read_text(&target.problem, "solution.md", &solution, err) < 0)
        return -1;
    if (app_wants_json(app)) {
        app_begin_json(&writer, &text, "solution");
        json_add_string(&writer, "problem", target.problem.id);
        json_add_string(&writer, "solution", solution);
        json_end(&writer);
        return app_print_json(&text, err);
    }
    markdown_add(&app->out, &text, solution);
    if (target.problem.style != PROBLEM_ANSWER)
        ideas_add(app, &target.problem, &text);
    return app_page(app, &text, err) < 0 ? -1 : EXIT_DONE;
}

static const struct example examples[] = {
    {"judge solution", "the ideas behind the problem that you have just solved"},
    {"judge solution parcel-ledger --give-up", "read it without having solved it"},
    {NULL, NULL},
};

const struct command cmd_solution = {
    .name = "solution",
    .group = GROUP_LEARN,
    .summary = "the ideas and what they cost, once you have solved it",
    .usage = "[ID] [--give-up]",
    .examples = examples,
    .options = solution_options,
    .args_bytes = sizeof(struct solution_args),
    .operands_max = 1,
    .operand = OPERAND_PROBLEM,
    .run = solution_run,
};
