/*
 * What the terminal is, and how to write to it: width, colours, characters, pager.
 */
#ifndef JUDGE_CLI_TERMINAL_H
#define JUDGE_CLI_TERMINAL_H

#include <stdbool.h>

#include "judge/base/error.h"
#include "judge/view/screen.h"

/* flags and settings; NULL and 0: not given */
struct terminal_wishes {
    const char *color; /* "auto", "always", "never" */
    int width;
    bool is_ascii, is_plain;
};

/*
 * How a descriptor shows text. Colours: --color, else NO_COLOR and TERM=dumb, else a terminal has
 * them. Width: --width, else COLUMNS, else the terminal's, but never more than 80 unless --width
 * says so.
 */
struct screen terminal_screen(int fd, const struct terminal_wishes *wishes);

bool terminal_is_interactive(int fd);

/* Whole texts to standard output. Errors: ERROR_SYSTEM (a full disk, a closed pipe). */
int terminal_print(struct span text, struct error *err);

/*
 * The same through a pager when standard output is a terminal and pager is not empty. A pager that
 * cannot be started is no error: the text is then printed.
 */
int terminal_page(struct span text, const char *pager, struct error *err);

#endif
