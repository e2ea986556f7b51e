#include <inttypes.h>
#include <string.h>

#include "judge/base/clock.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/cli/advice.h"
#include "judge/cli/cmd.h"
#include "judge/cli/growth_hint.h"
#include "judge/cli/judging.h"
#include "judge/cli/learned.h"
#include "judge/cli/shrink_hint.h"
#include "judge/view/report_json.h"
#include "judge/view/report_text.h"

#define SOURCE_KEPT_MAX_BYTES ((size_t)4 << 20)

struct submit_args {
    const char *problem, *lang;
    bool growth, no_growth, no_shrink;
};

#define ARG(member) offsetof(struct submit_args, member)

static const struct option submit_options[] = {
    {OPTION_STRING, 'p', "problem", ARG(problem), "id",
     "what the file answers, where its folder does not say"},
    {OPTION_STRING, 'l', "lang", ARG(lang), "language",
     "its language, where the file name does not say"},
    {OPTION_FLAG, 0, "growth", ARG(growth), NULL,
     "the complexity hint also where standard output is no terminal"},
    {OPTION_FLAG, 0, "no-growth", ARG(no_growth), NULL,
     "no complexity hint below the verdict; never one: `judge config set growth no`"},
    {OPTION_FLAG, 0, "no-shrink", ARG(no_shrink), NULL, "no search for a smaller failing input"},
    {OPTION_END, 0, NULL, 0, NULL, NULL},
};

static char *report_text_of(const struct judging *judging, int64_t number)
{
    const struct report_frame frame = {"judge.submit/1", number, judging->show};
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    report_json_add(&judging->report, &judging->evidence, &frame, &text);
    return strbuf_take(&text);
}

/* Returns when it is on disk. at: when it was handed in. number is then the submission's. */
static int record(struct app *app, const struct target *target, const struct judging *judging,
                  int64_t at, int64_t *out_number, struct error *err)
{
    AUTO(submission_release) struct submission submission = SUBMISSION_INIT;
    const struct report *report = &judging->report;
    struct history *history = NULL;

    submission.problem_id = mem_strdup(target->problem.id);
    submission.language = mem_strdup(target->language->id);
    submission.source_name = mem_strdup(target->source_name);
    /* A source too large to keep was too large to judge. */
    (void)file_read_bytes(target->source_path, SOURCE_KEPT_MAX_BYTES, &submission.source,
                          &submission.source_bytes, NULL);
    submission.submitted_at = at;
    submission.verdict = report->verdict;
    submission.passed = report_passed(report);
    submission.total = report_total(report);
    submission.points = report->points;
    submission.max_points = report->max_points;
    submission.cpu_time_us = report_worst_cpu_us(report);
    submission.peak_memory_bytes = report_worst_memory_bytes(report);
    submission.report_json = report_text_of(judging, 0);
    if (app_history(app, &history, err) < 0 || history_add(history, &submission, err) < 0)
        return -1;
    *out_number = submission.number;
    return 0;
}

static int print_json(const struct app *app, const struct judging *judging, int64_t number,
                      struct error *err)
{
    AUTO(mem_free) char *object = report_text_of(judging, number);
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    /* As an event, the object says that it is the last one. */
    if (strcmp(app->args.json, "lines") == 0)
        strbuf_addf(&text, "{\"event\":\"verdict\",%s", object + 1);
    else
        strbuf_add_str(&text, object);
    return app_print_json(&text, err);
}

static int print_text(struct app *app, const struct judging *judging, int64_t number,
                      bool data_follows, struct error *err)
{
    AUTO(mem_free)
    char *number_text = number > 0 ? mem_format("#%" PRId64, number) : mem_strdup("not recorded");
    const struct report_view view = {
        .number_text = number_text,
        .show = judging->show,
        .is_full = app->args.verbose,
        .cases_are_hidden = true,
        .data_follows = data_follows,
    };
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    report_text_add(&judging->report, &judging->evidence, &view, &app->out, &text);
    return app_print(app, &text, err);
}

static int submit_run(struct app *app, const void *args, const struct operands *operands,
                      struct error *err)
{
    const struct submit_args *submit_args = args;
    AUTO(target_release) struct target target = TARGET_INIT;
    AUTO(judging_release) struct judging judging = JUDGING_INIT;
    AUTO(error_release) struct error fault = ERROR_INIT;
    int64_t number = 0, at = clock_now_s();
    bool is_shrunk, is_review = false;

    if (target_find_operands(app, operands, submit_args->problem, submit_args->lang, &target, err) <
        0)
        return -1;
    if (target.problem.style == PROBLEM_ANSWER)
        return answer_with_program(app, &target, err);
    if (judging_run(app, &target, JUDGE_HIDDEN, NULL, &judging, err) < 0)
        return -1;
    is_shrunk = !submit_args->no_shrink && shrink_hint_is_due(&judging, &target) &&
                (!app_wants_json(app) || strcmp(app->args.json, "lines") == 0);
    /* What is shown as recorded is recorded; what could not be recorded is shown all the same. */
    (void)record(app, &target, &judging, at, &number, &fault);
    if ((app_wants_json(app) ? print_json(app, &judging, number, err)
                             : print_text(app, &judging, number, is_shrunk, err)) < 0)
        return -1;
    if (fault.kind != ERROR_NONE) {
        app_complain("submit", error_text(&fault));
        return EXIT_JUDGE_FAILED;
    }
    if (is_shrunk)
        shrink_hint_print(app, &target, &judging, number);
    if (judging.report.verdict == VERDICT_AC)
        is_review = learned_solved(app, &target.problem);
    if (!submit_args->no_growth)
        growth_hint_print(app, &target, &judging, submit_args->growth);
    if (!app_wants_json(app))
        advise_after_submit(app, &target, &judging, number);
    if (is_review)
        learned_ask_grade(app, &target.problem);
    return judging_exit_code(&judging.report);
}

static const struct example examples[] = {
    {"judge submit", "judge the source of this work folder"},
    {"judge submit main.py", "a file here"},
    {"judge submit ~/x.cpp -p parcel-ledger", "a file from anywhere"},
    {"judge submit - -l c -p night-ferries", "a source from standard input"},
    {"judge submit --json | jq .verdict", "for a script"},
    {NULL, NULL},
};

const struct command cmd_submit = {
    .name = "submit",
    .group = GROUP_SUBMIT,
    .summary = "judge a source on all hidden cases, and record it",
    .usage =
        "[PROBLEM] [FILE|ID] [--problem ID] [--lang LANGUAGE] [--growth|--no-growth] [--no-shrink]",
    .details =
        "A file's ending decides its language. Exit code: 0 accepted, 1 not accepted, 4 the judge "
        "itself failed.",
    .examples = examples,
    .options = submit_options,
    .args_bytes = sizeof(struct submit_args),
    .operands_max = 2,
    .operand = OPERAND_FILE,
    .run = submit_run,
};
