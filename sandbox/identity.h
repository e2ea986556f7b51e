/*
 * Who is who. Inside a box everybody is SANDBOX_UID; outside that is the caller, or, when the
 * caller is root, a user id that nobody else has. What makes the launcher more than a run is only
 * the capabilities it holds in the box's own user namespace.
 */
#ifndef SANDBOX_IDENTITY_H
#define SANDBOX_IDENTITY_H

#include <stdbool.h>
#include <sys/types.h>

#include "sandbox/failure.h"

#define SANDBOX_UID 1000
#define SANDBOX_GID 1000

/* Host user ids of boxes made by root: this plus the keeper's process id. */
#define SANDBOX_UID_BASE 1610612736u

/* Whether this process may make namespaces without a user namespace around them. */
bool identity_is_root(void);

/* Keeper: the host ids that a box of this keeper has. */
uid_t identity_host_uid(bool is_root);
gid_t identity_host_gid(bool is_root);

/* Keeper: writes the id maps of process pid, which has just entered a user namespace. */
int identity_map(pid_t pid, uid_t uid, gid_t gid, struct sandbox_failure *failure);

/* Launcher of root, before its user namespace: afterwards no group can be left any more. */
int identity_leave_groups(struct sandbox_failure *failure);

/*
 * Launcher: becomes SANDBOX_UID with an empty keyring, keeps its capabilities but can pass none on
 * by exec, and can no longer be looked into.
 */
int identity_become(struct sandbox_failure *failure);

/* A run's init: gives up every capability for good, and new privileges. */
int identity_drop(struct sandbox_failure *failure);

#endif
