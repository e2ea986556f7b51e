#include "judge/core/run_result.h"

#include <assert.h>
#include <stdio.h>

#include "judge/base/compiler.h"

/* The border between facts and verdicts. */
static const enum verdict verdict_of[] = {
    [RUN_FINISHED] = VERDICT_AC, /* so far: the checker has the last word */
    [RUN_FAILED] = VERDICT_RTE,     [RUN_SIGNALED] = VERDICT_RTE, [RUN_CPU_TIME] = VERDICT_TLE,
    [RUN_WALL_TIME] = VERDICT_TLE,  [RUN_IDLE] = VERDICT_TLE,     [RUN_MEMORY] = VERDICT_MLE,
    [RUN_OUTPUT] = VERDICT_OLE,     [RUN_FORBIDDEN] = VERDICT_SV, [RUN_NOT_FOUND] = VERDICT_RTE,
    [RUN_KILLED] = VERDICT_SKIPPED, /* by us: nothing was learned about it */
};
static_assert(ARRAY_LEN(verdict_of) == RUN_END_COUNT, "every ending has a verdict");

/* Linux numbers; glibc's sigabbrev_np() says the same, but not in every libc. */
static const char *const signal_names[] = {
    NULL,        "SIGHUP",  "SIGINT",    "SIGQUIT", "SIGILL",   "SIGTRAP", "SIGABRT", "SIGBUS",
    "SIGFPE",    "SIGKILL", "SIGUSR1",   "SIGSEGV", "SIGUSR2",  "SIGPIPE", "SIGALRM", "SIGTERM",
    "SIGSTKFLT", "SIGCHLD", "SIGCONT",   "SIGSTOP", "SIGTSTP",  "SIGTTIN", "SIGTTOU", "SIGURG",
    "SIGXCPU",   "SIGXFSZ", "SIGVTALRM", "SIGPROF", "SIGWINCH", "SIGIO",   "SIGPWR",  "SIGSYS",
};

enum verdict verdict_of_end(enum run_end end)
{
    return verdict_of[end];
}

const char *signal_name(int signal, char buffer[16])
{
    if (signal > 0 && (size_t)signal < ARRAY_LEN(signal_names))
        return signal_names[signal];
    snprintf(buffer, 16, "signal %d", signal % 100000);
    return buffer;
}
