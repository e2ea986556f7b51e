/*
 * Is an output right? Built-in checkers look at once, in this process; `program` checkers run in a
 * box.
 */
#ifndef JUDGE_ENGINE_CHECKER_H
#define JUDGE_ENGINE_CHECKER_H

#include "judge/base/error.h"
#include "judge/core/problem.h"
#include "judge/core/report.h"
#include "judge/engine/box.h"
#include "judge/engine/tool.h"

/*
 * A built-in checker: fills verdict, score, difference and message of *result. answer_path NULL:
 * not checked, AC. -1: a file cannot be read, or the problem's pattern is wrong.
 */
int checker_compare(const struct checker_spec *spec, const char *answer_path, int output_fd,
                    struct case_result *result, struct error *err);

/* A program checker at work in a box. */
struct checking {
    int answer_fd, stderr_fd;
};
#define CHECKING_INIT {-1, -1}
void checking_release(struct checking *checking);

/*
 * Starts it; then box_fd() tells when checking_finish() will not block. given: the input, the
 * case's flags and what the checker left in an earlier pass; answer and output are filled in here.
 */
int checking_start(struct checking *checking, struct box *box, const struct tool *checker,
                   const char *answer_path, const struct tool_files *given, int output_fd,
                   struct error *err);
int checking_finish(struct checking *checking, struct box *box, const struct tool *checker,
                    struct case_result *result, struct error *err);

/* Fills output_bytes, output_excerpt and its offset: around the difference, else the beginning. */
int checker_excerpt(int output_fd, struct case_result *result, struct error *err);

#endif
