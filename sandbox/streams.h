/* Descriptors 0, 1 and 2 of a run, and what is kept of its standard error. */
#ifndef SANDBOX_STREAMS_H
#define SANDBOX_STREAMS_H

#include <stdbool.h>
#include <stdint.h>

#include "sandbox/failure.h"

/*
 * Between vfork and exec: puts the three in place and closes all others. The three are above 2.
 * Returns 0 or an errno.
 */
int streams_connect(const int *streams);

/*
 * Keeper: a descriptor of the same file for the run alone, at its start and only for reading, when
 * fd is a regular file; else -1. So runs never share an offset, or flags, with anybody.
 */
int streams_reopen(int fd);

/* A pipe whose reader keeps the first bytes and swallows the rest. */
struct drain {
    int pipe_fd; /* -1: none */
    int file_fd;
    int64_t left_bytes;
};

/* *out_writer is the run's end. */
int drain_open(struct drain *drain, int file_fd, int64_t keep_bytes, int *out_writer,
               struct sandbox_failure *failure);

/* Moves what is there, without waiting. */
void drain_flow(struct drain *drain);
void drain_release(struct drain *drain);

#endif
