#include "judge/core/winnow_index.h"

#include <stdlib.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"

void winnow_index_release(struct winnow_index *index)
{
    mem_free(&index->postings);
    *index = (struct winnow_index)WINNOW_INDEX_INIT;
}

/* How many prints from the first on have its hash. */
static size_t times_of(const struct winnow *winnow, size_t first)
{
    size_t end = first + 1;

    while (end < winnow->count && winnow->prints[end].hash == winnow->prints[first].hash)
        end++;
    return end - first;
}

void winnow_index_add(struct winnow_index *index, size_t program, const struct winnow *winnow)
{
    for (size_t i = 0; i < winnow->count;) {
        const struct winnow_posting posting = {winnow->prints[i].hash, program,
                                               times_of(winnow, i)};

        ARRAY_PUSH(index->postings, index->count, index->capacity, posting);
        i += posting.times;
    }
}

static int compare_postings(const void *left, const void *right)
{
    const struct winnow_posting *a = left, *b = right;

    if (a->hash != b->hash)
        return a->hash < b->hash ? -1 : 1;
    return (a->program > b->program) - (a->program < b->program);
}

void winnow_index_sort(struct winnow_index *index)
{
    if (index->count > 1)
        qsort(index->postings, index->count, sizeof *index->postings, compare_postings);
}

/* Where the programs begin that have the hash, if any do. */
static size_t find_first(const struct winnow_index *index, uint64_t hash)
{
    size_t low = 0, high = index->count;

    while (low < high) {
        const size_t middle = low + (high - low) / 2;

        if (index->postings[middle].hash < hash)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void winnow_index_count(const struct winnow_index *index, size_t end, const struct winnow *winnow,
                        size_t *shared)
{
    for (size_t i = 0, times; i < winnow->count; i += times) {
        const uint64_t hash = winnow->prints[i].hash;

        times = times_of(winnow, i);
        for (size_t k = find_first(index, hash); k < index->count; k++) {
            if (index->postings[k].hash != hash || index->postings[k].program >= end)
                break;
            shared[index->postings[k].program] += times + index->postings[k].times;
        }
    }
}
