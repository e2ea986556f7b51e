/*
 * How a recorded submission grows.
 */
#ifndef JUDGE_CLI_SUBMISSION_GROWTH_H
#define JUDGE_CLI_SUBMISSION_GROWTH_H

#include "judge/core/submission.h"
#include "judge/tasks/growth.h"

/*
 * As task_growth(), which the rest of the request is for; the program and its language are
 * those of the submission, whose source must be there, and its name in the report is "#7".
 */
int submission_growth(const struct submission *submission, const struct growth_request *request,
                      struct growth_report *out_report, struct error *err);

#endif
