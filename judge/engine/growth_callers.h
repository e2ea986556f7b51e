/*
 * Which line of a program a library's work belongs to: where its calls came from, as the shim noted
 * them, and where none was noted, what runs in step with it.
 */
#ifndef JUDGE_ENGINE_GROWTH_CALLERS_H
#define JUDGE_ENGINE_GROWTH_CALLERS_H

#include "judge/core/growth.h"
#include "judge/engine/growth_address.h"
#include "judge/engine/growth_notes.h"

/* The innermost line of the program's own source on the way to an address; 0: none. */
int growth_own_line(const struct growth_places *places, const struct growth_site *site);

/*
 * Gives the parts of library functions (with a callee, and no line) their line: the one below which
 * samples found the function most often; else the one that runs in step with it; else the one below
 * which samples found most. notes: one a point.
 */
void growth_callers_name(const struct growth_notes *notes, const struct growth_places *places,
                         struct growth_series *series);

#endif
