#include "judge/core/token_set.h"

#include <stdlib.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/core/token.h"

struct items {
    struct span *items;
    size_t count, capacity;
};

static void items_release(struct items *items)
{
    mem_free(&items->items);
}

/* Equal items by their place, so that the surplus ones are the last of them. */
static int item_order(const void *a, const void *b)
{
    const struct span *first = a, *second = b;
    int order = span_order(*first, *second);

    if (order != 0)
        return order;
    return (first->data > second->data) - (first->data < second->data);
}

static void items_fill(struct items *items, struct span text, token_reader *next)
{
    struct span item;

    while (next(&text, &item))
        if (item.size > 0)
            ARRAY_PUSH(items->items, items->count, items->capacity, item);
    if (items->count > 1)
        qsort(items->items, items->count, sizeof *items->items, item_order);
}

static void keep_earlier(struct span *kept, struct span item)
{
    if (kept->data == NULL || item.data < kept->data)
        *kept = item;
}

bool token_sets_compare(struct span answer, struct span output, token_reader *next,
                        struct set_difference *out_difference)
{
    AUTO(items_release) struct items a = {0};
    AUTO(items_release) struct items b = {0};
    struct set_difference difference = {0};
    size_t i = 0, j = 0;

    items_fill(&a, answer, next);
    items_fill(&b, output, next);
    while (i < a.count || j < b.count) {
        int order = i == a.count ? 1 : j == b.count ? -1 : span_order(a.items[i], b.items[j]);

        if (order > 0) {
            bool is_repeated = i > 0 && span_equals(a.items[i - 1], b.items[j]);

            if (difference.surplus.data == NULL || b.items[j].data < difference.surplus.data)
                difference.surplus_is_repeated = is_repeated;
            keep_earlier(&difference.surplus, b.items[j]);
        } else if (order < 0) {
            keep_earlier(&difference.missing, a.items[i]);
        }
        i += order <= 0;
        j += order >= 0;
    }
    *out_difference = difference;
    return difference.surplus.data == NULL && difference.missing.data == NULL;
}

bool token_sets_are_equal(struct span answer, struct span output)
{
    struct set_difference difference;

    return token_sets_compare(answer, output, token_next, &difference);
}
