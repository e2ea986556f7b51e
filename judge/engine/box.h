/*
 * A sandbox for a language: the only includer of sandbox/sandbox.h. Turns its facts and failures
 * into our run_result and error.
 */
#ifndef JUDGE_ENGINE_BOX_H
#define JUDGE_ENGINE_BOX_H

#include "judge/base/error.h"
#include "judge/base/file.h"
#include "judge/base/strbuf.h"
#include "judge/core/language.h"
#include "judge/core/limits.h"
#include "judge/core/run_result.h"
#include "judge/engine/artifact.h"

enum box_role { BOX_RUN, BOX_COMPILE };

struct box;

struct box_run {
    const struct names *argv;           /* inside paths */
    const struct names *environment;    /* "NAME=value" besides the usual ones; may be NULL */
    int stdin_fd, stdout_fd, stderr_fd; /* -1: /dev/null; stay the caller's */
    struct limits limits;
    int64_t stderr_bytes;
    bool scratch_is_kept; /* for box_collect() */
};

/* cpu: the core to pin runs to, -1 none. */
int box_open(const struct language *language, enum box_role role, int cpu, struct box **out_box,
             struct error *err);
void box_close(struct box **box); /* for AUTO */

/* What box_open() would make: equal words stand for equal boxes. The caller's. */
char *box_kind(const struct language *language, enum box_role role, int cpu);

/* Puts an artifact's files under /work; nothing happens when its key is there already. */
int box_load(struct box *box, const struct artifact *artifact, struct error *err);
/* Puts host files under /work by (inside name, host path) pairs: compiles, checkers' data. */
int box_load_files(struct box *box, const struct names *names, const struct names *paths,
                   struct error *err);

int box_start(struct box *box, const struct box_run *run, struct error *err);
int box_fd(const struct box *box); /* readable: the run is over */
void box_kill(struct box *box);
int box_finish(struct box *box, struct run_result *out_result, struct error *err);
int box_run(struct box *box, const struct box_run *run, struct run_result *out_result,
            struct error *err);

/*
 * Copies what the last run (with scratch_is_kept) left in /box/dir ("": /box) into a host folder:
 * regular files only, 4096 at most, max_bytes in all. out_names: their names, sorted as they came.
 */
int box_collect(struct box *box, const char *dir, const char *host_folder, int64_t max_bytes,
                struct names *out_names, struct error *err);

/*
 * The first max_bytes of one file that the last run (with scratch_is_kept) left in /box. 1: it is
 * there and appended to *out_text; 0: it is not.
 */
int box_read(struct box *box, const char *name, size_t max_bytes, struct strbuf *out_text,
             struct error *err);

/* How limits are enforced here, for doctor and reports. cure is "" when nothing is missing. */
struct box_host {
    char *groups, *memory, *cpu_time, *processes, *isolation, *cure;
    bool is_usable, is_degraded;
};
void box_host_probe(struct box_host *out_host);
void box_host_release(struct box_host *host);

#endif
