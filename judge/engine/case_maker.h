/*
 * Makes hidden cases: generator, validator, model solution, each in a box, several cases at a time.
 *
 * The generator runs twice for each case: the same words must print the same bytes. What a tool
 * does wrong is one error (INPUT) that names the problem, the case with its call, the tool and what
 * it said.
 */
#ifndef JUDGE_ENGINE_CASE_MAKER_H
#define JUDGE_ENGINE_CASE_MAKER_H

#include "judge/base/error.h"
#include "judge/core/problem.h"
#include "judge/core/report.h"
#include "judge/core/test_case.h"
#include "judge/engine/artifact.h"

enum case_tool { CASE_GENERATOR, CASE_VALIDATOR, CASE_MODEL, CASE_TOOL_COUNT };

struct case_tools {
    const struct problem *problem;
    struct artifact artifacts[CASE_TOOL_COUNT]; /* language NULL: there is no such tool */
    const char **out_fault; /* gets the name of a tool's fault, "generator-unstable"; or NULL */
};
void case_tools_release(struct case_tools *tools);

/* "gen.c", "solutions/ac-merge.c": relative to the problem's folder; NULL: none. The caller's. */
char *case_tool_file(const struct problem *problem, enum case_tool tool);

/*
 * Writes the input of each case with a call, and every answer, to the paths that the list names;
 * none may be there. Only sink->preparing and sink->interrupted are used. jobs: 0: as many as
 * cores.
 */
int case_maker_run(const struct case_tools *tools, const struct case_list *list, int jobs,
                   const struct report_sink *sink, struct error *err);

#endif
