/*
 * Says in TAP what a test found. Every check prints one line and goes on; the plan comes at the
 * end, so that a program which dies half-way is seen to have no plan. Knows nothing of judging.
 *
 * The format names the row: what the check protects. All functions return whether it held.
 */
#ifndef TESTS_UNIT_TAP_H
#define TESTS_UNIT_TAP_H

#include <stdbool.h>
#include <stdint.h>

#define TAP_PRINTF(text, first) __attribute__((format(printf, text, first)))

bool tap_ok(bool holds, const char *format, ...) TAP_PRINTF(2, 3);
bool tap_is_int(int64_t got, int64_t expected, const char *format, ...) TAP_PRINTF(3, 4);

/* NULL equals only NULL. */
bool tap_is_str(const char *got, const char *expected, const char *format, ...) TAP_PRINTF(3, 4);

/* Whether part stands somewhere in text. */
bool tap_has_str(const char *text, const char *part, const char *format, ...) TAP_PRINTF(3, 4);

/* Compares count bytes that may hold anything. */
bool tap_is_mem(const void *got, const void *expected, unsigned long count, const char *format, ...)
    TAP_PRINTF(4, 5);

/* A line for the reader, printed as a comment. */
void tap_note(const char *format, ...) TAP_PRINTF(1, 2);

/*
 * Counts one check as skipped. The reason starts with "kernel:" when this kernel lacks what the
 * check needs; other reasons are a failure where CI is set.
 */
void tap_skip(const char *reason, const char *format, ...) TAP_PRINTF(2, 3);

/* Prints the plan. Returns main's exit code: 0 when every check held, else 1. */
int tap_done(void);

/* Prints the plan of a program that cannot check anything here, with the reason; returns 0. */
int tap_skip_all(const char *reason);

#endif
