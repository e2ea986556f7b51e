/*
 * A setter's program at judging time, checker or interactor: its arguments, its limits, and what
 * its end says. What a tool does wrong (crash, hang, flood, an exit that means nothing) is the
 * judge's error and named as the tool's; never the learner's.
 */
#ifndef JUDGE_ENGINE_TOOL_H
#define JUDGE_ENGINE_TOOL_H

#include "judge/base/error.h"
#include "judge/core/problem.h"
#include "judge/core/report.h"
#include "judge/engine/artifact.h"
#include "judge/engine/box.h"

struct tool {
    const char *role;      /* "checker", "interactor" */
    const char *file_name; /* for blame: "check.c" */
    const struct artifact *artifact;
    enum tool_protocol protocol;
    int64_t time_ms;    /* CPU time that it may take */
    bool keeps_files;   /* of several passes: it finds again what it left */
    bool gives_points;  /* a scored package's validator: points, not a share */
    bool score_is_idle; /* a package that is passed or failed: what is said of a score is left */
};

/* Files that the tool is given by name; -1: none. Memory files. */
struct tool_files {
    int input_fd, answer_fd, output_fd;
    const char *flags; /* more arguments, with blanks between; or NULL */
    /* what it left in its feedback folder in an earlier pass; NULL: nothing. Paths on the host. */
    const struct names *left_names, *left_paths;
};

/* Puts the tool and its files under /work. *out_argv is the caller's: names_release(). */
int tool_load(struct box *box, const struct tool *tool, const struct tool_files *files,
              struct names *out_argv, struct error *err);

/*
 * The language of a box for a tool that finds again what it left: its files are put there by a
 * shell, which a box for static programs does not hold.
 */
struct language tool_language_of_passes(const struct tool *tool);

/* The arguments of one whose files lie in /box as served.h names them. */
void tool_add_served_words(enum tool_protocol protocol, struct names *out_words);

/* A tool's limits are generous: it is trusted not to be malicious, but not to be right. */
struct limits tool_limits(const struct tool *tool);

#define TOOL_STDERR_BYTES 65536

enum tool_word { TOOL_ACCEPTS, TOOL_REJECTS, TOOL_BREAKS };

/* What the ending alone says. */
enum tool_word tool_word(const struct tool *tool, const struct run_result *run);

/*
 * Fills verdict (AC, WA or IE), score and message of *result from the ending, from what the tool
 * left in its box and from its standard error (a memory file). -1: the box failed.
 */
int tool_judge(const struct tool *tool, struct box *box, const struct run_result *run,
               int stderr_fd, struct case_result *result, struct error *err);

/* IE by this tool. why: "did not end". */
void tool_blame(const struct tool *tool, struct case_result *result, const char *why);

#endif
