#include <string.h>

#include "judge/base/memory.h"
#include "judge/cli/cmd.h"
#include "judge/cli/grade_shards.h"
#include "judge/cli/interrupt.h"
#include "judge/tasks/slurm_batch.h"

struct plan_args {
    const char *out, *from, *roster;
    int shards;
};

#define ARG(member) offsetof(struct plan_args, member)

static const struct option plan_options[] = {
    {OPTION_STRING, 'o', "out", ARG(out), "dir", "folder of the run, on storage that all share"},
    {OPTION_COUNT, 0, "shards", ARG(shards), "n", "how many; 0: of about two minutes each"},
    {OPTION_CHOICE, 0, "from", ARG(from), "auto|plain|moodle|canvas|gradescope",
     "how the submissions lie there"},
    {OPTION_STRING, 0, "roster", ARG(roster), "csv", "class list"},
    {OPTION_END, 0, NULL, 0, NULL, NULL},
};

static int plan_run(struct app *app, const void *args, const struct operands *operands,
                    struct error *err)
{
    const struct plan_args *plan_args = args;
    AUTO(grading_release) struct grading grading = GRADING_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    const struct grading_wishes wishes = {
        .set = operands->items[0],
        .submissions = operands->items[1],
        .out = plan_args->out,
        .from = plan_args->from,
        .roster = plan_args->roster,
        .expect_free = slurm_batch_expect_none,
    };
    const struct shard_cut cut = {.count = plan_args->shards, .most = SHARDS_MAX};
    size_t kept = 0;
    int count;

    interrupt_install();
    if (plan_args->out == NULL)
        return error_set(err, ERROR_USAGE, "where does the plan go? say --out RUN");
    if (grading_plan(app, &wishes, true, &grading, err) < 0 ||
        grade_recall(&grading.book, &grading.run, false, &kept, NULL, err) < 0)
        return -1;
    count = shards_write(&grading, &cut, err);
    if (count < 0)
        return -1;
    strbuf_addf(&text, "%d\n", count);
    app_advise(app, "shards 1 to %d; each: judge grade %s --shard I; then: judge merge %s\n", count,
               plan_args->out, plan_args->out);
    return app_print(app, &text, err) < 0 ? -1 : EXIT_DONE;
}

static const struct example examples[] = {
    {"judge plan hw3.json submissions --out /shared/hw3", "prints how many shards there are"},
    {"seq $(judge plan hw3.json submissions -o run) | parallel judge grade run --shard {}",
     "GNU parallel judges them; `judge merge run` closes"},
    {NULL, NULL},
};

const struct command cmd_plan = {
    .name = "plan",
    .group = GROUP_TEACH,
    .summary = "cut grading into shards for many machines",
    .usage = "SET DIR --out RUN [--shards N]",
    .details = "Shards are cut by estimated cost, out of what is not judged yet. Any number of "
               "them may run at once, twice, or "
               "again after a crash: each writes a journal of its own.",
    .examples = examples,
    .options = plan_options,
    .args_bytes = sizeof(struct plan_args),
    .operands_min = 2,
    .operands_max = 2,
    .operand = OPERAND_OTHER,
    .run = plan_run,
};

/*
 * --- merge -------------------------------------------------------------------------------------
 */

static int merge_run(struct app *app, const void *args, const struct operands *operands,
                     struct error *err)
{
    AUTO(gradebook_release) struct gradebook book = GRADEBOOK_INIT;
    AUTO(run_folder_release) struct run_folder run = RUN_FOLDER_INIT;
    size_t kept = 0, conflicts = 0, missing = 0;

    (void)args;
    if (run_folder_find(operands->items[0], &run, err) < 0 ||
        grading_read_book(&run, GRADING_PLAN_FILE, &book, err) < 0 ||
        grade_recall(&book, &run, true, &kept, &conflicts, err) < 0 ||
        grading_write(app, &run, &book, err) < 0 || grading_print(app, &book, "table", err) < 0)
        return -1;
    for (size_t i = 0; i < book.attempt_count; i++) {
        const struct gradebook_attempt *attempt = &book.attempts[i];

        if (attempt->state != ATTEMPT_WAITING)
            continue;
        missing++;
        app_advise(app, "missing: %s/%s\n", book.students[attempt->student].id, attempt->path);
    }
    if (conflicts > 0)
        app_advise(app, "%zu results were judged twice and differ; the first one counts\n",
                   conflicts);
    return missing > 0 ? EXIT_NOT_ACCEPTED : grading_exit_code(&book);
}

static const struct example merge_examples[] = {
    {"judge merge hw3-run", "when the shards are through"},
    {NULL, NULL},
};

const struct command cmd_merge = {
    .name = "merge",
    .group = GROUP_TEACH,
    .summary = "put the results of all shards together",
    .usage = "RUN",
    .details =
        "Exit code: 0 complete, 1 something is missing (it is listed), 4 the judge failed at "
        "some.",
    .examples = merge_examples,
    .operands_min = 1,
    .operands_max = 1,
    .operand = OPERAND_OTHER,
    .run = merge_run,
};
