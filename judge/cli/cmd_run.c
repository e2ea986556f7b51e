#include "judge/cli/cmd.h"
#include "judge/cli/judging.h"
#include "judge/cli/own_cases.h"

struct run_args {
    const char *problem, *lang, *which;
};

#define ARG(member) offsetof(struct run_args, member)

static const struct option run_options[] = {
    {OPTION_STRING, 'p', "problem", ARG(problem), "id",
     "what the file answers, where its folder does not say"},
    {OPTION_STRING, 'l', "lang", ARG(lang), "language",
     "its language, where the file name does not say"},
    {OPTION_STRING, 'c', "case", ARG(which), "case",
     "only this one: a name, a number, A-B, or - (standard input)"},
    {OPTION_END, 0, NULL, 0, NULL, NULL},
};

static int run_run(struct app *app, const void *args, const struct operands *operands,
                   struct error *err)
{
    const struct run_args *run_args = args;
    AUTO(target_release) struct target target = TARGET_INIT;
    AUTO(case_list_release) struct case_list cases = CASE_LIST_INIT;
    AUTO(judging_release) struct judging judging = JUDGING_INIT;
    int code;

    if (target_find_operands(app, operands, run_args->problem, run_args->lang, &target, err) < 0)
        return -1;
    if (target.problem.style == PROBLEM_ANSWER)
        return error_set(err, ERROR_USAGE, "'%s' asks for an answer: judge answer %s VALUE|FILE",
                         target.problem.id, target.problem.id);
    if (own_cases_choose(&target, run_args->which, &cases, err) < 0 ||
        judging_run(app, &target, JUDGE_LIST, &cases, &judging, err) < 0 ||
        own_cases_print(app, &judging, err) < 0)
        return -1;
    code = judging_exit_code(&judging.report);
    if (code == EXIT_DONE && !app_wants_json(app))
        app_advise(app, "\nnext:  judge submit   all %zu hidden cases\n",
                   problem_case_count(&target.problem));
    return code;
}

static const struct example examples[] = {
    {"judge run", "samples and your own cases, for the source of this work folder"},
    {"judge run main.py --case 2", "one case"},
    {"echo 3 | judge run --case -", "any input: the output is shown, not checked"},
    {NULL, NULL},
};

const struct command cmd_run = {
    .name = "run",
    .group = GROUP_SUBMIT,
    .summary = "try the samples and your own cases; never recorded",
    .usage = "[PROBLEM] [FILE|ID] [--problem ID] [--lang LANGUAGE] [--case NAME|N|A-B|-]",
    .details =
        "Your own cases are NAME.in and NAME.out in the work folder's cases/. Without a .out the "
        "output is shown and not checked.",
    .examples = examples,
    .options = run_options,
    .args_bytes = sizeof(struct run_args),
    .operands_max = 2,
    .operand = OPERAND_FILE,
    .run = run_run,
};
