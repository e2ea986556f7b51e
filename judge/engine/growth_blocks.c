#include "judge/engine/growth_blocks.h"

#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"

#define BLOCKS_MAX 2000000
#define KEY_MAX_BYTES 200
#define PART_LEAST 0.0006 /* of the last point's total */

struct entry {
    char *key;
    size_t point;
    double cost;
};

struct growth_blocks {
    struct entry *entries;
    size_t count, capacity;
};

struct growth_blocks *growth_blocks_make(void)
{
    return mem_alloc(1, sizeof(struct growth_blocks));
}

void growth_blocks_free(struct growth_blocks **blocks)
{
    if (*blocks != NULL) {
        for (size_t i = 0; i < (*blocks)->count; i++)
            mem_free(&(*blocks)->entries[i].key);
        mem_free(&(*blocks)->entries);
    }
    mem_free(blocks);
}

static void entry_add(struct growth_blocks *blocks, const char *key, size_t point, double cost)
{
    if (cost > 0 && blocks->count < BLOCKS_MAX)
        ARRAY_PUSH(blocks->entries, blocks->count, blocks->capacity,
                   ((struct entry){mem_strndup(key, strnlen(key, KEY_MAX_BYTES)), point, cost}));
}

static double number_next(char **rest)
{
    const char *word = strtok_r(NULL, " ", rest);

    return word != NULL ? strtod(word, NULL) : 0;
}

static void read_block(struct growth_blocks *blocks, size_t point, char **rest)
{
    const char *address = strtok_r(NULL, " ", rest);
    double instructions = number_next(rest), times = number_next(rest);
    const char *symbol = strtok_r(NULL, " ", rest);

    if (address == NULL || symbol == NULL)
        return;
    entry_add(blocks, strcmp(symbol, "?") != 0 ? symbol : address, point, instructions * times);
}

double growth_blocks_read(struct growth_blocks *blocks, size_t point, char *text)
{
    char *lines = NULL;
    double total = 0;

    for (char *line = strtok_r(text, "\n", &lines); line != NULL;
         line = strtok_r(NULL, "\n", &lines)) {
        char *rest = NULL;
        const char *word = strtok_r(line, " ", &rest);

        if (word == NULL)
            continue;
        if (strcmp(word, "total") == 0)
            total = number_next(&rest);
        else if (strcmp(word, "library") == 0)
            entry_add(blocks, "the libraries", point, number_next(&rest));
        else if (strcmp(word, "block") == 0)
            read_block(blocks, point, &rest);
    }
    return total;
}

static int entry_compare(const void *a, const void *b)
{
    return strcmp(((const struct entry *)a)->key, ((const struct entry *)b)->key);
}

void growth_blocks_add_to(struct growth_blocks *blocks, struct growth_series *series)
{
    double last = 0;

    for (size_t i = 0; i < blocks->count; i++)
        if (blocks->entries[i].point + 1 == series->count)
            last += blocks->entries[i].cost;
    if (blocks->count > 0)
        qsort(blocks->entries, blocks->count, sizeof *blocks->entries, entry_compare);
    for (size_t start = 0, end; start < blocks->count; start = end) {
        double costs[GROWTH_POINTS_MAX] = {0};
        const char *key = blocks->entries[start].key;
        struct growth_part *part;
        double most = 0;

        for (end = start; end < blocks->count && strcmp(blocks->entries[end].key, key) == 0; end++)
            if (blocks->entries[end].point < series->count)
                costs[blocks->entries[end].point] += blocks->entries[end].cost;
        for (size_t i = 0; i < series->count; i++)
            most = costs[i] > most ? costs[i] : most;
        part = growth_series_part(series, 0, most >= PART_LEAST * last ? key : "the rest");
        for (size_t i = 0; i < series->count; i++)
            part->costs[i] += costs[i];
    }
    growth_series_round(series);
}
