#include "judge/base/memory.h"
#include "judge/cli/cmd.h"
#include "judge/cli/contest_set.h"
#include "judge/cli/target.h"
#include "judge/view/markdown.h"

struct hint_args {
    int level;
};

static const struct option hint_options[] = {
    {OPTION_COUNT, 0, "level",   offsetof(struct hint_args, level), "n", "go straight to rung n"},
    {OPTION_END,            0,    NULL, 0,                   NULL,                        NULL    },
};

static int print_hint(const struct app *app, const struct problem *problem, int level,
                      struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    const char *hint = problem->hints.items[level - 1];
    struct json_writer writer;

    if (app_wants_json(app)) {
        app_begin_json(&writer, &text, "hint");
        json_add_string(&writer, "problem", problem->id);
        json_add_int(&writer, "level", level);
        json_add_int(&writer, "levels", (int64_t)problem->hints.count);
        json_add_string(&writer, "hint", hint);
        json_end(&writer);
        return app_print_json(&text, err);
    }
    screen_addf(&app->out, &text, TINT_STRONG, "hint %d of %zu", level, problem->hints.count);
    screen_addf(&app->out, &text, TINT_DIM, "   %s", problem->id);
    strbuf_add_str(&text, "\n\n");
    markdown_add(&app->out, &text, hint);
    if (app_print(app, &text, err) < 0)
        return -1;
    if ((size_t)level < problem->hints.count)
        app_advise(app, "\nstill stuck?  judge hint %s    says more\n", problem->id);
    else
        app_advise(app, "\nthat was the last one; after that:  judge solution %s --give-up\n",
                   problem->id);
    return EXIT_DONE;
}

/* One rung a call: the first that was not seen yet, at last the last one again. */
static int hint_run(struct app *app, const void *args, const struct operands *operands,
                    struct error *err)
{
    const struct hint_args *hint_args = args;
    AUTO(target_release) struct target target = TARGET_INIT;
    AUTO(error_release) struct error fault = ERROR_INIT;
    struct history *history = NULL;
    int seen = 0, level;

    if (contest_refuse(app, "hints", err) < 0 ||
        target_find_problem(app, operands->count > 0 ? operands->items[0] : NULL, &target, err) < 0)
        return -1;
    if (target.problem.hints.count == 0)
        return error_set(err, ERROR_USAGE, "'%s' has no hints", target.problem.id);
    if (app_history(app, &history, &fault) < 0 ||
        history_hints_seen(history, target.problem.id, &seen, &fault) < 0)
        app_complain("hint", error_text(&fault));
    level = hint_args->level > 0 ? hint_args->level : seen + 1;
    if ((size_t)level > target.problem.hints.count) {
        if (hint_args->level > 0)
            return error_set(err, ERROR_USAGE, "'%s' has only %zu hints", target.problem.id,
                             target.problem.hints.count);
        level = (int)target.problem.hints.count;
    }
    if (history != NULL && history_note_hint(history, target.problem.id, level, &fault) < 0)
        app_complain("hint", error_text(&fault));
    return print_hint(app, &target.problem, level, err);
}

static const struct example examples[] = {
    {"judge hint",                         "the next hint for the problem of this folder"},
    {"judge hint parcel-ledger --level 1", "the first one again"                         },
    {NULL,                                 NULL                                          },
};

const struct command cmd_hint = {
    .name = "hint",
    .group = GROUP_LEARN,
    .summary = "one hint more: a nudge, then the idea, then the plan",
    .usage = "[ID] [--level N]",
    .examples = examples,
    .options = hint_options,
    .args_bytes = sizeof(struct hint_args),
    .operands_max = 1,
    .operand = OPERAND_PROBLEM,
    .run = hint_run,
};
