/*
 * What time it is, for what a person will see: days, ages, dates. JUDGE_NOW (Unix seconds) in the
 * environment sets it, so that a test can live through a week in a second; what is measured or
 * limited asks clock_steady_us() alone, which nobody sets.
 */
#ifndef JUDGE_BASE_CLOCK_H
#define JUDGE_BASE_CLOCK_H

#include <stdint.h>

#define CLOCK_DAY_S 86400

/* Unix seconds. */
int64_t clock_now_s(void);

/* Microseconds since some moment; never goes back. */
int64_t clock_steady_us(void);

/* Seconds east of Greenwich of the local time zone at that time. */
int64_t clock_utc_offset_s(int64_t unix_s);

/* The local date of a time, "2026-11-25". Returns buffer. */
#define CLOCK_DATE_BYTES 16
const char *clock_date(int64_t unix_s, char buffer[CLOCK_DATE_BYTES]);

#endif
