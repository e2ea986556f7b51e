/*
 * A checker program under AddressSanitizer and UBSan, on right outputs and on mutants of them.
 */
#include <string.h>

#include "judge/base/memory.h"
#include "judge/engine/build.h"
#include "judge/engine/checker.h"
#include "judge/engine/memfile.h"
#include "judge/engine/sanitizer.h"
#include "judge/tasks/checker_mutant.h"
#include "judge/tasks/verify_part.h"

#define CHECK "checker"
#define CASES_MAX 6
#define OUTPUT_BYTES_MAX ((int64_t)4 << 20)
#define TOOL_TIME_MS 20000

struct probing {
    const struct verify_context *context;
    struct language language;
    struct artifact artifact;
    struct box *box;
    struct tool tool;
    struct finding_list findings;
    size_t outputs;
};

static void probing_release(struct probing *probing)
{
    box_close(&probing->box);
    artifact_release(&probing->artifact);
    sanitizer_language_release(&probing->language);
    finding_list_release(&probing->findings);
}

static size_t checker_count(const struct verify_context *context)
{
    return context->problem->style != PROBLEM_INTERACTIVE &&
           verify_judge_tool(context->problem) != NULL;
}

static int checker_key(const struct verify_context *context, size_t number, struct hash *hash,
                       struct error *err)
{
    (void)number;
    (void)err;
    hash_add_str(hash, context->judge_key);
    return 0;
}

static int build(struct probing *probing, struct error *err)
{
    const struct problem *problem = probing->context->problem;
    AUTO(build_request_release) struct build_request request = BUILD_REQUEST_INIT;
    int status;

    if (build_request_tool(problem, probing->context->request->languages, problem->checker_program,
                           &request, err) < 0)
        return -1;
    sanitizer_language(request.language, &probing->language);
    if (sanitizer_knows(request.language)) {
        request.language = &probing->language;
        sanitizer_add_words(&request.extra);
    }
    status = build_artifact(&request, &probing->artifact, NULL, err);
    if (status == 0)
        return error_set(err, ERROR_INPUT, "'%s' does not compile with sanitizers",
                         problem->checker_program);
    probing->tool = (struct tool){.role = "checker",
                                  .file_name = problem->checker_program,
                                  .artifact = &probing->artifact,
                                  .protocol = problem->checker.protocol,
                                  .time_ms = TOOL_TIME_MS};
    return status < 0 ? -1 : box_open(probing->artifact.language, BOX_RUN, -1, &probing->box, err);
}

static int check(struct probing *probing, const struct test_case *test, struct span output,
                 struct case_result *result, struct error *err)
{
    AUTO(checking_release) struct checking checking = CHECKING_INIT;
    AUTO(fd_close) int input_fd = -1;
    AUTO(fd_close) int output_fd = -1;
    struct tool_files given = {.flags = test->flags};

    if (memfile_of_path(test->input_path, &input_fd, NULL, err) < 0 ||
        file_sealed_copy(output, &output_fd, err) < 0)
        return -1;
    given.input_fd = input_fd;
    if (checking_start(&checking, probing->box, &probing->tool, test->answer_path, &given,
                       output_fd, err) < 0)
        return -1;
    probing->outputs++;
    return checking_finish(&checking, probing->box, &probing->tool, result, err);
}

static struct finding *complain(struct probing *probing, enum finding_severity severity,
                                const char *fault, const char *where)
{
    struct finding *finding = finding_add(&probing->findings, severity, CHECK, fault);

    finding_where(finding, "%s", where);
    return finding;
}

struct tally {
    size_t tried, accepted;
    const char *accepted_at, *rejected_at;
    char *message; /* of a rejection */
};

