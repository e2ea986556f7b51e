/*
 * First what everything rests on: do the tools compile, can the cases be made. Then the parts: each
 * is looked up by its key, what is missing is measured by a crew, and all are read in their order.
 * At last what follows from the parts together.
 */
#include "judge/tasks/verify.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/clock.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/engine/build.h"
#include "judge/engine/crew.h"
#include "judge/tasks/generate.h"
#include "judge/tasks/mutation.h"
#include "judge/tasks/verify_part.h"
#include "judge/tasks/verify_store.h"

#define FORMAT 3 /* to be raised when the same files would be judged differently */

/* In the order of the report; what takes longest stands first in a wave. */
static const struct verify_part *const parts[] = {
    &verify_part_solution, &verify_part_growth, &verify_part_validator, &verify_part_generator,
    &verify_part_checker,  &verify_part_answer, &verify_part_mutants, /* a wave of its own: it looks
                                                                         at what the model took */
};

/* Of packages of others, which are judged as they are. */
static const struct verify_part *const package_parts[] = {&verify_part_submission,
                                                          &verify_part_input, &verify_part_probe};

struct work_item {
    const struct verify_part *part;
    size_t number;
    char key[HASH_HEX_BYTES];
    struct strbuf result;
};

struct verifying {
    struct verify_context context;
    struct mutation *mutation;
    struct work_item *items;
    size_t count, capacity;
    size_t *missing; /* places in items */
    size_t missing_count, missing_done;
};

static void verifying_release(struct verifying *verifying)
{
    for (size_t i = 0; i < verifying->count; i++)
        strbuf_release(&verifying->items[i].result);
    mem_free(&verifying->items);
    mem_free(&verifying->missing);
    case_list_release(&verifying->context.all);
    mutation_free(&verifying->mutation);
}

/* ---- findings out of errors ---- */

static bool is_about_problem(const struct error *err)
{
    return err->kind == ERROR_INPUT || err->kind == ERROR_USAGE;
}

static void add_error(struct verification *verification, const char *check, const char *fault,
                      const struct error *err)
{
    const char *line = error_text(err);

    while (*line != '\0') {
        size_t size = strcspn(line, "\n");

        finding_what(finding_add(&verification->findings, FINDING_ERROR, check, fault), "%.*s",
                     (int)size, line);
        line += size + (line[size] == '\n');
    }
}

void task_verify_failed(const char *problem_id, const struct error *fault,
                        struct verification *out_verification)
{
    const char *name = is_about_problem(fault) ? "schema" : "machine";
    struct verification verification = VERIFICATION_INIT;

    verification.problem_id = mem_strdup(problem_id);
    add_error(&verification, name, name, fault);
    SWAP(*out_verification, verification);
    verification_release(&verification);
}

/* ---- what everything rests on ---- */

static void add_cases(struct verify_context *context, struct case_list *list, bool are_samples)
{
    struct verification *verification = context->verification;

    for (size_t i = 0; i < list->count; i++) {
        struct test_case test = TEST_CASE_INIT;
        struct verified_case verified;

        test_case_copy(&list->items[i], &test);
        test.index = context->all.count;
        verified = (struct verified_case){
            .name = mem_strdup(test.name),
            .group = mem_strdup(test.group),
            .label = mem_strdup(test.label),
            .is_sample = are_samples,
            .input_bytes = test.input_bytes,
        };
        ARRAY_PUSH(context->all.items, context->all.count, context->all.capacity, test);
        ARRAY_PUSH(verification->cases, verification->case_count, verification->case_capacity,
                   verified);
    }
    if (are_samples)
        verification->sample_count = list->count;
}

/* Generated files are named by all that made them; others count by what is in them. */
static int cases_hash(const struct case_list *list, struct hash *hash, struct error *err)
{
    for (size_t i = 0; i < list->count; i++) {
        const struct test_case *test = &list->items[i];

        hash_add_str(hash, test->name);
        hash_add_str(hash, test->group);
        hash_add_str(hash, test->input_path);
        hash_add_str(hash, test->answer_path);
        if (test->call == NULL && hash_add_file(hash, test->input_path, err) < 0)
            return -1;
        if (test->group == NULL && test->answer_path != NULL &&
            hash_add_file(hash, test->answer_path, err) < 0)
            return -1;
    }
    return 0;
}

