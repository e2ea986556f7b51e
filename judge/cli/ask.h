/*
 * A question that one key answers, or a line. Only where somebody sits at a terminal, and only
 * where there is a flag that says the same.
 */
#ifndef JUDGE_CLI_ASK_H
#define JUDGE_CLI_ASK_H

#include <stdbool.h>

#include "judge/cli/app.h"

/* Standard input and error are a terminal, and neither --no-input, --json nor -q was given. */
bool ask_is_possible(const struct app *app);

/*
 * Prints the question behind what stands there and waits for one of the keys; the first of them is
 * what Enter means. 0: not answered (Escape, Ctrl-C, Ctrl-D, the terminal is gone), or nobody can
 * be asked. Other keys ring the bell.
 */
char ask_key(const struct app *app, const char *question, const char *keys);

/*
 * Prints the question and waits for a line: appended without its end. False: it is empty, or nobody
 * can be asked.
 */
bool ask_line(const struct app *app, const char *question, struct strbuf *out_line);

#endif
