/*
 * Help texts out of the table of commands.
 */
#ifndef JUDGE_CLI_HELP_H
#define JUDGE_CLI_HELP_H

#include "judge/cli/command.h"

/* Of one command: examples first, then usage and options; command NULL: of the whole program. */
void help_add(const struct screen *screen, const struct command *command, struct strbuf *out);

/* Prints it. Returns the exit code, or -1. */
int help_print(struct app *app, const struct command *command, struct error *err);

#endif