static int make_keys(struct verify_context *context, struct error *err)
{
    const struct problem *problem = context->problem;
    const struct checker_spec *checker = &problem->checker;
    const char *tool = problem->package.kind == NULL ? verify_judge_tool(problem) : NULL;
    struct hash hash;

    hash_init(&hash);
    hash_add_int(&hash, FORMAT);
    hash_add_str(&hash, JUDGE_VERSION);
    if (cases_hash(&context->all, &hash, err) < 0)
        return -1;
    hash_finish(&hash, context->cases_key);
    hash_init(&hash);
    hash_add_str(&hash, context->cases_key);
    hash_add_int(&hash, checker->kind);
    hash_add_bytes(&hash, &checker->tolerance, sizeof checker->tolerance);
    hash_add_str(&hash, checker->pattern);
    hash_add_int(&hash, checker->protocol);
    if (tool != NULL) {
        AUTO(build_request_release) struct build_request request = BUILD_REQUEST_INIT;
        char key[HASH_HEX_BYTES];

        if (build_request_tool(problem, context->request->languages, tool, &request, err) < 0 ||
            build_key(&request, key, err) < 0)
            return -1;
        hash_add_str(&hash, key);
    }
    hash_finish(&hash, context->judge_key);
    return 0;
}

/* *out_name names what is wrong where the error is the problem's. */
static int gather(const struct verify_context *context, struct case_list *out_samples,
                  struct case_list *out_hidden, const char **out_name, struct error *err)
{
    const struct verify_request *request = context->request;
    const char *tool = verify_judge_tool(context->problem);
    AUTO(artifact_release) struct artifact artifact = ARTIFACT_INIT;

    *out_name = "does-not-compile";
    if (tool != NULL && build_tool(context->problem, request->languages, tool, &artifact, err) < 0)
        return -1;
    *out_name = "no-samples";
    if (task_samples(context->problem, out_samples, err) < 0)
        return -1;
    *out_name = "cases-not-made";
    return task_generate_named(context->problem, request->languages, LOCK_CHECK, &request->sink,
                               out_hidden, out_name, err);
}

/* A package's own cases, its samples first. */
static int find_package_cases(struct verify_context *context, struct error *err)
{
    AUTO(case_list_release) struct case_list all = CASE_LIST_INIT;
    struct verification *verification = context->verification;

    if (task_generate(context->problem, context->request->languages, LOCK_CHECK,
                      &context->request->sink, &all, err) < 0)
        return -1;
    add_cases(context, &all, false);
    while (verification->sample_count < verification->case_count &&
           strcmp(verification->cases[verification->sample_count].group, "sample") == 0)
        verification->cases[verification->sample_count++].is_sample = true;
    return make_keys(context, err) < 0 ? -1 : 1;
}

/* 1: all is there; 0: it is not, and a finding says why; -1: the machine failed. */
static int find_cases(struct verify_context *context, struct error *err)
{
    AUTO(case_list_release) struct case_list samples = CASE_LIST_INIT;
    AUTO(case_list_release) struct case_list hidden = CASE_LIST_INIT;
    AUTO(error_release) struct error fault = ERROR_INIT;
    const char *name = NULL;

    if (context->problem->package.kind != NULL)
        return find_package_cases(context, err);
    if (context->problem->style != PROBLEM_ANSWER &&
        gather(context, &samples, &hidden, &name, &fault) < 0) {
        if (!is_about_problem(&fault))
            return error_set(err, fault.kind, "%s", error_text(&fault));
        add_error(context->verification, "inputs", name, &fault);
        return 0;
    }
    add_cases(context, &samples, true);
    add_cases(context, &hidden, false);
    return make_keys(context, err) < 0 ? -1 : 1;
}

/* ---- parts ---- */

