/*
 * Every command, each in its own cmd_*.c.
 */
#ifndef JUDGE_CLI_CMD_H
#define JUDGE_CLI_CMD_H

#include "judge/cli/command.h"

extern const struct command cmd_answer, cmd_completion, cmd_config, cmd_diff, cmd_doctor,
    cmd_growth, cmd_help, cmd_hint, cmd_list, cmd_log, cmd_map, cmd_next, cmd_problem, cmd_review,
    cmd_run, cmd_show, cmd_solution, cmd_start, cmd_stats, cmd_submit, cmd_version, cmd_why;

/* `judge` alone: where you are, and one next step. */
int next_run(struct app *app, const void *args, const struct operands *operands, struct error *err);

struct target;

/*
 * A program that prints the answer of an answer problem: run without input, recorded, shown.
 * `judge submit` means the same by it as `judge answer`.
 */
int answer_with_program(struct app *app, struct target *program, struct error *err);

#endif
