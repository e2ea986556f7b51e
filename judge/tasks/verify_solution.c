/*
 * Every solution against every case. A slow one is let go once it was too slow for SLOW_ENOUGH
 * cases, and then runs once more on those with more time, to see how far beyond the limit it is.
 */
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/engine/build.h"
#include "judge/engine/compile_text.h"
#include "judge/engine/pipeline.h"
#include "judge/tasks/judge.h"
#include "judge/tasks/verify_part.h"

#define SLOW_ENOUGH 2
#define FAR_PERCENT 220 /* of the limit: who needs more is told apart from the right ones */

static size_t solution_count(const struct verify_context *context)
{
    return context->problem->solution_count;
}

static bool is_slow(const struct verify_context *context, size_t number)
{
    return context->problem->solutions[number].expected == VERDICT_TLE;
}

static int solution_key(const struct verify_context *context, size_t number, struct hash *hash,
                        struct error *err)
{
    const struct problem *problem = context->problem;
    const struct language *language = verify_language_of(context, problem->solutions[number].file);
    AUTO(mem_free) char *path = verify_solution_path(problem, number);
    AUTO(build_request_release) struct build_request request = BUILD_REQUEST_INIT;
    struct limits limits;
    char key[HASH_HEX_BYTES];

    hash_add_str(hash, context->judge_key);
    hash_add_str(hash, problem->solutions[number].file);
    hash_add_int(hash, is_slow(context, number) && !context->request->judges_all);
    hash_add_str(hash, problem->answer_hash);
    if (language == NULL)
        return 0;
    limits = verify_limits(problem, language);
    hash_add_int(hash, limits.cpu_time_ms);
    hash_add_int(hash, limits.wall_time_ms);
    hash_add_int(hash, limits.memory_bytes);
    hash_add_int(hash, limits.output_bytes);
    hash_add_int(hash, limits.processes);
    for (size_t i = 0; i < problem->group_count; i++)
        for (size_t j = 0; j < problem->groups[i].needs.count; j++)
            hash_add_str(hash, problem->groups[i].needs.items[j]);
    if (file_size_bytes(path) > problem->source_bytes)
        return hash_add_file(hash, path, err);
    if (build_request_submission(problem, language, path, &request, err) < 0 ||
        build_key(&request, key, err) < 0)
        return -1;
    hash_add_str(hash, key);
    return 0;
}

static struct pipeline pipeline_of(const struct verify_context *context,
                                   const struct artifact *submission, const struct artifact *tool)
{
    bool talks = context->problem->style == PROBLEM_INTERACTIVE;

    return (struct pipeline){
        .problem = context->problem,
        .submission = submission,
        .checker = tool->language != NULL && !talks ? tool : NULL,
        .interactor = tool->language != NULL && talks ? tool : NULL,
        .limits = verify_limits(context->problem, submission->language),
        .policy = {.measures_again = true},
        .jobs = context->jobs,
        .interrupted = context->request->sink.interrupted,
    };
}

/*
 * How long a case that took too long takes when it may: *out_us, and whether it is still not over.
 */
static int run_far(const struct pipeline *pipeline, struct test_case test, int64_t *out_us,
                   bool *out_is_minimum, struct error *err)
{
    struct pipeline far = *pipeline;
    AUTO(report_release) struct report again = REPORT_INIT;
    AUTO(case_stream_release) struct case_stream stream = {0};
    struct case_list list = {.items = &test, .count = 1};

    test.index = 0;
    far.limits.cpu_time_ms = far.limits.cpu_time_ms * FAR_PERCENT / 100;
    far.limits.wall_time_ms = far.limits.wall_time_ms * FAR_PERCENT / 100;
    far.policy = (struct policy){0};
    far.jobs = 1;
    case_stream_of_list(&list, &stream);
    if (pipeline_run(&far, &stream, &again, err) < 0)
        return -1;
    *out_is_minimum = again.cases[0].verdict == VERDICT_TLE;
    *out_us = *out_is_minimum ? far.limits.cpu_time_ms * 1000 : again.cases[0].run.cpu_time_us;
    return 0;
}

/*
 * The slowest of the cases that took too long; cases grow: the last one is seldom not the slowest.
 */
static int look_beyond(const struct pipeline *pipeline, const struct report *report,
                       int64_t *worst_us, bool *is_minimum, struct error *err)
{
    size_t seen = 0;

    for (size_t i = report->case_count; i-- > 0 && !*is_minimum && seen < SLOW_ENOUGH;) {
        int64_t us;

        if (report->cases[i].verdict != VERDICT_TLE)
            continue;
        seen++;
        if (run_far(pipeline, report->cases[i].test, &us, is_minimum, err) < 0)
            return -1;
        if (us > *worst_us)
            *worst_us = us;
    }
    return 0;
}

static void write_row(const struct verify_context *context, const struct report *report,
                      struct json_writer *result)
{
    size_t samples = context->verification->sample_count;
    const char *message = NULL;
    enum verdict got = VERDICT_SKIPPED;

