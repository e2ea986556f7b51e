#include <string.h>

#include "judge/base/memory.h"
#include "judge/core/c_token.h"
#include "judge/core/mutant.h"
#include "judge/core/verification.h"
#include "tests/unit/tap.h"

/* Each kind of fault: a line in a function, and what it becomes. NULL: it must not be made. */
static const struct {
    const char *operator, * line, *becomes;
} rows[] = {
    {"boundary", "if (a < b) a = 1;", "if (a <= b) a = 1;"},
    {"boundary", "if (a >= b) a = 1;", "if (a > b) a = 1;"},
    {"equality", "if (a == b) a = 1;", "if (a != b) a = 1;"},
    {"arithmetic", "a = b + c;", "a = b - c;"},
    {"arithmetic", "a = b % c;", "a = b / c;"},
    {"assignment", "a += b;", "a -= b;"},
    {"step", "a++;", "a--;"},
    {"logic", "a = b && c;", "a = b || c;"},
    {"bits", "a = b & c;", "a = b | c;"},
    {"bits", "a = b >> c;", "a = b << c;"},
    {"narrow", "int64_t a = b;", "int32_t a = b;"},
    {"narrow", "long long a = b;", "int a = b;"},
    {"jump", "break;", "continue;"},
    {"truth", "a = true;", "a = false;"},
    {"choice", "a = std::min(b, c);", "a = std::max(b, c);"},
    {"choice", "a = lower_bound(b, c);", "a = upper_bound(b, c);"},
    {"one more", "a = 7;", "a = 8;"},
    {"one more", "a = 7LL;", "a = 8LL;"},
    {"one less", "a = 7;", "a = 6;"},
    {"unary", "if (!a) b = 1;", "if (a) b = 1;"},
    {"unary", "a = -b;", "a = b;"},
    {"branch never taken", "if (a) b = 1;", "if (0 && (a)) b = 1;"},
    {"branch always taken", "if (a) b = 1; else c = 1;", "if (1 || (a)) b = 1; else c = 1;"},
    {"branch never taken", "a = b ? c : 1;", "a = b && 0 ? c : 1;"},
    {"result zero", "return a + b;", "return 0;"},
    {"statement dropped", "a[b] = 0;", ";"},
    {"statement dropped", "work(a);", ";"},
    {"value not reset", "{ int a = 0; }", "{ static int a = 0; }"},
    {"next index", "a[b] = c;", "a[b + 1] = c;"},
    {"indices swapped", "a[b][c] = 1;", "a[c][b] = 1;"},
    {"arguments swapped", "work(a, b);", "work(b, a);"},
    /* what says nothing about the cases */
    {"equality", "if (scanf(x, &a) != 1) return 1;", NULL},
    {"branch never taken", "if (malloc(a) == NULL) return 1;", NULL},
    {"statement dropped", "free(a);", NULL},
    {"statement dropped", "v.reserve(a);", NULL},
    {"statement dropped", "int a = 0;", NULL},
    {"statement dropped", "printf(\"\\n\");", NULL},
    {"boundary", "printf(x, a, i < n ? ' ' : '\\n');", NULL},
    {"boundary", "std::vector<int> a;", NULL},
    {"boundary", "std::map<int, std::vector<long>> a;", NULL},
    {"one more", "int a[100];", NULL},
    {"one more", "a = 1000000007;", NULL},
    {"one more", "a = 1.5;", NULL},
    {"one more", "a = 0x10;", NULL},
    {"arithmetic", "a = -b;", NULL},
    {"boundary", "/* a < b */ a = 1;", NULL},
    {"boundary", "// a < b", NULL},
    {"boundary", "puts(\"a < b\");", NULL},
};

static const char before[] = "#include <stdio.h>\n#define N (5 < 6)\nint main(void)\n{\n    ";
static const char after[] = "\n    other();\n    more();\n}\n";

