/*
 * Where the costs of a growing program come from: one struct of functions a way of counting.
 *
 * A source builds the program in its own way, runs it in boxes on inputs of growing size, and fills
 * the series. What it adds to the program (a shim, a plugin, a fork server) is never part of a
 * judged run.
 */
#ifndef JUDGE_ENGINE_GROWTH_SOURCE_H
#define JUDGE_ENGINE_GROWTH_SOURCE_H

#include "judge/base/error.h"
#include "judge/core/growth.h"
#include "judge/core/growth_space.h"
#include "judge/core/language.h"
#include "judge/core/problem.h"
#include "judge/core/run_result.h"

struct growth_subject {
    const struct problem *problem; /* NULL: a program of no problem */
    const struct language *language;
    const char *source_path;
    int64_t run_ms;   /* CPU time that one run may take */
    bool counts_only; /* … are wanted: no space, and no lines where those take runs of their own */
};

struct growth_run {
    struct run_result result;
    double cost; /* roughly what the series will say: foretells the next size's */
    /* How far the input was read, as far as the program's buffers went; -1: not known. */
    int64_t read_bytes;
};

struct growth_source {
    const char *name;      /* "gcov" */
    const char *words;     /* what it counts, for the learner: "exact line counts" */
    const char *package;   /* Debian package that it needs; NULL: none */
    bool is_exact, drifts; /* as of a growth_series */
    double unit, slack;    /* of its costs */
    double budget;         /* cost that takes about one second of CPU */

    /* Could it be used for this language on this machine? Starts no process. */
    bool (*is_there)(const struct language *language);

    /*
     * Builds. 1: *out_state is to be closed; 0: it does not do for this program, *out_reason (the
     * caller's) says why; -1: the machine failed.
     */
    int (*open)(const struct growth_subject *subject, void **out_state, char **out_reason,
                struct error *err);

    /*
     * Runs on one input, the caller's. However it ended is in out_run->result. Points count from 0.
     * What a source does not know of a run it leaves as it is.
     */
    int (*measure)(void *state, size_t point, int input_fd, struct growth_run *out_run,
                   struct error *err);

    /* Fills parts and space of the first series->count points, all measured. */
    int (*collect)(void *state, struct growth_series *series, struct growth_space *space,
                   struct error *err);
    void (*close)(void **state);
};

extern const struct growth_source growth_gcov;
extern const struct growth_source growth_qemu;
extern const struct growth_source growth_python;
extern const struct growth_source growth_java;
extern const struct growth_source growth_javascript;
extern const struct growth_source growth_counter;
extern const struct growth_source growth_clock;

/* The sources that could serve a language here, the best first; up to a NULL. */
#define GROWTH_SOURCES_MAX 9
void growth_sources_for(const struct language *language,
                        const struct growth_source *out_sources[GROWTH_SOURCES_MAX]);

/* The build of a subject under a language row of the source's own. 1, 0 (refused), -1. */
struct artifact;
struct box;
int growth_build(const struct growth_subject *subject, const struct language *language,
                 const struct names *extra, struct artifact *out_artifact, char **out_reason,
                 struct error *err);

/*
 * The artifact's files, and what is added to them: one companion's (inside name, host path), or
 * NULL.
 */
int growth_load(struct box *box, const struct artifact *artifact, const char *name,
                const char *path, struct error *err);

/* Of a measured run: wide, for what is measured needs more than what is judged. */
struct limits growth_run_limits(const struct growth_subject *subject);

#endif
