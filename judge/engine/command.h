/*
 * A row's words with their gaps filled: {source} {main} {output} {class} {memory_mib} {stack_kib}.
 */
#ifndef JUDGE_ENGINE_COMMAND_H
#define JUDGE_ENGINE_COMMAND_H

#include <stdint.h>

#include "judge/base/file.h"

struct command_values {
    /* a word "{source}" becomes as many words; inside a word the first */
    const struct names *sources;
    const char *output;
    const char *class_name;
    int64_t memory_bytes;
    const char *main_source; /* the one that refers to the others */
};

/* Appends to *out_argv. A gap that is not known stays as it is. */
void command_expand(const struct names *words, const struct command_values *values,
                    struct names *out_argv);

#endif
