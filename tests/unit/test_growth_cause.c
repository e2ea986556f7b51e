/*
 * Causes are named where all that they say is seen, and nowhere else: the words of a line, what
 * its names stand for, and what a call costs.
 */
#include <stdio.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/core/growth_code.h"
#include "judge/core/growth_questions.h"
#include "judge/core/growth_report.h"
#include "tests/unit/tap.h"

static void test_clean(void)
{
    static const struct {
        const char *language, *source, *code;
    } rows[] = {
        {"c", "a /* b\n c */ d // e\nf", "a     \n      d     \nf"},
        {"c", "p(\"if (x)\\\"\", 'y')", "p(\"        \", ' ')"},
        {"c", "\"open\nx", "\"open\nx"},
        {"c", "/* never closed", "               "},
        {"python", "a # b'\n'''c\nd''' e", "a     \n'   \n   ' e"},
        {"python", "x = b\"\" // 2", "x = b\"\" // 2"},
    };

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(mem_free) char *code = growth_code_clean(rows[i].source, rows[i].language);

        tap_is_str(code, rows[i].code, "%s: '%s'", rows[i].language, rows[i].source);
    }
}

static void test_questions(void)
{
    static const struct {
        const char *name, *language;
        int line;
        const char *source;
        bool repeats;
    } rows[] = {
        {"fibonacci", "c", 2, "long fib(int n)\n{ return n < 2 ? n : fib(n - 1) + fib(n - 2); }\n",
         true},
        {"two parameters, one of them an array", "c", 2,
         "int best(const int *a, int i, int k) {\n"
         "    return i == 0 ? 0 : max(best(a, i - 1, k), best(a, i - 1, k - 1) + a[i]); }\n",
         true},
        {"a sum is no near question", "c", 2,
         "int go(int i, long sum) {\n    return i < 0 ? sum == 0 : go(i - 1, sum) + go(i - 1, sum "
         "+ "
         "a[i]); }\n",
         false},
        {"marks", "c", 3,
         "int go(int i) {\n    used[i] = 1;\n    int x = go(i - 1);\n    used[i] = 0;\n    return "
         "x "
         "+ go(i - 1); }\n",
         false},
        {"a counter that lasts", "c", 2,
         "int go(int i) {\n calls++; return go(i - 1) + go(i - 2); }", false},
        {"a mask that lasts", "c", 3,
         "int go(int i) {\n    int x = 0;\n    mask = mask ^ i;\n    x = go(i - 1);\n    return x "
         "+ "
         "go(i - 1); }\n",
         false},
        {"cutting a rod", "cpp", 4,
         "int cut(int n) {\n    int best = 0;\n    for (int k = 1; k <= n; k++)\n        best = "
         "max(best, price[k] + cut(n - k));\n    return best; }\n",
         true},
        {"one call and no loop", "c", 1, "int f(int n) { return n < 2 ? n : f(n - 1) + 1; }\n",
         false},
        {"a reference that may be changed", "cpp", 2,
         "int go(int i, int &left) {\n left = left - i; return go(i - 1, left) + go(i - 2, left); "
         "}",
         false},
        {"in Python", "python", 4,
         "import sys\ndef f(n):\n    if n < 2: return 1\n    return f(n - 1) + f(n - "
         "2)\nprint(f(9))\n",
         true},
        {"in Python: a list that grows", "python", 4,
         "def f(n, path):\n    if n == 0: return 1\n    path.append(n)\n    x = f(n - 1, path)\n   "
         " "
         "return x + f(n - 1, path)\n",
         false},
        {"in Python: the line stands outside", "python", 3,
         "def f(n):\n    return f(n - 1) + f(n - 2)\nprint(f(9))\n", false},
        {"in Rust", "rust", 2,
         "fn fib(n: u64) -> u64 {\n    if n < 2 { n } else { fib(n - 1) + "
         "fib(n - 2) }\n}\n",
         true},
        {"in Go", "go", 2, "func fib(n int) int {\n\treturn fib(n-1) + fib(n-2)\n}\n", true},
        {"what does not close", "c", 1, "int f(int n) { return f(n - 1) + f(n - 2)", false},
        {"nothing", "c", 7, "", false},
    };

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(mem_free) char *code = growth_code_clean(rows[i].source, rows[i].language);

        tap_ok(growth_questions_repeat(code, rows[i].language, rows[i].line) == rows[i].repeats,
               "%s: %s", rows[i].name, rows[i].repeats ? "asked again" : "not asked again");
    }
}

/* The second line of a source carries n^2: calls^power calls, the rest in each. */
static char *cause_of(const char *language, const char *source, const char *callee, double power)
{
    AUTO(growth_report_release) struct growth_report report = GROWTH_REPORT_INIT;
    struct growth_family *family = growth_report_add(&report, "numbers {n}");

    report.language = mem_strdup(language);
    report.source = mem_strdup(source);
    report.size_name = mem_strdup("n");
    family->series.count = 11;
    for (size_t i = 0; i < family->series.count; i++) {
        double n = family->series.sizes[i] = (double)(12 << i);

        growth_series_part(&family->series, 2, callee)->costs[i] = n * n;
        if (callee != NULL)
            growth_series_part(&family->series, 2, NULL)->costs[i] = power == 2   ? n * n / 99
                                                                     : power == 1 ? n
                                                                                  : 1;
    }
    growth_report_conclude(&report);
    return mem_strdup(report.cause);
}

