/*
 * Pid 1 of a box. Builds the box's file system, becomes its only user, and then gives birth to one
 * init after another, each in fresh pid and ipc namespaces; loads /work and hands out of /box.
 */
#ifndef SANDBOX_LAUNCHER_H
#define SANDBOX_LAUNCHER_H

#include <stdbool.h>

#include "sandbox/wire.h"

struct launcher {
    int control;     /* socket to the keeper */
    int init_socket; /* the end that each init speaks on */
    bool is_root;
    struct wire_packet *packet; /* holds WIRE_OPEN */
};

/* Runs in the cloned process; ends with it. */
_Noreturn void launcher_live(struct launcher *launcher);

#endif
