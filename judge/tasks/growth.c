/*
 * Every family of a problem's inputs is measured by the first source that can run the program; the
 * report follows from what was measured, and that is kept.
 */
#include "judge/tasks/growth.h"

#include <stdlib.h>
#include <string.h>

#include "judge/base/file.h"
#include "judge/base/hash.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/core/growth_foretell.h"
#include "judge/engine/growth_input.h"
#include "judge/engine/growth_source.h"
#include "judge/tasks/growth_measure.h"
#include "judge/tasks/growth_store.h"
#include "judge/tasks/growth_wrong.h"

#define RUN_BUDGETS 6.0      /* that one run may take: the last one takes four */
#define RUN_START_S 1.0      /* besides */
#define RUN_START_SLOW_S 6.0 /* of an interpreter, emulated */
#define SOURCE_MAX_BYTES ((size_t)8 << 20)
#define FORMAT 18 /* to be raised when the same program would be measured differently */

bool task_growth_explains(enum verdict verdict)
{
    return verdict == VERDICT_AC || verdict == VERDICT_TLE || verdict == VERDICT_MLE;
}

bool task_growth_is_possible(const struct problem *problem)
{
    return problem->generator != NULL && problem->growth.inputs.count > 0 &&
           problem->style != PROBLEM_INTERACTIVE;
}

static int measure_all(struct growth_measuring *measuring, const struct names *patterns,
                       struct growth_report *report, struct error *err)
{
    int measured = 0;

    for (size_t i = 0; i < patterns->count; i++) {
        struct growth_family *family = growth_report_add(report, patterns->items[i]);
        int status = growth_family_measure(measuring, patterns->items[i], family, err);

        if (status < 0)
            return -1;
        measured += status;
    }
    return measured > 0;
}

static void families_clear(struct growth_report *report)
{
    struct growth_report families = GROWTH_REPORT_INIT;

    SWAP(families.families, report->families);
    SWAP(families.family_count, report->family_count);
    SWAP(families.family_capacity, report->family_capacity);
    growth_report_release(&families);
}

static int complain_of_meter(const struct growth_request *request,
                             const struct growth_source *const *sources, struct error *err)
{
    AUTO(strbuf_release) struct strbuf names = STRBUF_INIT;

    for (size_t i = 0; sources[i] != NULL; i++)
        strbuf_addf(&names, "%s%s", i > 0 ? ", " : "", sources[i]->name);
    return error_set(err, ERROR_USAGE, "--meter '%s' does not count %s here; these do: %s",
                     request->meter, request->language->name, names.data);
}

/* The first source that can run the program; the last one's trouble stays in the report. */
static int try_sources(struct growth_measuring *measuring, const struct names *patterns,
                       struct growth_report *report, struct error *err)
{
    const struct growth_source *sources[GROWTH_SOURCES_MAX];
    const char *wanted = measuring->request->meter;

    growth_sources_for(measuring->request->language, sources);
    for (size_t i = 0; sources[i] != NULL; i++) {
        int status;

        if (wanted != NULL && strcmp(wanted, sources[i]->name) != 0)
            continue;
        measuring->source = sources[i];
        measuring->last_end = RUN_FINISHED;
        families_clear(report);
        status = measure_all(measuring, patterns, report, err);
        mem_free(&report->meter);
        mem_free(&report->meter_words);
        report->meter = mem_strdup(sources[i]->name);
        report->meter_words = mem_strdup(sources[i]->words);
        if (status != 0 || growth_end_is_late(measuring->last_end))
            return status < 0 ? -1 : 0;
    }
    return report->meter == NULL ? complain_of_meter(measuring->request, sources, err) : 0;
}

static int report_begin(const struct growth_request *request, struct growth_report *report,
                        struct error *err)
{
    const struct problem *problem = request->problem;

    if (file_read(request->source_path, SOURCE_MAX_BYTES, &report->source, err) < 0)
        return -1;
    report->language = mem_strdup(request->language->id);
    report->source_name = mem_strdup(request->source_name);
    if (problem == NULL)
        return 0;
    report->problem_id = mem_strdup(problem->id);
    report->limit_us = 1000.0 * (double)problem_limits_for(problem, request->language->id,
                                                           request->language->time_percent,
                                                           request->language->extra_memory_bytes,
                                                           request->language->processes)
                                    .cpu_time_ms;
    if (request->generator == NULL) {
        report->time_target = mem_strdup(problem->growth.time);
        report->space_target = mem_strdup(problem->growth.space);
    }
    return 0;
}

static int find_patterns(const struct growth_request *request, struct names *out_patterns,
                         struct error *err)
{
    if (request->generator != NULL) {
        names_add(out_patterns, request->generator);
        if (strchr(request->generator, '{') == NULL)
            return error_set(err, ERROR_USAGE,
                             "--gen '%s' holds no {n}: the size has to go somewhere",
                             request->generator);
        return 0;
    }
    if (request->problem == NULL || request->problem->generator == NULL ||
        request->problem->growth.inputs.count == 0)
        return error_set(err, ERROR_USAGE,
                         "'%s' names no inputs that grow; --gen 'COMMAND {n}' does",
                         request->problem != NULL ? request->problem->id : request->source_name);
    if (request->problem->style == PROBLEM_INTERACTIVE)
        return error_set(
            err, ERROR_USAGE,
            "'%s' is interactive: how a talk grows is not measured, only programs that "
            "read an input",
            request->problem->id);
    for (size_t i = 0; i < request->problem->growth.inputs.count; i++)
        names_add(out_patterns, request->problem->growth.inputs.items[i]);
    return 0;
}

