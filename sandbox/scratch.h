/*
 * The writable /box: a tmpfs of fixed size, replaced between runs unless it can be shown that
 * nothing was ever done to it.
 */
#ifndef SANDBOX_SCRATCH_H
#define SANDBOX_SCRATCH_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/stat.h>
#include <sys/statfs.h>

#include "sandbox/failure.h"

struct scratch {
    int64_t bytes, files;
    bool is_mounted;
    struct stat fresh_root;
    struct statfs fresh_space;
};

/* Afterwards /box is empty and as if just made. */
int scratch_renew(struct scratch *scratch, struct sandbox_failure *failure);

#endif
