/*
 * A program of this machine's own (sbatch, squeue), started with its words and without a shell, and
 * what it said. For what the judge's user has installed; nothing of a submission is run like this.
 */
#ifndef JUDGE_ENGINE_HOST_COMMAND_H
#define JUDGE_ENGINE_HOST_COMMAND_H

#include "judge/base/error.h"
#include "judge/base/file.h"
#include "judge/base/strbuf.h"

struct host_answer {
    struct strbuf out, errors; /* at most a MiB of each; errors without the line end */
    int exit_code;             /* 128 and the signal, for one that was killed */
};
#define HOST_ANSWER_INIT {STRBUF_INIT, STRBUF_INIT, 0}
void host_answer_release(struct host_answer *answer);

/*
 * Waits until it ends, however long that takes; a Ctrl-C at the terminal does not reach it. -1: it
 * could not be started (ERROR_SYSTEM).
 */
int host_command_run(const struct names *words, struct host_answer *out_answer, struct error *err);

#endif
