/*
 * How every solution grows, against the problem's target and against what the solution itself
 * declares: the largest O(...) in the comment that it begins with.
 */
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/core/growth_bound.h"
#include "judge/core/idea.h"
#include "judge/tasks/growth.h"
#include "judge/tasks/verify_part.h"

#define CHECK "growth"
#define FORMAT 11 /* to be raised with that of growth.c: growth is measured differently */
#define SOURCE_MAX_BYTES ((size_t)8 << 20)

/* Only of solutions that are right, or wrong by being slow. */
static bool is_measured(const struct solution *solution)
{
    return solution->expected == VERDICT_AC || solution->expected == VERDICT_TLE;
}

static size_t growth_count(const struct verify_context *context)
{
    size_t count = 0;

    if (!task_growth_is_possible(context->problem))
        return 0;
    for (size_t i = 0; i < context->problem->solution_count; i++)
        count += is_measured(&context->problem->solutions[i]);
    return count;
}

/* The place among all solutions of the n-th that is measured. */
static size_t place_of(const struct verify_context *context, size_t number)
{
    size_t place = 0;

    for (;; place++)
        if (is_measured(&context->problem->solutions[place]) && number-- == 0)
            return place;
}

static int growth_key(const struct verify_context *context, size_t number, struct hash *hash,
                      struct error *err)
{
    const struct problem *problem = context->problem;
    size_t place = place_of(context, number);
    AUTO(mem_free) char *path = verify_solution_path(problem, place);

    hash_add_int(hash, FORMAT);
    hash_add_str(hash, context->cases_key);
    hash_add_str(hash, problem->solutions[place].file);
    hash_add_str(hash, problem->growth.time);
    for (size_t i = 0; i < problem->growth.inputs.count; i++)
        hash_add_str(hash, problem->growth.inputs.items[i]);
    for (size_t i = 0; i < problem->growth.size_names.count; i++)
        hash_add_str(hash, problem->growth.size_names.items[i]);
    return hash_add_file(hash, path, err);
}

/* ---- measuring ---- */

static void write_growth(const struct growth_report *report, struct json_writer *result)
{
    const struct growth_family *family;
    double last = 0;

    if (report->family_count == 0)
        return;
    family = &report->families[report->worst];
    if (family->series.count > 0)
        last = family->series.sizes[family->series.count - 1];
    json_add_string(result, "trouble", family->trouble);
    json_add_number(result, "last_size", last);
    if (family->time.confidence == GROWTH_UNKNOWN)
        return;
    json_add_string(result, "growth", growth_class_name(family->time.growth));
    json_add_string(result, "low", growth_class_name(family->time.low));
    json_add_string(result, "high", growth_class_name(family->time.high));
    json_add_int(result, "standing", report->time_standing);
}

static int growth_run(const struct verify_context *context, size_t number,
                      struct json_writer *result, struct error *err)
{
    const struct problem *problem = context->problem;
    size_t place = place_of(context, number);
    const char *file = problem->solutions[place].file;
    AUTO(mem_free) char *path = verify_solution_path(problem, place);
    AUTO(mem_free) char *source = NULL;
    AUTO(mem_free) char *declared = NULL;
    AUTO(growth_report_release) struct growth_report report = GROWTH_REPORT_INIT;
    AUTO(error_release) struct error fault = ERROR_INIT;
    const struct growth_request request = {
        .problem = problem,
        .languages = context->request->languages,
        .language = verify_language_of(context, file),
        .source_path = path,
        .source_name = file,
        .interrupted = context->request->sink.interrupted,
    };

    if (request.language == NULL || file_read(path, SOURCE_MAX_BYTES, &source, err) < 0)
        return request.language == NULL ? 0 : -1;
    declared = idea_growth(source);
    json_add_string(result, "declared", declared);
    if (task_growth(&request, &report, &fault) == 0) {
        write_growth(&report, result);
        return 0;
    }
    if (fault.kind == ERROR_INTERRUPTED || fault.kind == ERROR_SYSTEM)
        return error_set(err, fault.kind, "%s", error_text(&fault));
    json_add_string(result, "trouble", error_text(&fault));
    return 0;
}

static int growth_read(struct verify_context *context, size_t number, const struct json *result,
                       struct error *err)
{
    struct verification *verification = context->verification;
    const struct json *last = json_find(result, "last_size");
    const char *growth = json_find_string(result, "growth");
    const char *low = json_find_string(result, "low");
    const char *high = json_find_string(result, "high");
    struct verified_growth measured = {
        .file = mem_strdup(context->problem->solutions[place_of(context, number)].file),
        .declared = mem_strdup(json_find_string(result, "declared")),
        .trouble = mem_strdup(json_find_string(result, "trouble")),
        .last_size = last != NULL && last->type == JSON_NUMBER ? last->number : 0,
        .standing = (enum growth_standing)verify_json_int(result, "standing"),
    };

    (void)err;
    measured.is_known = growth != NULL && low != NULL && high != NULL &&
                        growth_class_parse(growth, &measured.growth) &&
                        growth_class_parse(low, &measured.low) &&
                        growth_class_parse(high, &measured.high);
    ARRAY_PUSH(verification->growths, verification->growth_count, verification->growth_capacity,
               measured);
    return 0;
}

