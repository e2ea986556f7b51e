#include "judge/core/slip.h"

#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/regex.h"
#include "judge/core/input_facts.h"
#include "judge/core/token.h"

static struct span span_of(const char *text)
{
    return (struct span){text, text != NULL ? strlen(text) : 0};
}

static bool is_small(const struct slip_signs *signs)
{
    return signs->smallest_input != NULL;
}

static bool is_large(const struct slip_signs *signs)
{
    return !is_small(signs);
}

/* Most cases pass: what is wrong is not the idea, but its edge. */
static bool is_edge(const struct slip_signs *signs)
{
    return signs->passed * 4 >= signs->total * 3;
}

static bool is_edge_of_one(const struct slip_signs *signs)
{
    struct span rest = span_of(signs->smallest_input), token;
    int64_t number;

    return is_edge(signs) && is_small(signs) && token_next(&rest, &token) &&
           token_integer(token, &number) && (number == 0 || number == 1);
}

/* Yes and no are one apart too, and -1 is often a word for none. */
static bool is_count(const struct slip_signs *signs)
{
    int64_t number;

    return token_integer(span_of(signs->expected), &number) && (number < -1 || number > 1);
}

static bool is_mostly_wrong(const struct slip_signs *signs)
{
    return signs->passed * 2 < signs->total;
}

static bool smallest_has(const struct slip_signs *signs, enum input_fact fact)
{
    struct input_facts facts;

    if (!is_small(signs))
        return false;
    input_facts_find(span_of(signs->smallest_input), span_of(signs->answer), &facts);
    return facts.holds[fact];
}

/* Shrinking makes numbers small where it can: those that stay have a reason. */
static bool stays_negative(const struct slip_signs *signs)
{
    return smallest_has(signs, FACT_NEGATIVE);
}

static bool stays_huge(const struct slip_signs *signs)
{
    return smallest_has(signs, FACT_LARGE_INPUT) || smallest_has(signs, FACT_LARGE_ANSWER);
}

/* The first row speaks whose words, where it has any, are said, and whose test holds. */
static const struct {
    enum verdict verdict;
    const char *name;
    enum slip_words where;
    const char *words; /* NULL: any */
    bool (*also)(const struct slip_signs *signs);
} rows[] = {
  /* clang-format off */
    {VERDICT_RTE, "recursion too deep", SLIP_CAUSE, "recursion|stack is full|StackOverflow", NULL},
    {VERDICT_RTE, "division by zero", SLIP_CAUSE, "(?i)divi\\w+.* zero|ZeroDivision", NULL},
    {VERDICT_RTE, "null or unset pointer", SLIP_CAUSE, "(?i)\\bnull|NoneType|undefined", NULL},
    {VERDICT_RTE, "memory used after its end", SLIP_CAUSE,
     "freed|has returned|end of its block", NULL},
    {VERDICT_RTE, "past the ends of an array", SLIP_CAUSE,
     "(?i)beyond the end|before the start|out of (?:range|bounds)|OutOfBounds", NULL},
    {VERDICT_RTE, "uninitialised variable", SLIP_WARNINGS, "uninitiali[sz]ed", NULL},
    {VERDICT_RTE, "empty or single input", SLIP_LABEL, NULL, is_edge_of_one},
    {VERDICT_RTE, "crash on large input", SLIP_LABEL, NULL, is_large},
    {VERDICT_TLE, "loop without end", SLIP_LABEL, NULL, is_small},
    {VERDICT_TLE, "too slow on large input", SLIP_LABEL, NULL, is_large},
    {VERDICT_MLE, "recursion too deep", SLIP_CAUSE, "recursion", NULL},
    {VERDICT_MLE, "too much memory", SLIP_LABEL, NULL, NULL},
    {VERDICT_OLE, "output without end", SLIP_LABEL, NULL, NULL},
    {VERDICT_SV, "a call that is not allowed", SLIP_LABEL, NULL, NULL},
    {VERDICT_WA, "nothing printed", SLIP_HINT, "nothing was printed", NULL},
    {VERDICT_WA, "wrong output format", SLIP_HINT,
     "case only|written differently|comma|white space|line end|byte order|NUL|not a number", NULL},
    {VERDICT_WA, "overflow of int", SLIP_HINT, "overflowed", NULL},
    {VERDICT_WA, "uninitialised variable", SLIP_WARNINGS, "uninitiali[sz]ed", NULL},
    {VERDICT_WA, "overflow of int", SLIP_PATTERN, "failures have a number beyond", NULL},
    {VERDICT_WA, "equal values", SLIP_PATTERN, "failures have equal", NULL},
    {VERDICT_WA, "negative numbers", SLIP_PATTERN, "failures have a negative", NULL},
    {VERDICT_WA, "what is not connected", SLIP_PATTERN, "failures have a graph", NULL},
    {VERDICT_WA, "empty or single input", SLIP_PATTERN, "failures begin with 1", NULL},
    {VERDICT_WA, "overflow of int", SLIP_LABEL, NULL, stays_huge},
    {VERDICT_WA, "negative numbers", SLIP_LABEL, NULL, stays_negative},
    {VERDICT_WA, "empty or single input", SLIP_LABEL, NULL, is_edge_of_one},
    {VERDICT_WA, "off by one", SLIP_HINT, "^off by 1$", is_count},
    {VERDICT_WA, "the sign", SLIP_HINT, "sign differs", is_count},
    {VERDICT_WA, "equal values", SLIP_LABEL,
     "(?i)\\b(?:equal|alike|same|twice|duplicates?|share|ties?)\\b",
     NULL},
    {VERDICT_WA, "wrong order of the output", SLIP_HINT, "another order", NULL},
    {VERDICT_WA, "state not reset", SLIP_LABEL, "(?i)\\breset|left over|tests in one\\b", NULL},
    {VERDICT_WA, "empty or single input", SLIP_LABEL,
     "(?i)\\b(?:empty|single|nothing)\\b", is_edge},
    {VERDICT_WA, "negative numbers", SLIP_LABEL, "(?i)\\bnegative\\b|below zero", NULL},
    {VERDICT_WA, "what is not connected", SLIP_LABEL,
     "(?i)not (?:joined|connected)|cannot be reached", NULL},
    {VERDICT_WA, "wrong on large input only", SLIP_LABEL, NULL, is_large},
    {VERDICT_WA, "a special case", SLIP_LABEL, NULL, is_edge},
    {VERDICT_WA, "an idea that fails in most cases", SLIP_LABEL, NULL, is_mostly_wrong},
  /* clang-format on */
};

