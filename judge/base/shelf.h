/*
 * Bytes put aside in a temporary file without a name (in TMPDIR, else in /var/tmp): many of them
 * take no memory, and nothing of them is left behind, whatever happens.
 */
#ifndef JUDGE_BASE_SHELF_H
#define JUDGE_BASE_SHELF_H

#include <stdint.h>

#include "judge/base/error.h"
#include "judge/base/strbuf.h"

struct shelf {
    int fd; /* -1: nothing was put there yet */
    int64_t size;
};
#define SHELF_INIT {-1, 0}
void shelf_release(struct shelf *shelf);

struct shelf_place {
    int64_t offset;
    size_t size;
};

/* ERROR_SYSTEM: the disk of temporary files is full, or has no room for one more. */
int shelf_put(struct shelf *shelf, struct span bytes, struct shelf_place *out_place,
              struct error *err);

/*
 * Fills out with the bytes that were put at the place, which it must have room for. A disk that
 * gives back something else than was written ends the program (exit code 4), as memory that runs
 * out does.
 */
void shelf_read(const struct shelf *shelf, struct shelf_place place, void *out);

/* Adds what was put at the place; the rest as shelf_read(). */
void shelf_get(const struct shelf *shelf, struct shelf_place place, struct strbuf *out);

#endif
