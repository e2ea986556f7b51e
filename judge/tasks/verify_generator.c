/*
 * The generator under AddressSanitizer and UBSan, on the words of every case: what it prints must
 * be the same, and it must not touch what is not its own. (That the same words print the same bytes
 * twice, side by side with others, is seen whenever cases are made.)
 */
#include <string.h>

#include "judge/base/memory.h"
#include "judge/engine/build.h"
#include "judge/engine/memfile.h"
#include "judge/engine/sanitizer.h"
#include "judge/engine/trial.h"
#include "judge/tasks/verify_part.h"

#define CHECK "generators"
#define WORDS_BYTES 65536

struct generating {
    const struct verify_context *context;
    struct language language;
    struct artifact artifact;
    struct trial trial;
    struct finding_list findings;
    size_t calls;
};

static void generating_release(struct generating *generating)
{
    trial_release(&generating->trial);
    artifact_release(&generating->artifact);
    sanitizer_language_release(&generating->language);
    finding_list_release(&generating->findings);
}

static bool is_generated(const struct verify_context *context)
{
    for (size_t i = 0; i < context->all.count; i++)
        if (context->all.items[i].call != NULL)
            return context->problem->generator != NULL;
    return false;
}

static size_t generator_count(const struct verify_context *context)
{
    return is_generated(context);
}

/* The place of every case in the cache is named by the generator and its calls. */
static int generator_key(const struct verify_context *context, size_t number, struct hash *hash,
                         struct error *err)
{
    (void)number;
    (void)err;
    hash_add_str(hash, context->cases_key);
    return 0;
}

static void words_of(const char *call, struct names *out_words)
{
    while (*(call += strspn(call, " \t")) != '\0') {
        size_t size = strcspn(call, " \t");
        AUTO(mem_free) char *word = mem_strndup(call, size);

        names_add(out_words, word);
        call += size;
    }
}

static void tell_fault(struct generating *generating, const struct test_case *test)
{
    AUTO(mem_free) char *words = memfile_excerpt(generating->trial.error_fd, WORDS_BYTES);
    AUTO(mem_free) char *fault = sanitizer_fault(words);
    struct finding *finding =
        finding_add(&generating->findings, FINDING_ERROR, CHECK, "generator-unsafe");

    if (words != NULL)
        words[strcspn(words, "\n")] = '\0';
    finding_where(finding, "%s (%s)", test->name, test->call);
    finding_what(finding, "%s under AddressSanitizer and UBSan: %s",
                 generating->context->problem->generator,
                 fault != NULL   ? fault
                 : words != NULL ? words
                                 : "it did not end well");
}

static int compare(struct generating *generating, const struct test_case *test, struct error *err)
{
    AUTO(mapping_release) struct mapping now = MAPPING_INIT;
    AUTO(mapping_release) struct mapping kept = MAPPING_INIT;
    struct finding *finding;

    if (mapping_of_fd(generating->trial.output_fd, &now, err) < 0 ||
        mapping_of_path(test->input_path, &kept, err) < 0)
        return -1;
    if (now.bytes.size == kept.bytes.size &&
        (now.bytes.size == 0 || memcmp(now.bytes.data, kept.bytes.data, now.bytes.size) == 0))
        return 0;
    finding = finding_add(&generating->findings, FINDING_ERROR, CHECK, "generator-unstable");
    finding_where(finding, "%s (%s)", test->name, test->call);
    finding_what(finding, "%s prints other bytes when it is compiled with other words",
                 generating->context->problem->generator);
    finding_cure(finding, "draw one random number a statement; nothing may depend on addresses, "
                          "unset memory or the order of a call's arguments");
    return 0;
}

static int try_case(struct generating *generating, const struct test_case *test, struct error *err)
{
    AUTO(names_release) struct names words = NAMES_INIT;
    struct run_result run;

    words_of(test->call, &words);
    if (trial_run_bytes(&generating->trial, &words, (struct span){"", 0}, &run, err) < 0)
        return -1;
    generating->calls++;
    if (run.end == RUN_FINISHED)
        return compare(generating, test, err);
    tell_fault(generating, test);
    return 0;
}

/* 1: built; 0: a language that no sanitizer knows; -1: error. */
static int build(struct generating *generating, struct error *err)
{
    const struct verify_context *context = generating->context;
    AUTO(build_request_release) struct build_request request = BUILD_REQUEST_INIT;

    if (build_request_tool(context->problem, context->request->languages,
                           context->problem->generator, &request, err) < 0)
        return -1;
    if (!sanitizer_knows(request.language))
        return 0;
    sanitizer_language(request.language, &generating->language);
    request.language = &generating->language;
    sanitizer_add_words(&request.extra);
    return build_artifact(&request, &generating->artifact, NULL, err);
}

static int generator_run(const struct verify_context *context, size_t number,
                         struct json_writer *result, struct error *err)
{
    AUTO(generating_release)
    struct generating generating = {.context = context, .trial = TRIAL_INIT};
    int status = build(&generating, err);

    (void)number;
    if (status < 0 || (status > 0 && trial_open(&generating.artifact, &sanitizer_limits,
                                                &generating.trial, err) < 0))
        return -1;
    for (size_t i = 0; i < context->all.count && status > 0; i++)
        if (context->all.items[i].call != NULL && generating.findings.count == 0 &&
            try_case(&generating, &context->all.items[i], err) < 0)
            return -1;
    if (generating.findings.count == 0)
        finding_what(finding_add(&generating.findings, FINDING_GOOD, CHECK, NULL),
                     status > 0 ? "%zu reproduced byte for byte from their seeds, also under "
                                  "AddressSanitizer and UBSan"
                                : "reproduced byte for byte from their seeds",
                     generating.calls);
    finding_list_write(&generating.findings, result);
    return 0;
}

const struct verify_part verify_part_generator = {
    .name = "generator",
    .checks = VERIFY_INPUTS,
    .count = generator_count,
    .key = generator_key,
    .run = generator_run,
    .read = verify_read_findings,
};
