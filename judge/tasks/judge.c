#include "judge/tasks/judge.h"

#include <signal.h>
#include <string.h>

#include "judge/base/clock.h"
#include "judge/base/file.h"
#include "judge/base/hash.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/units.h"
#include "judge/core/answer.h"
#include "judge/engine/box.h"
#include "judge/engine/build.h"
#include "judge/engine/diagnose.h"
#include "judge/engine/ending.h"
#include "judge/engine/memfile.h"
#include "judge/engine/pipeline.h"
#include "judge/engine/program_folder.h"
#include "judge/tasks/generate.h"
#include "judge/tasks/package_time.h"
#include "judge/tasks/runtime_words.h"

/* Everything that judging needs besides the submission. */
struct court {
    struct artifact submission, tool; /* tool: checker or interactor */
    struct case_list own_cases;       /* generated, or the samples */
    const struct case_list *cases;
};

static void court_release(struct court *court)
{
    artifact_release(&court->submission);
    artifact_release(&court->tool);
    case_list_release(&court->own_cases);
}

static void report_begin(const struct judge_request *request, struct report *report)
{
    const struct language *language = request->language;

    report->problem_id = mem_strdup(request->problem->id);
    report->language = mem_strdup(language->id);
    report->source_name = mem_strdup(path_base(request->source_path));
    report->limits = problem_limits_for(request->problem, language->id, language->time_percent,
                                        language->extra_memory_bytes, language->processes);
    if (request->time_ms > 0) {
        report->limits.cpu_time_ms = request->time_ms;
        report->limits.wall_time_ms = limits_default_wall_ms(request->time_ms);
    }
}

/* 1: built; 0: a CE, and the report says so; -1: error. */
static int build(const struct judge_request *request, struct court *court, struct report *report,
                 struct error *err)
{
    const struct report_sink *sink = &request->sink;
    int status;

    if (sink->compiling != NULL)
        sink->compiling(sink->state);
    status = build_submission(request->problem, request->language, request->source_path,
                              &court->submission, &report->compile, err);
    if (status < 0)
        return -1;
    if (status == 0)
        report->verdict = VERDICT_CE;
    if (sink->built != NULL)
        sink->built(sink->state, &report->compile);
    return status;
}

static int hidden_cases(const struct judge_request *request, struct case_list *out_list,
                        struct error *err)
{
    return task_generate(request->problem, request->languages, LOCK_CHECK, &request->sink, out_list,
                         err);
}

static int sample_cases(const struct judge_request *request, struct case_list *out_list,
                        struct error *err)
{
    return task_samples(request->problem, out_list, err);
}

static int find_cases(const struct judge_request *request, struct court *court, struct error *err)
{
    static int (*const finders[])(const struct judge_request *, struct case_list *,
                                  struct error *) = {
        [JUDGE_HIDDEN] = hidden_cases,
        [JUDGE_SAMPLES] = sample_cases,
    };

    court->cases = request->which == JUDGE_LIST ? request->cases : &court->own_cases;
    return request->which == JUDGE_LIST ? 0
                                        : finders[request->which](request, &court->own_cases, err);
}

static const char *tool_name(const struct problem *problem)
{
    if (problem->style == PROBLEM_INTERACTIVE)
        return problem->interactor;
    return problem->checker.kind == CHECKER_PROGRAM ? problem->checker_program : NULL;
}

/*
 * In a package that is passed or failed, the first case that is not passed is the verdict. Its time
 * limit was set with a margin, and one measurement decides.
 */
static struct policy policy_of(const struct judge_request *request)
{
    const struct package *package = &request->problem->package;
    struct policy policy = request->policy;

    if (package->kind == NULL)
        return policy;
    policy.stops_at_first_failure |= package->group_count == 0;
    policy.judges_all = request->judges_all;
    policy.measures_again = false;
    return policy;
}

static struct pipeline pipeline_of(const struct judge_request *request, const struct court *court,
                                   const struct report *report)
{
    bool has_tool = tool_name(request->problem) != NULL;
    bool talks = request->problem->style == PROBLEM_INTERACTIVE;

    return (struct pipeline){
        .problem = request->problem,
        .submission = &court->submission,
        .checker = has_tool && !talks ? &court->tool : NULL,
        .interactor = has_tool && talks ? &court->tool : NULL,
        .limits = report->limits,
        .policy = policy_of(request),
        .sink = request->sink,
        .jobs = request->jobs,
        .interrupted = request->interrupted,
        .boxes = request->boxes,
    };
}

