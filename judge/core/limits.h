/*
 * What a run may use.
 */
#ifndef JUDGE_CORE_LIMITS_H
#define JUDGE_CORE_LIMITS_H

#include <stdint.h>

struct limits {
    int64_t cpu_time_ms;
    int64_t wall_time_ms;
    int64_t memory_bytes;
    int64_t output_bytes;
    int processes;
};

#endif
