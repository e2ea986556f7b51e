#include <string.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/cli/cmd.h"
#include "judge/cli/grading.h"
#include "judge/cli/interrupt.h"
#include "judge/tasks/slurm_batch.h"
#include "judge/view/regrade_text.h"

struct regrade_args {
    const char *problem;
    int jobs;
    bool preview, apply;
};

#define ARG(member) offsetof(struct regrade_args, member)

static const struct option regrade_options[] = {
    {OPTION_STRING, 'p', "problem", ARG(problem), "name", "this problem of the set alone"},
    {OPTION_FLAG, 0, "preview", ARG(preview), NULL, "only tell who gains and who loses"},
    {OPTION_FLAG, 0, "apply", ARG(apply), NULL, "write the results; the old ones are kept"},
    {OPTION_COUNT, 'j', "jobs", ARG(jobs), "n", "judge n submissions at once; 0: one a core"},
    {OPTION_END, 0, NULL, 0, NULL, NULL},
};

/* Of the next regrade: "regrade-1", "regrade-2"; those with results are applied already. */
static char *folder_of(const struct run_folder *run)
{
    for (int i = 1;; i++) {
        AUTO(mem_free) char *name = mem_format("regrade-%d", i);
        AUTO(mem_free) char *path = mem_format("%s/%s/" GRADING_RESULTS_FILE, run->path, name);

        if (!file_exists(path))
            return TAKE(name);
    }
}

static int write_changes(const struct run_folder *run, const char *folder,
                         const struct gradebook *book, const struct regrade *regrade,
                         struct error *err)
{
    AUTO(mem_free) char *path = path_join(run->path, folder);
    AUTO(mem_free) char *name = mem_format("%s/changes.csv", folder);
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    regrade_csv_add(book, regrade, &text);
    if (folder_make(path, err) < 0)
        return -1;
    return run_folder_write(run, name, strbuf_span(&text), err);
}

/* The old results are safe on disk before the new ones take their place. */
static int apply(struct app *app, const struct grading *grading, const char *folder,
                 struct error *err)
{
    AUTO(mem_free) char *text = NULL;
    AUTO(mem_free) char *name = mem_format("%s/" GRADING_RESULTS_FILE, folder);
    size_t size;

    if (run_folder_read(&grading->run, GRADING_RESULTS_FILE, &text, &size, err) < 0 ||
        run_folder_write(&grading->run, name, (struct span){text, size}, err) < 0 ||
        grading_write(app, &grading->run, &grading->book, err) < 0)
        return -1;
    return grading_write_book(&grading->run, &grading->book, GRADING_PLAN_FILE, err);
}

static int print_regrade(struct app *app, const struct gradebook *before,
                         const struct grading *grading, const struct regrade *regrade,
                         size_t touched, bool is_applied, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    if (app_wants_json(app)) {
        regrade_json_add(before, regrade, touched, is_applied, &text);
        return app_print_json(&text, err);
    }
    regrade_text_add(before, &grading->book, regrade, &app->out, &text);
    return app_print(app, &text, err);
}

static int judge_touched(struct app *app, const struct regrade_args *args, struct grading *grading,
                         struct error *err)
{
    const struct grade_choice choice = {grading_is_touched, grading};
    struct grade_counts counts = {0};
    size_t kept;

    if (grade_recall(&grading->book, &grading->run, false, &kept, NULL, err) < 0)
        return -1;
    return grading_judge(app, grading, "local", args->jobs, &choice, &counts, err);
}

static int conclude(struct app *app, const struct regrade_args *args, const char *path,
                    const struct gradebook *before, const struct grading *grading, size_t touched,
                    struct error *err)
{
    AUTO(regrade_release) struct regrade regrade = REGRADE_INIT;
    AUTO(mem_free) char *folder = folder_of(&grading->run);
    bool is_new = touched > 0;
    int exit_code = grading_exit_code(&grading->book);

    regrade_compare(before, &grading->book, &regrade);
    is_new = is_new || regrade.count > 0;
    if (print_regrade(app, before, grading, &regrade, touched,
                      args->apply && is_new && exit_code == EXIT_DONE, err) < 0)
        return -1;
    if (!is_new) {
        app_advise(app, "nothing that was judged has changed\n");
        return exit_code;
    }
    if (write_changes(&grading->run, folder, before, &regrade, err) < 0)
        return -1;
    app_advise(app, "  differs in %zu row%s: %s/%s/changes.csv\n", regrade.count,
               regrade.count == 1 ? "" : "s", path, folder);
    if (args->apply && exit_code != EXIT_DONE)
        return error_set(err, ERROR_SYSTEM,
                         "the judge failed at some, which are nobody's mark; '%s' is as it was, "
                         "the same command tries again",
                         path);
    if (args->apply && apply(app, grading, folder, err) < 0)
        return -1;
    if (args->apply)
        app_advise(app, "wrote %s/; the old results are in %s/%s/\n", path, path, folder);
    else
        app_advise(app, "\napply with:  judge regrade %s%s%s --apply\n", path,
                   args->problem != NULL ? " --problem " : "",
                   args->problem != NULL ? args->problem : "");
    return exit_code;
}

static int regrade_run(struct app *app, const void *args, const struct operands *operands,
                       struct error *err)
{
    const struct regrade_args *regrade_args = args;
    const char *path = operands->items[0];
    AUTO(grading_release) struct grading grading = GRADING_INIT;
    AUTO(gradebook_release) struct gradebook before = GRADEBOOK_INIT;
    size_t touched;

    interrupt_install();
    if (regrade_args->preview && regrade_args->apply)
        return error_set(err, ERROR_USAGE, "say --preview or --apply, not both");
    if (grading_reopen(app, path, regrade_args->problem, &grading, &before, &touched, err) < 0)
        return -1;
    if (regrade_args->apply && slurm_batch_expect_none(&grading.run, err) < 0)
        return -1;
    app_advise(app, "%s: %zu submission%s touched\n\n",
               regrade_args->problem != NULL ? regrade_args->problem : grading.book.name, touched,
               touched == 1 ? "" : "s");
    if (judge_touched(app, regrade_args, &grading, err) < 0)
        return -1;
    return conclude(app, regrade_args, path, &before, &grading, touched, err);
}

static const struct example examples[] = {
    {"judge regrade hw3-run --problem primes --preview", "who gains, who loses; nothing changes"},
    {"judge regrade hw3-run --problem primes --apply", "write it; the old results are kept"},
    {NULL, NULL},
};

const struct command cmd_regrade = {
    .name = "regrade",
    .group = GROUP_TEACH,
    .summary = "judge again what a changed problem touches",
    .usage = "RUN [--problem NAME] [--preview | --apply]",
    .details = "Judges the sources that the run keeps. Without --apply nothing changes: the "
               "judging is kept for when it is applied. The old results.json and the list of "
               "changes are in RUN/regrade-N/.",
    .examples = examples,
    .options = regrade_options,
    .args_bytes = sizeof(struct regrade_args),
    .operands_min = 1,
    .operands_max = 1,
    .operand = OPERAND_OTHER,
    .run = regrade_run,
};
