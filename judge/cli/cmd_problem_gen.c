#include "judge/cli/cmd_problem.h"
#include "judge/cli/progress.h"
#include "judge/cli/target.h"
#include "judge/tasks/generate.h"

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

static int gen_run(struct app *app, const struct problem_args *args,
                   const struct operands *operands, struct error *err)
{
    AUTO(names_release) struct names ids = NAMES_INIT;

    if (problem_words_targets(app, args, operands, &ids, err) < 0)
        return -1;
    for (size_t i = 0; i < ids.count; i++) {
        AUTO(target_release) struct target target = TARGET_INIT;

        if (target_find_problem(app, ids.items[i], &target, err) < 0)
            return -1;
        if (target.problem.style != PROBLEM_ANSWER &&
            generate(app, &target.problem, args->lock, err) < 0)
            return -1;
    }
    return EXIT_DONE;
}

const struct problem_word problem_gen = {
    .word = "gen",
    .options = PROBLEM_TAKES_ALL | PROBLEM_TAKES_LOCK,
    .run = gen_run,
};
