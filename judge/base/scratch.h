/*
 * A temporary folder (under TMPDIR, mode 0700) that goes away with its scope, whatever is in it.
 */
#ifndef JUDGE_BASE_SCRATCH_H
#define JUDGE_BASE_SCRATCH_H

#include "judge/base/error.h"

struct scratch {
    char *path; /* absolute; NULL while empty */
};
#define SCRATCH_INIT {NULL}

/* Where temporary files go: TMPDIR, or /tmp. Borrowed. */
const char *scratch_folder(void);

int scratch_make(struct scratch *out_scratch, struct error *err);
void scratch_release(struct scratch *scratch);

#endif
