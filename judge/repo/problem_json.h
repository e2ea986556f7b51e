/*
 * The words of problem.json, without looking at the folder around it.
 */
#ifndef JUDGE_REPO_PROBLEM_JSON_H
#define JUDGE_REPO_PROBLEM_JSON_H

#include "judge/core/problem.h"
#include "judge/repo/fields.h"

/*
 * Reads all keys into *problem (PROBLEM_INIT before) and checks what the text alone can show;
 * faults go to fields. Absent limits have their defaults afterwards.
 */
void problem_json_read(struct fields *fields, const struct json *root, struct problem *problem);

/* The whole of it from bytes: name stands in the faults. */
int problem_json_parse(const char *name, struct span text, struct problem *out_problem,
                       struct error *err);

#endif
