/*
 * Shrinking finds what is smallest, for oracles whose smallest input is known. Each is a format and
 * a fault, as a problem's validator and a wrong solution would be.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge/core/shrink.h"
#include "judge/core/token.h"
#include "tests/unit/tap.h"

#define NUMBERS_MAX 512

struct numbers {
    long values[NUMBERS_MAX];
    size_t count;
};

/* False: something is no number. */
static bool numbers_read(struct span text, struct numbers *out)
{
    struct span token;
    int64_t number;

    out->count = 0;
    while (token_next(&text, &token)) {
        if (!token_integer(token, &number) || out->count == NUMBERS_MAX)
            return false;
        out->values[out->count++] = (long)number;
    }
    return true;
}

static size_t lines_of(struct span text)
{
    size_t lines = 0;

    for (size_t i = 0; i < text.size; i++)
        lines += text.data[i] == '\n';
    return lines;
}

/* n, then n numbers from 1 to 1000 on one line; two equal numbers are its fault. */
static enum shrink_answer equal_pair(void *state, struct span text)
{
    struct numbers in;

    (void)state;
    if (!numbers_read(text, &in) || in.count < 2 || in.values[0] < 1 ||
        in.count != (size_t)in.values[0] + 1 || lines_of(text) != 2)
        return SHRINK_REFUSED;
    for (size_t i = 1; i < in.count; i++)
        if (in.values[i] < 1 || in.values[i] > 1000)
            return SHRINK_REFUSED;
    for (size_t i = 1; i < in.count; i++)
        for (size_t j = i + 1; j < in.count; j++)
            if (in.values[i] == in.values[j])
                return SHRINK_FAILS;
    return SHRINK_PASSES;
}

/* n m, then m edges between 1 and n; an edge from a vertex to itself is its fault. */
static enum shrink_answer loop_edge(void *state, struct span text)
{
    struct numbers in;

    (void)state;
    if (!numbers_read(text, &in) || in.count < 2 || in.values[0] < 1 || in.values[1] < 0 ||
        in.count != 2 + 2 * (size_t)in.values[1] || lines_of(text) != (size_t)in.values[1] + 1)
        return SHRINK_REFUSED;
    for (size_t i = 2; i < in.count; i++)
        if (in.values[i] < 1 || in.values[i] > in.values[0])
            return SHRINK_REFUSED;
    for (size_t i = 2; i < in.count; i += 2)
        if (in.values[i] == in.values[i + 1])
            return SHRINK_FAILS;
    return SHRINK_PASSES;
}

/* n, then a matrix of n rows and n columns; a negative number off the diagonal is its fault. */
static enum shrink_answer matrix(void *state, struct span text)
{
    struct numbers in;
    size_t n;

    (void)state;
    if (!numbers_read(text, &in) || in.count < 2 || in.values[0] < 1)
        return SHRINK_REFUSED;
    n = (size_t)in.values[0];
    if (in.count != 1 + n * n || lines_of(text) != n + 1)
        return SHRINK_REFUSED;
    for (size_t i = 0; i < n * n; i++)
        if (in.values[1 + i] < 0 && i / n != i % n)
            return SHRINK_FAILS;
    return SHRINK_PASSES;
}

/* n, then two lists of n; that the sums differ is its fault. */
static enum shrink_answer two_lists(void *state, struct span text)
{
    struct numbers in;
    long sum = 0;
    size_t n;

    (void)state;
    if (!numbers_read(text, &in) || in.count < 3 || in.values[0] < 1 || lines_of(text) != 3)
        return SHRINK_REFUSED;
    n = (size_t)in.values[0];
    if (in.count != 1 + 2 * n)
        return SHRINK_REFUSED;
    for (size_t i = 0; i < n; i++)
        sum += in.values[1 + i] - in.values[1 + n + i];
    return sum != 0 ? SHRINK_FAILS : SHRINK_PASSES;
}

