/*
 * A package of another kind: its submissions get what the package expects, its inputs pass its
 * validators, and what of it is not understood here is told.
 */
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/core/expectation.h"
#include "judge/core/grading.h"
#include "judge/engine/build.h"
#include "judge/engine/memfile.h"
#include "judge/engine/trial.h"
#include "judge/repo/package.h"
#include "judge/tasks/judge.h"
#include "judge/tasks/verify_part.h"

#define WORDS_BYTES 4096
#define FORMAT 1

/* ---- submissions ---- */

static size_t submission_count(const struct verify_context *context)
{
    return context->problem->solution_count;
}

int verify_hash_program(struct hash *hash, const char *path, struct error *err)
{
    AUTO(names_release) struct names names = NAMES_INIT;

    hash_add_str(hash, path_base(path));
    if (!file_is_folder(path))
        return file_exists(path) ? hash_add_file(hash, path, err) : 0;
    if (folder_list(path, &names, err) < 0)
        return -1;
    for (size_t i = 0; i < names.count; i++) {
        AUTO(mem_free) char *below = path_join(path, names.items[i]);

        if (names.items[i][0] != '.' && verify_hash_program(hash, below, err) < 0)
            return -1;
    }
    return 0;
}

/* All files of the package by which a verdict may change, but the cases and other submissions. */
static int hash_add_package(const struct verify_context *context, struct hash *hash,
                            struct error *err)
{
    static const char *const files[] = {"problem.yaml",      "problem.xml",
                                        ".timelimit",        "info.toml",
                                        "include",           "files",
                                        "output_validators", "output_validator",
                                        "checker.cpp",       "submissions/submissions.yaml",
                                        "metaData.json",     "metadata.json",
                                        "meta.json",         "question.json"};
    const struct problem *problem = context->problem;

    hash_add_int(hash, FORMAT);
    hash_add_str(hash, problem->folder);
    hash_add_str(hash, context->cases_key);
    hash_add_int(hash, problem->limits.cpu_time_ms);
    for (size_t i = 0; i < problem->package.group_count; i++) {
        const struct grading_group *group = &problem->package.groups[i];

        hash_add_str(hash, group->name);
        hash_add_int(hash, group->verdict_mode * 64 + group->score_mode * 8 + group->breaks * 4 +
                               group->ignores_sample * 2 + group->accepts_any);
        hash_add_bytes(hash, &group->accept_score, sizeof group->accept_score);
    }
    for (size_t i = 0; i < problem->package.cases.count; i++)
        hash_add_str(hash, problem->package.cases.items[i].flags);
    for (size_t i = 0; i < ARRAY_LEN(files); i++) {
        AUTO(mem_free) char *path = path_join(problem->folder, files[i]);

        if (file_exists(path) && verify_hash_program(hash, path, err) < 0)
            return -1;
    }
    return 0;
}

static int submission_key(const struct verify_context *context, size_t number, struct hash *hash,
                          struct error *err)
{
    AUTO(mem_free) char *path = verify_solution_path(context->problem, number);

    return hash_add_package(context, hash, err) < 0 ? -1 : verify_hash_program(hash, path, err);
}

static void write_report(const struct report *report, struct json_writer *result)
{
    const struct case_result *shown = report_shown_case(report);

    json_begin_array(result, "verdicts");
    for (size_t i = 0; i < report->case_count; i++)
        json_add_string(result, NULL, verdict_code(report->cases[i].verdict));
    json_end(result);
    json_begin_array(result, "cpu_us");
    for (size_t i = 0; i < report->case_count; i++)
        json_add_int(result, NULL, report->cases[i].run.cpu_time_us);
    json_end(result);
    json_add_string(result, "got", verdict_code(report->verdict));
    json_add_string(result, "message",
                    report->error != NULL ? report->error
                    : shown != NULL       ? shown->message
                                          : NULL);
    json_add_int(result, "worst_us", report_worst_cpu_us(report));
    json_add_int(result, "limit_us", 1000 * report->limits.cpu_time_ms);
    json_add_int(result, "memory", report_worst_memory_bytes(report));
}