static int find_inputs(const struct growth_request *request, struct growth_measuring *measuring,
                       struct error *err)
{
    if (request->generator == NULL)
        return growth_inputs_open(request->problem, request->languages, &measuring->inputs, err);
    measuring->inputs = growth_inputs_of_command();
    return 0;
}

/*
 * All that a measurement depends on, but for the machine; a user's own generator may be anything.
 */
static bool key_make(const struct growth_request *request, const struct growth_report *report,
                     const struct names *patterns, char out_key[HASH_HEX_BYTES])
{
    AUTO(mem_free) char *generator = NULL;
    struct hash hash;

    if (request->problem == NULL || request->generator != NULL)
        return false;
    generator = path_join(request->problem->folder, request->problem->generator);
    hash_init(&hash);
    hash_add_int(&hash, FORMAT);
    hash_add_str(&hash, JUDGE_VERSION);
    hash_add_str(&hash, request->language->id);
    hash_add_str(&hash, request->problem->id);
    hash_add_str(&hash, request->meter);
    hash_add_str(&hash, report->source);
    hash_add_int(&hash, (int64_t)request->first);
    hash_add_int(&hash, (int64_t)request->last);
    hash_add_int(&hash, (int64_t)(1000 * request->budget_s));
    hash_add_int(&hash, (int64_t)(1000 * request->patience));
    hash_add_int(&hash, request->checks_answers);
    hash_add_int(&hash, (int64_t)report->largest_size);
    for (size_t i = 0; i < patterns->count; i++)
        hash_add_str(&hash, patterns->items[i]);
    if (hash_add_file(&hash, generator, NULL) < 0)
        return false;
    hash_finish(&hash, out_key);
    return true;
}

static struct growth_case sizes_of_case(const struct growth_report *report,
                                        const struct case_spec *test)
{
    struct growth_case sizes = {{growth_call_size(test->gen, report->size_name)}};

    if (report->other_name != NULL)
        sizes.sizes[1] = growth_call_size(test->gen, report->other_name);
    return sizes;
}

/* Names of the sizes, and the sizes of the problem's cases. */
static void note_sizes(const struct growth_request *request, const struct growth_names *names,
                       const struct names *patterns, struct growth_report *report)
{
    const struct problem *problem = request->problem;

    report->size_name = mem_strdup(names->items[0]);
    for (size_t i = 0; i < patterns->count && report->other_name == NULL; i++)
        if (growth_names_are_both_in(names, patterns->items[i]))
            report->other_name = mem_strdup(names->items[1]);
    if (problem == NULL)
        return;
    report->largest_size = growth_largest_size(problem, report->size_name);
    for (size_t i = 0; i < problem->group_count; i++)
        for (size_t j = 0; j < problem->groups[i].case_count; j++)
            growth_report_add_case(report,
                                   sizes_of_case(report, &problem->groups[i].cases[j]).sizes);
}

/* The points of the groups whose cases all take no longer than the limit. */
static void count_points(const struct problem *problem, struct growth_report *report)
{
    for (size_t i = 0; problem != NULL && i < problem->group_count; i++) {
        const struct group_spec *group = &problem->groups[i];
        bool fits = true;

        for (size_t j = 0; j < group->case_count; j++)
            if (growth_foretell_us(report, sizes_of_case(report, &group->cases[j]).sizes) >
                report->limit_us)
                fits = false;
        report->most_points += group->points;
        report->fitting_points += fits ? group->points : 0;
    }
}

/* Of one run: a program that never ends must not cost many times what a hint may. */
static int64_t run_ms(const struct growth_request *request)
{
    double start_s = request->language->runs_native ? RUN_START_S : RUN_START_SLOW_S;

    return (int64_t)(1000 * (RUN_BUDGETS * growth_budget_s(request) + start_s));
}

static void measuring_release(struct growth_measuring *measuring)
{
    growth_names_release(&measuring->names);
    growth_inputs_close(&measuring->inputs);
}

int task_growth(const struct growth_request *request, struct growth_report *out_report,
                struct error *err)
{
    AUTO(growth_report_release) struct growth_report report = GROWTH_REPORT_INIT;
    AUTO(names_release) struct names patterns = NAMES_INIT;
    AUTO(measuring_release)
    struct growth_measuring measuring = {
        .request = request,
        .subject = {.problem = request->problem,
                    .language = request->language,
                    .source_path = request->source_path,
                    .run_ms = run_ms(request)}
    };
    char key[HASH_HEX_BYTES];
    bool has_key;

    if (report_begin(request, &report, err) < 0 || find_patterns(request, &patterns, err) < 0)
        return -1;
    measuring.program = report.source;
    growth_names_find(request->generator == NULL ? request->problem : NULL, &patterns,
                      &measuring.names);
    note_sizes(request, &measuring.names, &patterns, &report);
    has_key = key_make(request, &report, &patterns, key);
    if (!has_key || growth_store_find(key, &report) == 0) {
        if (find_inputs(request, &measuring, err) < 0 ||
            try_sources(&measuring, &patterns, &report, err) < 0)
            return -1;
        if (request->checks_answers && growth_wrong_find(&measuring, &report, err) < 0)
            return -1;
        if (has_key)
            growth_store_keep(key, &report);
    }
    growth_report_conclude(&report);
    count_points(request->problem, &report);
    SWAP(*out_report, report);
    return 0;
}
