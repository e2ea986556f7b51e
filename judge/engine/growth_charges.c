#include "judge/engine/growth_charges.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/engine/growth_address.h"

#define CHARGES_MAX 100000
#define PLACE_LEAST 0.0005 /* of the last point's sum: the place of less is not looked up */

void growth_charges_release(struct growth_charges *charges)
{
    mem_free(&charges->items);
    charges->count = charges->capacity = 0;
}

static struct growth_charge *charge_of(struct growth_charges *charges, uint64_t address)
{
    for (size_t i = 0; i < charges->count; i++)
        if (charges->items[i].address == address)
            return &charges->items[i];
    if (charges->count >= CHARGES_MAX)
        return NULL;
    ARRAY_PUSH(charges->items, charges->count, charges->capacity,
               ((struct growth_charge){.address = address}));
    return &charges->items[charges->count - 1];
}

double growth_charges_read(struct growth_charges *charges, size_t point, const char *text)
{
    double sum = 0;

    /* Sizes may be measured again from the first on: the last word counts. */
    for (size_t i = 0; i < charges->count; i++)
        charges->items[i].costs[point] = 0;
    for (const char *at = text; *at != '\0'; at += strcspn(at, "\n"), at += *at == '\n') {
        struct growth_charge *charge;
        uint64_t address, cost;

        if (sscanf(at, "own %" SCNx64 " %" SCNu64, &address, &cost) != 2)
            continue;
        charge = charge_of(charges, address);
        if (charge != NULL)
            charge->costs[point] += (double)cost;
        sum += (double)cost;
    }
    return sum;
}

static int line_at(const struct growth_places *places, uint64_t address)
{
    const struct growth_place *place = growth_places_at(places, address);

    for (size_t i = 0; place != NULL && i < place->depth; i++)
        if (place->frames[i].line > 0)
            return place->frames[i].line;
    return 0;
}

/* A block begins at its address; a place is looked up one byte before what is asked for. */
static uint64_t asked_for(const struct growth_charge *charge)
{
    return charge->address + 1;
}

int growth_charges_add_to(const struct growth_charges *charges, const struct artifact *artifact,
                          const char *inside_source, int line_count, struct growth_series *series,
                          struct error *err)
{
    AUTO(growth_places_release) struct growth_places places = GROWTH_PLACES_INIT;
    size_t last = series->count - 1;
    double sum = 0;

    for (size_t i = 0; i < charges->count; i++)
        sum += charges->items[i].costs[last];
    for (size_t i = 0; i < charges->count; i++)
        if (charges->items[i].costs[last] >= PLACE_LEAST * sum)
            growth_places_add(&places, asked_for(&charges->items[i]));
    if (growth_places_find(&places, artifact, inside_source, line_count, err) < 0)
        return -1;
    for (size_t i = 0; i < charges->count; i++) {
        int line = line_at(&places, asked_for(&charges->items[i]));
        struct growth_part *part = growth_series_part(series, line, line > 0 ? NULL : "the rest");

        for (size_t j = 0; j < series->count; j++)
            part->costs[j] += charges->items[i].costs[j];
    }
    growth_series_round(series);
    return 0;
}
