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

        add_lecture(&text);
        add_own(&text, i + 1 < count ? i : 0);
        (void)similar_add(similar, student, "main.c", problem, "c", text.data, false, NULL);
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
    tap_ok(similar_find(&similar, 0, NULL) == 0, "pairs are looked for");
    for (size_t i = 0; i < similar.pair_count; i++) {
        const struct similar_pair *pair = &similar.pairs[i];

        AUTO(winnow_release) struct winnow a = WINNOW_INIT;
        AUTO(winnow_release) struct winnow b = WINNOW_INIT;

        similar_winnow(&similar, &similar.programs[pair->first], &a);
        similar_winnow(&similar, &similar.programs[pair->second], &b);
        wrong += pair->percent != winnow_similarity(&a, &b);
    }
    tap_is_int((int64_t)similar.pair_count,
               (int64_t)(similar.count * (similar.count - 1) / 2 - similar.count / 2),
               "without a threshold all pairs of two students are there");
    tap_is_int((int64_t)wrong, 0, "each is as similar as when it is compared alone");
}

static void add_copy(struct similar *similar, const char *problem)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    similar_text(similar, &similar->programs[similar->count - 1], &text);
    (void)similar_add(similar, "another", "main.c", problem, "c", text.data, false, NULL);
}

static bool are_alike(const struct similar *similar, size_t at, const struct similar *other,
                      size_t other_at)
{
    const struct similar_program *a = &similar->programs[at], *b = &other->programs[other_at];
    AUTO(strbuf_release) struct strbuf text_a = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf text_b = STRBUF_INIT;

    similar_text(similar, a, &text_a);
    similar_text(other, b, &text_b);
    return strcmp(a->student, b->student) == 0 && strcmp(a->problem, b->problem) == 0 &&
           strcmp(text_a.data, text_b.data) == 0;
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
        tap_ok(similar_find(&one, SIMILAR_PERCENT, NULL) == 0 &&
                   similar_gather(&gathered, &one, NULL) == 0,
               "%s: gathered", problems[i]);
    }
    (void)similar_find(&whole, SIMILAR_PERCENT, NULL);
    are_same = whole.pair_count == gathered.pair_count;
    for (size_t i = 0; are_same && i < whole.pair_count; i++) {
        const struct similar_pair *one = &whole.pairs[i], *other = &gathered.pairs[i];

        are_same = are_alike(&whole, one->first, &gathered, other->first) &&
                   are_alike(&whole, one->second, &gathered, other->second) &&
                   one->percent == other->percent;
    }
    tap_ok(are_same, "gathered problem by problem, the pairs are the same");
    tap_is_int((int64_t)gathered.pair_count, 6, "three of each problem");
    tap_is_int((int64_t)gathered.count, 6, "the programs of the pairs are kept");
    tap_ok(gathered.seen == whole.seen && gathered.common == whole.common &&
               gathered.too_short == whole.too_short,
           "all are counted");
}

static size_t prints_of(const struct similar *similar)
{
    size_t count = 0;

    for (size_t i = 0; i < similar->count; i++)
        count += similar->programs[i].print_count;
    return count;
}

/* More than is in memory at a time: the same is common, and copies far apart are found. */
static void test_many(void)
{
    AUTO(similar_release) struct similar few = SIMILAR_INIT;
    AUTO(similar_release) struct similar many = SIMILAR_INIT;

    fill(&few, SIMILAR_COMMON_PROGRAMS_MIN, "sort");
    fill(&many, 300, "sort");
    (void)similar_find(&few, SIMILAR_PERCENT, NULL);
    tap_ok(prints_of(&many) > 2 * SIMILAR_PRINTS_AT_ONCE, "many: what is compared is in blocks");
    (void)similar_find(&many, SIMILAR_PERCENT, NULL);
    tap_is_int((int64_t)many.common, (int64_t)few.common, "many: as much is common as of few");
    tap_ok(many.pair_count == 1 && many.pairs[0].first == 0 && many.pairs[0].second == 299 &&
               many.pairs[0].percent == 100,
           "many: the last has the first one's program");
    tap_ok(prints_of(&many) > SIMILAR_PRINTS_AT_ONCE, "many: pairs are sought in blocks too");
}

int main(void)
{
    AUTO(similar_release) struct similar two = SIMILAR_INIT;

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(similar_release) struct similar similar = SIMILAR_INIT;
        size_t all = rows[i].count * (rows[i].count - 1) / 2;

        fill(&similar, rows[i].count, "sort");
        (void)similar_find(&similar, SIMILAR_PERCENT, NULL);
        tap_is_int((int64_t)similar.pair_count, rows[i].is_left_out ? 1 : (int64_t)all, "%s: pairs",
                   rows[i].name);
        tap_ok((similar.common > 0) == rows[i].is_left_out, "%s: told", rows[i].name);
        tap_ok(similar.pair_count > 0 && similar.pairs[0].percent == 100, "%s: the copy is found",
               rows[i].name);
        tap_is_int((int64_t)similar.too_short, 0, "%s: enough is left", rows[i].name);
    }
    fill(&two, SIMILAR_COMMON_PROGRAMS_MIN - 1, "sort");
    fill(&two, SIMILAR_COMMON_PROGRAMS_MIN - 1, "search");
    (void)similar_find(&two, SIMILAR_PERCENT, NULL);
    tap_is_int((int64_t)two.common, 0, "programs for other problems are not counted with them");
    test_each_pair();
    test_gathered();
    test_many();
    return tap_done();
}
