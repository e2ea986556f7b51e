#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/units.h"
#include "judge/cli/cmd.h"
#include "judge/cli/target.h"
#include "judge/repo/problem_file.h"
#include "judge/view/markdown.h"

static int show_json(const struct problem *problem, const char *statement, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct json_writer writer;

    app_begin_json(&writer, &text, "show");
    json_add_string(&writer, "problem", problem->id);
    json_add_string(&writer, "title", problem->title);
    json_add_string(&writer, "style", problem_style_name(problem->style));
    json_add_string(&writer, "difficulty", problem_difficulty_name(problem->difficulty));
    json_begin_array(&writer, "tags");
    for (size_t i = 0; i < problem->tags.count; i++)
        json_add_string(&writer, NULL, problem->tags.items[i]);
    json_end(&writer);
    json_add_int(&writer, "cpu_time_ms", problem->limits.cpu_time_ms);
    json_add_int(&writer, "memory_bytes", problem->limits.memory_bytes);
    json_add_string(&writer, "statement", statement);
    json_end(&writer);
    return app_print_json(&text, err);
}

static void advise(const struct app *app, const struct target *target)
{
    const struct problem *problem = &target->problem;

    if (problem->style == PROBLEM_ANSWER)
        app_advise(app, "\nanswer it:  judge answer %s VALUE\n", problem->id);
    else if (target->has_tree)
        app_advise(app, "\ntry it:  judge run     judge it:  judge submit\n");
    else
        app_advise(app, "\nbegin:  judge start %s\n", problem->id);
}

static int show_run(struct app *app, const void *args, const struct operands *operands,
                    struct error *err)
{
    AUTO(target_release) struct target target = TARGET_INIT;
    AUTO(mem_free) char *statement = NULL;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    char time[UNITS_TEXT_BYTES], memory[UNITS_TEXT_BYTES];

    (void)args;
    if (target_find_problem(app, operands->count > 0 ? operands->items[0] : NULL, &target, err) <
            0 ||
        problem_read_text(&target.problem, "statement.md", &statement, err) < 0)
        return -1;
    if (app_wants_json(app))
        return show_json(&target.problem, statement, err);
    markdown_add(&app->out, &text, statement);
    strbuf_add_char(&text, '\n');
    screen_addf(&app->out, &text, TINT_DIM, "%s  %s  %s  %s", target.problem.id,
                problem_difficulty_name(target.problem.difficulty),
                units_format_time_us(target.problem.limits.cpu_time_ms * 1000, time),
                units_format_bytes(target.problem.limits.memory_bytes, memory));
    strbuf_add_char(&text, '\n');
    if (app_page(app, &text, err) < 0)
        return -1;
    advise(app, &target);
    return EXIT_DONE;
}

static const struct example examples[] = {
    {"judge show parcel-ledger", "read a statement"                    },
    {"judge show",               "the problem of this work folder"     },
    {"judge show next",          "the first problem that is not solved"},
    {NULL,                       NULL                                  },
};

const struct command cmd_show = {
    .name = "show",
    .group = GROUP_LEARN,
    .summary = "read a problem's statement",
    .usage = "[ID]",
    .details = "ID is an id of `judge list`, its part behind the '/', its number there, 'last' "
               "(submitted), "
               "'next' (not yet solved), a path to a work folder, or nothing inside one.",
    .examples = examples,
    .operands_max = 1,
    .operand = OPERAND_PROBLEM,
    .run = show_run,
};
