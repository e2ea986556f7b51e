/*
 * What a problem's folder says by its layout: tools, solutions, samples, texts, hand-made inputs.
 */
#ifndef JUDGE_REPO_PROBLEM_LAYOUT_H
#define JUDGE_REPO_PROBLEM_LAYOUT_H

#include "judge/core/problem.h"
#include "judge/repo/fields.h"

/*
 * Fills what problem_json_read() left: tools, solutions, the model, the number of samples, the
 * checker where it goes without saying. problem->folder must be set. What is missing or stands in
 * the wrong place becomes a fault at the key that asks for it.
 */
void problem_layout_read(struct fields *fields, const struct json *root, struct problem *problem);

#endif
