/*
 * Options by tables: a row an option, its value stored at an offset of the command's own struct.
 *
 * Options may stand before, between and behind operands; "--" ends them, "-" is an operand.
 * Values: "--limit 5", "--limit=5", "-l 5", "-l5". Strings are borrowed from argv.
 */
#ifndef JUDGE_CLI_OPTIONS_H
#define JUDGE_CLI_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "judge/base/error.h"

enum option_type {
    OPTION_FLAG,   /* bool */
    OPTION_COUNT,  /* int, from 0 */
    OPTION_STRING, /* const char * */
    OPTION_CHOICE, /* const char *, one of the row's argument "easy|mid|hard" */
    OPTION_MAYBE,  /* const char *: "" without a value, else "=value" out of the argument */
    OPTION_END
};

struct option {
    enum option_type type;
    char letter; /* 0: none */
    const char *name;
    size_t member; /* offset in the target */
    const char *argument;
    const char *meaning;
};

struct option_set {
    const struct option *rows; /* up to OPTION_END; NULL: none */
    void *target;
};

/* borrowed from argv */
struct operands {
    const char **items;
    size_t count, capacity;
};
#define OPERANDS_INIT {NULL, 0, 0}
void operands_release(struct operands *operands);

/*
 * Reads argv[*at] on, and moves *at behind what was read: everything, or up to the first operand
 * when stops_at_operand. ERROR_USAGE, with "did you mean", when a word fits no row.
 */
int options_parse(const struct option_set *sets, size_t set_count, char **argv, int *at,
                  bool stops_at_operand, struct operands *operands, struct error *err);

/* Is the word one of "a|b|c"? */
bool option_choice_is_known(const char *choices, const char *word);

#endif
