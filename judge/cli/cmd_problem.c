#include "judge/cli/cmd_problem.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/cli/cmd.h"
#include "judge/cli/interrupt.h"
#include "judge/cli/target.h"

#define ARG(member) offsetof(struct problem_args, member)

static const struct option problem_options[] = {
    {OPTION_FLAG, 0, "lock", ARG(lock), NULL, "gen: write cases.lock, which pins the cases"},
    {OPTION_FLAG, 0, "all",  ARG(all),  NULL, "of every problem"                           },
    {OPTION_END,  0, NULL,   0,         NULL, NULL                                         },
};

static const struct problem_word *const words[] = {&problem_gen};

static const struct {
    unsigned bit;
    const char *name;
    size_t member;
} flags[] = {
    {PROBLEM_TAKES_ALL,  "all",  ARG(all) },
    {PROBLEM_TAKES_LOCK, "lock", ARG(lock)},
};

static int refuse_options(const struct problem_word *word, const struct problem_args *args,
                          struct error *err)
{
    for (size_t i = 0; i < ARRAY_LEN(flags); i++) {
        bool is_given = *((const bool *)((const char *)args + flags[i].member));

        if (is_given && (word->options & flags[i].bit) == 0)
            return error_set(err, ERROR_USAGE, "`judge problem %s` takes no --%s", word->word,
                             flags[i].name);
    }
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
