#include "judge/cli/cmd.h"

static const struct example examples[] = {
    {"judge next", "where you were, what is due, and one next step"},
    {NULL,         NULL                                            },
};

const struct command cmd_next = {
    .name = "next",
    .group = GROUP_LEARN,
    .summary = "where you were, what is due, and one next step; the same as judge alone",
    .examples = examples,
    .run = next_run,
};
