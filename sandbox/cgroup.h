/* Control groups as files: finding, making, reading and removing them, version 1 and 2 alike. */
#ifndef SANDBOX_CGROUP_H
#define SANDBOX_CGROUP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "sandbox/failure.h"

#define CGROUP_PATH_MAX 512

/* Where the processes of a group go that is divided among boxes: it may hold none itself. */
#define CGROUP_HOST_LEAF "judge-host"

/*
 * The folder of the calling process's own group. controller: "memory" for version 1, NULL for
 * version 2. Returns whether there is one that this process can see.
 */
bool cgroup_find(const char *controller, char path[CGROUP_PATH_MAX]);

/* Of version 2: our group, or the one above it where a box has sent the processes into a leaf. */
bool cgroup_own(char path[CGROUP_PATH_MAX]);

/* The folder where version 2 is mounted. */
bool cgroup_top(char path[CGROUP_PATH_MAX]);

/*
 * Makes a group for this box below parent and locks it (*out_lock). The lock goes with the process
 * that holds it, however it ends, so that boxes whose keeper was killed are known by it: they are
 * removed on the way. Returns 0, or -1 with errno.
 */
int cgroup_make(const char *parent, char path[CGROUP_PATH_MAX], int *out_lock);

/* Removes an empty group and its empty children; tries for a while, since the dead leave late. */
void cgroup_remove(const char *path);

/* A descriptor of a file in a group, or -1 with errno. */
int cgroup_open(const char *path, const char *name, int flags);

/* Whether one of the words in a group's file is this one: a controller, in a list of them. */
bool cgroup_has(const char *path, const char *file, const char *word);

/* All return 0, or -1 with errno. */
int cgroup_write(int fd, int64_t value);
int cgroup_write_text(const char *path, const char *name, const char *text);
int cgroup_read(int fd, int64_t *out_value);
/* The number after "key " at the start of a line. */
int cgroup_read_key(int fd, const char *key, int64_t *out_value);

#endif
