/*
 * A program as a row of words, for comparing programs: names, numbers and texts are all alike,
 * comments, layout, directives and imports are passed over. What stays is what a copy keeps when
 * its names, order of functions, comments and layout are changed.
 */
#ifndef JUDGE_CORE_PROGRAM_WORDS_H
#define JUDGE_CORE_PROGRAM_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "judge/base/compiler.h"

struct program_word {
    uint64_t code; /* equal for words that count as equal */
    int line;      /* from 1 */
    bool is_first; /* of a function or another part that may stand elsewhere */
};

struct program_words {
    struct program_word *items;
    size_t count, capacity;
};
#define PROGRAM_WORDS_INIT {NULL, 0, 0}
void program_words_release(struct program_words *words);

/*
 * Which languages may be compared: equal for those of one grammar ("c" and "cpp"). NULL: programs
 * in this language are not read. Constant.
 */
const char *program_words_family(const char *language);

/*
 * The language must have a family. Whatever the bytes are, it ends; time grows with their number.
 */
void program_words_read(struct span source, const char *language, struct program_words *out_words);

#endif
