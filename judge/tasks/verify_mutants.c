/*
 * Does some case notice when the model is a little wrong? A few mutants are a part: so they are
 * spread over the cores, and what was done is kept.
 */
#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/engine/build.h"
#include "judge/tasks/mutation.h"
#include "judge/tasks/verify_part.h"

#define CHECK "mutants"
#define MUTANTS_A_PART 6
#define TIME_FACTOR 5 /* of the model's slowest case: who needs more is noticed by its time */
#define TIME_MIN_MS 500
#define CHEAP_US 4000     /* of the model: such a case is judged first */
#define CHEAP_TIME_MS 200 /* who needs that much for one of them is noticed by its time as well */

enum { WAVE_CHEAP, WAVE_OTHERS, WAVES };

static size_t mutants_count(const struct verify_context *context)
{
    size_t count = context->mutation != NULL ? context->mutation->mutants.count : 0;

    return (count + MUTANTS_A_PART - 1) / MUTANTS_A_PART;
}

static int mutants_key(const struct verify_context *context, size_t number, struct hash *hash,
                       struct error *err)
{
    const struct mutation *mutation = context->mutation;
    AUTO(build_request_release) struct build_request request = BUILD_REQUEST_INIT;
    const struct limits limits = verify_limits(context->problem, mutation->language);
    char key[HASH_HEX_BYTES];

    if (build_request_submission(context->problem, mutation->language, mutation->path, &request,
                                 err) < 0 ||
        build_key(&request, key, err) < 0)
        return -1;
    hash_add_str(hash, key);
    hash_add_str(hash, context->judge_key);
    hash_add_int(hash, limits.cpu_time_ms);
    hash_add_int(hash, limits.memory_bytes);
    for (size_t i = number * MUTANTS_A_PART;
         i < (number + 1) * MUTANTS_A_PART && i < mutation->mutants.count; i++) {
        const struct mutant *mutant = &mutation->mutants.items[i];

        hash_add_int(hash, (int64_t)mutant->start);
        hash_add_int(hash, (int64_t)mutant->size);
        hash_add_str(hash, mutant->text);
    }
    return 0;
}

/* ---- cheap cases first ---- */

struct priced {
    const struct test_case *test;
    int64_t cost_us;
};

static int compare_prices(const void *a, const void *b)
{
    const struct priced *left = a, *right = b;

    if (left->cost_us != right->cost_us)
        return left->cost_us < right->cost_us ? -1 : 1;
    if (left->test->input_bytes != right->test->input_bytes)
        return left->test->input_bytes < right->test->input_bytes ? -1 : 1;
    return left->test->index < right->test->index ? -1 : 1;
}

static const struct verified_solution *model_row(const struct verify_context *context)
{
    const struct verification *verification = context->verification;

    for (size_t i = 0; i < verification->solution_count; i++)
        if (strcmp(verification->solutions[i].file, context->problem->model) == 0)
            return &verification->solutions[i];
    return NULL;
}

/* Milliseconds, rounded: what differs less does not tell a cheap case from another. */
static int64_t cost_of(const struct verified_solution *model, size_t index)
{
    return model != NULL && index < model->case_count ? model->cpu_time_us[index] / CHEAP_US : 0;
}

static void order_cases(const struct verify_context *context, struct mutant_wave waves[WAVES])
{
    const struct verified_solution *model = model_row(context);
    size_t samples = context->verification->sample_count, count = context->all.count - samples;
    AUTO(mem_free) struct priced *prices = mem_alloc(count + 1, sizeof *prices);

    for (size_t i = 0; i < count; i++)
        prices[i] = (struct priced){&context->all.items[samples + i], cost_of(model, samples + i)};
    qsort(prices, count, sizeof *prices, compare_prices);
    for (size_t i = 0; i < count; i++) {
        struct case_list *list = &waves[prices[i].cost_us > 0 ? WAVE_OTHERS : WAVE_CHEAP].cases;
        struct test_case test = TEST_CASE_INIT;

        test_case_copy(prices[i].test, &test);
        mem_free(&test.group); /* groups that need others would be passed over */
        test.index = list->count;
        ARRAY_PUSH(list->items, list->count, list->capacity, test);
    }
}

