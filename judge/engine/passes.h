/*
 * A case of several passes: what its validator leaves between them, and the input that it makes for
 * the next one.
 */
#ifndef JUDGE_ENGINE_PASSES_H
#define JUDGE_ENGINE_PASSES_H

#include "judge/base/error.h"
#include "judge/base/file.h"
#include "judge/base/scratch.h"
#include "judge/core/run_result.h"
#include "judge/engine/box.h"

struct passes {
    int done;                  /* passes that ended well */
    struct scratch folder;     /* of what was left */
    struct names names, paths; /* the same: in the feedback folder, on the host */
    struct run_result slowest; /* of the passes that are done */
};
#define PASSES_INIT {0}
void passes_release(struct passes *passes);

/*
 * After the validator accepted a pass. 1: another follows, *out_input_fd is the caller's; 0: that
 * was the last; -1: error.
 */
int passes_next(struct passes *passes, struct box *tool_box, int *out_input_fd, struct error *err);

/* The result of the whole: the run that took longest. */
void passes_conclude(const struct passes *passes, struct run_result *run);

#endif
