#include "judge/tasks/growth_measure.h"

#include "judge/base/memory.h"

#define UNREAD_POINTS 3 /* so many sizes are read no further than each other */
#define UNREAD_SHARE                                                                               \
    1.5                 /* … while the last is so much larger than that, and than the one before \
                         */
#define CONSTANT_SPAN 8 /* of sizes: over less nothing is said of work that does not grow */
#define SEEDS 3         /* a low confidence is asked again with others, and the average decides */

static void series_begin(const struct growth_source *source, struct growth_series *series)
{
    growth_series_release(series);
    *series = (struct growth_series)GROWTH_SERIES_INIT;
    series->is_exact = source->is_exact;
    series->drifts = source->drifts;
    series->unit = source->unit;
    series->slack = source->slack;
}

static void note_few_points(const struct growth_measuring *measuring, struct growth_family *family)
{
    if (family->series.count >= GROWTH_POINTS_MIN || family->trouble != NULL)
        return;
    if (measuring->is_refused && family->series.count == 0) {
        family->trouble =
            mem_format("the generator takes none of the sizes that were tried; --sizes "
                       "A..B names others");
        return;
    }
    family->trouble =
        mem_format("too few sizes: %zu of %s could be measured, at least %d are needed",
                   family->series.count, measuring->names.items[0], GROWTH_POINTS_MIN);
}

/*
 * The largest sizes were read no further than each other: 1 where each was read in part, 0 where
 * nothing was, -1 where the input was read, or where nobody knows.
 */
static int reading_of(const struct growth_measuring *measuring, size_t count)
{
    size_t last = count - 1;
    double read = count >= UNREAD_POINTS ? measuring->read_bytes[last] : -1;

    if (read < 0)
        return -1;
    for (size_t i = count - UNREAD_POINTS; i < count; i++)
        if (measuring->read_bytes[i] != read)
            return -1;
    if (measuring->input_bytes[last] <= UNREAD_SHARE * measuring->input_bytes[last - 1] ||
        read * UNREAD_SHARE > measuring->input_bytes[last])
        return -1;
    return read > 0;
}

/* What is not read is no work: it says nothing about the least that a program must do. */
static void note_unread(const struct growth_measuring *measuring, struct growth_family *family)
{
    struct growth_series *series = &family->series;
    int reading = reading_of(measuring, series->count);

    if (reading < 0)
        return;
    for (size_t i = 0; i < series->count || i < series->plane_count; i++)
        series->input_size[i] = 1;
    if (family->trouble != NULL)
        return;
    if (reading == 0)
        family->trouble = mem_strdup("the program does not read its input: its work says nothing "
                                     "about a solution that does");
    else
        family->trouble =
            mem_format("the program reads only the first %.0f bytes of an input, however large it "
                       "is: its work says nothing about a solution that reads all",
                       measuring->read_bytes[series->count - 1]);
}

static void note_constant(struct growth_family *family)
{
    const struct growth_series *series = &family->series;
    struct growth_answer answer;

    if (family->trouble != NULL || !series->is_exact || series->count == 0 ||
        series->sizes[series->count - 1] < CONSTANT_SPAN * series->sizes[0])
        return;
    growth_answer(series, &answer);
    if (answer.confidence != GROWTH_UNKNOWN && answer.high == GROWTH_CONSTANT)
        family->trouble = mem_strdup(
            "the work is the same at every size: the answer comes from a formula or from a table");
}

static void close_state(struct growth_measuring *measuring, void **state)
{
    if (*state != NULL)
        measuring->source->close(state);
}

/* Parts and space of all points that were measured: those of the plane, where there is one. */
static int family_collect(struct growth_measuring *measuring, void *state,
                          struct growth_family *family, struct error *err)
{
    struct growth_series *series = &family->series;
    size_t count = series->count, all = series->plane_count > count ? series->plane_count : count;
    double last_cost, end_cost;

    series->count = all;
    if (measuring->source->collect(state, series, &family->space, err) < 0)
        return -1;
    series->count = count;
    /* The time of the last point is that of another line, where there are some. */
    last_cost = growth_series_total(series, count - 1);
    end_cost = growth_series_total(series, all - 1);
    if (series->last_us > 0 && end_cost > 0)
        family->cpu_us[count - 1] = series->last_us * last_cost / end_cost;
    return 0;
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
    status = growth_family_climb(measuring, state, pattern, family, err);
    if (status == 0 && family->series.count > 0)
        status = family_collect(measuring, state, family, err);
    close_state(measuring, &state);
    if (status < 0)
        return -1;
    note_few_points(measuring, family);
    note_unread(measuring, family);
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
    struct growth_series *series = &family->series;
    size_t count = series->count;
    int runs = 1;

    if (count < GROWTH_POINTS_MIN + 1)
        return 0;
    measuring->subject.counts_only = true;
    for (measuring->seed = 2; measuring->seed <= SEEDS; measuring->seed++) {
        AUTO(family_release) struct growth_family other = {.series = GROWTH_SERIES_INIT};
        int status = family_measure_once(measuring, pattern, &other, err);

        if (status < 0)
            return -1;
        if (status == 0 || other.series.count < GROWTH_POINTS_MIN + 1)
            continue;
        /* A plane's points lie behind those of its first line: that must be as long in both. */
        if (series->plane_count > 0 && (other.series.count != series->count ||
                                        other.series.plane_count != series->plane_count))
            continue;
        growth_series_add(series, &other.series);
        runs++;
    }
    measuring->subject.counts_only = false;
    if (series->count < count)
        family->cpu_us[series->count - 1] = 0;
    growth_series_divide(series, runs);
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
    note_constant(family);
    return 1;
}
