/*
 * One direction of a talk between two programs: bytes out of one pipe into another, never blocking.
 *
 * A reader that is gone is no reason to stop the writer: what nobody reads is thrown away, so that
 * neither side dies of SIGPIPE or waits for the other's grave. SIGPIPE must be ignored.
 */
#ifndef JUDGE_ENGINE_RELAY_H
#define JUDGE_ENGINE_RELAY_H

#include <poll.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "judge/base/error.h"
#include "judge/core/transcript.h"

struct relay {
    int from, to;                  /* ours, not blocking; -1: closed */
    size_t start, size;            /* of what waits in the buffer */
    int64_t total_bytes;           /* that the writer has said */
    bool has_ended;                /* the writer has closed, and all it said is passed on */
    struct transcript *transcript; /* borrowed */
    enum speaker speaker;
    char buffer[16384];
};

/*
 * Makes the two pipes. The writer's end of the first and the reader's end of the second are the
 * caller's, who gives them to the programs and closes them.
 */
int relay_open(struct relay *relay, struct transcript *transcript, enum speaker speaker,
               int *out_writer_fd, int *out_reader_fd, struct error *err);

/* Moves what can be moved now; true when a byte moved. writer_is_gone: nothing more can come. */
bool relay_move(struct relay *relay, bool writer_is_gone);

/* What poll() should wait for; fd -1 when nothing. */
struct pollfd relay_watch(const struct relay *relay);

/* Lets the reader see the end. */
void relay_close_reader(struct relay *relay);

/* Has the reader taken all that was written to it? */
bool relay_is_read(const struct relay *relay);

void relay_release(struct relay *relay);

#endif