    json_begin_array(result, "verdicts");
    for (size_t i = 0; i < report->case_count; i++)
        json_add_string(result, NULL, verdict_code(report->cases[i].verdict));
    json_end(result);
    json_begin_array(result, "cpu_us");
    for (size_t i = 0; i < report->case_count; i++)
        json_add_int(result, NULL, report->cases[i].run.cpu_time_us);
    json_end(result);
    for (size_t i = samples; i < report->case_count; i++) {
        const struct case_result *item = &report->cases[i];

        got = verdict_worse(got, item->verdict);
        if (message == NULL && item->verdict != VERDICT_AC && item->verdict != VERDICT_SKIPPED)
            message = item->message;
    }
    json_add_string(result, "got", verdict_code(got));
    json_add_string(result, "message", message);
    json_add_int(result, "memory", report_worst_memory_bytes(report));
}

static int judge_on_cases(const struct verify_context *context, size_t number,
                          const struct artifact *submission, struct json_writer *result,
                          struct error *err)
{
    const char *tool_file = verify_judge_tool(context->problem);
    AUTO(artifact_release) struct artifact tool = ARTIFACT_INIT;
    AUTO(report_release) struct report report = REPORT_INIT;
    AUTO(case_stream_release) struct case_stream stream = {0};
    struct pipeline pipeline;
    bool is_minimum = false;
    int64_t worst_us;

    if (tool_file != NULL &&
        build_tool(context->problem, context->request->languages, tool_file, &tool, err) < 0)
        return -1;
    pipeline = pipeline_of(context, submission, &tool);
    if (is_slow(context, number) && !context->request->judges_all)
        pipeline.policy.stops_after_slow = SLOW_ENOUGH;
    case_stream_of_list(&context->all, &stream);
    if (pipeline_run(&pipeline, &stream, &report, err) < 0)
        return -1;
    worst_us = report_worst_cpu_us(&report);
    if (is_slow(context, number) &&
        look_beyond(&pipeline, &report, &worst_us, &is_minimum, err) < 0)
        return -1;
    write_row(context, &report, result);
    json_add_int(result, "worst_us", worst_us);
    json_add_bool(result, "is_minimum", is_minimum);
    return 0;
}

static int judge_answer(const struct verify_context *context, const struct language *language,
                        const char *path, struct json_writer *result, struct error *err)
{
    AUTO(report_release) struct report report = REPORT_INIT;
    const struct judge_request request = {.problem = context->problem,
                                          .languages = context->request->languages,
                                          .language = language,
                                          .source_path = path,
                                          .jobs = context->jobs,
                                          .interrupted = context->request->sink.interrupted};

    if (task_judge(&request, &report, err) < 0)
        return -1;
    json_add_string(result, "got", verdict_code(report.verdict));
    json_add_int(result, "worst_us", report_worst_cpu_us(&report));
    json_add_int(result, "memory", report_worst_memory_bytes(&report));
    return 0;
}

static int solution_run(const struct verify_context *context, size_t number,
                        struct json_writer *result, struct error *err)
{
    const struct problem *problem = context->problem;
    const struct language *language = verify_language_of(context, problem->solutions[number].file);
    AUTO(mem_free) char *path = verify_solution_path(problem, number);
    AUTO(artifact_release) struct artifact submission = ARTIFACT_INIT;
    struct compile_log log = {0};
    int status;

    if (language == NULL) {
        json_add_string(result, "got", verdict_code(VERDICT_CE));
        json_add_string(result, "message", "no language here has this ending");
        return 0;
    }
    if (problem->style == PROBLEM_ANSWER)
        return judge_answer(context, language, path, result, err);
    status = build_submission(problem, language, path, &submission, &log, err);
    if (status == 0) {
        AUTO(mem_free) char *line = compile_text_first_error(log.text != NULL ? log.text : "");

        json_add_string(result, "got", verdict_code(VERDICT_CE));
        json_add_string(result, "message", line);
    }
    compile_log_release(&log);
    if (status <= 0)
        return status;
    return judge_on_cases(context, number, &submission, result, err);
}

static int solution_read(struct verify_context *context, size_t number, const struct json *result,
                         struct error *err)
{
    const struct solution *file = &context->problem->solutions[number];
    const struct language *language = verify_language_of(context, file->file);
    struct verification *verification = context->verification;
    const struct json *minimum = json_find(result, "is_minimum");
    const char *got = json_find_string(result, "got");
    struct verified_solution solution = {
        .file = mem_strdup(file->file),
        .language = mem_strdup(language != NULL ? language->id : ""),
        .expected = file->expected,
        .got = VERDICT_IE,
        .message = mem_strdup(json_find_string(result, "message")),
        .worst_us = verify_json_int(result, "worst_us"),
        .worst_is_a_minimum = minimum != NULL && minimum->boolean,
        .worst_memory_bytes = verify_json_int(result, "memory"),
    };

    (void)err;
    if (language != NULL)
        solution.limit_us = 1000 * verify_limits(context->problem, language).cpu_time_ms;
    if (got != NULL)
        (void)verdict_parse(got, &solution.got);
    verify_read_row(result, &solution);
    ARRAY_PUSH(verification->solutions, verification->solution_count,
               verification->solution_capacity, solution);
    return 0;
}

const struct verify_part verify_part_solution = {
    .name = "solution",
    .checks = VERIFY_SOLUTIONS | VERIFY_LIMITS | VERIFY_MUTANTS,
    .count = solution_count,
    .key = solution_key,
    .run = solution_run,
    .read = solution_read,
};