static int judge_submission(const struct verify_context *context, size_t number,
                            const struct language *language, const char *path,
                            struct json_writer *result, struct error *err)
{
    const struct solution *solution = &context->problem->solutions[number];
    AUTO(report_release) struct report report = REPORT_INIT;
    AUTO(error_release) struct error fault = ERROR_INIT;
    AUTO(mem_free) char *complaint = NULL;
    const struct judge_request request = {
        .problem = context->problem,
        .languages = context->request->languages,
        .language = language,
        .source_path = path,
        .judges_all = solution->expectation_count > 0,
        .jobs = context->jobs,
        .interrupted = context->request->sink.interrupted,
    };

    if (task_judge(&request, &report, &fault) < 0) {
        if (fault.kind != ERROR_INPUT && fault.kind != ERROR_USAGE)
            return error_set(err, fault.kind, "%s", error_text(&fault));
        json_add_string(result, "fault", error_text(&fault));
        return 0;
    }
    write_report(&report, result);
    complaint = expectation_complaint(solution, context->problem, &report);
    json_add_string(result, "complaint", complaint);
    return 0;
}

static int submission_run(const struct verify_context *context, size_t number,
                          struct json_writer *result, struct error *err)
{
    AUTO(mem_free) char *path = verify_solution_path(context->problem, number);
    const struct language *language = task_language_of(context->request->languages, path);

    if (language == NULL) {
        AUTO(mem_free) char *words = task_language_lacking(path);

        json_add_string(result, "lacking", words);
        return 0;
    }
    return judge_submission(context, number, language, path, result, err);
}

static void complain_of(struct verify_context *context, const char *file,
                        enum finding_severity severity, const char *fault, const char *what)
{
    struct finding *finding =
        finding_add(&context->verification->findings, severity, "solutions", fault);

    finding_where(finding, "%s", file);
    finding_what(finding, "%s", what);
}

static int submission_read(struct verify_context *context, size_t number, const struct json *result,
                           struct error *err)
{
    const struct solution *file = &context->problem->solutions[number];
    struct verification *verification = context->verification;
    const char *lacking = json_find_string(result, "lacking");
    const char *fault = json_find_string(result, "fault");
    const char *got = json_find_string(result, "got");
    struct verified_solution solution = {.expected = file->expected, .got = VERDICT_IE};

    (void)err;
    if (lacking != NULL)
        complain_of(context, file->file, FINDING_WARNING, "language-lacking", lacking);
    else if (fault != NULL)
        complain_of(context, file->file, FINDING_ERROR, "not-judged", fault);
    if (lacking != NULL || fault != NULL)
        return 0;
    solution.file = mem_strdup(file->file);
    solution.language = mem_strdup("");
    solution.permitted = file->permitted;
    solution.complaint = mem_strdup(json_find_string(result, "complaint"));
    solution.message = mem_strdup(json_find_string(result, "message"));
    solution.worst_us = verify_json_int(result, "worst_us");
    solution.limit_us = verify_json_int(result, "limit_us");
    solution.worst_memory_bytes = verify_json_int(result, "memory");
    if (got != NULL)
        (void)verdict_parse(got, &solution.got);
    verify_read_row(result, &solution);
    if (solution.complaint != NULL) {
        AUTO(mem_free)
        char *what = mem_format("%s%s%s", solution.complaint, solution.message != NULL ? ": " : "",
                                solution.message != NULL ? solution.message : "");

        complain_of(context, file->file, FINDING_ERROR, "wrong-verdict", what);
    }
    ARRAY_PUSH(verification->solutions, verification->solution_count,
               verification->solution_capacity, solution);
    return 0;
}

const struct verify_part verify_part_submission = {
    .name = "submission",
    .checks = VERIFY_SOLUTIONS | VERIFY_LIMITS,
    .count = submission_count,
    .key = submission_key,
    .run = submission_run,
    .read = submission_read,
};

/* ---- inputs ---- */

static size_t input_count(const struct verify_context *context)
{
    return context->problem->package.input_validators.count;
}

static int input_key(const struct verify_context *context, size_t number, struct hash *hash,
                     struct error *err)
{
    const struct problem *problem = context->problem;
    AUTO(mem_free)
    char *path = path_join(problem->folder, problem->package.input_validators.items[number]);

