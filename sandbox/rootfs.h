/*
 * The file system of a box: a root made from nothing that holds only what the spec binds, all of it
 * read-only. The writable /box and the loaded /work are mounts of their own: scratch.h, work.h.
 */
#ifndef SANDBOX_ROOTFS_H
#define SANDBOX_ROOTFS_H

#include "sandbox/failure.h"
#include "sandbox/wire.h"

/*
 * Launcher, once, in its own mount namespace: builds the root and moves into it; the host's is gone
 * afterwards. strings holds open->bind_count binds and open->link_count links.
 * *out_proc_fd: /proc of the box's pid namespace, which also stays below a run's own /proc.
 */
int rootfs_enter(const struct wire_open *open, struct wire_reader *strings, int *out_proc_fd,
                 struct sandbox_failure *failure);

/* A run's init: mounts /proc of the run's pid namespace, read-only, processes only. */
int rootfs_mount_proc(struct sandbox_failure *failure);

#endif
