/*
 * What a package holds to try its own validators on: data/invalid_input is refused by one of the
 * input validators, data/invalid_output by the output validator, data/valid_output by none.
 */
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/core/validator_flags.h"
#include "judge/engine/build.h"
#include "judge/engine/checker.h"
#include "judge/engine/memfile.h"
#include "judge/engine/trial.h"
#include "judge/repo/package_probes.h"
#include "judge/tasks/verify_part.h"

#define CHECK "inputs"
#define TOOL_TIME_MS 60000

struct probing {
    const struct verify_context *context;
    struct finding_list findings;
    struct artifact *validators;
    struct trial *trials;
    size_t validator_count;
    struct artifact checker;
    struct tool tool;
    struct box *box;
};

static void probing_release(struct probing *probing)
{
    box_close(&probing->box);
    artifact_release(&probing->checker);
    for (size_t i = 0; i < probing->validator_count; i++) {
        trial_release(&probing->trials[i]);
        artifact_release(&probing->validators[i]);
    }
    mem_free(&probing->trials);
    mem_free(&probing->validators);
    finding_list_release(&probing->findings);
}

static size_t probe_count(const struct verify_context *context)
{
    return context->problem->package.probes.count > 0;
}

static int probe_key(const struct verify_context *context, size_t number, struct hash *hash,
                     struct error *err)
{
    static const char *const files[] = {"data/" PROBE_INVALID_INPUT,
                                        "data/" PROBE_INVALID_OUTPUT,
                                        "data/" PROBE_VALID_OUTPUT,
                                        "input_validators",
                                        "input_format_validators",
                                        "output_validator",
                                        "output_validators",
                                        "problem.yaml",
                                        "include"};
    const struct problem *problem = context->problem;

    (void)number;
    hash_add_str(hash, problem->folder);
    for (size_t i = 0; i < ARRAY_LEN(files); i++) {
        AUTO(mem_free) char *path = path_join(problem->folder, files[i]);

        if (verify_hash_program(hash, path, err) < 0)
            return -1;
    }
    for (size_t i = 0; i < problem->package.probes.count; i++) {
        hash_add_str(hash, problem->package.probes.items[i].flags);
        hash_add_str(hash, problem->package.probes.items[i].validator_flags);
    }
    return 0;
}

static struct finding *complain(struct probing *probing, const char *fault, const char *where)
{
    struct finding *finding = finding_add(&probing->findings, FINDING_ERROR, CHECK, fault);

    finding_where(finding, "data/%s", where);
    return finding;
}

/* ---- the tools ---- */

static int open_validators(struct probing *probing, struct error *err)
{
    const struct problem *problem = probing->context->problem;
    const struct names *files = &problem->package.input_validators;

    probing->validators = mem_alloc(files->count + 1, sizeof *probing->validators);
    probing->trials = mem_alloc(files->count + 1, sizeof *probing->trials);
    for (size_t i = 0; i < files->count; i++) {
        probing->validators[i] = (struct artifact)ARTIFACT_INIT;
        probing->trials[i] = (struct trial)TRIAL_INIT;
        probing->validator_count++;
        if (build_tool(problem, probing->context->request->languages, files->items[i],
                       &probing->validators[i], err) < 0 ||
            trial_open(&probing->validators[i], NULL, &probing->trials[i], err) < 0)
            return -1;
    }
    return 0;
}

static int open_checker(struct probing *probing, struct error *err)
{
    const struct problem *problem = probing->context->problem;

    if (problem->checker.kind != CHECKER_PROGRAM)
        return 0;
    if (build_tool(problem, probing->context->request->languages, problem->checker_program,
                   &probing->checker, err) < 0)
        return -1;
    probing->tool = (struct tool){.role = "checker",
                                  .file_name = problem->checker_program,
                                  .artifact = &probing->checker,
                                  .protocol = problem->checker.protocol,
                                  .time_ms = TOOL_TIME_MS};
    return box_open(probing->checker.language, BOX_RUN, -1, &probing->box, err);
}

/* ---- the probes ---- */

/* 1: every input validator accepts it; 0: one does not. */
static int accepts_input(struct probing *probing, const struct test_case *test, struct error *err)
{
    AUTO(names_release) struct names words = NAMES_INIT;

    names_add_words(&words, test->validator_flags);
    for (size_t i = 0; i < probing->validator_count; i++) {
        struct run_result run;

        if (trial_run_file(&probing->trials[i], &words, test->input_path, &run, err) < 0)
            return -1;
        if ((run.end != RUN_FAILED && run.end != RUN_FINISHED) ||
            run.exit_code != probing->context->problem->package.valid_exit)
            return 0;
    }
    return 1;
}

static int run_checker(struct probing *probing, const struct test_case *test, int output_fd,
                       struct case_result *result, struct error *err)
{
    AUTO(checking_release) struct checking checking = CHECKING_INIT;
    AUTO(fd_close) int input_fd = -1;
    struct tool_files given = {.flags = test->flags};

