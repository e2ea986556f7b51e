#include "judge/core/winnow.h"

#include <stdlib.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"

#define SHORT_WORDS 8 /* of the shortest part that counts, as one run */

void winnow_release(struct winnow *winnow)
{
    mem_free(&winnow->prints);
    *winnow = (struct winnow)WINNOW_INIT;
}

static uint64_t mix(uint64_t hash, uint64_t code)
{
    hash = (hash ^ code) * 0x9e3779b97f4a7c15u;
    return hash ^ (hash >> 29);
}

static struct winnow_print print_of(const struct program_words *words, size_t first, size_t count)
{
    struct winnow_print print = {count, words->items[first].line,
                                 words->items[first + count - 1].line};

    for (size_t i = first; i < first + count; i++)
        print.hash = mix(print.hash, words->items[i].code);
    return print;
}

static void keep(struct winnow *winnow, struct winnow_print print)
{
    ARRAY_PUSH(winnow->prints, winnow->count, winnow->capacity, print);
}

/* One part, from first to end. Of a window's runs the last smallest is kept, and once only. */
static void add_part(struct winnow *winnow, const struct program_words *words, size_t first,
                     size_t end)
{
    const size_t count = end - first;
    const size_t runs = count >= WINNOW_WORDS ? count - WINNOW_WORDS + 1 : 0;
    AUTO(mem_free) struct winnow_print *all = mem_alloc(runs + 1, sizeof *all);
    size_t kept = SIZE_MAX;

    if (runs == 0 && count >= SHORT_WORDS)
        keep(winnow, print_of(words, first, count));
    for (size_t i = 0; i < runs; i++)
        all[i] = print_of(words, first + i, WINNOW_WORDS);
    for (size_t i = 0; i < runs; i++) {
        const size_t last = i + WINNOW_WINDOW < runs ? i + WINNOW_WINDOW : runs;
        size_t smallest = i;

        for (size_t k = i; k < last; k++)
            if (all[k].hash <= all[smallest].hash)
                smallest = k;
        if (smallest != kept)
            keep(winnow, all[smallest]);
        kept = smallest;
        if (last == runs)
            break;
    }
}

static int compare_prints(const void *left, const void *right)
{
    const struct winnow_print *a = left, *b = right;

    if (a->hash != b->hash)
        return a->hash < b->hash ? -1 : 1;
    return a->first_line - b->first_line;
}

void winnow_sort(struct winnow *winnow)
{
    if (winnow->count > 1)
        qsort(winnow->prints, winnow->count, sizeof *winnow->prints, compare_prints);
}

void winnow_make(const struct program_words *words, struct winnow *out_winnow)
{
    AUTO(winnow_release) struct winnow winnow = WINNOW_INIT;

    for (size_t first = 0, end; first < words->count; first = end) {
        for (end = first + 1; end < words->count && !words->items[end].is_first;)
            end++;
        add_part(&winnow, words, first, end);
    }
    winnow_sort(&winnow);
    SWAP(*out_winnow, winnow);
}

bool winnow_has(const struct winnow *winnow, uint64_t hash)
{
    size_t low = 0, high = winnow->count;

    while (low < high) {
        const size_t middle = low + (high - low) / 2;

        if (winnow->prints[middle].hash < hash)
            low = middle + 1;
        else
            high = middle;
    }
    return low < winnow->count && winnow->prints[low].hash == hash;
}

void winnow_leave_out(struct winnow *winnow, const struct winnow *base)
{
    size_t kept = 0;

    for (size_t i = 0; i < winnow->count; i++)
        if (!winnow_has(base, winnow->prints[i].hash))
            winnow->prints[kept++] = winnow->prints[i];
    winnow->count = kept;
}

/* How many of a's prints b has: a walk over both, which are sorted. */
static size_t count_shared(const struct winnow *a, const struct winnow *b)
{
    size_t shared = 0;

    for (size_t i = 0, k = 0; i < a->count; i++) {
        while (k < b->count && b->prints[k].hash < a->prints[i].hash)
            k++;
        shared += k < b->count && b->prints[k].hash == a->prints[i].hash;
    }
    return shared;
}

double winnow_percent(size_t all, size_t shared)
{
    return all > 0 ? 100.0 * (double)shared / (double)all : 0;
}

double winnow_similarity(const struct winnow *a, const struct winnow *b)
{
    return winnow_percent(a->count + b->count, count_shared(a, b) + count_shared(b, a));
}
