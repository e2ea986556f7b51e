/*
 * What was answered about a text, so that no text is tried twice.
 */
#ifndef JUDGE_TASKS_MEMO_H
#define JUDGE_TASKS_MEMO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "judge/base/compiler.h"

struct memo_row {
    uint64_t key;
    int answer;
};

struct memo {
    struct memo_row *rows; /* open addressing; key 0: empty */
    size_t count, capacity;
};
#define MEMO_INIT {NULL, 0, 0}

uint64_t memo_key(struct span text); /* never 0 */
bool memo_find(const struct memo *memo, uint64_t key, int *out_answer);
void memo_add(struct memo *memo, uint64_t key, int answer);
void memo_release(struct memo *memo);

#endif
