#include <string.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/units.h"
#include "judge/cli/ask.h"
#include "judge/cli/cmd_problem.h"
#include "judge/cli/interrupt.h"
#include "judge/cli/target.h"
#include "judge/repo/problem_edit.h"
#include "judge/tasks/fuzz.h"
#include "judge/view/report_text.h"
#include "judge/view/smallest.h"

#define USUAL_TIME_MS 60000
#define CASE_NAME "fuzz"

/* ---- what is shown ---- */

static void add_solutions(const struct app *app, const struct fuzz_result *result,
                          struct strbuf *text)
{
    bool model_fails = result->is_found && result->failing == result->model;

    strbuf_addf(text, "\n  the model is %s\n", result->model);
    for (size_t i = 0; i < result->count && !model_fails; i++) {
        strbuf_add_str(text, "  ");
        report_verdict_add(&app->out, result->solutions[i].verdict, text);
        strbuf_addf(text, "  %s   %zu inputs\n", result->solutions[i].file,
                    result->solutions[i].inputs);
    }
}

static void add_example(const struct app *app, const struct fuzz_result *result,
                        struct strbuf *text)
{
    strbuf_addf(text, "\n  %s (\"you\") against %s:\n\n", result->failing, result->right);
    smallest_text_add(&result->example, NULL, &app->out, text);
}

static int print_text(const struct app *app, const struct problem *problem,
                      const struct fuzz_result *result, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    enum verdict verdict = result->is_found ? result->example.result.verdict : VERDICT_AC;

    report_verdict_add(&app->out, verdict, &text);
    strbuf_addf(&text, "  %s   %zu input%s%s   %.1f s\n", problem->id, result->inputs,
                result->inputs == 1 ? "" : "s", result->is_found ? "" : ", no difference",
                (double)result->time_us / 1e6);
    if (result->refused > 0)
        strbuf_addf(&text, "\n  %zu more were no valid inputs\n", result->refused);
    if (result->is_exhausted)
        strbuf_add_str(&text, "\n  nothing new came any more before the time was over\n");
    add_solutions(app, result, &text);
    if (result->is_found)
        add_example(app, result, &text);
    return app_print(app, &text, err);
}

static int print_json(const struct problem *problem, const struct fuzz_result *result,
                      const char *added, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct json_writer writer;

    app_begin_json(&writer, &text, "fuzz");
    json_add_string(&writer, "problem", problem->id);
    json_add_string(&writer, "model", result->model);
    json_begin_array(&writer, "solutions");
    for (size_t i = 0; i < result->count; i++) {
        json_begin_object(&writer, NULL);
        json_add_string(&writer, "file", result->solutions[i].file);
        json_add_int(&writer, "inputs", (int64_t)result->solutions[i].inputs);
        json_add_string(&writer, "verdict", verdict_code(result->solutions[i].verdict));
        json_end(&writer);
    }
    json_end(&writer);
    json_add_bool(&writer, "is_found", result->is_found);
    json_add_int(&writer, "inputs", (int64_t)result->inputs);
    json_add_int(&writer, "refused", (int64_t)result->refused);
    json_add_int(&writer, "time_us", result->time_us);
    json_add_string(&writer, "failing", result->failing);
    json_add_string(&writer, "right", result->right);
    json_add_string(&writer, "added", added);
    if (result->is_found)
        smallest_json_add(&result->example, "smallest", &writer);
    json_end(&writer);
    return app_print_json(&text, err);
}

/* ---- what is kept ---- */

/* The first name of which there is no file: "fuzz-1". */
static char *free_name(const char *folder)
{
    for (int number = 1;; number++) {
        AUTO(mem_free) char *name = mem_format(CASE_NAME "-%d", number);
        AUTO(mem_free) char *path = mem_format("%s/%s.in", folder, name);

        if (!file_exists(path))
            return TAKE(name);
    }
}

static int add_case(const struct problem *problem, const struct strbuf *input, const char *label,
                    char **out_name, struct error *err)
{
    AUTO(mem_free) char *folder = path_join(problem->folder, "cases");
    AUTO(mem_free) char *name = free_name(folder);
    AUTO(mem_free) char *path = mem_format("%s/%s.in", folder, name);

    if (folder_make(folder, err) < 0 || file_create(path, input->data, input->size, err) < 0 ||
        problem_edit_add_case(problem->folder, name, label, err) < 0)
        return -1;
    *out_name = TAKE(name);
    return 0;
}

/* The label that was given, or that somebody at a terminal says. NULL: it is not added. */
static const char *find_label(const struct app *app, const struct problem *problem,
                              const char *given, struct strbuf *line)
{
    if (given != NULL)
        return given;
    if (ask_line(app,
                 "\nadd it as a case? its label, what such inputs have in common "
                 "(empty: no)\n> ",
                 line))
        return line->data;
    app_advise(app, "\nadd it as a case: judge problem fuzz %s --label 'in common'\n", problem->id);
    return NULL;
}

static void tell_added(const struct app *app, const struct problem *problem, const char *name)
{
    AUTO(mem_free) char *lock = path_join(problem->folder, "cases.lock");

    app_advise(app, "\nadded cases/%s.in, in the first group of problem.json%s\n", name,
               file_exists(lock) ? "; judge problem gen --lock pins it" : "");
}

static int conclude(struct app *app, const struct problem *problem, const struct problem_args *args,
                    const struct fuzz_result *result, struct error *err)
{
    AUTO(mem_free) char *added = NULL;
    AUTO(strbuf_release) struct strbuf line = STRBUF_INIT;
    const char *label;

    if (!app_wants_json(app) && print_text(app, problem, result, err) < 0)
        return -1;
    label = result->is_found ? find_label(app, problem, args->label, &line) : NULL;
    if (label != NULL && add_case(problem, &result->example.input, label, &added, err) < 0)
        return -1;
    if (app_wants_json(app))
        return print_json(problem, result, added, err);
    if (added != NULL)
        tell_added(app, problem, added);
    return 0;
}

static int fuzz_run(struct app *app, const struct problem_args *args,
                    const struct operands *operands, struct error *err)
{
    AUTO(target_release) struct target target = TARGET_INIT;
    AUTO(fuzz_result_release) struct fuzz_result result = FUZZ_RESULT_INIT;
    struct fuzz_request request = {.time_ms = USUAL_TIME_MS, .interrupted = interrupt_signal};

    if (operands->count > 1)
        return error_set(err, ERROR_USAGE,
                         "usage: judge problem fuzz [ID] [--time TIME] [--label TEXT]");
    if (args->time != NULL && units_parse_budget_ms(args->time, &request.time_ms, err) < 0)
        return error_wrap(err, "--time");
    if (target_find_problem(app, operands->count > 0 ? operands->items[0] : NULL, &target, err) <
            0 ||
        app_languages(app, &request.languages, err) < 0)
        return -1;
    request.problem = &target.problem;
    if (task_fuzz(&request, &result, err) < 0 ||
        conclude(app, &target.problem, args, &result, err) < 0)
        return -1;
    if (interrupt_signal() != 0)
        return interrupt_exit_code();
    return result.is_found ? EXIT_NOT_ACCEPTED : EXIT_DONE;
}

const struct problem_word problem_fuzz = {
    .word = "fuzz",
    .options = PROBLEM_TAKES_TIME | PROBLEM_TAKES_LABEL,
    .run = fuzz_run,
};
