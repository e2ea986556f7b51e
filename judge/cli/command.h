/*
 * The table of commands: dispatch, --help, completion and the manual read the same rows.
 */
#ifndef JUDGE_CLI_COMMAND_H
#define JUDGE_CLI_COMMAND_H

#include "judge/cli/app.h"
#include "judge/cli/options.h"

enum command_group {
    GROUP_LEARN,
    GROUP_SUBMIT,
    GROUP_TEACH,
    GROUP_SET,
    GROUP_PLATFORM,
    GROUP_COUNT
};

/* What an operand is, for completion. */
enum operand_kind {
    OPERAND_NONE,
    OPERAND_PROBLEM,
    OPERAND_FILE, /* or a problem */
    OPERAND_COMMAND,
    OPERAND_WORD, /* one of the row's words */
    OPERAND_OTHER
};

struct example {
    const char *line, *meaning;
};

struct command {
    const char *name;
    enum command_group group;
    const char *summary;            /* lower case, no full stop */
    const char *usage;              /* behind "judge name " */
    const char *details;            /* paragraphs; or NULL */
    const struct example *examples; /* up to a NULL line */
    const struct option *options;   /* NULL: only the global ones */
    size_t args_bytes;              /* of the struct that options fill; 0: none */
    size_t operands_min, operands_max;
    enum operand_kind operand;
    const char *words; /* OPERAND_WORD: "bash|zsh|fish" */

    /* Returns the exit code, or -1 with err. args is zeroed before the options are read. */
    int (*run)(struct app *app, const void *args, const struct operands *operands,
               struct error *err);
};

extern const struct command *const commands[]; /* in the order of help */
extern const size_t command_count;
extern const struct option global_options[];
extern const char *const command_group_titles[GROUP_COUNT];

const struct command *command_find(const char *name); /* NULL: none of that name */

/* All of the program behind main(): returns the exit code. */
int command_main(char **argv);

#endif
