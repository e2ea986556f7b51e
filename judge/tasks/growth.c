/*
 * A family of inputs is measured size by size until the ladder has enough; then the source fills
 * the series, and the report follows from it. A source that cannot run this program gives way to
 * the next.
 */
#include "judge/tasks/growth.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/file.h"
#include "judge/base/hash.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/strbuf.h"
#include "judge/engine/ending.h"
#include "judge/engine/growth_input.h"
#include "judge/engine/growth_source.h"
#include "judge/tasks/growth_ladder.h"
#include "judge/tasks/growth_store.h"

#define SOURCE_MAX_BYTES ((size_t)8 << 20)
#define SIZE_NAME "n"
#define OCTAL_READER "go" /* its Fscan takes 010 for eight */
#define SEEDS 3           /* a low confidence is asked again with others, and the average decides */
#define FORMAT 2          /* to be raised when the same program would be measured differently */

/* CPU seconds a hint may take: what is emulated or started slowly needs more. */
static const struct {
    const char *language;
    double budget_s;
} budgets[] = {
    {"python", 2 },
    {"java",   10},
};

/* What the other sizes are where one size is n: as many as the generator takes. */
static const double ratios[] = {2, 0.5};

struct measuring {
    const struct growth_request *request;
    const struct growth_source *source;
    struct growth_inputs *inputs;
    struct growth_subject subject;
    double ratio;
    int seed;
    enum run_end last_end;
    char filler; /* of numbers in one width; 0: as they were printed */
};

bool task_growth_is_possible(const struct problem *problem)
{
    return problem->generator != NULL && problem->growth.inputs.count > 0 &&
           problem->style != PROBLEM_INTERACTIVE;
}

/* ---- sizes and calls ---- */

/* The largest "n=…" among the calls of a problem's cases; 0: none. */
static double largest_size(const struct problem *problem, const char *name)
{
    AUTO(mem_free) char *word = mem_format(" %s=", name);
    double largest = 0;

    for (size_t i = 0; i < problem->group_count; i++) {
        const struct group_spec *group = &problem->groups[i];

        for (size_t j = 0; j < group->case_count; j++) {
            const char *gen = group->cases[j].gen;
            const char *at = gen != NULL ? strstr(gen, word) : NULL;

            if (at != NULL)
                largest = fmax(largest, strtod(at + strlen(word), NULL));
        }
    }
    return largest;
}

static const char *size_name(const struct growth_request *request)
{
    if (request->problem == NULL || request->problem->growth.size_names.count == 0)
        return SIZE_NAME;
    return request->problem->growth.size_names.items[0];
}

/* "{n}" becomes the size; any other "{m}" the size times the ratio. The caller's. */
static char *call_make(const struct measuring *measuring, const char *pattern, double size)
{
    const char *name = size_name(measuring->request);
    struct strbuf call = STRBUF_INIT;

    while (*pattern != '\0') {
        size_t length = *pattern == '{' ? strcspn(pattern, "}") : 0;

        if (length > 1 && pattern[length] == '}') {
            bool is_first =
                strlen(name) == length - 1 && strncmp(pattern + 1, name, length - 1) == 0;
            double value = is_first ? size : fmax(1, floor(size * measuring->ratio));

            strbuf_addf(&call, "%.0f", value);
            pattern += length + 1;
        } else {
            strbuf_add_char(&call, *pattern++);
        }
    }
    if (measuring->request->generator == NULL)
        strbuf_addf(&call, " seed=%d", measuring->seed);
    return strbuf_take(&call);
}

static int input_make(struct measuring *measuring, const char *pattern, double size, int *out_fd,
                      double *out_size, struct error *err)
{
    AUTO(mem_free) char *call = call_make(measuring, pattern, size);

    return growth_inputs_make(measuring->inputs, call, measuring->filler, out_fd, out_size, err);
}

