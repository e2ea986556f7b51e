#include <string.h>

#include "judge/cli/cmd.h"
#include "judge/cli/interrupt.h"
#include "judge/cli/progress.h"
#include "judge/cli/target.h"
#include "judge/tasks/generate.h"

struct problem_args {
    bool lock, all;
};

#define ARG(member) offsetof(struct problem_args, member)

static const struct option problem_options[] = {
    {OPTION_FLAG, 0, "lock", ARG(lock), NULL, "write cases.lock, which pins the cases"},
    {OPTION_FLAG, 0, "all",  ARG(all),  NULL, "of every problem"                      },
    {OPTION_END,  0, NULL,   0,         NULL, NULL                                    },
};

static int generate(struct app *app, const struct problem *problem, bool locks, struct error *err)
{
    AUTO(case_list_release) struct case_list cases = CASE_LIST_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(progress_end) struct progress progress;
    const struct language_table *languages = NULL;
    struct report_sink sink;

    progress_init(&progress, app, SHOW_FULL);
    sink = progress_sink(&progress);
    if (app_languages(app, &languages, err) < 0 ||
        task_generate(problem, languages, locks ? LOCK_WRITE : LOCK_CHECK, &sink, &cases, err) < 0)
        return -1;
    progress_end(&progress);
    strbuf_addf(&text, "%s  %zu cases%s\n", problem->id, cases.count, locks ? ", locked" : "");
    return app_print(app, &text, err);
}

static int generate_named(struct app *app, const char *id, bool locks, struct error *err)
{
    AUTO(target_release) struct target target = TARGET_INIT;

    if (target_find_problem(app, id, &target, err) < 0)
        return -1;
    if (target.problem.style == PROBLEM_ANSWER)
        return 0;
    return generate(app, &target.problem, locks, err);
}

static int problem_run(struct app *app, const void *args, const struct operands *operands,
                       struct error *err)
{
    const struct problem_args *problem_args = args;
    const struct repository *repository = NULL;

    interrupt_install();
    if (problem_args->all) {
        if (app_repository(app, &repository, err) < 0)
            return -1;
        for (size_t i = 0; i < repository->ids.count; i++)
            if (generate_named(app, repository->ids.items[i], problem_args->lock, err) < 0)
                return -1;
        return EXIT_DONE;
    }
    if (operands->count == 1)
        return generate_named(app, NULL, problem_args->lock, err);
    for (size_t i = 1; i < operands->count; i++)
        if (generate_named(app, operands->items[i], problem_args->lock, err) < 0)
            return -1;
    return EXIT_DONE;
}

static const struct example examples[] = {
    {"judge problem gen parcel-ledger",        "make its hidden cases now, and check them"},
    {"judge problem gen parcel-ledger --lock", "pin them: from now on drift is an error"  },
    {NULL,                                     NULL                                       },
};

const struct command cmd_problem = {
    .name = "problem",
    .group = GROUP_SET,
    .summary = "make, check and pin a problem's hidden cases",
    .usage = "gen [ID...] [--lock] [--all]",
    .details =
        "Cases are made by the problem's generator and model solution, in the sandbox, and checked "
        "by its validator. cases.lock holds one hash a case.",
    .examples = examples,
    .options = problem_options,
    .args_bytes = sizeof(struct problem_args),
    .operands_min = 1,
    .operands_max = SIZE_MAX,
    .operand = OPERAND_WORD,
    .words = "gen",
    .run = problem_run,
};
