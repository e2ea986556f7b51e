/* Monotonic time in nanoseconds, and how long the keeper may sleep before it must look again. */
#ifndef SANDBOX_CLOCK_H
#define SANDBOX_CLOCK_H

#include <stdint.h>
#include <time.h>

#define CLOCK_NS_PER_US 1000LL
#define CLOCK_NS_PER_MS 1000000LL
#define CLOCK_NS_PER_S 1000000000LL

int64_t clock_now_ns(void);

struct timespec clock_timespec(int64_t ns);

/*
 * How long it is certain that a tree on so many cores cannot use up what it has left of its CPU
 * time. Never less than a fifth of a millisecond, which bounds the cost of looking.
 */
int64_t clock_patience_ns(int64_t left_us, int cores);

#endif