/* The first ratio that the generator takes at a size. */
static int ratio_choose(struct measuring *measuring, const char *pattern, double size,
                        struct error *err)
{
    for (size_t i = 0; i < ARRAY_LEN(ratios); i++) {
        AUTO(fd_close) int fd = -1;
        double units;
        int status;

        measuring->ratio = ratios[i];
        status = input_make(measuring, pattern, size, &fd, &units, err);
        if (status != 0)
            return status < 0 ? -1 : 0;
    }
    measuring->ratio = 1;
    return 0;
}

/* ---- measuring ---- */

static double budget_of(const struct measuring *measuring)
{
    const struct growth_request *request = measuring->request;
    double seconds = request->budget_s > 0 ? request->budget_s : 1;

    for (size_t i = 0; request->budget_s <= 0 && i < ARRAY_LEN(budgets); i++)
        if (strcmp(request->language->id, budgets[i].language) == 0)
            seconds = budgets[i].budget_s;
    if (request->problem != NULL && request->problem->growth.inputs.count > 1)
        seconds /= (double)request->problem->growth.inputs.count;
    return seconds * measuring->source->budget;
}

static void note_ending(struct growth_family *family, const struct growth_subject *subject,
                        const struct run_result *result, const char *name, double size)
{
    struct limits limits = growth_run_limits(subject);
    AUTO(mem_free) char *message = ending_message(result, &limits);

    mem_free(&family->trouble);
    family->trouble = mem_format("at %s = %.0f the program does not end well: %s", name, size,
                                 message != NULL ? message : "it fails");
}

/* One size. 1: measured; 0: no more sizes; -1: error. */
static int point_measure(struct measuring *measuring, void *state, const char *pattern, double size,
                         struct growth_family *family, struct growth_ladder *ladder,
                         struct error *err)
{
    struct growth_series *series = &family->series;
    AUTO(fd_close) int fd = -1;
    struct growth_run run = {0};
    double units = 0;
    int status = input_make(measuring, pattern, size, &fd, &units, err);

    if (status <= 0)
        return status;
    if (measuring->source->measure(state, series->count, fd, &run, err) < 0)
        return -1;
    measuring->last_end = run.result.end;
    if (run.result.end != RUN_FINISHED) {
        note_ending(family, &measuring->subject, &run.result, size_name(measuring->request), size);
        return 0;
    }
    family->cpu_us[series->count] = (double)run.result.cpu_time_us;
    series->sizes[series->count] = size;
    series->input_size[series->count] = units;
    series->count++;
    growth_ladder_note(ladder, run.cost);
    return 1;
}

static int ladder_climb(struct measuring *measuring, void *state, const char *pattern,
                        struct growth_family *family, struct growth_ladder *ladder,
                        struct error *err)
{
    int (*interrupted)(void) = measuring->request->interrupted;
    double size;
    int status = 1;

    family->series.count = 0;
    family->series.steps_by_one = ladder->steps_by_one;
    while (status > 0 && (size = growth_ladder_next(ladder)) > 0) {
        if (interrupted != NULL && interrupted() != 0)
            return error_set(err, ERROR_INTERRUPTED, "interrupted");
        status = point_measure(measuring, state, pattern, size, family, ladder, err);
    }
    return status < 0 ? -1 : 0;
}

static void series_begin(const struct growth_source *source, struct growth_series *series)
{
    growth_series_release(series);
    *series = (struct growth_series)GROWTH_SERIES_INIT;
    series->is_exact = source->is_exact;
    series->unit = source->unit;
    series->slack = source->slack;
}

static void note_few_points(const struct growth_series *series, const char *name, char **trouble)
{
    if (series->count >= GROWTH_POINTS_MIN || *trouble != NULL)
        return;
    *trouble = mem_format("too few sizes: %zu of %s could be measured, at least %d are needed",
                          series->count, name, GROWTH_POINTS_MIN);
}

static void close_state(struct measuring *measuring, void **state)
{
    if (*state != NULL)
        measuring->source->close(state);
}

static bool end_is_a_crash(enum run_end end)
{
    return end == RUN_FAILED || end == RUN_SIGNALED || end == RUN_FORBIDDEN;
}