/* The length, then a word of small letters; "bb" in it is its fault. */
static enum shrink_answer word(void *state, struct span text)
{
    struct span length, letters, rest = text;
    int64_t number;

    (void)state;
    if (!token_next(&rest, &length) || !token_next(&rest, &letters) || token_next(&rest, &rest) ||
        !token_integer(length, &number) || number != (int64_t)letters.size || lines_of(text) != 2)
        return SHRINK_REFUSED;
    for (size_t i = 0; i < letters.size; i++)
        if (letters.data[i] < 'a' || letters.data[i] > 'z')
            return SHRINK_REFUSED;
    for (size_t i = 0; i + 1 < letters.size; i++)
        if (letters.data[i] == 'b' && letters.data[i + 1] == 'b')
            return SHRINK_FAILS;
    return SHRINK_PASSES;
}

/* A JSON array and a number; an element above the number is its fault. */
static enum shrink_answer typed(void *state, struct span text)
{
    char copy[4096];
    long limit, least = 0;
    char *end;

    (void)state;
    if (text.size == 0 || text.size >= sizeof copy || text.data[0] != '[')
        return SHRINK_REFUSED;
    memcpy(copy, text.data, text.size);
    copy[text.size] = '\0';
    end = strstr(copy, "]\n");
    if (end == NULL || end == copy + 1 || lines_of(text) != 2 || end[2] == '\n')
        return SHRINK_REFUSED;
    limit = strtol(end + 2, NULL, 10);
    for (char *at = copy + 1; at < end; at++) {
        long value = strtol(at, &at, 10);

        least = value > least ? value : least;
        if (*at != ',' && *at != ']')
            return SHRINK_REFUSED;
    }
    return least > limit ? SHRINK_FAILS : SHRINK_PASSES;
}

/* A matrix of JSON; a row that is longer than the others is allowed; 7 in it is its fault. */
static enum shrink_answer rows(void *state, struct span text)
{
    (void)state;
    if (text.size < 5 || memcmp(text.data, "[[", 2) != 0 ||
        memcmp(text.data + text.size - 3, "]]\n", 3) != 0)
        return SHRINK_REFUSED;
    return memchr(text.data, '7', text.size) != NULL ? SHRINK_FAILS : SHRINK_PASSES;
}

/* n m k, then m edges; that they are a path of k + 1 edges from 1 to n is its fault. */
static enum shrink_answer path(void *state, struct span text)
{
    struct numbers in;

    (void)state;
    if (!numbers_read(text, &in) || in.count < 3 || in.values[0] < 1 || in.values[1] < 0 ||
        in.values[2] < 0 || in.count != 3 + 2 * (size_t)in.values[1] ||
        lines_of(text) != (size_t)in.values[1] + 1)
        return SHRINK_REFUSED;
    for (size_t i = 3; i < in.count; i++)
        if (in.values[i] < 1 || in.values[i] > in.values[0])
            return SHRINK_REFUSED;
    if (in.values[1] != in.values[2] + 1 || in.values[0] != in.values[1] + 1)
        return SHRINK_PASSES;
    for (size_t i = 3; i + 1 < in.count; i += 2)
        if (in.values[i] != (long)(i - 1) / 2 || in.values[i + 1] != in.values[i] + 1)
            return SHRINK_PASSES;
    return SHRINK_FAILS;
}

/* n, then n numbers from 3 to 999, then a budget; that it is spent to the last is its fault. */
static enum shrink_answer budget(void *state, struct span text)
{
    struct numbers in;
    long sum = 0;

    (void)state;
    if (!numbers_read(text, &in) || in.count < 3 || in.values[0] < 1 || lines_of(text) != 3 ||
        in.count != 2 + (size_t)in.values[0])
        return SHRINK_REFUSED;
    for (size_t i = 1; i + 1 < in.count; i++) {
        if (in.values[i] < 3 || in.values[i] > 999)
            return SHRINK_REFUSED;
        sum += in.values[i];
    }
    return sum == in.values[in.count - 1] ? SHRINK_FAILS : SHRINK_PASSES;
}

