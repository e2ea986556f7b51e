/*
 * The ladder says which sizes, the inputs come from a generator, the source runs and counts. An
 * answer that is not sure is asked again with other seeds, and the average decides.
 */
#include "judge/tasks/growth_measure.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/strbuf.h"
#include "judge/engine/ending.h"
#include "judge/tasks/growth_ladder.h"

#define SIZE_NAME "n"
#define OCTAL_READER "go" /* its Fscan takes 010 for eight */
#define SEEDS 3           /* a low confidence is asked again with others, and the average decides */

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

/* ---- sizes and calls ---- */

double growth_largest_size(const struct problem *problem, const char *name)
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

const char *growth_size_name(const struct growth_request *request)
{
    if (request->problem == NULL || request->problem->growth.size_names.count == 0)
        return SIZE_NAME;
    return request->problem->growth.size_names.items[0];
}

/* "{n}" becomes the size; any other "{m}" the size times the ratio. The caller's. */
static char *call_make(const struct growth_measuring *measuring, const char *pattern, double size)
{
    const char *name = growth_size_name(measuring->request);
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

static int input_make(struct growth_measuring *measuring, const char *pattern, double size,
                      int *out_fd, double *out_size, struct error *err)
{
    AUTO(mem_free) char *call = call_make(measuring, pattern, size);

    return growth_inputs_make(measuring->inputs, call, measuring->filler, out_fd, out_size, err);
}

/* The first ratio that the generator takes at a size. */
static int ratio_choose(struct growth_measuring *measuring, const char *pattern, double size,
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

static double budget_of(const struct growth_measuring *measuring)
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
static int point_measure(struct growth_measuring *measuring, void *state, const char *pattern,
                         double size, struct growth_family *family, struct growth_ladder *ladder,
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
        note_ending(family, &measuring->subject, &run.result, growth_size_name(measuring->request),
                    size);
        return 0;
    }
    family->cpu_us[series->count] = (double)run.result.cpu_time_us;
    series->sizes[series->count] = size;
    series->input_size[series->count] = units;
    series->count++;
    growth_ladder_note(ladder, run.cost);
    return 1;
}

static int ladder_climb(struct growth_measuring *measuring, void *state, const char *pattern,
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

static void close_state(struct growth_measuring *measuring, void **state)
{
    if (*state != NULL)
        measuring->source->close(state);
}

static bool end_is_a_crash(enum run_end end)
{
    return end == RUN_FAILED || end == RUN_SIGNALED || end == RUN_FORBIDDEN;
}

static int family_climb(struct growth_measuring *measuring, void *state, const char *pattern,
                        struct growth_family *family, struct error *err)
{
    const struct growth_request *request = measuring->request;
    struct growth_ladder ladder;
    double last = request->last;

    if (last <= 0 && request->problem != NULL)
        last = growth_largest_size(request->problem, growth_size_name(request));
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
static int family_climb_padded(struct growth_measuring *measuring, void *state, const char *pattern,
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
static int family_measure_once(struct growth_measuring *measuring, const char *pattern,
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
    note_few_points(&family->series, growth_size_name(measuring->request), &family->trouble);
    return family->series.count > 0;
}

static void family_release(struct growth_family *family)
{
    mem_free(&family->trouble);
    growth_series_release(&family->series);
}

/* Other inputs of the same sizes, added to what there is. */
static int family_average(struct growth_measuring *measuring, const char *pattern,
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

int growth_family_measure(struct growth_measuring *measuring, const char *pattern,
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
