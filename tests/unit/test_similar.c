#include "judge/core/similar.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/strbuf.h"
#include "tests/unit/tap.h"

/* What everybody writes: as the lecture showed it. */
static void add_lecture(struct strbuf *text)
{
    for (int i = 0; i < 30; i++)
        strbuf_addf(text,
                    "int lecture%d(int a, int b) { while (a %c b) a = b %c 2 - a; return a; }\n", i,
                    "<>+-*/%&|^"[i % 10], "+-*"[i / 10]);
}

/* A way of one's own to do a thing: the signs and their order are this number's. */
static void add_own(struct strbuf *text, unsigned number)
{
    unsigned state = number * 2654435761u + 12345u;

    strbuf_add_str(text, "long own(long a, long b) {\n");
    for (int i = 0; i < 24; i++) {
        state = state * 1103515245u + 12345u;
        strbuf_addf(text, "%s a %c= b %c a;\n", (state >> 16) % 3 == 0 ? "if (b)" : "",
                    "+-*/%&|^"[(state >> 20) % 8], "+-*/%&|^"[(state >> 25) % 8]);
    }
    strbuf_add_str(text, "return a; }\n");
}

/* So many students, of whom the last has the first one's program. */
static void fill(struct similar *similar, unsigned count, const char *problem)
{
    for (unsigned i = 0; i < count; i++) {
        AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
        AUTO(mem_free) char *student = mem_format("student-%u", i);
        char *given;

        add_lecture(&text);
        add_own(&text, i + 1 < count ? i : 0);
        given = mem_strdup(text.data);
        (void)similar_add(similar, student, "main.c", problem, "c", &given, false);
    }
}

static const struct {
    const char *name;
    unsigned count;
    bool is_left_out;
} rows[] = {
    {"in a class, what all have is left out",      SIMILAR_COMMON_PROGRAMS_MIN,     true },
    {"in a large class too",                       40,                              true },
    {"of a few programs nobody knows what all do", SIMILAR_COMMON_PROGRAMS_MIN - 1, false},
};

/* However pairs are counted in bulk, each has what two that are compared alone would have. */
static void test_each_pair(void)
{
    AUTO(similar_release) struct similar similar = SIMILAR_INIT;
    size_t wrong = 0;

    fill(&similar, SIMILAR_COMMON_PROGRAMS_MIN - 1, "sort");
    fill(&similar, SIMILAR_COMMON_PROGRAMS_MIN - 1, "sort");
    similar_find(&similar, 0);
    for (size_t i = 0; i < similar.pair_count; i++) {
        const struct similar_pair *pair = &similar.pairs[i];

        wrong += pair->percent != winnow_similarity(&similar.programs[pair->first].winnow,
                                                    &similar.programs[pair->second].winnow);
    }
    tap_is_int((int64_t)similar.pair_count,
               (int64_t)(similar.count * (similar.count - 1) / 2 - similar.count / 2),
               "without a threshold all pairs of two students are there");
    tap_is_int((int64_t)wrong, 0, "each is as similar as when it is compared alone");
}

static void add_copy(struct similar *similar, const char *problem)
{
    AUTO(mem_free) char *given = mem_strdup(similar->programs[similar->count - 1].text);

    (void)similar_add(similar, "another", "main.c", problem, "c", &given, false);
}

static bool are_alike(const struct similar_program *a, const struct similar_program *b)
{
    return strcmp(a->student, b->student) == 0 && strcmp(a->problem, b->problem) == 0 &&
           strcmp(a->text, b->text) == 0;
}

/* Problem by problem there are the same pairs as in one, and their programs alone are kept. */
static void test_gathered(void)
{
    static const char *const problems[] = {"sort", "search"};
    AUTO(similar_release) struct similar whole = SIMILAR_INIT;
    AUTO(similar_release) struct similar gathered = SIMILAR_INIT;
    bool are_same;

    for (size_t i = 0; i < ARRAY_LEN(problems); i++) {
        AUTO(similar_release) struct similar one = SIMILAR_INIT;

        fill(&whole, 20, problems[i]);
        fill(&one, 20, problems[i]);
        /* A second copy: three pairs are equally alike. */
        add_copy(&whole, problems[i]);
        add_copy(&one, problems[i]);
        similar_find(&one, SIMILAR_PERCENT);
        similar_gather(&gathered, &one);
    }
    similar_find(&whole, SIMILAR_PERCENT);
    are_same = whole.pair_count == gathered.pair_count;
    for (size_t i = 0; are_same && i < whole.pair_count; i++) {
        const struct similar_program *a = &whole.programs[whole.pairs[i].first];
        const struct similar_program *b = &gathered.programs[gathered.pairs[i].first];
        const struct similar_program *c = &whole.programs[whole.pairs[i].second];
        const struct similar_program *d = &gathered.programs[gathered.pairs[i].second];

        are_same = are_alike(a, b) && are_alike(c, d) &&
                   whole.pairs[i].percent == gathered.pairs[i].percent;
    }
    tap_ok(are_same, "gathered problem by problem, the pairs are the same");
    tap_is_int((int64_t)gathered.pair_count, 6, "three of each problem");
    tap_is_int((int64_t)gathered.count, 6, "the programs of the pairs are kept");
    tap_ok(gathered.seen == whole.seen && gathered.common == whole.common &&
               gathered.too_short == whole.too_short,
           "all are counted");
}

int main(void)
{
    AUTO(similar_release) struct similar two = SIMILAR_INIT;

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(similar_release) struct similar similar = SIMILAR_INIT;
        size_t all = rows[i].count * (rows[i].count - 1) / 2;

        fill(&similar, rows[i].count, "sort");
        similar_find(&similar, SIMILAR_PERCENT);
        tap_is_int((int64_t)similar.pair_count, rows[i].is_left_out ? 1 : (int64_t)all, "%s: pairs",
                   rows[i].name);
        tap_ok((similar.common > 0) == rows[i].is_left_out, "%s: told", rows[i].name);
        tap_ok(similar.pair_count > 0 && similar.pairs[0].percent == 100, "%s: the copy is found",
               rows[i].name);
        tap_is_int((int64_t)similar.too_short, 0, "%s: enough is left", rows[i].name);
    }
    fill(&two, SIMILAR_COMMON_PROGRAMS_MIN - 1, "sort");
    fill(&two, SIMILAR_COMMON_PROGRAMS_MIN - 1, "search");
    similar_find(&two, SIMILAR_PERCENT);
    tap_is_int((int64_t)two.common, 0, "programs for other problems are not counted with them");
    test_each_pair();
    test_gathered();
    return tap_done();
}
