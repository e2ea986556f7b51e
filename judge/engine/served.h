/*
 * A program that runs again and again in one box without a new start of the box: a small server
 * inside (serve/serve.c) forks and executes it. A fraction of what a box's own run costs, and less
 * certain: what one run leaves in /box the next one finds, and memory and its limit are shared with
 * the server. For candidates of which thousands are looked at; what comes of them is confirmed by a
 * run of the box.
 */
#ifndef JUDGE_ENGINE_SERVED_H
#define JUDGE_ENGINE_SERVED_H

#include "judge/base/error.h"
#include "judge/core/limits.h"
#include "judge/core/run_result.h"
#include "judge/engine/artifact.h"

struct served;

/*
 * words: behind the program's own arguments; or NULL. The artifact is borrowed. -1 also where the
 * server cannot be made here (no C compiler): the caller does without.
 */
int served_open(const struct artifact *artifact, const struct names *words,
                const struct limits *limits, struct served **out_served, struct error *err);
void served_close(struct served **served); /* for AUTO; kills what runs */

/*
 * Compiles the server where the cache lacks it, which takes a second: who has a budget does not pay
 * for it. What fails here is told by served_open().
 */
void served_prepare(void);

/* CPU and wall time of the runs from now on; the other limits stay. */
void served_set_time(struct served *served, const struct limits *limits);

#define SERVED_WORDS_BYTES ((size_t)4096)

/*
 * One run. words: its own arguments behind the others, at most SERVED_WORDS_BYTES with their ends;
 * or NULL. fds: standard input and output, then up to 3 files that it finds as /box/input,
 * /box/answer and /box/output. They stay the caller's.
 */
int served_start(struct served *served, const struct names *words, const int *fds, size_t fd_count,
                 struct error *err);

/*
 * Until it is over, however it ends; where the server died of it, a new one stands at the next
 * start. interrupted: not 0: a signal asks to stop, then the run is ended; or NULL.
 */
int served_finish(struct served *served, int (*interrupted)(void), struct run_result *out_run,
                  struct error *err);

#endif
