/*
 * Times and sizes as people write them: "2 s", "500ms", "1.5 min", "256 MiB", "64 KiB".
 */
#ifndef JUDGE_BASE_UNITS_H
#define JUDGE_BASE_UNITS_H

#include <stddef.h>
#include <stdint.h>

#include "judge/base/error.h"

/*
 * A unit is required: ms, s, min, h; B, KiB, MiB, GiB (kB, MB, GB are refused with the right one
 * named).
 */
int units_parse_time_ms(const char *text, int64_t *out_ms, struct error *err);
int units_parse_bytes(const char *text, int64_t *out_bytes, struct error *err);

/* A time to spend: "45m" is what fingers type, and means minutes here. ERROR_USAGE. */
int units_parse_budget_ms(const char *text, int64_t *out_ms, struct error *err);

#define UNITS_TEXT_BYTES 32

/*
 * "175 ms", "1.5 s", "2 min"; "12 MiB", "700 KiB". Short: at most 3 digits matter. Returns buffer.
 */
const char *units_format_time_us(int64_t us, char buffer[UNITS_TEXT_BYTES]);
const char *units_format_bytes(int64_t bytes, char buffer[UNITS_TEXT_BYTES]);

#endif