static int plan_part(struct verifying *verifying, const struct verify_part *part, struct error *err)
{
    const struct verify_context *context = &verifying->context;
    size_t count = (context->request->checks & part->checks) != 0 ? part->count(context) : 0;

    for (size_t i = 0; i < count; i++) {
        struct work_item item = {.part = part, .number = i, .result = STRBUF_INIT};
        struct hash hash;

        hash_init(&hash);
        hash_add_int(&hash, FORMAT);
        hash_add_str(&hash, JUDGE_VERSION);
        hash_add_str(&hash, context->problem->id);
        hash_add_str(&hash, part->name);
        hash_add_int(&hash, (int64_t)i);
        if (part->key(context, i, &hash, err) < 0)
            return -1;
        hash_finish(&hash, item.key);
        ARRAY_PUSH(verifying->items, verifying->count, verifying->capacity, item);
    }
    return 0;
}

static int measure(void *state, size_t number, struct strbuf *out_text, struct error *err)
{
    struct verifying *verifying = state;
    const struct work_item *item = &verifying->items[verifying->missing[number]];
    struct json_writer writer;

    json_writer_init(&writer, out_text, false);
    json_begin_object(&writer, NULL);
    if (item->part->run(&verifying->context, item->number, &writer, err) < 0)
        return error_wrap(err, "%s", item->part->name);
    json_end(&writer);
    verify_store_keep(item->key, strbuf_span(out_text));
    return 0;
}

static int measured(void *state, size_t number, struct span text, struct error *err)
{
    struct verifying *verifying = state;
    const struct report_sink *sink = &verifying->context.request->sink;

    (void)err;
    strbuf_add(&verifying->items[verifying->missing[number]].result, text.data, text.size);
    verifying->missing_done++;
    if (sink->preparing != NULL)
        sink->preparing(sink->state, verifying->missing_done, verifying->missing_count);
    return 0;
}

static int read_item(struct verifying *verifying, const struct work_item *item, struct error *err)
{
    AUTO(json_document_free) struct json_document *document = NULL;

    if (json_parse(item->part->name, strbuf_span(&item->result), &document, err) < 0)
        return -1;
    return item->part->read(&verifying->context, item->number, json_root(document), err);
}

/* Measures what is not known yet of the items from `first` on, and reads all of them. */
static int run_wave(struct verifying *verifying, size_t first, struct error *err)
{
    struct verify_context *context = &verifying->context;
    struct crew crew = {.jobs = context->request->jobs,
                        .run = measure,
                        .done = measured,
                        .interrupted = context->request->sink.interrupted,
                        .state = verifying};

    mem_free(&verifying->missing);
    verifying->missing = mem_alloc(verifying->count + 1, sizeof *verifying->missing);
    verifying->missing_count = verifying->missing_done = 0;
    for (size_t i = first; i < verifying->count; i++)
        if (!verify_store_find(verifying->items[i].key, &verifying->items[i].result))
            verifying->missing[verifying->missing_count++] = i;
    context->verification->parts += verifying->count - first;
    context->verification->parts_kept += verifying->count - first - verifying->missing_count;
    crew.count = verifying->missing_count;
    context->jobs = crew.count > 1 ? 1 : crew.jobs;
    if (crew_run(&crew, err) < 0)
        return -1;
    for (size_t i = first; i < verifying->count; i++)
        if (read_item(verifying, &verifying->items[i], err) < 0)
            return -1;
    return 0;
}

/* The mutants' wave; a file about them that is faulty is a finding. */
static int run_mutants(struct verifying *verifying, const struct verify_part *part,
                       struct error *err)
{
    struct verify_context *context = &verifying->context;
    AUTO(error_release) struct error fault = ERROR_INIT;
    size_t first = verifying->count;

    if (mutation_open(context->problem, context->request->languages, &verifying->mutation, &fault) <
        0) {
        if (!is_about_problem(&fault))
            return error_set(err, fault.kind, "%s", error_text(&fault));
        add_error(context->verification, "mutants", "mutants-file", &fault);
        return 0;
    }
    context->mutation = verifying->mutation;
    return plan_part(verifying, part, err) < 0 ? -1 : run_wave(verifying, first, err);
}

