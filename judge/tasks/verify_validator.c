/*
 * The validator looks at every sample and case (which bounds do they reach?) and at mutants of the
 * smallest of them (does it refuse what breaks a promise?).
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/engine/build.h"
#include "judge/engine/memfile.h"
#include "judge/engine/trial.h"
#include "judge/tasks/validator_mutant.h"
#include "judge/tasks/verify_bounds.h"
#include "judge/tasks/verify_part.h"

#define CHECK "validator"
#define BASES 3 /* inputs that are mutated */
#define BASE_BYTES_MAX ((int64_t)65536)
#define BASE_BYTES_MIN ((int64_t)4)
#define ACCEPTS 42
#define REJECTS 43
#define WORDS_BYTES 4096
#define LONG_WORD 20 /* characters: more than a number of 64 bits has */

struct validating {
    const struct verify_context *context;
    struct trial trial;
    struct finding_list findings;
    struct bound_table bounds;
    size_t accepted, mutants, refused;
};

static void validating_release(struct validating *validating)
{
    trial_release(&validating->trial);
    finding_list_release(&validating->findings);
    bound_table_release(&validating->bounds);
}

static size_t validator_count(const struct verify_context *context)
{
    return context->problem->style != PROBLEM_ANSWER;
}

static int validator_key(const struct verify_context *context, size_t number, struct hash *hash,
                         struct error *err)
{
    const struct problem *problem = context->problem;
    AUTO(build_request_release) struct build_request request = BUILD_REQUEST_INIT;
    char key[HASH_HEX_BYTES] = "";

    (void)number;
    if (problem->validator != NULL && (build_request_tool(problem, context->request->languages,
                                                          problem->validator, &request, err) < 0 ||
                                       build_key(&request, key, err) < 0))
        return -1;
    hash_add_str(hash, key);
    hash_add_str(hash, context->cases_key);
    return 0;
}

static bool is_exit(const struct run_result *run, int code)
{
    return run->end == RUN_FAILED && run->exit_code == code;
}

static char *first_line(int fd)
{
    char *text = memfile_excerpt(fd, WORDS_BYTES);

    if (text != NULL)
        text[strcspn(text, "\n")] = '\0';
    return text;
}

static int look_at(struct validating *validating, const struct test_case *test, struct error *err)
{
    AUTO(mapping_release) struct mapping told = MAPPING_INIT;
    AUTO(mem_free) char *words = NULL;
    struct run_result run;
    struct finding *finding;

    if (trial_run_file(&validating->trial, NULL, test->input_path, &run, err) < 0)
        return -1;
    if (is_exit(&run, ACCEPTS)) {
        validating->accepted++;
        if (mapping_of_fd(validating->trial.output_fd, &told, err) < 0)
            return -1;
        bound_table_read(&validating->bounds, told.bytes);
        return 0;
    }
    words = first_line(validating->trial.error_fd);
    finding =
        finding_add(&validating->findings, FINDING_ERROR, CHECK,
                    test->index < validating->context->verification->sample_count ? "sample-refused"
                                                                                  : "case-refused");
    finding_where(finding, "%s", test->name);
    finding_what(finding, "%s does not accept it%s%s", validating->context->problem->validator,
                 words != NULL ? ": " : "", words != NULL ? words : "");
    return 0;
}

/* The smallest inputs that are not next to nothing, samples first: *out_count of them. */
static void choose_bases(const struct verify_context *context, const struct test_case **bases,
                         size_t *out_count)
{
    int64_t least = BASE_BYTES_MIN - 1;
    size_t count = 0;

    if (context->all.count > 0 && context->all.items[0].input_bytes <= BASE_BYTES_MAX)
        bases[count++] = &context->all.items[0];
    while (count < BASES) {
        const struct test_case *best = NULL;

        for (size_t i = 1; i < context->all.count; i++) {
            const struct test_case *test = &context->all.items[i];

            if (test->input_bytes > least && test->input_bytes <= BASE_BYTES_MAX &&
                (best == NULL || test->input_bytes < best->input_bytes))
                best = test;
        }
        if (best == NULL)
            break;
        least = 2 * best->input_bytes; /* another size: another shape */
        bases[count++] = best;
    }
    *out_count = count;
}

/* A word that may have so many digits is no number of a range. */
static bool long_words_are_allowed(const struct bound_table *bounds)
{
    for (size_t i = 0; i < bounds->count; i++)
        if (bounds->items[i].is_length && bounds->items[i].most >= LONG_WORD)
            return true;
    return false;
}

