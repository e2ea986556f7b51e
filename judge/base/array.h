/*
 * Growth for arrays inside their owner: struct { T *items; size_t count, capacity; }.
 */
#ifndef JUDGE_BASE_ARRAY_H
#define JUDGE_BASE_ARRAY_H

#include <stddef.h>

/* Makes room for one more item of item_bytes; returns the new memory. Doubles the capacity. */
void *array_grow(void *items, size_t count, size_t *capacity, size_t item_bytes);

/* Appends a value: ARRAY_PUSH(list->names, list->name_count, list->name_capacity, value). */
#define ARRAY_PUSH(items, count, capacity, value)                                                  \
    do {                                                                                           \
        (items) = array_grow((items), (count), &(capacity), sizeof *(items));                      \
        (items)[(count)++] = (value);                                                              \
    } while (0)

#endif
