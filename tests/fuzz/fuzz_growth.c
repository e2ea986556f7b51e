/*
 * Laws of the fit, for any series: it answers or cannot tell; what it answers is finite and lies in
 * its own range; costs in another unit have the same class.
 */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "judge/core/growth.h"

static void take(const uint8_t **data, size_t *size, void *out, size_t bytes)
{
    size_t taken = bytes < *size ? bytes : *size;

    memcpy(out, *data, taken);
    *data += taken;
    *size -= taken;
}

/* Costs are raw doubles or small counts; sizes are a ladder, steps, or raw. */
static void series_read(const uint8_t *data, size_t size, struct growth_series *series)
{
    uint8_t head[3] = {0};

    take(&data, &size, head, sizeof head);
    series->count = head[0] % (GROWTH_POINTS_MAX + 2);
    series->steps_by_one = head[1] & 1;
    series->is_exact = (head[1] & 2) != 0;
    for (int part = 0; part <= head[2] % 3; part++)
        (void)growth_series_part(series, part, NULL);
    for (size_t i = 0; i < series->count && i < GROWTH_POINTS_MAX; i++) {
        series->sizes[i] = series->steps_by_one ? 2 + (double)i : 12 * exp2((double)i);
        if (head[1] & 4)
            take(&data, &size, &series->sizes[i], sizeof(double));
        for (size_t part = 0; part < series->part_count; part++) {
            uint32_t count = 0;

            if (head[1] & 8) {
                take(&data, &size, &series->parts[part].costs[i], sizeof(double));
                continue;
            }
            take(&data, &size, &count, sizeof count);
            series->parts[part].costs[i] = count >> (count & 31);
        }
    }
}

static void series_scale(struct growth_series *series, double times)
{
    series->unit *= times;
    series->slack *= times;
    for (size_t part = 0; part < series->part_count; part++)
        for (size_t i = 0; i < series->count; i++)
            series->parts[part].costs[i] *= times;
}

static void check_answer(const struct growth_answer *answer)
{
    if (answer->growth < GROWTH_CONSTANT || answer->growth >= GROWTH_CLASS_COUNT)
        abort();
    if (answer->low > answer->growth || answer->high < answer->growth)
        abort();
    if (isnan(answer->fit.rms) || isnan(answer->fit.margin) || !(answer->fit.share >= 0) ||
        !(answer->line_share >= 0 && answer->line_share <= 1))
        abort();
}

/* Is every cost far from the ends of what a double holds? Only there is scaling exact. */
static bool is_moderate(const struct growth_series *series)
{
    for (size_t part = 0; part < series->part_count; part++)
        for (size_t i = 0; i < series->count; i++) {
            double cost = fabs(series->parts[part].costs[i]);

            if (cost != 0 && !(cost > 1e-20 && cost < 1e20))
                return false;
        }
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct growth_series series = GROWTH_SERIES_INIT;
    struct growth_answer answer, scaled;

    series_read(data, size, &series);
    growth_answer(&series, &answer);
    if (answer.confidence != GROWTH_UNKNOWN)
        check_answer(&answer);
    if (answer.confidence != GROWTH_UNKNOWN && is_moderate(&series)) {
        series_scale(&series, 1024);
        growth_answer(&series, &scaled);
        /* The logarithms of an explosion's rises are rounded: there a tie may fall either way. */
        if (scaled.growth != answer.growth && !series.steps_by_one)
            abort();
    }
    growth_series_release(&series);
    return 0;
}