    hash_add_str(hash, context->cases_key);
    hash_add_str(hash, problem->folder);
    return verify_hash_program(hash, path, err);
}

static int try_inputs(const struct verify_context *context, const char *validator,
                      const struct artifact *artifact, struct finding_list *findings,
                      struct error *err)
{
    AUTO(trial_release) struct trial trial = TRIAL_INIT;

    if (trial_open(artifact, NULL, &trial, err) < 0)
        return -1;
    for (size_t i = 0; i < context->all.count; i++) {
        const struct test_case *test = &context->all.items[i];
        AUTO(names_release) struct names words = NAMES_INIT;
        AUTO(mem_free) char *said = NULL;
        struct run_result run;
        struct finding *finding;

        names_add_words(&words, test->validator_flags);
        if (trial_run_file(&trial, &words, test->input_path, &run, err) < 0)
            return -1;
        if ((run.end == RUN_FAILED || run.end == RUN_FINISHED) &&
            run.exit_code == context->problem->package.valid_exit)
            continue;
        said = memfile_excerpt(trial.error_fd, WORDS_BYTES);
        finding = finding_add(findings, FINDING_ERROR, "inputs", "case-refused");
        finding_where(finding, "%s", test->name);
        finding_what(finding, "%s does not accept it%s%.*s", validator, said != NULL ? ": " : "",
                     said != NULL ? (int)strcspn(said, "\n") : 0, said != NULL ? said : "");
    }
    return 0;
}

static int input_run(const struct verify_context *context, size_t number,
                     struct json_writer *result, struct error *err)
{
    const char *file = context->problem->package.input_validators.items[number];
    AUTO(finding_list_release) struct finding_list findings = FINDING_LIST_INIT;
    AUTO(artifact_release) struct artifact artifact = ARTIFACT_INIT;
    AUTO(error_release) struct error fault = ERROR_INIT;

    if (build_tool(context->problem, context->request->languages, file, &artifact, &fault) == 0) {
        if (try_inputs(context, file, &artifact, &findings, err) < 0)
            return -1;
    } else if (fault.kind == ERROR_INPUT || fault.kind == ERROR_USAGE) {
        finding_what(finding_add(&findings, FINDING_WARNING, "inputs", "validator-lacking"),
                     "%s is not run: %s", file, error_text(&fault));
    } else {
        return error_set(err, fault.kind, "%s", error_text(&fault));
    }
    finding_list_write(&findings, result);
    return 0;
}

const struct verify_part verify_part_input = {
    .name = "package input",
    .checks = VERIFY_INPUTS,
    .count = input_count,
    .key = input_key,
    .run = input_run,
    .read = verify_read_findings,
};

/* ---- looking ---- */

void verify_package(struct verify_context *context)
{
    const struct problem *problem = context->problem;
    struct finding_list *findings = &context->verification->findings;
    AUTO(mem_free) char *text = NULL;

    for (size_t i = 0; i < problem->package.remarks.count; i++)
        finding_what(finding_add(findings, FINDING_WARNING, "schema", "not-understood"), "%s",
                     problem->package.remarks.items[i]);
    if (package_statement(problem, &text, NULL) < 0)
        finding_what(finding_add(findings, FINDING_NOTE, "statement", "no-statement"),
                     "it holds no statement as Markdown or TeX");
}

void verify_conclude_package(struct verify_context *context)
{
    const struct verification *verification = context->verification;
    struct finding_list *findings = &context->verification->findings;
    size_t right = 0;

    verify_package_hashes(context);
    for (size_t i = 0; i < verification->solution_count; i++)
        right += verified_solution_is_right(&verification->solutions[i]);
    if (finding_worst(findings, "inputs") < FINDING_WARNING &&
        context->problem->package.input_validators.count > 0)
        finding_what(finding_add(findings, FINDING_GOOD, "inputs", NULL),
                     "%zu cases pass the package's validators", verification->case_count);
    if (verification->solution_count > 0 && right == verification->solution_count)
        finding_what(finding_add(findings, FINDING_GOOD, "solutions", NULL),
                     "%zu submissions, each gets what its package expects", right);
}