/* The report's error is what the worst case says: a tool of the problem broke. */
static void name_broken_tool(struct report *report)
{
    const struct case_result *shown = report_shown_case(report);

    if (report->verdict == VERDICT_IE && report->error == NULL && shown != NULL)
        report->error = mem_format("case '%s': %s", shown->test.name,
                                   shown->message != NULL ? shown->message : "not judged");
}

/* A stack that took all memory is a crash too. */
static bool has_crashed(const struct run_result *run)
{
    return run->end == RUN_SIGNALED || (run->end == RUN_MEMORY && run->signal == SIGSEGV);
}

static void explain_crash(const struct judge_request *request, struct report *report)
{
    const struct case_result *shown = report_shown_case(report);

    if (shown != NULL && has_crashed(&shown->run))
        report->cases[shown->test.index].cause =
            diagnose_crash(request->problem, request->language, request->source_path, &shown->test,
                           request->boxes);
}

static int judge_cases(const struct judge_request *request, struct court *court,
                       struct report *report, struct error *err)
{
    const char *tool = tool_name(request->problem);
    struct pipeline pipeline = pipeline_of(request, court, report);
    AUTO(case_stream_release) struct case_stream stream = {0};
    AUTO(error_release) struct error failure = ERROR_INIT;

    if (tool != NULL &&
        build_tool(request->problem, request->languages, tool, &court->tool, err) < 0)
        return -1;
    if (find_cases(request, court, err) < 0)
        return -1;
    case_stream_of_list(court->cases, &stream);
    if (pipeline_run(&pipeline, &stream, report, &failure) < 0) {
        if (failure.kind == ERROR_INTERRUPTED)
            return error_set(err, failure.kind, "%s", error_text(&failure));
        report->verdict = VERDICT_IE;
        report->error = TAKE(failure.text);
    }
    return 0;
}

/* One run without input; the first word of its output decides. */
static int judge_answer(const struct judge_request *request, struct court *court,
                        struct report *report, struct error *err)
{
    struct pipeline pipeline = pipeline_of(request, court, report);
    struct case_result result = {.runs = 1};
    AUTO(fd_close) int output = -1;
    AUTO(fd_close) int words = -1;
    AUTO(mapping_release) struct mapping mapping = MAPPING_INIT;
    AUTO(mem_free) char *answer = NULL;

    if (memfile_make(&output, err) < 0 || memfile_make(&words, err) < 0)
        return -1;
    if (pipeline_run_once(&pipeline, -1, output, words, &result.run, err) < 0 ||
        mapping_of_fd(output, &mapping, err) < 0)
        return -1;
    answer = answer_canonical(mapping.bytes);
    result.test.name = mem_strdup("answer");
    result.verdict = verdict_of_end(result.run.end);
    result.message = ending_message(&result.run, &report->limits);
    result.stderr_excerpt = memfile_ending(words, 4096);
    result.output_excerpt = memfile_excerpt(output, 4096);
    result.output_bytes = mapping.bytes.size;
    if (result.verdict == VERDICT_AC &&
        (answer == NULL || !hash_password_matches(request->problem->answer_hash, answer)))
        result.verdict = VERDICT_WA;
    result.score = result.verdict == VERDICT_AC ? 1 : 0;
    report->points = result.score * 100;
    report->max_points = 100;
    report->verdict = result.verdict;
    report_add(report, &result);
    if (request->sink.case_done != NULL)
        request->sink.case_done(request->sink.state, &report->cases[0], 1, 1);
    return 0;
}

static void add_note(struct report *report, char *words)
{
    char *before = report->limits_note;

    report->limits_note =
        mem_format("%s%s%s", before != NULL ? before : "", before != NULL ? "; " : "", words);
    mem_free(&before);
    mem_free(&words);
}

/* Where a package's time limit is not its own, and what of it is not understood. */
static void note_package(const struct judge_request *request, struct report *report)
{
    const struct package *package = &request->problem->package;
    char limit[UNITS_TEXT_BYTES];

    if (package->kind == NULL)
        return;
    (void)units_format_time_us(1000 * report->limits.cpu_time_ms, limit);
    if (!package->has_time_limit)
        add_note(report, mem_format("the %s names no time limit: %s %s", package->kind, limit,
                                    request->time_ms > 0 ? "follows from its accepted submissions"
                                                         : "is a guess"));
    else if (request->time_ms > 0)
        add_note(report,
                 mem_format("the time limit is %s here: accepted submissions of the package "
                            "do not keep its own",
                            limit));
    for (size_t i = 0; i < package->remarks.count; i++)
        add_note(report, mem_strdup(package->remarks.items[i]));
}