static int family_climb(struct measuring *measuring, void *state, const char *pattern,
                        struct growth_family *family, struct error *err)
{
    const struct growth_request *request = measuring->request;
    struct growth_ladder ladder;
    double last = request->last;

    if (last <= 0 && request->problem != NULL)
        last = largest_size(request->problem, size_name(request));
    growth_ladder_start(&ladder, request->first, last, budget_of(measuring));
    if (ratio_choose(measuring, pattern, ladder.first, err) < 0 ||
        ladder_climb(measuring, state, pattern, family, &ladder, err) < 0)
        return -1;
    /* Costs that explode end a run or the ladder; a crash would come again. */
    if (!growth_ladder_is_short(&ladder) || request->first > 0 ||
        end_is_a_crash(measuring->last_end))
        return 0;
    mem_free(&family->trouble);
    growth_ladder_start_small(&ladder, budget_of(measuring));
    return ladder_climb(measuring, state, pattern, family, &ladder, err);
}

/* A program may take numbers with zeros in front for something else: then as they were printed. */
static int family_climb_padded(struct measuring *measuring, void *state, const char *pattern,
                               struct growth_family *family, struct error *err)
{
    const struct problem *problem = measuring->request->problem;

    measuring->filler = '\0';
    if (problem == NULL || problem->style == PROBLEM_STDIO)
        measuring->filler = strcmp(measuring->request->language->id, OCTAL_READER) == 0 ? ' ' : '0';
    if (family_climb(measuring, state, pattern, family, err) < 0)
        return -1;
    if (family->series.count > 0 || measuring->filler == '\0')
        return 0;
    measuring->filler = '\0';
    mem_free(&family->trouble);
    return family_climb(measuring, state, pattern, family, err);
}

/* 1: measured; 0: this source cannot run the program, family->trouble says why; -1: error. */
static int family_measure_once(struct measuring *measuring, const char *pattern,
                               struct growth_family *family, struct error *err)
{
    const struct growth_source *source = measuring->source;
    void *state = NULL;
    int status;

    mem_free(&family->trouble);
    series_begin(source, &family->series);
    status = source->open(&measuring->subject, &state, &family->trouble, err);
    if (status <= 0)
        return status;
    status = family_climb_padded(measuring, state, pattern, family, err);
    if (status == 0 && family->series.count > 0)
        status = source->collect(state, &family->series, &family->space, err);
    close_state(measuring, &state);
    if (status < 0)
        return -1;
    if (family->series.count > 0 && family->series.last_us > 0)
        family->cpu_us[family->series.count - 1] = family->series.last_us;
    note_few_points(&family->series, size_name(measuring->request), &family->trouble);
    return family->series.count > 0;
}

static void family_release(struct growth_family *family)
{
    mem_free(&family->trouble);
    growth_series_release(&family->series);
}

/* Other inputs of the same sizes, added to what there is. */
static int family_average(struct measuring *measuring, const char *pattern,
                          struct growth_family *family, struct error *err)
{
    size_t count = family->series.count;
    int runs = 1;

    for (measuring->seed = 2; measuring->seed <= SEEDS; measuring->seed++) {
        AUTO(family_release) struct growth_family other = {.series = GROWTH_SERIES_INIT};
        int status = family_measure_once(measuring, pattern, &other, err);

        if (status < 0)
            return -1;
        if (status == 0 || other.series.count < GROWTH_POINTS_MIN + 1)
            continue;
        growth_series_add(&family->series, &other.series);
        runs++;
    }
    if (family->series.count < count)
        family->cpu_us[family->series.count - 1] = 0;
    growth_series_divide(&family->series, runs);
    return 0;
}

static int family_measure(struct measuring *measuring, const char *pattern,
                          struct growth_family *family, struct error *err)
{
    struct growth_answer answer;
    int status;

    measuring->seed = 1;
    status = family_measure_once(measuring, pattern, family, err);
    if (status <= 0)
        return status;
    growth_answer(&family->series, &answer);
    if (answer.confidence == GROWTH_LOW && measuring->request->generator == NULL &&
        family_average(measuring, pattern, family, err) < 0)
        return -1;
    growth_series_sort(&family->series);
    return 1;
}