static const struct {
    const char *name, *input, *least;
    bool is_typed;
    enum shrink_answer (*ask)(void *, struct span);
} cases[] = {
    {"a count and its list", "6\n5 700 3 9 700 2\n", "2\n1 1\n", false, equal_pair},
    {"a graph loses its vertices", "7 5\n1 2\n2 6\n6 6\n6 7\n3 4\n", "1 1\n1 1\n", false,
     loop_edge},
    {"a matrix keeps its shape", "4\n1 2 3 4\n5 6 7 8\n9 1 -2 3\n4 5 6 -7\n", NULL, false, matrix},
    {"two lists of one count", "4\n1 2 3 4\n4 3 2 9\n", "1\n0\n1\n", false, two_lists},
    {"a path and what counts its steps", "6 5 4\n1 2\n2 3\n3 4\n4 5\n5 6\n", "2 1 0\n1 2\n", false,
     path},
    {"a list and what pays for it", "5\n500 90 411 777 123\n1901\n", "1\n3\n3\n", false, budget},
    {"a word and its length", "9\nxyzbbqrst\n", "2\nbb\n", false, word},
    {"an array of JSON", "[4,8,15,16,23,42]\n20\n", "[1]\n0\n", true, typed},
    {"rows of JSON", "[[1,2],[3,7],[5,6]]\n", "[[7]]\n", true, rows},
};

static void test_rows(void)
{
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        const struct shrink_oracle oracle = {cases[i].ask, NULL};
        AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
        AUTO(strbuf_release) struct strbuf again = STRBUF_INIT;
        struct span input = {cases[i].input, strlen(cases[i].input)};

        tap_ok(shrink_input(input, cases[i].is_typed, &oracle, &text), "%s: nothing is left",
               cases[i].name);
        if (cases[i].least != NULL)
            tap_is_str(text.data, cases[i].least, "%s", cases[i].name);
        tap_is_int(cases[i].ask(NULL, strbuf_span(&text)), SHRINK_FAILS, "%s: it still fails",
                   cases[i].name);
        (void)shrink_input(input, cases[i].is_typed, &oracle, &again);
        tap_is_str(again.data, text.data, "%s: the same again", cases[i].name);
    }
}

/* Counts questions and stops after some. */
static enum shrink_answer ask_some(void *state, struct span text)
{
    int *left = state;

    return (*left)-- > 0 ? equal_pair(NULL, text) : SHRINK_STOP;
}

static void test_stop(void)
{
    static const char input[] = "6\n5 700 3 9 700 2\n";
    int left = 5;
    const struct shrink_oracle oracle = {ask_some, &left};
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    tap_ok(!shrink_input((struct span){input, strlen(input)}, false, &oracle, &text),
           "it says that it was stopped");
    tap_is_int(equal_pair(NULL, strbuf_span(&text)), SHRINK_FAILS, "what it has by then fails");
    tap_ok(left >= -1, "and nothing was asked after that");
}

/* What is taken apart and put together again is the same. */
static void test_parts(void)
{
    static const struct {
        const char *text;
        bool is_typed;
    } texts[] = {
        {"1 2\n\n3  4 \n x\n", false},
        {"[1,2,3]\n[]\n\"a, b]\"\n", true},
        {"[[1,2],[],[3]]\n[\"a,b\",\"]\"]\ntrue\n", true},
    };

    for (size_t i = 0; i < ARRAY_LEN(texts); i++) {
        AUTO(specimen_release) struct specimen specimen = SPECIMEN_INIT;
        AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

        specimen_parse((struct span){texts[i].text, strlen(texts[i].text)}, texts[i].is_typed,
                       &specimen);
        specimen_render(&specimen, &text);
        tap_is_str(text.data, texts[i].text, "parts of text %zu", i + 1);
    }
}

int main(void)
{
    test_rows();
    test_stop();
    test_parts();
    return tap_done();
}
