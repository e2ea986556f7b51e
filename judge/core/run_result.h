/*
 * What one run of a program was: facts from the sandbox, in our words.
 */
#ifndef JUDGE_CORE_RUN_RESULT_H
#define JUDGE_CORE_RUN_RESULT_H

#include <stdbool.h>
#include <stdint.h>

#include "judge/core/verdict.h"

enum run_end {
    RUN_FINISHED,
    RUN_FAILED, /* exit status not 0 */
    RUN_SIGNALED,
    RUN_CPU_TIME,
    RUN_WALL_TIME,
    RUN_IDLE, /* interactive: waits for input and uses no CPU */
    RUN_MEMORY,
    RUN_OUTPUT,
    RUN_FORBIDDEN,
    RUN_NOT_FOUND,
    RUN_KILLED, /* by us, for no fault of its own */
    RUN_END_COUNT
};

struct run_result {
    enum run_end end;
    int exit_code;
    int signal;
    int64_t cpu_time_us, wall_time_us, peak_memory_bytes;
    int64_t instructions; /* of user code, by a counter of the processor; -1, 0: not counted */
    bool memory_is_exact;
    char syscall_name[32];
};

/* AC means: so far, the checker has the last word. */
enum verdict verdict_of_end(enum run_end end);

/* "SIGSEGV" for 11; "signal 99" style names for unknown ones go into the caller's 16 byte buffer.
 */
const char *signal_name(int signal, char buffer[16]);

#endif