/* Whether limits were enforced by less than a cgroup shows in the runs; only then is the host asked
 * why. */
static void note_limits(struct report *report)
{
    AUTO(box_host_release) struct box_host host = {0};
    bool is_exact = true;

    for (size_t i = 0; i < report->case_count; i++)
        if (report->cases[i].verdict != VERDICT_SKIPPED && !report->cases[i].run.memory_is_exact)
            is_exact = false;
    if (is_exact)
        return;
    box_host_probe(&host);
    if (host.is_degraded)
        report->limits_note =
            mem_strdup("memory is watched, not walled in by the kernel (see judge doctor)");
}

/* What every case's runtime said, and of the shown one what that tells. */
static void explain_words(const struct judge_request *request, struct report *report)
{
    const struct case_result *shown = report_shown_case(report);

    for (size_t i = 0; i < report->case_count; i++)
        runtime_words_clean(request->language, request->source_path, &report->cases[i]);
    if (shown != NULL)
        runtime_words_explain(request->source_path, &report->cases[shown->test.index]);
}

const struct language *task_language_of(const struct language_table *languages, const char *path)
{
    return file_is_folder(path) ? program_folder_language(languages, path)
                                : language_of_file(languages, path);
}

char *task_language_lacking(const char *path)
{
    AUTO(names_release) struct names names = NAMES_INIT;
    const char *name = language_foreign_name(path);

    if (file_is_folder(path) && folder_list(path, &names, NULL) == 0)
        for (size_t i = 0; i < names.count && name == NULL; i++)
            name = language_foreign_name(names.items[i]);
    if (name != NULL)
        return mem_format("it is in %s, a language that is not known here: a row in languages.json "
                          "would add it",
                          name);
    return mem_strdup("its ending names no language that is known here");
}

static void report_swap(struct report *a, struct report *b)
{
    SWAP(*a, *b);
}

static int judge_once(const struct judge_request *request, struct report *out_report,
                      struct error *err)
{
    AUTO(court_release) struct court court = {.submission = ARTIFACT_INIT, .tool = ARTIFACT_INIT};
    AUTO(report_release) struct report report = REPORT_INIT;
    bool is_answer = request->problem->style == PROBLEM_ANSWER;
    int64_t start_us = clock_steady_us();
    int status;

    report_begin(request, &report);
    status = build(request, &court, &report, err);
    if (status > 0)
        status = is_answer ? judge_answer(request, &court, &report, err)
                           : judge_cases(request, &court, &report, err);
    if (status < 0)
        return -1;
    if (!is_answer)
        report_conclude(&report, request->problem);
    name_broken_tool(&report);
    note_limits(&report);
    note_package(request, &report);
    explain_crash(request, &report);
    explain_words(request, &report);
    report.judge_time_us = clock_steady_us() - start_us;
    report_swap(out_report, &report);
    return 0;
}

/* A package may take some languages only. */
static int expect_language(const struct judge_request *request, struct error *err)
{
    const struct names *taken = &request->problem->package.languages;
    AUTO(strbuf_release) struct strbuf list = STRBUF_INIT;

    for (size_t i = 0; i < taken->count; i++) {
        if (strcmp(taken->items[i], request->language->id) == 0)
            return 0;
        strbuf_addf(&list, "%s%s", i > 0 ? ", " : "", taken->items[i]);
    }
    return taken->count == 0
               ? 0
               : error_set(err, ERROR_USAGE,
                           "'%s' takes submissions in %s, not in %s: its problem.yaml "
                           "says so in 'languages'",
                           request->problem->id, list.data, request->language->id);
}

int task_judge(const struct judge_request *request, struct report *out_report, struct error *err)
{
    const struct package *package = &request->problem->package;
    bool is_calibrated =
        package->kind != NULL && request->time_ms == 0 && request->which == JUDGE_HIDDEN;
    AUTO(report_release) struct report report = REPORT_INIT;
    struct judge_request again = *request;

    if (expect_language(request, err) < 0)
        return -1;
    if (is_calibrated && !package->has_time_limit &&
        package_time_find(request, &again.time_ms, err) < 0)
        return -1;
    if (judge_once(&again, &report, err) < 0)
        return -1;
    if (is_calibrated && package->has_time_limit && report.verdict == VERDICT_TLE) {
        if (package_time_find(request, &again.time_ms, err) < 0)
            return -1;
        if (again.time_ms > 0) {
            report_release(&report);
            if (judge_once(&again, &report, err) < 0)
                return -1;
        }
    }
    report_swap(out_report, &report);
    return 0;
}
