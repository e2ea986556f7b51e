#include "judge/engine/growth_callers.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"

#define IN_STEP_MOST 0.1 /* of a difference between what runs in step */
#define AS_GOOD 0.04
#define SPAN 64 /* of the costs that are compared */
#define FOUND_SHARE                                                                                \
    3 /* samples of the line found most often, to those of another that counts too */

/* The innermost line of the program's own source on the way to an address; 0: none. */
int growth_own_line(const struct growth_places *places, const struct growth_site *site)
{
    for (size_t i = 0; i < site->depth; i++) {
        const struct growth_place *place = growth_places_at(places, site->returns[i]);

        for (size_t j = 0; place != NULL && j < place->depth; j++)
            if (place->frames[j].line > 0)
                return place->frames[j].line;
    }
    return 0;
}

/* How often samples found a function of a library below a line of the source. */
struct tally {
    struct tally_row {
        const char *function;
        int line;
        size_t count;
    } * rows;
    size_t count, capacity;
};

static void tally_add(struct tally *tally, const char *function, int line)
{
    for (size_t i = 0; i < tally->count; i++) {
        if (tally->rows[i].line == line && strcmp(tally->rows[i].function, function) == 0) {
            tally->rows[i].count++;
            return;
        }
    }
    ARRAY_PUSH(tally->rows, tally->count, tally->capacity, ((struct tally_row){function, line, 1}));
}

static void tally_sample(struct tally *tally, const struct growth_places *places,
                         const struct growth_site *site)
{
    int line = growth_own_line(places, site);

    for (size_t i = 0; line > 0 && i < site->depth; i++) {
        const struct growth_place *place = growth_places_at(places, site->returns[i]);

        for (size_t j = 0; place != NULL && j < place->depth; j++) {
            if (place->frames[j].line > 0)
                return;
            tally_add(tally, place->frames[j].function, line);
        }
    }
}

static double own_cost(const struct growth_series *series, int line)
{
    for (size_t i = 0; i < series->part_count; i++)
        if (series->parts[i].callee == NULL && series->parts[i].line == line)
            return series->parts[i].costs[series->count - 1];
    return 0;
}

static size_t times_found(const struct tally *tally, int line, const char *function)
{
    size_t count = 0;

    for (size_t i = 0; i < tally->count; i++)
        if (tally->rows[i].line == line &&
            (function == NULL || strcmp(tally->rows[i].function, function) == 0))
            count += tally->rows[i].count;
    return count;
}

/*
 * The line below which a function was found most often, of several about as often the one that runs
 * most; NULL: any function of a library; 0: none.
 */
static int line_of_function(const struct tally *tally, const struct growth_series *series,
                            const char *function)
{
    size_t most = 0;
    double dearest = -1;
    int line = 0;

    for (size_t i = 0; i < tally->count; i++) {
        size_t count = times_found(tally, tally->rows[i].line, function);

        most = count > most ? count : most;
    }
    for (size_t i = 0; i < tally->count && most > 0; i++) {
        double cost = own_cost(series, tally->rows[i].line);

        if (FOUND_SHARE * times_found(tally, tally->rows[i].line, function) < most ||
            cost <= dearest)
            continue;
        dearest = cost;
        line = tally->rows[i].line;
    }
    return line;
}

/* How far one series is from being a multiple of the other: 0 … 1 where the first is large. */
static double difference_of(const double *one, const double *other, size_t count)
{
    double largest = 0, least = INFINITY, most = 0;

    for (size_t i = 0; i < count; i++)
        largest = fmax(largest, one[i]);
    for (size_t i = 0; i < count; i++) {
        if (one[i] * SPAN < largest)
            continue;
        if (!(one[i] > 0 && other[i] > 0))
            return 1;
        least = fmin(least, one[i] / other[i]);
        most = fmax(most, one[i] / other[i]);
    }
    return most > 0 ? 1 - least / most : 1;
}

/* The line that runs in step with a library function, of several the costliest; 0: none does. */
static int line_in_step(const struct growth_series *series, const double *costs)
{
    const struct growth_part *best = NULL;
    double least = IN_STEP_MOST;
    size_t last = series->count - 1;

    for (size_t i = 0; i < series->part_count; i++)
        if (series->parts[i].callee == NULL && series->parts[i].line != 0)
            least = fmin(least, difference_of(costs, series->parts[i].costs, series->count));
    for (size_t i = 0; i < series->part_count; i++) {
        const struct growth_part *part = &series->parts[i];

        if (part->callee != NULL || part->line == 0 ||
            difference_of(costs, part->costs, series->count) > fmin(least + AS_GOOD, IN_STEP_MOST))
            continue;
        if (best == NULL || part->costs[last] > best->costs[last])
            best = part;
    }
    return best != NULL ? best->line : 0;
}

/*
 * A library function's cost belongs to the line below which samples found it; where none did, to
 * the line that runs in step with it.
 */
void growth_callers_name(const struct growth_notes *notes, const struct growth_places *places,
                         struct growth_series *series)
{
    struct tally tally = {0};
    int usual;

    for (size_t i = 0; i < series->count; i++)
        for (size_t j = 0; j < notes[i].count; j++)
            if (notes[i].sites[j].name == NULL)
                tally_sample(&tally, places, &notes[i].sites[j]);
    usual = line_of_function(&tally, series, NULL);
    for (size_t i = 0; i < series->part_count; i++) {
        struct growth_part *part = &series->parts[i];

        if (part->line > 0 || part->callee == NULL)
            continue;
        part->line = line_of_function(&tally, series, part->callee);
        if (part->line == 0)
            part->line = line_in_step(series, part->costs);
        if (part->line == 0)
            part->line = usual;
    }
    free(tally.rows);
}
