#include "judge/engine/growth_callers.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"

#define IN_STEP_MOST 0.1 /* of a difference between what runs in step */
#define AS_GOOD 0.01

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

/* The line below which a function was found most often; NULL: any function of a library. */
static int line_of_function(const struct tally *tally, const char *function)
{
    size_t most = 0;
    int line = 0;

    for (size_t i = 0; i < tally->count; i++) {
        size_t count = 0;

        if (function != NULL && strcmp(tally->rows[i].function, function) != 0)
            continue;
        for (size_t j = 0; j < tally->count; j++)
            if (tally->rows[j].line == tally->rows[i].line &&
                (function == NULL || strcmp(tally->rows[j].function, function) == 0))
                count += tally->rows[j].count;
        if (count > most) {
            most = count;
            line = tally->rows[i].line;
        }
    }
    return line;
}

/* How far one series is from being a multiple of the other: 0 … 1 over their larger halves. */
static double difference_of(const double *one, const double *other, size_t count)
{
    double least = INFINITY, most = 0;

    for (size_t i = count / 2; i < count; i++) {
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

    for (size_t i = 0; i < series->part_count; i++) {
        const struct growth_part *part = &series->parts[i];
        double difference = difference_of(costs, part->costs, series->count);

        if (part->callee != NULL || part->line == 0 || difference > least + AS_GOOD)
            continue;
        if (best == NULL || difference < least - AS_GOOD || part->costs[last] > best->costs[last])
            best = part;
        least = fmin(least, difference);
    }
    return best != NULL ? best->line : 0;
}

/*
 * A library function's cost belongs to the line below which samples found it most often; where none
 * did, to the line that runs in step with it.
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
    usual = line_of_function(&tally, NULL);
    for (size_t i = 0; i < series->part_count; i++) {
        struct growth_part *part = &series->parts[i];

        if (part->line > 0 || part->callee == NULL)
            continue;
        part->line = line_of_function(&tally, part->callee);
        if (part->line == 0)
            part->line = line_in_step(series, part->costs);
        if (part->line == 0)
            part->line = usual;
    }
    free(tally.rows);
}