static struct limits tight_limits(const struct verify_context *context, int64_t tight_ms)
{
    struct limits limits = verify_limits(context->problem, context->mutation->language);

    if (tight_ms < limits.cpu_time_ms) {
        limits.cpu_time_ms = tight_ms;
        limits.wall_time_ms = limits_default_wall_ms(tight_ms);
    }
    return limits;
}

static void set_limits(const struct verify_context *context, struct mutant_wave waves[WAVES])
{
    const struct verified_solution *model = model_row(context);
    int64_t tight_ms = model != NULL ? TIME_FACTOR * model->worst_us / 1000 : INT64_MAX;

    if (tight_ms < TIME_MIN_MS)
        tight_ms = TIME_MIN_MS;
    waves[WAVE_OTHERS].limits = tight_limits(context, tight_ms);
    waves[WAVE_CHEAP].limits = tight_limits(context, model != NULL ? CHEAP_TIME_MS : tight_ms);
}

/* ---- measuring ---- */

struct trying {
    struct artifact model, tool;
    struct mutant_wave waves[WAVES];
    struct pipeline pipeline;
};

static void trying_release(struct trying *trying)
{
    artifact_release(&trying->model);
    artifact_release(&trying->tool);
    for (size_t i = 0; i < WAVES; i++)
        case_list_release(&trying->waves[i].cases);
}

static int trying_open(const struct verify_context *context, struct trying *trying,
                       struct error *err)
{
    const struct problem *problem = context->problem;
    const struct mutation *mutation = context->mutation;
    const char *tool = verify_judge_tool(problem);
    bool talks = problem->style == PROBLEM_INTERACTIVE;

    if (build_submission(problem, mutation->language, mutation->path, &trying->model, NULL, err) <
            0 ||
        (tool != NULL &&
         build_tool(problem, context->request->languages, tool, &trying->tool, err) < 0))
        return -1;
    order_cases(context, trying->waves);
    set_limits(context, trying->waves);
    trying->pipeline = (struct pipeline){
        .problem = problem,
        .checker = tool != NULL && !talks ? &trying->tool : NULL,
        .interactor = tool != NULL && talks ? &trying->tool : NULL,
        .policy = {.stops_at_first_failure = true},
        .idle_ms = 500,
        .jobs = 1,
        .interrupted = context->request->sink.interrupted,
    };
    return 0;
}

static void write_mutant(const struct mutation *mutation, const struct mutant *mutant,
                         enum mutant_fate fate, const char *noticed_by, struct json_writer *result)
{
    const struct span source = {mutation->source, strlen(mutation->source)};
    AUTO(mem_free) char *text = mutant_apply(mutant, source);
    AUTO(mem_free) char *old_line = mutant_line_at(source, mutant->start);
    AUTO(mem_free)
    char *new_line = mutant_line_at((struct span){text, strlen(text)}, mutant->start);

    json_begin_object(result, NULL);
    json_add_string(result, "operator", mutant->operator);
    json_add_int(result, "line", mutant->line);
    json_add_string(result, "old", old_line);
    json_add_string(result, "new", new_line);
    json_add_int(result, "fate", fate);
    json_add_string(result, "noticed_by", noticed_by);
    json_end(result);
}

static int mutants_run(const struct verify_context *context, size_t number,
                       struct json_writer *result, struct error *err)
{
    const struct mutation *mutation = context->mutation;
    AUTO(trying_release)
    struct trying trying = {.model = ARTIFACT_INIT, .tool = ARTIFACT_INIT};

    if (trying_open(context, &trying, err) < 0)
        return -1;
    json_begin_array(result, "mutants");
    for (size_t i = number * MUTANTS_A_PART;
         i < (number + 1) * MUTANTS_A_PART && i < mutation->mutants.count; i++) {
        const struct mutant *mutant = &mutation->mutants.items[i];
        enum mutant_fate fate = MUTANT_REFUSED;
        const char *noticed_by = NULL;

        if (mutation_try(mutation, mutant, &trying.model, &trying.pipeline, trying.waves, WAVES,
                         &fate, &noticed_by, err) < 0)
            return -1;
        write_mutant(mutation, mutant, fate, noticed_by, result);
    }
    json_end(result);
    return 0;
}

