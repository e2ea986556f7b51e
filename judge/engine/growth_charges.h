/*
 * Instructions that the emulator's plugin charged to blocks of a program's own code, what these
 * call in a library included; for several runs of one program, turned into lines.
 */
#ifndef JUDGE_ENGINE_GROWTH_CHARGES_H
#define JUDGE_ENGINE_GROWTH_CHARGES_H

#include <stdint.h>

#include "judge/core/growth.h"
#include "judge/engine/artifact.h"

struct growth_charges {
    struct growth_charge {
        uint64_t address;
        double costs[GROWTH_POINTS_MAX];
    } * items;
    size_t count, capacity;
};
#define GROWTH_CHARGES_INIT {NULL, 0, 0}
void growth_charges_release(struct growth_charges *charges);

/* One run's file, only read. Returns the sum; 0: nothing was charged. */
double growth_charges_read(struct growth_charges *charges, size_t point, const char *text);

/* Adds a part for each line of inside_source ("/work/main.rs"); what has no line is "the rest". */
int growth_charges_add_to(const struct growth_charges *charges, const struct artifact *artifact,
                          const char *inside_source, int line_count, struct growth_series *series,
                          struct error *err);

#endif
