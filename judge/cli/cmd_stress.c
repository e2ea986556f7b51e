#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/units.h"
#include "judge/cli/cmd.h"
#include "judge/cli/interrupt.h"
#include "judge/cli/target.h"
#include "judge/repo/worktree.h"
#include "judge/tasks/stress.h"
#include "judge/view/report_text.h"
#include "judge/view/smallest.h"

#define USUAL_TIME_MS 10000

struct stress_args {
    const char *problem, *lang, *brute, *gen, *time;
};

#define ARG(member) offsetof(struct stress_args, member)

static const struct option stress_options[] = {
    {OPTION_STRING, 'p', "problem", ARG(problem), "id",
     "what the file answers, where its folder does not say"},
    {OPTION_STRING, 'l', "lang", ARG(lang), "language",
     "its language, where the file name does not say"},
    {OPTION_STRING, 'b', "brute", ARG(brute), "file",
     "what is right: a slow and simple program of yours; without it, the problem's model"},
    {OPTION_STRING, 'g', "gen", ARG(gen), "file",
     "your own generator: it is told seed=1, seed=2 and so on, and prints an input"},
    {OPTION_STRING, 't', "time", ARG(time), "time", "how long: 30s, 5min; 10s without it"},
    {OPTION_END, 0, NULL, 0, NULL, NULL},
};

static int print_json(const struct target *target, const struct stress_result *result,
                      struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct json_writer writer;

    app_begin_json(&writer, &text, "stress");
    json_add_string(&writer, "problem", target->problem.id);
    json_add_bool(&writer, "is_found", result->is_found);
    json_add_int(&writer, "inputs", (int64_t)result->inputs);
    json_add_int(&writer, "refused", (int64_t)result->refused);
    json_add_int(&writer, "time_us", result->time_us);
    if (result->is_found)
        smallest_json_add(&result->example, "smallest", &writer);
    json_end(&writer);
    return app_print_json(&text, err);
}

static int print_text(const struct app *app, const struct target *target,
                      const struct stress_result *result, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    enum verdict verdict = result->is_found ? result->example.result.verdict : VERDICT_AC;
    bool is_right = verdict == VERDICT_AC;

    report_verdict_add(&app->out, verdict, &text);
    strbuf_addf(&text, "  %s   %zu input%s%s   %.1f s\n", target->problem.id, result->inputs,
                result->inputs == 1 ? "" : "s", is_right ? ", no difference" : "",
                (double)result->time_us / 1e6);
    if (result->refused > 0)
        strbuf_addf(&text, "\n  %zu more were no valid inputs\n", result->refused);
    if (result->is_found) {
        strbuf_add_char(&text, '\n');
        smallest_text_add(&result->example, NULL, &app->out, &text);
    }
    return app_print(app, &text, err);
}

/* "cases/stress.in": the one of before goes. */
static void keep_case(const struct app *app, const struct target *target,
                      const struct counterexample *example)
{
    bool has_answer = example->answer.size < TRYOUT_TEXT_BYTES;

    if (!target->has_tree || strcmp(target->tree.problem_id, target->problem.id) != 0)
        return;
    if (worktree_keep_case(&target->tree, "stress", strbuf_span(&example->input),
                           has_answer ? &example->answer : NULL, NULL) == 0)
        app_advise(app, "\n  saved    cases/stress.in   judge run replays it, "
                        "judge debug --case stress opens it\n");
}

static int stress_run(struct app *app, const void *args, const struct operands *operands,
                      struct error *err)
{
    const struct stress_args *stress_args = args;
    AUTO(target_release) struct target target = TARGET_INIT;
    AUTO(stress_result_release) struct stress_result result = STRESS_RESULT_INIT;
    struct stress_request request = {
        .gen_path = stress_args->gen,
        .time_ms = USUAL_TIME_MS,
    };

    if (stress_args->time != NULL &&
        units_parse_budget_ms(stress_args->time, &request.time_ms, err) < 0)
        return error_wrap(err, "--time");
    if (target_find_source(app, operands->count > 0 ? operands->items[0] : NULL,
                           stress_args->problem, stress_args->lang, &target, err) < 0)
        return -1;
    request.rig = (struct rig_request){
        .problem = &target.problem,
        .language = target.language,
        .source_path = target.source_path,
        .brute_path = stress_args->brute,
        .interrupted = interrupt_signal,
    };
    interrupt_install();
    if (app_languages(app, &request.rig.languages, err) < 0 ||
        task_stress(&request, &result, err) < 0)
        return -1;
    if ((app_wants_json(app) ? print_json(&target, &result, err)
                             : print_text(app, &target, &result, err)) < 0)
        return -1;
    if (result.is_found)
        keep_case(app, &target, &result.example);
    if (interrupt_signal() != 0)
        return interrupt_exit_code();
    return result.is_found ? EXIT_NOT_ACCEPTED : EXIT_DONE;
}

static const struct example examples[] = {
    {"judge stress --brute slow.py", "this folder's source against a simple program of yours"},
    {"judge stress main.c --brute slow.c --gen gen.py --time 1min", "with your own inputs"},
    {NULL, NULL},
};

const struct command cmd_stress = {
    .name = "stress",
    .group = GROUP_SUBMIT,
    .summary = "random inputs until your program and a simple one disagree",
    .usage = "[FILE|ID] [--brute FILE] [--gen FILE] [--time TIME]",
    .details = "What is found is made as small as can be, and kept as cases/stress.in. Exit code: "
               "0 no difference, 1 one was found.",
    .examples = examples,
    .options = stress_options,
    .args_bytes = sizeof(struct stress_args),
    .operands_max = 1,
    .operand = OPERAND_FILE,
    .run = stress_run,
};
