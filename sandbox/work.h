/*
 * Files on their way into a box (/work, read-only) and out of it (/box). Nothing is opened by a
 * name that the run could have turned into a link.
 */
#ifndef SANDBOX_WORK_H
#define SANDBOX_WORK_H

#include "sandbox/failure.h"
#include "sandbox/wire.h"

/* Replaces /work by an empty, still writable one. */
int work_begin(struct sandbox_failure *failure);

/* Copies a file from its start, whatever the descriptor's offset is, which stays as it was. */
int work_add(const struct wire_file *file, int fd, struct sandbox_failure *failure);

/* Makes /work read-only. */
int work_end(struct sandbox_failure *failure);

/*
 * Sends each regular file below /box/dir as WIRE_LOAD_FILE with a descriptor for reading. Does not
 * send the closing answer.
 */
int work_collect(int socket, const struct wire_collect *collect, struct sandbox_failure *failure);

#endif
