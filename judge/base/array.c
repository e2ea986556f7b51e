#include "judge/base/array.h"

#include "judge/base/memory.h"

void *array_grow(void *items, size_t count, size_t *capacity, size_t item_bytes)
{
    if (count < *capacity)
        return items;
    *capacity = *capacity > 0 ? *capacity * 2 : 8;
    return mem_realloc(items, *capacity, item_bytes);
}