static void argue(const struct mutation *mutation, struct verified_mutant *mutant)
{
    const struct argued_mutant *argued =
        argued_find(&mutation->argued, mutant->old_line, mutant->new_line);

    if (mutant->fate != MUTANT_SURVIVED || argued == NULL)
        return;
    mutant->fate = MUTANT_ARGUED;
    mutant->reason = mem_strdup(argued->why);
}

static int mutants_read(struct verify_context *context, size_t number, const struct json *result,
                        struct error *err)
{
    struct verification *verification = context->verification;
    const struct json *array = json_find(result, "mutants");

    (void)number;
    if (array == NULL || array->type != JSON_ARRAY)
        return error_set(err, ERROR_SYSTEM, "kept mutants are damaged");
    for (size_t i = 0; i < array->count; i++) {
        const struct json *item = &array->items[i];
        struct verified_mutant mutant = {
            .operator= mem_strdup(json_find_string(item, "operator")),
            .line = (int)verify_json_int(item, "line"),
            .old_line = mem_strdup(json_find_string(item, "old")),
            .new_line = mem_strdup(json_find_string(item, "new")),
            .fate = (enum mutant_fate)verify_json_int(item, "fate"),
            .noticed_by = mem_strdup(json_find_string(item, "noticed_by")),
        };

        argue(context->mutation, &mutant);
        ARRAY_PUSH(verification->mutants, verification->mutant_count, verification->mutant_capacity,
                   mutant);
    }
    return 0;
}

const struct verify_part verify_part_mutants = {
    .name = "mutants",
    .checks = VERIFY_MUTANTS,
    .count = mutants_count,
    .key = mutants_key,
    .run = mutants_run,
    .read = mutants_read,
};

/* ---- what follows ---- */

/* An entry for a mutant that some case notices, or that there is none of, argues about nothing. */
static void check_argued(struct verify_context *context)
{
    const struct mutation *mutation = context->mutation;
    const struct span source = {mutation->source, strlen(mutation->source)};

    for (size_t i = 0; i < mutation->argued.count; i++) {
        const char *line = mutation->argued.items[i].line;
        struct finding *finding;

        if (strstr(source.data, line) != NULL)
            continue;
        finding = finding_add(&context->verification->findings, FINDING_WARNING, CHECK,
                              "argued-line-gone");
        finding_where(finding, MUTANT_FILE);
        finding_what(finding, "'%s' is no line of %s", line, context->problem->model);
        finding_cure(finding, "remove the entry");
    }
}

void verify_conclude_mutants(struct verify_context *context)
{
    struct verification *verification = context->verification;
    const struct mutation *mutation = context->mutation;
    size_t noticed = verification_mutants(verification, MUTANT_NOTICED);
    size_t survived = verification_mutants(verification, MUTANT_SURVIVED);
    int score = verification_score(verification);
    struct finding *finding;

    if (mutation == NULL || mutation->language == NULL)
        return;
    check_argued(context);
    verification->mutant_possible = mutation->possible;
    finding = finding_add(&verification->findings,
                          score < VERIFICATION_SCORE_MIN ? FINDING_WARNING : FINDING_GOOD, CHECK,
                          score < VERIFICATION_SCORE_MIN ? "mutation-score" : NULL);
    finding_what(finding,
                 "score %d %%: %zu of %zu faults put into %s are noticed (tried %zu of %zu places; "
                 "%zu make the same program, %zu do not compile, %zu are argued away)",
                 score, noticed, noticed + survived, context->problem->model,
                 verification->mutant_count, mutation->possible,
                 verification_mutants(verification, MUTANT_EQUIVALENT),
                 verification_mutants(verification, MUTANT_REFUSED),
                 verification_mutants(verification, MUTANT_ARGUED));
    if (score < VERIFICATION_SCORE_MIN)
        finding_cure(finding,
                     "%d %% are asked for: add cases that notice the survivors, or argue in %s why "
                     "none can",
                     VERIFICATION_SCORE_MIN, MUTANT_FILE);
}
