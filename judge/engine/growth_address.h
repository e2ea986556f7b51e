/*
 * Addresses of a program turned into places of its source, by addr2line in a box.
 */
#ifndef JUDGE_ENGINE_GROWTH_ADDRESS_H
#define JUDGE_ENGINE_GROWTH_ADDRESS_H

#include <stddef.h>
#include <stdint.h>

#include "judge/base/error.h"
#include "judge/engine/artifact.h"

#define GROWTH_FRAMES_MAX 32 /* the copy of a vector in a vector is inlined from 14 functions */

/* Where an address lies, inlined functions included; [0] is the innermost. */
struct growth_place {
    uint64_t address;
    size_t depth;
    struct {
        char *function; /* short name; never NULL */
        int line;       /* of the program's own source; 0: somewhere else */
    } frames[GROWTH_FRAMES_MAX];
};

struct growth_places {
    struct growth_place *items; /* sorted by address */
    size_t count, capacity;
};
#define GROWTH_PLACES_INIT {NULL, 0, 0}
void growth_places_release(struct growth_places *places);

/* Adds an address to be looked up; one that is there already is no second one. */
void growth_places_add(struct growth_places *places, uint64_t address);

/*
 * Looks all up in the program, built from inside_source ("/work/main.c") of so many lines:
 * addr2line may put lines of a header into the file that includes it, far beyond its end.
 */
int growth_places_find(struct growth_places *places, const struct artifact *artifact,
                       const char *inside_source, int line_count, struct error *err);

/* NULL: it was never added. Borrowed. */
const struct growth_place *growth_places_at(const struct growth_places *places, uint64_t address);

#endif