static int run_package_parts(struct verifying *verifying, struct error *err)
{
    for (size_t i = 0; i < ARRAY_LEN(package_parts); i++)
        if (plan_part(verifying, package_parts[i], err) < 0)
            return -1;
    return run_wave(verifying, 0, err);
}

static int run_parts(struct verifying *verifying, struct error *err)
{
    size_t last = ARRAY_LEN(parts) - 1;

    if (verifying->context.problem->package.kind != NULL)
        return run_package_parts(verifying, err);
    for (size_t i = 0; i < last; i++)
        if (plan_part(verifying, parts[i], err) < 0)
            return -1;
    if (run_wave(verifying, 0, err) < 0)
        return -1;
    if ((verifying->context.request->checks & parts[last]->checks) == 0)
        return 0;
    return run_mutants(verifying, parts[last], err);
}

static void conclude(struct verify_context *context)
{
    static const struct {
        unsigned check;
        void (*conclude)(struct verify_context *context);
    } conclusions[] = {
        {VERIFY_SOLUTIONS, verify_conclude_solutions},
        {VERIFY_LIMITS,    verify_conclude_limits   },
        {VERIFY_GROWTH,    verify_conclude_growth   },
        {VERIFY_MUTANTS,   verify_conclude_mutants  },
    };

    if (context->problem->package.kind != NULL) {
        verify_conclude_package(context);
        return;
    }
    for (size_t i = 0; i < ARRAY_LEN(conclusions); i++)
        if ((context->request->checks & conclusions[i].check) != 0)
            conclusions[i].conclude(context);
}

int task_verify(const struct verify_request *request, struct verification *out_verification,
                struct error *err)
{
    AUTO(verification_release) struct verification verification = VERIFICATION_INIT;
    AUTO(verifying_release)
    struct verifying verifying = {
        .context = {.request = request,
                    .problem = request->problem,
                    .verification = &verification}
    };
    int64_t start_us = clock_steady_us();
    int status;

    verification.problem_id = mem_strdup(request->problem->id);
    verification.model = mem_strdup(request->problem->model);
    if ((request->checks & VERIFY_STATEMENT) != 0)
        (request->problem->package.kind != NULL ? verify_package
                                                : verify_statement)(&verifying.context);
    status = find_cases(&verifying.context, err);
    if (status < 0)
        return -1;
    if (status > 0) {
        if (run_parts(&verifying, err) < 0)
            return -1;
        conclude(&verifying.context);
    }
    verification.time_us = clock_steady_us() - start_us;
    SWAP(*out_verification, verification);
    return 0;
}

/* ---- several problems ---- */

struct ahead {
    const struct verify_request *requests;
    const struct report_sink *sink;
    size_t count, done;
};

static int verify_one(void *state, size_t number, struct strbuf *out_text, struct error *err)
{
    const struct ahead *ahead = state;
    AUTO(verification_release) struct verification verification = VERIFICATION_INIT;
    AUTO(error_release) struct error fault = ERROR_INIT;
    struct verify_request request = ahead->requests[number];

    (void)out_text;
    request.jobs = 1;
    request.sink.preparing = NULL;
    if (task_verify(&request, &verification, &fault) < 0 && fault.kind == ERROR_INTERRUPTED)
        return error_set(err, fault.kind, "%s", error_text(&fault));
    return 0;
}

static int verified_one(void *state, size_t number, struct span text, struct error *err)
{
    struct ahead *ahead = state;

    (void)number;
    (void)text;
    (void)err;
    ahead->done++;
    if (ahead->sink->preparing != NULL)
        ahead->sink->preparing(ahead->sink->state, ahead->done, ahead->count);
    return 0;
}

int task_verify_ahead(const struct verify_request *requests, size_t count, int jobs,
                      const struct report_sink *sink, struct error *err)
{
    struct ahead ahead = {.requests = requests, .sink = sink, .count = count};
    const struct crew crew = {.count = count,
                              .jobs = jobs,
                              .run = verify_one,
                              .done = verified_one,
                              .interrupted = sink->interrupted,
                              .state = &ahead};

    return crew_run(&crew, err);
}