static void test_causes(void)
{
    static const struct {
        const char *name, *language, *source, *callee;
        double power;      /* of the number of calls */
        const char *cause; /* NULL: none */
    } rows[] = {
        {"strlen in a condition", "c", "\nfor (i = 0; i < strlen(s); i++)", "strlen", 1,
         "each time the loop asks"},
        {"strlen before the loop", "c", "\nfor (i = 0, e = strlen(s); i < e; i++)", "strlen", 1,
         "at each call"},
        {"strlen of short texts", "c", "\nwhile (i < strlen(s))", "strlen", 2, NULL},
        {"strlen once", "c", "\nwhile (i < strlen(s))", "strlen", 0, NULL},
        {"strlen in a comment only", "c", "\ncount(s); /* strlen */", NULL, 1, NULL},
        {"memset in rounds", "c", "\nmemset(a, 0, n);", "memset", 1, "cleared again"},
        {"memset of few bytes", "c", "\nmemset(a, 0, 8);", "memset", 2, NULL},
        {"erase at the front", "cpp", "std::vector<int> v;\nv.erase(v.begin());", "memmove", 1,
         "erasing at the front"},
        {"erase at the front of a parameter", "cpp",
         "void f(int n, vector<int> &v) {\nv.erase(v.begin());", "memmove", 1,
         "erasing at the front"},
        {"erase in the middle", "cpp", "vector<long> v(n), w;\nw.erase(w.begin() + i);", "memmove",
         1, "in the middle"},
        {"erase in a set", "cpp", "set<int> v;\nv.erase(v.begin());", "std::_Rb_tree::erase", 1,
         NULL},
        {"a vector by value", "cpp",
         "int f(std::vector<int> v, int i) { return v[i]; }\nx += f(v, i);", "memcpy", 1,
         "copied at each call"},
        {"a vector by reference", "cpp",
         "int f(const std::vector<int> &v, int i) { return v[i]; }\nx += f(v, i);", "memcpy", 1,
         NULL},
        {"in a list", "python", "a.append(3)\nif x in a:", NULL, 0, "elements of a list"},
        {"not in a list", "python", "a = list(b)\nwhile x not in a and y:", NULL, 0,
         "elements of a list"},
        {"in a set", "python", "a = set(b)\nif x in a:", NULL, 0, NULL},
        {"in what nobody knows", "python", "a = load(b)\nif x in a:", NULL, 0, NULL},
        {"in a list of a few", "python", "a = [1, 2]\nif x in a:", NULL, 0, NULL},
        {"a loop over a list", "python", "a.append(3)\nfor x in a:", NULL, 0, NULL},
        {"bytes that grow", "python", "for c in s: t = b''\nfor c in s: t = t + c", NULL, 0,
         "new text"},
        {"bytes in front", "python", "for c in s: t = b''\nfor c in s: t = c + t", NULL, 0,
         "new text"},
        {"a sum", "python", "t = 0\nfor c in s: t = t + c", NULL, 0, NULL},
        {"a slice", "python", "for i in r:\n    x += sum(a[i:])", NULL, 0, "slice"},
        {"a slice of two", "python", "for i in r:\n    x += sum(a[i:i + 2])", NULL, 0, NULL},
        {"sorting in a loop", "python", "a.append(x)\nfor x in b: a.sort()", NULL, 0,
         "sorted again"},
        {"sorting once", "python", "a = [x for x in b]\na.sort()", NULL, 0, NULL},
        {"the front in Rust", "rust", "\nv.insert(0, x);", NULL, 0, "front of a Vec"},
        {"in a set of Rust", "rust", "let mut seen = HashSet::new();\nif seen.contains(&x) {", NULL,
         0, NULL},
        {"in a Vec", "rust", "let mut seen: Vec<u32> = Vec::new();\nif seen.contains(&x) {", NULL,
         0, "Vec one by one"},
        {"a text that grows in Go", "go", "text := \"\"\ntext += word", NULL, 0, "new string"},
        {"a sum in Go", "go", "sum := 0\nsum += word", NULL, 0, NULL},
    };

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(mem_free)
        char *cause = cause_of(rows[i].language, rows[i].source, rows[i].callee, rows[i].power);

        if (rows[i].cause == NULL)
            tap_is_str(cause, NULL, "%s: no cause", rows[i].name);
        else
            tap_has_str(cause, rows[i].cause, "%s", rows[i].name);
    }
}

int main(void)
{
    test_clean();
    test_questions();
    test_causes();
    return tap_done();
}
