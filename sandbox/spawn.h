/* Starts the static helper that the library carries inside (embed.S). */
#ifndef SANDBOX_SPAWN_H
#define SANDBOX_SPAWN_H

#include <sys/types.h>

struct sandbox_failure;

/*
 * Starts the helper as a child of the caller. out_socket gets the caller's end of the socket that
 * the helper reads its orders from; the caller closes it. Returns 0 or -1 with failure set.
 */
int helper_spawn(pid_t *out_pid, int *out_socket, struct sandbox_failure *failure);

#endif
