/*
 * Laws of the fit by two sizes, for any plane: it answers or cannot tell, and what it answers is
 * finite; costs in another unit have the same formula; a constant on top never raises the order of
 * a sum of known terms.
 */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "judge/core/growth_plane_answer.h"

#define LINES 3
#define POINTS_A_LINE 8
#define TERMS 3

static void take(const uint8_t **data, size_t *size, void *out, size_t bytes)
{
    size_t taken = bytes < *size ? bytes : *size;

    memcpy(out, *data, taken);
    *data += taken;
    *size -= taken;
}

/* Sizes along three lines; the ratios of the second to the first are powers of two. */
static void plane_make(const uint8_t head[4], struct growth_series *series)
{
    for (size_t line = 0; line < LINES; line++) {
        double ratio = exp2((double)(head[line] % 11) - 5);

        for (size_t i = 0; i < POINTS_A_LINE; i++) {
            size_t at = series->plane_count++;

            series->sizes[at] = (ratio < 1 ? 64 : 12) * exp2((double)i);
            series->others[at] = series->sizes[at] * ratio;
        }
    }
    series->count = POINTS_A_LINE;
    (void)growth_series_part(series, 7, NULL);
}

/* A sum of known terms with whole coefficients, rounded as counts are. */
static void costs_of_terms(const uint8_t **data, size_t *size, struct growth_series *series)
{
    for (size_t term = 0; term < TERMS; term++) {
        uint8_t which[2] = {0};

        take(data, size, which, sizeof which);
        for (size_t i = 0; i < series->plane_count; i++)
            series->parts[0].costs[i] +=
                floor(which[1] * growth_term_value(&growth_terms[which[0] % growth_term_count],
                                                   series->sizes[i], series->others[i]));
    }
}

static void costs_of_bytes(const uint8_t **data, size_t *size, struct growth_series *series)
{
    for (size_t i = 0; i < series->plane_count; i++) {
        uint32_t count = 0;

        take(data, size, &count, sizeof count);
        series->parts[0].costs[i] = count >> (count & 31);
    }
}

static void series_change(struct growth_series *series, double times, double plus)
{
    series->unit *= times;
    series->slack *= times;
    for (size_t i = 0; i < series->plane_count; i++)
        series->parts[0].costs[i] = times * series->parts[0].costs[i] + plus;
}

static struct growth_order order_of(const struct growth_plane_answer *answer)
{
    return growth_sum_order_alike(&answer->growth);
}

static void check_answer(const struct growth_plane_answer *answer)
{
    if (answer->growth.count == 0 || isnan(answer->fit.rms) || isnan(answer->fit.margin) ||
        !(answer->fit.share >= 0 && answer->fit.share <= 1))
        abort();
}

static void plane_answer(const struct growth_series *series, struct growth_plane_answer *out_answer)
{
    struct growth_answer one;

    growth_answer(series, &one);
    growth_plane_answer(series, &one, out_answer);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct growth_series series = GROWTH_SERIES_INIT;
    struct growth_plane_answer answer, scaled, raised;
    uint8_t head[4] = {0};
    bool is_known;

    take(&data, &size, head, sizeof head);
    is_known = (head[3] & 1) != 0;
    plane_make(head, &series);
    if (is_known)
        costs_of_terms(&data, &size, &series);
    else
        costs_of_bytes(&data, &size, &series);
    plane_answer(&series, &answer);
    if (answer.confidence != GROWTH_UNKNOWN) {
        check_answer(&answer);
        series_change(&series, 1024, 0);
        plane_answer(&series, &scaled);
        if (scaled.confidence != answer.confidence ||
            !growth_sum_is_same(&scaled.growth, &answer.growth))
            abort();
        series_change(&series, 1 / 1024.0, 1000);
        plane_answer(&series, &raised);
        if (is_known && raised.confidence != GROWTH_UNKNOWN &&
            growth_order_compare(order_of(&raised), order_of(&answer)) > 0)
            abort();
    }
    growth_series_release(&series);
    return 0;
}