static void test_row(size_t number)
{
    AUTO(mem_free) char *source = mem_format("%s%s%s", before, rows[number].line, after);
    AUTO(mutant_list_release) struct mutant_list list = MUTANT_LIST_INIT;
    const struct span span = {source, strlen(source)};
    AUTO(mem_free)
    char *wanted = mem_format("%s%s%s", before,
                              rows[number].becomes != NULL ? rows[number].becomes : "?", after);
    bool is_made = false, is_there = false;

    mutants_of(span, &list);
    for (size_t i = 0; i < list.count; i++) {
        AUTO(mem_free) char *text = mutant_apply(&list.items[i], span);

        if (strcmp(list.items[i].operator, rows[number].operator) != 0 || list.items[i].line != 5)
            continue;
        is_made = true;
        is_there |= strcmp(text, wanted) == 0;
    }
    if (rows[number].becomes != NULL)
        tap_ok(is_there, "%s: %s", rows[number].operator, rows[number].line);
    else
        tap_ok(!is_made, "no '%s': %s", rows[number].operator, rows[number].line);
}

static void test_list(void)
{
    static const char source[] = "int f(int a)\n{\n    if (a < 1)\n        return a + 1;\n"
                                 "    return a * f(a - 1);\n}\nint x; int y; int z;\n";
    const struct span span = {source, sizeof source - 1};
    AUTO(mutant_list_release) struct mutant_list first = MUTANT_LIST_INIT;
    AUTO(mutant_list_release) struct mutant_list second = MUTANT_LIST_INIT;
    size_t kinds = mutant_operator_count();
    bool is_same, rises = true;

    mutants_of(span, &first);
    mutants_of(span, &second);
    is_same = first.count == second.count;
    for (size_t i = 0; i < first.count && is_same; i++) {
        is_same = first.items[i].start == second.items[i].start &&
                  strcmp(first.items[i].text, second.items[i].text) == 0;
        rises &= i == 0 || first.items[i].line >= first.items[i - 1].line;
    }
    tap_ok(is_same, "the same source gives the same mutants");
    tap_ok(rises, "in the order of the source");
    tap_ok(kinds >= 12, "there are %zu kinds of fault", kinds);
    mutant_list_thin(&first, 5);
    tap_is_int((int64_t)first.count, 5, "thinned to so many");
    tap_ok(first.items[4].line > first.items[0].line, "from its beginning to its end");
    mutant_list_thin(&second, 500);
    tap_ok(second.count > 5 && second.count < 500, "fewer than that stay as they are");
}

static void test_score(void)
{
    struct verified_mutant mutants[] = {
        {.fate = MUTANT_NOTICED},    {.fate = MUTANT_NOTICED}, {.fate = MUTANT_SURVIVED},
        {.fate = MUTANT_EQUIVALENT}, {.fate = MUTANT_REFUSED}, {.fate = MUTANT_ARGUED},
    };
    const struct verification verification = {.mutants = mutants,
                                              .mutant_count = ARRAY_LEN(mutants)};
    const struct verification none = VERIFICATION_INIT;

    tap_is_int(verification_score(&verification), 66, "noticed of those that are a fault");
    tap_is_int(verification_score(&none), 100, "nothing to notice");
}

/* Whatever bytes come, every mutant lies within them. */
static void test_odd_sources(void)
{
    static const char *const sources[] = {
        "",
        "\"",
        "'",
        "/*",
        "//",
        "#",
        "}}}}",
        "((((",
        "int f() {",
        "a < b >>= ]",
        "\\",
        "if (",
        "void f() { if ( } ) [ ( ] ; \"\\",
        "void f() { a[ ; } return",
        "0x 1e 1e+ .5.",
    };

    for (size_t i = 0; i < ARRAY_LEN(sources); i++) {
        AUTO(mutant_list_release) struct mutant_list list = MUTANT_LIST_INIT;
        bool is_within = true;

        mutants_of((struct span){sources[i], strlen(sources[i])}, &list);
        for (size_t j = 0; j < list.count; j++)
            is_within &= list.items[j].start + list.items[j].size <= strlen(sources[i]);
        tap_ok(is_within, "odd: %s", sources[i]);
    }
}

int main(void)
{
    for (size_t i = 0; i < ARRAY_LEN(rows); i++)
        test_row(i);
    test_list();
    test_score();
    test_odd_sources();
    return tap_done();
}
