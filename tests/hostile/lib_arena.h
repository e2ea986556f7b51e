/*
 * Where hostile programs are built and run: boxes that are kept from one program to the next, as a
 * judge's workers keep theirs, and all that became of a run, read back.
 */
#ifndef TESTS_HOSTILE_LIB_ARENA_H
#define TESTS_HOSTILE_LIB_ARENA_H

#include "judge/core/language.h"
#include "judge/engine/box.h"
#include "tests/hostile/lib_bait.h"
#include "tests/hostile/lib_program.h"

enum arena_profile { ARENA_OWN, ARENA_RUNTIME, ARENA_COMPILE, ARENA_PROFILE_COUNT };

struct arena_box {
    const char *language; /* id, borrowed */
    enum arena_profile profile;
    int cpu;
    struct box *box;
};

#define ARENA_BOXES_MAX 24

struct arena {
    const struct language_table *languages; /* borrowed */
    const struct bait *bait;                /* borrowed */
    char *header;                           /* path of hostile.h */
    struct arena_box boxes[ARENA_BOXES_MAX];
    size_t box_count;
};
void arena_release(struct arena *arena); /* closes the boxes */

struct outcome {
    unsigned end; /* enum run_end, or ENDING_REFUSED */
    struct run_result run;
    struct strbuf text;   /* standard output, or what the compiler said */
    struct strbuf errors; /* standard error */
    struct strbuf files;  /* the bytes of all that was collected */
};
#define OUTCOME_INIT {0, {0}, STRBUF_INIT, STRBUF_INIT, STRBUF_INIT}
void outcome_release(struct outcome *outcome);

/*
 * Compiles as a submission is. 1: *out_artifact is filled; 0: refused, *out_outcome says why.
 * A repetition other than 0 is compiled anew, although the source is the same.
 */
int arena_build(struct arena *arena, const struct program *program, int repetition,
                struct artifact *out_artifact, struct outcome *out_outcome, struct error *err);

/* A run that goes on. */
struct bout {
    struct box *box;
    int stdin_fd, stdout_fd, stderr_fd;
    struct limits limits;
    bool is_collected;
};
#define BOUT_INIT {NULL, -1, -1, -1, {0, 0, 0, 0, 0}, false}
void bout_release(struct bout *bout); /* kills it when it still runs */

struct bout_plan {
    const struct program *program;
    const struct artifact *artifact;
    enum arena_profile profile;
    int turn;
    int cpu; /* -1: not pinned */
};
int bout_start(struct arena *arena, const struct bout_plan *plan, struct bout *out_bout,
               struct error *err);
/* Waits for its end. */
int bout_finish(struct arena *arena, struct bout *bout, struct outcome *out_outcome,
                struct error *err);

/* Both in one. */
int arena_run(struct arena *arena, const struct bout_plan *plan, struct outcome *out_outcome,
              struct error *err);

#endif
