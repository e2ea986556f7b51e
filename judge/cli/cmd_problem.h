/*
 * `judge problem WORD`: a row a word, each word in its own cmd_problem_*.c. All words share one set
 * of options, and a word that does not know an option says so.
 */
#ifndef JUDGE_CLI_CMD_PROBLEM_H
#define JUDGE_CLI_CMD_PROBLEM_H

#include "judge/cli/command.h"

struct problem_args {
    bool all, lock, strict, write, kattis;
    int jobs;
    const char *style, *from, *time, *label;
};

struct problem_word {
    const char *word;
    unsigned options; /* PROBLEM_TAKES_… */
    /* operands: those behind the word. Returns the exit code, or -1 with err. */
    int (*run)(struct app *app, const struct problem_args *args, const struct operands *operands,
               struct error *err);
};

enum {
    PROBLEM_TAKES_ALL = 1,
    PROBLEM_TAKES_LOCK = 2,
    PROBLEM_TAKES_STRICT = 4,
    PROBLEM_TAKES_JOBS = 8,
    PROBLEM_TAKES_STYLE = 16,
    PROBLEM_TAKES_WRITE = 32,
    PROBLEM_TAKES_KATTIS = 64,
    PROBLEM_TAKES_FROM = 128,
    PROBLEM_TAKES_TIME = 256,
    PROBLEM_TAKES_LABEL = 512,
};

extern const struct problem_word problem_fuzz, problem_gen, problem_hash, problem_limits,
    problem_matrix, problem_new, problem_pack, problem_validate, problem_verify;

/*
 * The problems that a word is about: those named, all of them with --all, or the one around here.
 * Ids, and paths where a path was given. The caller's: names_release().
 */
int problem_words_targets(struct app *app, const struct problem_args *args,
                          const struct operands *operands, struct names *out_ids,
                          struct error *err);

#endif