static void tell_lax(struct validating *validating, const struct validator_mutation *mutation,
                     size_t tried, size_t passed, const char *where)
{
    bool is_mild = mutation->is_mild ||
                   (mutation->is_a_long_number && long_words_are_allowed(&validating->bounds));
    bool is_fault = !is_mild && (mutation->any_is_a_fault || passed == tried);
    struct finding *finding =
        finding_add(&validating->findings, is_fault ? FINDING_WARNING : FINDING_NOTE, CHECK,
                    mutation->fault);

    finding_where(finding, "%s", where);
    finding_what(finding, "%s accepts %s (%zu of %zu tried)",
                 validating->context->problem->validator, mutation->name, passed, tried);
    if (is_fault)
        finding_cure(finding, "let it refuse what the statement does not allow; problems/lib/"
                              "validate.h forgives nothing");
}

static int try_mutation(struct validating *validating, const struct validator_mutation *mutation,
                        const struct test_case **bases, size_t base_count, struct error *err)
{
    size_t tried = 0, passed = 0;
    const char *where = "";

    for (size_t i = 0; i < base_count; i++) {
        AUTO(mapping_release) struct mapping input = MAPPING_INIT;

        if (mapping_of_path(bases[i]->input_path, &input, err) < 0)
            return -1;
        for (size_t place = 0; place < VALIDATOR_PLACES; place++) {
            AUTO(strbuf_release) struct strbuf mutant = STRBUF_INIT;
            struct run_result run;

            if (!mutation->apply(input.bytes, place, &mutant))
                continue;
            if (trial_run_bytes(&validating->trial, NULL, strbuf_span(&mutant), &run, err) < 0)
                return -1;
            tried++;
            if (!is_exit(&run, ACCEPTS)) {
                validating->refused++;
                continue;
            }
            where = bases[i]->name;
            passed++;
        }
    }
    validating->mutants += tried;
    if (passed > 0)
        tell_lax(validating, mutation, tried, passed, where);
    return 0;
}

static int try_all(struct validating *validating, struct error *err)
{
    const struct verify_context *context = validating->context;
    const struct test_case *bases[BASES + 1];
    size_t count = 0;

    for (size_t i = 0; i < context->all.count; i++)
        if (look_at(validating, &context->all.items[i], err) < 0)
            return -1;
    choose_bases(context, bases, &count);
    for (size_t i = 0; i < validator_mutation_count; i++)
        if (try_mutation(validating, &validator_mutations[i], bases, count, err) < 0)
            return -1;
    return 0;
}

static void conclude(struct validating *validating)
{
    struct finding *finding;

    if (finding_worst(&validating->findings, CHECK) >= FINDING_WARNING)
        return;
    finding = finding_add(&validating->findings, FINDING_GOOD, CHECK, NULL);
    finding_what(finding, "%zu inputs accepted by %s; %zu mutants, %zu refused",
                 validating->accepted, validating->context->problem->validator, validating->mutants,
                 validating->refused);
}

static int validator_run(const struct verify_context *context, size_t number,
                         struct json_writer *result, struct error *err)
{
    const struct problem *problem = context->problem;
    AUTO(artifact_release) struct artifact artifact = ARTIFACT_INIT;
    AUTO(validating_release)
    struct validating validating = {.context = context, .trial = TRIAL_INIT};

    (void)number;
    if (problem->validator == NULL) {
        struct finding *finding =
            finding_add(&validating.findings, FINDING_WARNING, CHECK, "validator-missing");

        finding_what(finding, "nothing checks that inputs keep the statement's promises");
        finding_cure(finding, "add validate.c; problems/lib/validate.h does the tedious part");
    } else {
        if (build_tool(problem, context->request->languages, problem->validator, &artifact, err) <
                0 ||
            trial_open(&artifact, NULL, &validating.trial, err) < 0 ||
            try_all(&validating, err) < 0)
            return -1;
        conclude(&validating);
    }
    finding_list_write(&validating.findings, result);
    bound_table_write(&validating.bounds, result);
    return 0;
}

static int validator_read(struct verify_context *context, size_t number, const struct json *result,
                          struct error *err)
{
    if (verify_read_findings(context, number, result, err) < 0)
        return -1;
    verify_bounds(context, result);
    return 0;
}

const struct verify_part verify_part_validator = {
    .name = "validator",
    .checks = VERIFY_INPUTS,
    .count = validator_count,
    .key = validator_key,
    .run = validator_run,
    .read = validator_read,
};
