#include "judge/core/input_facts.h"

#include <stdint.h>
#include <stdlib.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/core/input_graph.h"
#include "judge/core/token.h"

#define LARGE ((int64_t)1 << 31)
#define SIDE_MIN 3 /* with fewer cases on a side, chance parts them too */

/* A fact in words, of one or of many inputs, and of none. */
static const struct {
    const char *have, *has;
} words[FACT_COUNT] = {
    [FACT_DUPLICATES]   = {"have equal numbers in the list",          "has" },
    [FACT_NEGATIVE]     = {"have a negative number",                  "has" },
    [FACT_LARGE_ANSWER] = {"have a number beyond 2^31 in the answer", "has" },
    [FACT_LARGE_INPUT]  = {"have a number beyond 2^31 in the input",  "has" },
    [FACT_ONE]          = {"begin with 1",                            "does"},
    [FACT_SORTED]       = {"have a list that is sorted already",      "has" },
    [FACT_PARTED]       = {"have a graph that is not connected",      "has" },
};

struct list {
    int64_t *items;
    size_t count, capacity;
};

static void add_line(struct span line, size_t most, struct list *out)
{
    struct span token;
    int64_t number;

    for (size_t i = 0; i < most && token_next(&line, &token); i++)
        if (token_integer(token, &number))
            ARRAY_PUSH(out->items, out->count, out->capacity, number);
}

static size_t count_numbers(struct span line)
{
    struct span token;
    int64_t number;
    size_t count = 0;

    while (token_next(&line, &token))
        count += token_integer(token, &number);
    return count;
}

/* The longest line, where it is longer than there are lines; else a column. */
static void find_list(struct span input, struct list *out)
{
    struct span rest = input, line, longest = {NULL, 0};
    size_t lines = 0;

    while (line_next(&rest, &line)) {
        if (line.size > longest.size)
            longest = line;
        lines++;
    }
    if (count_numbers(longest) >= lines) {
        add_line(longest, SIZE_MAX, out);
        return;
    }
    (void)line_next(&input, &line); /* the count */
    while (line_next(&input, &line))
        add_line(line, 1, out);
}

static bool is_sorted(const struct list *list)
{
    for (size_t i = 1; i < list->count; i++)
        if (list->items[i] < list->items[i - 1])
            return false;
    return list->count > 1;
}

static int by_number(const void *left, const void *right)
{
    int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;

    return (a > b) - (a < b);
}

/* Sorts the list. */
static bool has_duplicates(struct list *list)
{
    if (list->count > 1)
        qsort(list->items, list->count, sizeof *list->items, by_number);
    for (size_t i = 1; i < list->count; i++)
        if (list->items[i] == list->items[i - 1])
            return true;
    return false;
}

/* JSON stands between brackets and commas. */
static struct span number_next(struct span *rest)
{
    struct span token;

    while (rest->size > 0 && (char_is_blank(rest->data[0]) || rest->data[0] == ',' ||
                              rest->data[0] == '[' || rest->data[0] == ']')) {
        rest->data++;
        rest->size--;
    }
    token = (struct span){rest->data, 0};
    while (rest->size > 0 && !char_is_blank(rest->data[0]) && rest->data[0] != ',' &&
           rest->data[0] != '[' && rest->data[0] != ']') {
        rest->data++;
        rest->size--;
        token.size++;
    }
    return token;
}

static void look_at_numbers(struct span text, bool *out_negative, bool *out_large, bool *out_one)
{
    struct span token;
    bool is_first = true;
    int64_t number;

    while ((token = number_next(&text)).size > 0) {
        if (!token_integer(token, &number))
            continue;
        *out_negative = *out_negative || number < 0;
        *out_large = *out_large || number >= LARGE || number < -LARGE;
        *out_one = *out_one || (is_first && number == 1);
        is_first = false;
    }
}

void input_facts_find(struct span input, struct span answer, struct input_facts *out_facts)
{
    struct input_facts facts = {{false}};
    struct list list = {NULL, 0, 0};
    bool ignored = false;

    look_at_numbers(input, &facts.holds[FACT_NEGATIVE], &facts.holds[FACT_LARGE_INPUT],
                    &facts.holds[FACT_ONE]);
    look_at_numbers(answer, &ignored, &facts.holds[FACT_LARGE_ANSWER], &ignored);
    facts.holds[FACT_PARTED] = input_graph_is_parted(input);
    find_list(input, &list);
    facts.holds[FACT_SORTED] = is_sorted(&list);
    facts.holds[FACT_DUPLICATES] = has_duplicates(&list);
    mem_free(&list.items);
    *out_facts = facts;
}

/* Does the fact hold for all failed and no passed case (or, is_absent, the other way round)? */
static bool parts_them(const struct input_facts *facts, const bool *has_failed, size_t count,
                       size_t fact, bool is_absent)
{
    for (size_t i = 0; i < count; i++)
        if (facts[i].holds[fact] != (has_failed[i] != is_absent))
            return false;
    return true;
}

char *input_facts_sentence(const struct input_facts *facts, const bool *has_failed, size_t count)
{
    size_t failed = 0;

    for (size_t i = 0; i < count; i++)
        failed += has_failed[i];
    if (failed < SIDE_MIN || count - failed < SIDE_MIN)
        return NULL;
    for (size_t fact = 0; fact < FACT_COUNT; fact++) {
        if (parts_them(facts, has_failed, count, fact, false))
            return mem_format("all %zu failures %s; none of the %zu passes %s", failed,
                              words[fact].have, count - failed, words[fact].has);
        if (parts_them(facts, has_failed, count, fact, true))
            return mem_format("all %zu passes %s; none of the %zu failures %s", count - failed,
                              words[fact].have, failed, words[fact].has);
    }
    return NULL;
}
