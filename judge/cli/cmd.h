/*
 * Every command, each in its own cmd_*.c.
 */
#ifndef JUDGE_CLI_CMD_H
#define JUDGE_CLI_CMD_H

#include "judge/cli/command.h"

extern const struct command cmd_answer;
extern const struct command cmd_card;
extern const struct command cmd_case;
extern const struct command cmd_completion;
extern const struct command cmd_config;
extern const struct command cmd_contest;
extern const struct command cmd_debug;
extern const struct command cmd_diff;
extern const struct command cmd_doctor;
extern const struct command cmd_export;
extern const struct command cmd_feedback;
extern const struct command cmd_grade;
extern const struct command cmd_growth;
extern const struct command cmd_help;
extern const struct command cmd_hint;
extern const struct command cmd_list;
extern const struct command cmd_log;
extern const struct command cmd_map;
extern const struct command cmd_merge;
extern const struct command cmd_next;
extern const struct command cmd_plan;
extern const struct command cmd_problem;
extern const struct command cmd_regrade;
extern const struct command cmd_review;
extern const struct command cmd_run;
extern const struct command cmd_show;
extern const struct command cmd_similar;
extern const struct command cmd_solution;
extern const struct command cmd_start;
extern const struct command cmd_stats;
extern const struct command cmd_stress;
extern const struct command cmd_submit;
extern const struct command cmd_version;
extern const struct command cmd_watch;
extern const struct command cmd_why;

/* `judge` alone: where you are, and one next step. */
int next_run(struct app *app, const void *args, const struct operands *operands, struct error *err);

struct target;

/*
 * A program that prints the answer of an answer problem: run without input, recorded, shown.
 * `judge submit` means the same by it as `judge answer`.
 */
int answer_with_program(struct app *app, struct target *program, struct error *err);

#endif
