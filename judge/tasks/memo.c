#include "judge/tasks/memo.h"

#include <stdlib.h>

#include "judge/base/hash.h"
#include "judge/base/memory.h"

#define KEY_DIGITS 16
#define FIRST_CAPACITY 1024

uint64_t memo_key(struct span text)
{
    char hex[HASH_HEX_BYTES];
    uint64_t key;

    hash_of_bytes(text.data, text.size, hex);
    hex[KEY_DIGITS] = '\0';
    key = strtoull(hex, NULL, 16);
    return key != 0 ? key : 1;
}

/* Its row, or the empty one where it would stand. */
static struct memo_row *row_of(const struct memo *memo, uint64_t key)
{
    size_t at = (size_t)key & (memo->capacity - 1);

    while (memo->rows[at].key != 0 && memo->rows[at].key != key)
        at = (at + 1) & (memo->capacity - 1);
    return &memo->rows[at];
}

bool memo_find(const struct memo *memo, uint64_t key, int *out_answer)
{
    const struct memo_row *row = memo->capacity > 0 ? row_of(memo, key) : NULL;

    if (row == NULL || row->key == 0)
        return false;
    *out_answer = row->answer;
    return true;
}

static void memo_grow(struct memo *memo)
{
    struct memo larger = {.capacity = memo->capacity > 0 ? 2 * memo->capacity : FIRST_CAPACITY};

    larger.rows = mem_alloc(larger.capacity, sizeof *larger.rows);
    for (size_t i = 0; i < memo->capacity; i++)
        if (memo->rows[i].key != 0)
            memo_add(&larger, memo->rows[i].key, memo->rows[i].answer);
    SWAP(*memo, larger);
    memo_release(&larger);
}

void memo_add(struct memo *memo, uint64_t key, int answer)
{
    struct memo_row *row;

    if (2 * (memo->count + 1) > memo->capacity)
        memo_grow(memo);
    row = row_of(memo, key);
    memo->count += row->key == 0;
    *row = (struct memo_row){key, answer};
}

void memo_release(struct memo *memo)
{
    mem_free(&memo->rows);
    memo->count = memo->capacity = 0;
}
