/*
 * The words by which results are told, in JSON, tables and pages.
 */
#ifndef JUDGE_VIEW_RESULTS_NAMES_H
#define JUDGE_VIEW_RESULTS_NAMES_H

#include "judge/core/gradebook.h"

const char *show_policy_name(int show);
const char *attempt_policy_name(int policy);
const char *attempt_state_name(enum attempt_state state);

/* -1: there is no such word. */
int show_policy_parse(const char *word);
int attempt_policy_parse(const char *word);
int attempt_state_parse(const char *word);

/* A verdict's code, or "missing", "refused", "waiting", "judge error". */
const char *cell_status(const struct gradebook_cell *cell);

/* Why a teacher should look at an attempt, the caller's; NULL: there is no need. */
char *attempt_doubt(const struct gradebook *book, const struct gradebook_attempt *attempt);

/* Points as people write them: "100", "66.67". Returns buffer. */
#define POINTS_TEXT_BYTES 32
const char *points_text(double points, char buffer[POINTS_TEXT_BYTES]);

#endif
