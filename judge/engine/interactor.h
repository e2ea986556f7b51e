/*
 * A submission that talks with an interactor: two boxes, and the judge between them passing on
 * bytes.
 *
 * Who is to blame, in this order:
 *   1. the interactor's reject of what was said (WA),
 *   2. the submission's own ending: time, memory, output, idleness, a crash,
 *   3. an interactor that crashed, hung or flooded (IE),
 *   4. the interactor's accept.
 * An end of input is part of what was said only when the submission ended well. After a crash or a
 * kill the interactor gets a moment to judge what it has heard; a reject that comes after it was
 * told of the end is a consequence of the crash and does not hide it. The judge closes the streams
 * itself, so that nothing of this depends on who is seen to exit first.
 *
 * Idle: no byte in either direction for idle_ms of wall time while the submission uses next to no
 * CPU.
 */
#ifndef JUDGE_ENGINE_INTERACTOR_H
#define JUDGE_ENGINE_INTERACTOR_H

#include <poll.h>
#include <stdbool.h>

#include "judge/base/error.h"
#include "judge/core/report.h"
#include "judge/engine/box.h"
#include "judge/engine/tool.h"

struct talk;

/* Everything is borrowed, and the boxes, the tool and the test must outlive the talk. */
struct talk_spec {
    struct box *program_box, *tool_box;
    const struct artifact *program; /* the submission, loaded already */
    const struct tool *tool;
    struct limits limits;     /* of the submission, by the book */
    struct limits run_limits; /* that the box enforces: the CPU limit may be a little larger */
    int input_fd;             /* memory file */
    const char *answer_path;  /* or NULL */
    const char *flags;        /* more arguments of the tool; or NULL */
    const struct names *left_names, *left_paths; /* of an earlier pass (tool.h); or NULL */
    int stderr_fd;                               /* of the submission */
    int64_t stderr_bytes;
    int64_t idle_ms; /* silence that ends it; INT64_MAX: only the wall limit does */
};

#define TALK_FDS_MAX 4

int talk_start(const struct talk_spec *spec, struct talk **out_talk, struct error *err);

/* What poll() should wait for, and how long at most (lowers *timeout_ms; -1 is for ever). */
size_t talk_watch(const struct talk *talk, struct pollfd fds[TALK_FDS_MAX], int *timeout_ms);

/*
 * Does what can be done now. 1: both are over, *result has run, verdict, score, message and
 * transcript. 0: not yet. -1: a box failed.
 */
int talk_step(struct talk *talk, struct case_result *result, struct error *err);

/* The submission ended by itself, but used a little more CPU time than its limit. */
bool talk_was_near(const struct talk *talk);

/* Idle by the clock, but the submission had used CPU time: on a busy machine it may have been at
 * work. */
bool talk_is_doubtful(const struct talk *talk);

/* For AUTO. Leaves the boxes alone; programs that still run stay the owner's. */
void talk_free(struct talk **talk);

#endif