const char *slip_of(const struct slip_signs *signs)
{
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        const char *said = signs->words[rows[i].where];

        if (rows[i].verdict != signs->verdict)
            continue;
        if (rows[i].words != NULL &&
            (said == NULL || regex_find(rows[i].words, span_of(said), 0, NULL, NULL) == 0))
            continue;
        if (rows[i].also == NULL || rows[i].also(signs))
            return rows[i].name;
    }
    return NULL;
}

void slip_list_release(struct slip_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        mem_free(&list->items[i].name);
        names_release(&list->items[i].problems);
    }
    mem_free(&list->items);
    *list = (struct slip_list)SLIP_LIST_INIT;
}

static struct slip *slip_find(struct slip_list *list, enum verdict verdict, const char *name)
{
    const struct slip fresh = {verdict, NULL, NAMES_INIT, 0};

    for (size_t i = 0; i < list->count; i++)
        if (list->items[i].verdict == verdict && strcmp(list->items[i].name, name) == 0)
            return &list->items[i];
    ARRAY_PUSH(list->items, list->count, list->capacity, fresh);
    list->items[list->count - 1].name = mem_strdup(name);
    return &list->items[list->count - 1];
}

void slip_list_add(struct slip_list *list, const char *problem_id, const struct slip_signs *signs)
{
    const char *name = slip_of(signs);
    struct slip *slip;

    if (name == NULL)
        return;
    slip = slip_find(list, signs->verdict, name);
    slip->count++;
    if (!names_hold(&slip->problems, problem_id))
        names_add(&slip->problems, problem_id);
}

static int by_weight(const void *left, const void *right)
{
    const struct slip *a = left, *b = right;

    if (a->problems.count != b->problems.count)
        return a->problems.count > b->problems.count ? -1 : 1;
    if (a->count != b->count)
        return a->count > b->count ? -1 : 1;
    if (strcmp(a->name, b->name) != 0)
        return strcmp(a->name, b->name);
    return (int)a->verdict - (int)b->verdict;
}

void slip_list_rank(struct slip_list *list, size_t limit)
{
    if (list->count > 1)
        qsort(list->items, list->count, sizeof *list->items, by_weight);
    for (; list->count > limit; list->count--) {
        mem_free(&list->items[list->count - 1].name);
        names_release(&list->items[list->count - 1].problems);
    }
}
