/*
 * Many jobs done side by side in processes of their own, each on a core of its own.
 *
 * The judge has no threads: what cannot wait on descriptors (a compile, a whole judging) is given
 * to a copy of this process, and its result comes back as text on a pipe. Who has nothing to do
 * gets the next job, so a long one holds up nobody.
 */
#ifndef JUDGE_ENGINE_CREW_H
#define JUDGE_ENGINE_CREW_H

#include <stddef.h>

#include "judge/base/compiler.h"
#include "judge/base/error.h"
#include "judge/base/strbuf.h"

struct crew {
    size_t count; /* jobs, by number from 0 */
    int jobs;     /* at a time; 0: as many as this process has cores */
    /* In a process of its own: appends the result. Changes elsewhere in memory are lost. */
    int (*run)(void *state, size_t number, struct strbuf *out_text, struct error *err);
    /* In this process, as they come; text is borrowed. */
    int (*done)(void *state, size_t number, struct span text, struct error *err);
    int (*interrupted)(void); /* not 0: a signal asks to stop; or NULL */
    void *state;
};

/*
 * Until all are done, or one fails: its error is ours, and what the others do is ended. With one
 * job at a time everything happens here, without a copy.
 */
int crew_run(const struct crew *crew, struct error *err);

#endif