/* ---- the whole ---- */

static int measure_all(struct measuring *measuring, const struct names *patterns,
                       struct growth_report *report, struct error *err)
{
    int measured = 0;

    for (size_t i = 0; i < patterns->count; i++) {
        struct growth_family *family = growth_report_add(report, patterns->items[i]);
        int status = family_measure(measuring, patterns->items[i], family, err);

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

/* The first source that can run the program; the last one's trouble stays in the report. */
static int try_sources(struct measuring *measuring, const struct names *patterns,
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
        families_clear(report);
        status = measure_all(measuring, patterns, report, err);
        mem_free(&report->meter);
        mem_free(&report->meter_words);
        report->meter = mem_strdup(sources[i]->name);
        report->meter_words = mem_strdup(sources[i]->words);
        if (status != 0)
            return status < 0 ? -1 : 0;
    }
    if (report->meter == NULL)
        return error_set(err, ERROR_USAGE, "no source '%s' here; `judge doctor` shows them",
                         wanted != NULL ? wanted : "");
    return 0;
}

static int report_begin(const struct growth_request *request, struct growth_report *report,
                        struct error *err)
{
    const struct problem *problem = request->problem;

    if (file_read(request->source_path, SOURCE_MAX_BYTES, &report->source, err) < 0)
        return -1;
    report->language = mem_strdup(request->language->id);
    report->source_name = mem_strdup(request->source_name);
    report->size_name = mem_strdup(size_name(request));
    if (problem == NULL)
        return 0;
    report->problem_id = mem_strdup(problem->id);
    report->largest_size = largest_size(problem, report->size_name);
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

static int find_inputs(const struct growth_request *request, struct measuring *measuring,
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
    hash_add_int(&hash, (int64_t)report->largest_size);
    for (size_t i = 0; i < patterns->count; i++)
        hash_add_str(&hash, patterns->items[i]);
    if (hash_add_file(&hash, generator, NULL) < 0)
        return false;
    hash_finish(&hash, out_key);
    return true;
}

/* The points of the groups whose cases are all small enough for this program. */
static void count_points(const struct problem *problem, struct growth_report *report)
{
    AUTO(mem_free) char *word = mem_format(" %s=", report->size_name);

    for (size_t i = 0; problem != NULL && i < problem->group_count; i++) {
        const struct group_spec *group = &problem->groups[i];
        bool fits = true;

        for (size_t j = 0; j < group->case_count; j++) {
            const char *gen = group->cases[j].gen;
            const char *at = gen != NULL ? strstr(gen, word) : NULL;

            if (at != NULL && strtod(at + strlen(word), NULL) > report->fitting_size)
                fits = false;
        }
        report->most_points += group->points;
        report->fitting_points += fits ? group->points : 0;
    }
}

static void measuring_release(struct measuring *measuring)
{
    growth_inputs_close(&measuring->inputs);
}

int task_growth(const struct growth_request *request, struct growth_report *out_report,
                struct error *err)
{
    AUTO(growth_report_release) struct growth_report report = GROWTH_REPORT_INIT;
    AUTO(names_release) struct names patterns = NAMES_INIT;
    AUTO(measuring_release)
    struct measuring measuring = {
        .request = request,
        .subject = {.problem = request->problem,
                    .language = request->language,
                    .source_path = request->source_path}
    };
    char key[HASH_HEX_BYTES];
    bool has_key;

    if (report_begin(request, &report, err) < 0 || find_patterns(request, &patterns, err) < 0)
        return -1;
    has_key = key_make(request, &report, &patterns, key);
    if (!has_key || growth_store_find(key, &report) == 0) {
        if (find_inputs(request, &measuring, err) < 0 ||
            try_sources(&measuring, &patterns, &report, err) < 0)
            return -1;
        if (has_key)
            growth_store_keep(key, &report);
    }
    growth_report_conclude(&report);
    count_points(request->problem, &report);
    SWAP(*out_report, report);
    return 0;
}
