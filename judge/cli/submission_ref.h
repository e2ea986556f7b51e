/*
 * Recorded submissions as they are named: "7", "#7", "last".
 */
#ifndef JUDGE_CLI_SUBMISSION_REF_H
#define JUDGE_CLI_SUBMISSION_REF_H

#include "judge/cli/app.h"
#include "judge/core/submission.h"

/* Is the word a way to name one? It need not be there. */
bool submission_is_named(const char *word);

/* ERROR_USAGE when there is none of that number. */
int submission_load(struct app *app, const char *word, struct submission *out_submission,
                    struct error *err);

/* The newest that was not accepted, of the problem (NULL: of any). */
int submission_load_failure(struct app *app, const char *problem_id,
                            struct submission *out_submission, struct error *err);

#endif