const struct verify_part verify_part_growth = {
    .name = "growth",
    .checks = VERIFY_GROWTH,
    .count = growth_count,
    .key = growth_key,
    .run = growth_run,
    .read = growth_read,
};

/* ---- what follows ---- */

static enum verdict expected_of(const struct verify_context *context, const char *file)
{
    for (size_t i = 0; i < context->problem->solution_count; i++)
        if (strcmp(context->problem->solutions[i].file, file) == 0)
            return context->problem->solutions[i].expected;
    return VERDICT_AC;
}

static struct finding *complain(struct verify_context *context, enum finding_severity severity,
                                const char *fault, const char *file)
{
    struct finding *finding = finding_add(&context->verification->findings, severity, CHECK, fault);

    if (file != NULL)
        finding_where(finding, "%s", file);
    return finding;
}

static void conclude_declared(struct verify_context *context, const struct verified_growth *growth)
{
    struct growth_order bound;
    struct finding *finding;

    if (growth->declared == NULL || growth_bound_parse(growth->declared, &bound, NULL) < 0 ||
        growth_bound_compare(bound, growth->low, growth->high) != GROWTH_NOT_MET)
        return;
    finding = complain(context, FINDING_WARNING, "growth-above-declared", growth->file);
    finding_what(finding, "it says O(%s) and grows like O(%s)", growth->declared,
                 growth_class_name(growth->growth));
    finding_cure(finding, "mend its first comment, or the solution");
}

static void conclude_right(struct verify_context *context, const struct verified_growth *growth)
{
    const char *target = context->problem->growth.time;

    if (!growth->is_known) {
        finding_what(complain(context, FINDING_NOTE, "growth-unknown", growth->file),
                     "its growth cannot be told%s%s", growth->trouble != NULL ? ": " : "",
                     growth->trouble != NULL ? growth->trouble : "");
        return;
    }
    if (growth->standing == GROWTH_NOT_MET)
        finding_what(complain(context, FINDING_ERROR, "growth-target-missed", growth->file),
                     "a right solution grows like O(%s), above the target O(%s)",
                     growth_class_name(growth->growth), target);
    conclude_declared(context, growth);
}

/* It says of itself that it grows above the target. */
static bool declares_more(const struct verified_growth *growth, const char *target)
{
    struct growth_order declared, bound;

    return growth->declared != NULL && target != NULL &&
           growth_bound_parse(growth->declared, &declared, NULL) == 0 &&
           growth_bound_parse(target, &bound, NULL) == 0 &&
           growth_order_compare(declared, bound) > 0;
}

/* A slow solution should be seen to be slow, or the target teaches nothing. */
static size_t conclude_slow(struct verify_context *context, const struct verified_growth *growth)
{
    if (!growth->is_known) {
        finding_what(complain(context, FINDING_NOTE, "growth-unknown", growth->file),
                     "its growth cannot be told%s%s", growth->trouble != NULL ? ": " : "",
                     growth->trouble != NULL ? growth->trouble : "");
        return 0;
    }
    conclude_declared(context, growth);
    if (growth->standing == GROWTH_NOT_MET)
        return 1;
    finding_what(complain(context, FINDING_NOTE, "growth-not-told-apart", growth->file),
                 "is too slow, but its growth O(%s) meets the target O(%s)",
                 growth_class_name(growth->growth), context->problem->growth.time);
    return 0;
}

static struct finding *complain_short(struct verify_context *context)
{
    struct finding *finding = complain(context, FINDING_WARNING, "growth-sizes-short", NULL);

    finding_what(finding, "the growth of no right solution can be told from the sizes in 'growth'");
    return finding;
}

void verify_conclude_growth(struct verify_context *context)
{
    struct verification *verification = context->verification;
    const char *target = context->problem->growth.time;
    size_t slow = 0, apart = 0, right = 0, declared = 0;

    verification->growth_target = mem_strdup(target);
    for (size_t i = 0; i < verification->growth_count; i++) {
        const struct verified_growth *growth = &verification->growths[i];

        if (expected_of(context, growth->file) == VERDICT_AC) {
            conclude_right(context, growth);
            right += growth->is_known;
        } else {
            slow++;
            declared += declares_more(growth, target);
            apart += conclude_slow(context, growth);
        }
    }
    if (target != NULL && declared > 0 && apart == 0)
        finding_what(complain(context, FINDING_WARNING, "growth-target-idle", NULL),
                     "no slow solution is seen to grow above the target O(%s)", target);
    if (target != NULL && verification->growth_count > 0 && right == 0)
        finding_cure(complain_short(context),
                     "let 'growth' name a generator call whose size n can be made larger");
    if (right > 0 && finding_worst(&verification->findings, CHECK) < FINDING_WARNING)
        finding_what(complain(context, FINDING_GOOD, NULL, NULL),
                     "%zu right within O(%s); %zu of %zu slow above it", right,
                     target != NULL ? target : "?", apart, slow);
}
