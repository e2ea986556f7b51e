#include "judge/cli/cmd_problem.h"

#include <assert.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/cli/cmd.h"
#include "judge/cli/interrupt.h"
#include "judge/cli/target.h"
#include "judge/repo/scaffold.h"
#include "judge/tasks/adopt.h"

#define ARG(member) offsetof(struct problem_args, member)

static const struct option problem_options[] = {
    {OPTION_FLAG, 0, "all", ARG(all), NULL, "every problem"},
    {OPTION_FLAG, 0, "lock", ARG(lock), NULL, "gen: write cases.lock, which pins the cases"},
    {OPTION_FLAG, 0, "strict", ARG(strict), NULL, "verify: warnings are errors"},
    {OPTION_COUNT, 'j', "jobs", ARG(jobs), "n", "verify: measure so much side by side"},
    {OPTION_CHOICE, 0, "style", ARG(style), SCAFFOLD_STYLES, "new: what kind of problem"},
    {OPTION_FLAG, 0, "write", ARG(write), NULL, "limits: write the proposed ones"},
    {OPTION_FLAG, 0, "kattis", ARG(kattis), NULL, "pack: as a Kattis package"},
    {OPTION_CHOICE, 0, "from", ARG(from), ADOPT_KINDS, "new: begin with a package of this kind"},
    {OPTION_STRING, 't', "time", ARG(time), "time", "fuzz: how long: 30s, 5m; 1min without it"},
    {OPTION_STRING, 0, "label", ARG(label), "text",
     "fuzz: add what is found, as a case with this label"},
    {OPTION_END, 0, NULL, 0, NULL, NULL},
};

/* Who takes which option, in the order of the rows above. */
static const unsigned option_bits[] = {
    PROBLEM_TAKES_ALL,   PROBLEM_TAKES_LOCK,  PROBLEM_TAKES_STRICT, PROBLEM_TAKES_JOBS,
    PROBLEM_TAKES_STYLE, PROBLEM_TAKES_WRITE, PROBLEM_TAKES_KATTIS, PROBLEM_TAKES_FROM,
    PROBLEM_TAKES_TIME,  PROBLEM_TAKES_LABEL,
};
static_assert(ARRAY_LEN(option_bits) + 1 == ARRAY_LEN(problem_options), "every option has a bit");

static const struct problem_word *const words[] = {
    &problem_new, &problem_verify, &problem_validate, &problem_matrix, &problem_limits,
    &problem_gen, &problem_hash,   &problem_pack,     &problem_fuzz,
};

static bool is_given(const struct option *option, const struct problem_args *args)
{
    const char *value = (const char *)args + option->member;

    if (option->type == OPTION_FLAG)
        return *(const bool *)value;
    if (option->type == OPTION_COUNT)
        return *(const int *)(const void *)value != 0;
    return *(const char *const *)(const void *)value != NULL;
}

static int refuse_options(const struct problem_word *word, const struct problem_args *args,
                          struct error *err)
{
    for (size_t i = 0; i < ARRAY_LEN(option_bits); i++)
        if ((word->options & option_bits[i]) == 0 && is_given(&problem_options[i], args))
            return error_set(err, ERROR_USAGE, "`judge problem %s` takes no --%s", word->word,
                             problem_options[i].name);
    return 0;
}

static int add_target(struct app *app, const char *id, struct names *out_ids, struct error *err)
{
    AUTO(target_release) struct target target = TARGET_INIT;

    if (id == NULL && target_find_problem(app, NULL, &target, err) < 0)
        return -1;
    names_add(out_ids, id != NULL ? id : target.problem.id);
    return 0;
}

int problem_words_targets(struct app *app, const struct problem_args *args,
                          const struct operands *operands, struct names *out_ids, struct error *err)
{
    AUTO(names_release) struct names ids = NAMES_INIT;
    const struct repository *repository = NULL;

    if (args->all && app_repository(app, &repository, err) < 0)
        return -1;
    for (size_t i = 0; repository != NULL && i < repository->ids.count; i++)
        names_add(&ids, repository->ids.items[i]);
    for (size_t i = 0; i < operands->count; i++)
        names_add(&ids, operands->items[i]);
    if (ids.count == 0 && add_target(app, NULL, &ids, err) < 0)
        return -1;
    SWAP(*out_ids, ids);
    return 0;
}

static int problem_run(struct app *app, const void *args, const struct operands *operands,
                       struct error *err)
{
    const struct operands rest = {.items = operands->items + 1, .count = operands->count - 1};

    interrupt_install();
    for (size_t i = 0; i < ARRAY_LEN(words); i++) {
        if (strcmp(words[i]->word, operands->items[0]) != 0)
            continue;
        return refuse_options(words[i], args, err) < 0 ? -1 : words[i]->run(app, args, &rest, err);
    }
    return error_set(err, ERROR_USAGE, "'%s' is no word of `judge problem`", operands->items[0]);
}

static const struct example examples[] = {
    {"judge problem new graph/my-idea", "begin with a tiny problem that is complete"},
    {"judge problem verify parcel-ledger", "every check there is, the fast way"},
    {"judge problem verify ./mine --strict", "of a folder; warnings are errors"},
    {"judge problem limits ./mine --write", "set the time limit by what was measured"},
    {"judge problem fuzz ./mine --time 5m", "do its right solutions agree on small inputs?"},
    {"judge problem pack --kattis parcel-ledger", "as a package for other judges"},
    {"judge problem gen parcel-ledger --lock", "pin its cases: from now on drift is an error"},
    {NULL, NULL},
};

const struct command cmd_problem = {
    .name = "problem",
    .group = GROUP_SET,
    .summary = "set problems: begin one, check it, pin its hidden cases",
    .usage = "new|verify|validate|matrix|limits|fuzz|gen|pack [ID...] [--all]",
    .details =
        "new makes a folder that verifies at once, to be changed; its tools come from the "
        "judge's own problems/lib.\n"
        "verify looks at everything: texts, inputs, validator, bounds, every solution on every "
        "case, checker, limits, growth, faults put into the model. What is known from before is "
        "not measured again. "
        "validate, matrix and limits are parts of it; limits --write sets the time limit to three "
        "times the slowest right solution, at most half of the fastest slow one.\n"
        "fuzz compares the right and the slow solutions with the model on small inputs by chance, "
        "makes an input on which they differ as small as can be, and adds it as a case where you "
        "say its --label.\n"
        "gen makes cases by the problem's generator and model solution, in the sandbox, checked "
        "by its validator. cases.lock holds one hash a case.\n"
        "hash prints what an answer problem keeps of its answer.\n"
        "Packages of others (Kattis, Polygon, library-checker, LeetCode, folders of cases) are "
        "verified where they lie: verify ./package. pack --kattis ID [FOLDER] writes one; new ID "
        "--from KIND PATH begins with one.",
    .examples = examples,
    .options = problem_options,
    .args_bytes = sizeof(struct problem_args),
    .operands_min = 1,
    .operands_max = SIZE_MAX,
    .operand = OPERAND_WORD,
    .words = "new|verify|validate|matrix|limits|fuzz|gen|hash|pack",
    .run = problem_run,
};
