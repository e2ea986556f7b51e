#include "sandbox/clock.h"

#define PATIENCE_MIN_NS (CLOCK_NS_PER_MS / 5)

int64_t clock_now_ns(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * CLOCK_NS_PER_S + now.tv_nsec;
}

struct timespec clock_timespec(int64_t ns)
{
    if (ns < 0)
        ns = 0;
    return (struct timespec){.tv_sec = ns / CLOCK_NS_PER_S, .tv_nsec = ns % CLOCK_NS_PER_S};
}

int64_t clock_patience_ns(int64_t left_us, int cores)
{
    int64_t patience_ns = left_us * CLOCK_NS_PER_US / (cores > 0 ? cores : 1);

    return patience_ns > PATIENCE_MIN_NS ? patience_ns : PATIENCE_MIN_NS;
}