static int try_case(struct probing *probing, const struct checker_mutation *mutation,
                    const struct test_case *test, struct tally *tally, struct error *err)
{
    AUTO(mapping_release) struct mapping answer = MAPPING_INIT;
    AUTO(strbuf_release) struct strbuf output = STRBUF_INIT;
    AUTO(case_result_release) struct case_result result = {0};

    if (mapping_of_path(test->answer_path, &answer, err) < 0)
        return -1;
    if (!mutation->apply(answer.bytes, &output))
        return 0;
    if (check(probing, test, strbuf_span(&output), &result, err) < 0)
        return -1;
    tally->tried++;
    if (result.verdict == VERDICT_AC) {
        tally->accepted++;
        tally->accepted_at = test->name;
    } else if (result.verdict == VERDICT_IE) {
        finding_what(complain(probing, FINDING_ERROR, "checker-crashes", test->name),
                     "given %s: %s", mutation->name, result.message);
    } else {
        tally->rejected_at = test->name;
        mem_free(&tally->message);
        tally->message = TAKE(result.message);
    }
    return 0;
}

static void conclude_mutation(struct probing *probing, const struct checker_mutation *mutation,
                              const struct tally *tally)
{
    const char *file = probing->context->problem->checker_program;

    if (mutation->demand == DEMAND_ACCEPT && tally->rejected_at != NULL) {
        bool is_model = mutation == &checker_mutations[0];

        finding_what(complain(probing, is_model ? FINDING_ERROR : FINDING_WARNING,
                              is_model ? "checker-rejects-right" : "checker-strict",
                              tally->rejected_at),
                     "%s rejects %s%s%s", file, mutation->name, tally->message != NULL ? ": " : "",
                     tally->message != NULL ? tally->message : "");
    }
    if ((mutation->demand == DEMAND_REJECT && tally->accepted > 0) ||
        (mutation->demand == DEMAND_REJECT_SOME && tally->accepted == tally->tried &&
         tally->tried > 1))
        finding_what(complain(probing, FINDING_ERROR, "checker-accepts-wrong", tally->accepted_at),
                     "%s accepts %s%s", file, mutation->name,
                     mutation->demand == DEMAND_REJECT ? "" : " in every case that was tried");
}

static void tally_release(struct tally *tally)
{
    mem_free(&tally->message);
}

static int try_mutation(struct probing *probing, const struct checker_mutation *mutation,
                        struct error *err)
{
    const struct case_list *cases = &probing->context->all;
    AUTO(tally_release) struct tally tally = {0};
    size_t faults = probing->findings.count, count = 0;

    for (size_t i = 0; i < cases->count && count < CASES_MAX; i++) {
        const struct test_case *test = &cases->items[i];

        if (test->answer_path == NULL || file_size_bytes(test->answer_path) > OUTPUT_BYTES_MAX)
            continue;
        count++;
        if (try_case(probing, mutation, test, &tally, err) < 0)
            return -1;
        if (probing->findings.count > faults)
            return 0; /* a crash: one of them says all */
    }
    conclude_mutation(probing, mutation, &tally);
    return 0;
}

static int checker_run(const struct verify_context *context, size_t number,
                       struct json_writer *result, struct error *err)
{
    AUTO(probing_release) struct probing probing = {.context = context};

    (void)number;
    if (build(&probing, err) < 0)
        return -1;
    for (size_t i = 0; i < checker_mutation_count; i++)
        if (try_mutation(&probing, &checker_mutations[i], err) < 0)
            return -1;
    if (probing.findings.count == 0)
        finding_what(finding_add(&probing.findings, FINDING_GOOD, CHECK, NULL),
                     "%zu outputs, right and wrong, judged well by %s, also under "
                     "AddressSanitizer and UBSan",
                     probing.outputs, context->problem->checker_program);
    finding_list_write(&probing.findings, result);
    return 0;
}

const struct verify_part verify_part_checker = {
    .name = "checker",
    .checks = VERIFY_CHECKER,
    .count = checker_count,
    .key = checker_key,
    .run = checker_run,
    .read = verify_read_findings,
};