    if (memfile_of_path(test->input_path, &input_fd, NULL, err) < 0)
        return -1;
    given.input_fd = input_fd;
    if (checking_start(&checking, probing->box, &probing->tool, test->answer_path, &given,
                       output_fd, err) < 0)
        return -1;
    return checking_finish(&checking, probing->box, &probing->tool, result, err);
}

static int check_output(struct probing *probing, const struct test_case *test,
                        struct case_result *result, struct error *err)
{
    AUTO(mem_free)
    char *path = mem_format("%s/data/%s.out", probing->context->problem->folder, test->name);
    AUTO(fd_close) int output_fd = -1;
    struct checker_spec spec;

    if (memfile_of_path(path, &output_fd, NULL, err) < 0)
        return -1;
    if (probing->checker.language != NULL)
        return run_checker(probing, test, output_fd, result, err);
    if (validator_flags_parse(test->flags, &spec, err) < 0)
        return -1;
    return checker_compare(&spec, test->answer_path, output_fd, result, err);
}

static int try_invalid_input(struct probing *probing, const struct test_case *test,
                             struct error *err)
{
    int accepted = accepts_input(probing, test, err);

    if (accepted > 0)
        finding_what(complain(probing, "invalid-input-accepted", test->name),
                     probing->validator_count > 0 ? "every input validator accepts it"
                                                  : "there is no input validator to refuse it");
    return accepted < 0 ? -1 : 0;
}

static int try_output(struct probing *probing, const struct test_case *test, struct error *err)
{
    AUTO(case_result_release) struct case_result result = {0};
    bool is_valid = strcmp(test->group, PROBE_VALID_OUTPUT) == 0;
    int accepted = accepts_input(probing, test, err);

    if (accepted < 0)
        return -1;
    if (accepted == 0)
        finding_what(complain(probing, "case-refused", test->name),
                     "an input validator does not accept its input");
    if (check_output(probing, test, &result, err) < 0)
        return -1;
    if (result.verdict == VERDICT_IE)
        finding_what(complain(probing, "checker-crashes", test->name), "%s", result.message);
    else if (is_valid && result.verdict != VERDICT_AC)
        finding_what(complain(probing, "valid-output-rejected", test->name),
                     "the output validator rejects it%s%s", result.message != NULL ? ": " : "",
                     result.message != NULL ? result.message : "");
    else if (!is_valid && result.verdict == VERDICT_AC)
        finding_what(complain(probing, "invalid-output-accepted", test->name),
                     "the output validator accepts it");
    return 0;
}

static int try_all(struct probing *probing, struct error *err)
{
    const struct problem *problem = probing->context->problem;
    const struct case_list *probes = &problem->package.probes;
    size_t skipped = 0;

    for (size_t i = 0; i < probes->count; i++) {
        const struct test_case *test = &probes->items[i];
        bool is_input = strcmp(test->group, PROBE_INVALID_INPUT) == 0;
        bool is_skipped = !is_input && problem->style == PROBLEM_INTERACTIVE;

        skipped += is_skipped;
        if (!is_skipped && (is_input ? try_invalid_input : try_output)(probing, test, err) < 0)
            return -1;
    }
    if (skipped > 0)
        finding_what(finding_add(&probing->findings, FINDING_WARNING, CHECK, "not-understood"),
                     "%zu outputs under data/ are not tried: the problem is a conversation",
                     skipped);
    if (probing->findings.count == 0)
        finding_what(finding_add(&probing->findings, FINDING_GOOD, CHECK, NULL),
                     "%zu inputs and outputs of data/ are judged as their folders say",
                     probes->count);
    return 0;
}

static int probe_run(const struct verify_context *context, size_t number,
                     struct json_writer *result, struct error *err)
{
    AUTO(probing_release)
    struct probing probing = {.context = context, .checker = ARTIFACT_INIT};
    AUTO(error_release) struct error fault = ERROR_INIT;

    (void)number;
    if (open_validators(&probing, &fault) < 0 || open_checker(&probing, &fault) < 0 ||
        try_all(&probing, &fault) < 0) {
        if (fault.kind != ERROR_INPUT && fault.kind != ERROR_USAGE)
            return error_set(err, fault.kind, "%s", error_text(&fault));
        finding_what(finding_add(&probing.findings, FINDING_ERROR, CHECK, "not-judged"), "%s",
                     error_text(&fault));
    }
    finding_list_write(&probing.findings, result);
    return 0;
}

const struct verify_part verify_part_probe = {
    .name = "package probes",
    .checks = VERIFY_INPUTS | VERIFY_CHECKER,
    .count = probe_count,
    .key = probe_key,
    .run = probe_run,
    .read = verify_read_findings,
};
