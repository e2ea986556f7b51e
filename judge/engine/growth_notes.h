/*
 * What the shim noted about one run: space, work of the C library, samples. Written by a program
 * that may be an attacker: whatever does not parse is left out.
 */
#ifndef JUDGE_ENGINE_GROWTH_NOTES_H
#define JUDGE_ENGINE_GROWTH_NOTES_H

#include <stddef.h>
#include <stdint.h>

#define GROWTH_DEPTH_MAX 8

struct growth_site {
    char *name; /* "memset"; NULL: a sample */
    double units;
    size_t depth;
    uint64_t returns[GROWTH_DEPTH_MAX]; /* from the inside out */
};

struct growth_notes {
    double heap_bytes, stack_bytes, static_bytes;
    double own_stack_bytes; /* down to the last function of its own that was entered */
    double read_bytes;      /* of the input, as far as the program's buffers went; -1: not known */
    struct growth_site *sites;
    size_t count, capacity;
};
#define GROWTH_NOTES_INIT {0, 0, 0, 0, -1, NULL, 0, 0}
void growth_notes_release(struct growth_notes *notes);

void growth_notes_parse(char *text, struct growth_notes *out_notes); /* cuts the text up */

#endif
