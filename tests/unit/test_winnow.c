#include "judge/core/winnow.h"

#include <string.h>

#include "judge/base/array.h"
#include "tests/unit/tap.h"

static void make(const char *language, const char *text, struct winnow *out_winnow)
{
    AUTO(program_words_release) struct program_words words = PROGRAM_WORDS_INIT;

    program_words_read((struct span){text, strlen(text)}, language, &words);
    winnow_make(&words, out_winnow);
}

#define C_ONE "int one(int a) { int s = 0; for (int i = 0; i < a; i++) s += i * a; return s; }\n"
#define C_TWO "long two(char *p) { long n = 1; while (*p) n = n * 31 + (*p++ - 'a'); return n; }\n"
#define JAVA_HEAD "import java.util.*;\nclass Main {\n"
#define PY_ONE "def one(a):\n    s = 0\n    for i in range(a):\n        s += i * a\n    return s\n"
#define PY_TWO "def two(p):\n    n = 1\n    while p:\n        n = n * 31 + p.pop()\n    return n\n"

/* Each pair is one program twice, for the two that follow "not" two programs. */
static const struct {
    const char *name, *language, *a, *b;
    bool is_same;
} rows[] = {
    {"names", "c", C_ONE,
     "int f(int n) { int q = 0; for (int k = 0; k < n; k++) q += k * n; "
     "return q; }",
     true},
    {"order of functions", "c", C_ONE C_TWO, C_TWO C_ONE, true},
    {"comments", "c", C_ONE, "/* mine */ // own work\n" C_ONE, true},
    {"layout and braces", "c", C_ONE,
     "int one(int a)\n{\n  int s = 0;\n  for (int i = 0; i < a; "
     "i++)\n  {\n    s += i * a;\n  }\n  return s;\n}\n",
     true},
    {"includes", "cpp", C_ONE, "#include <vector>\nusing namespace std;\n" C_ONE, true},
    {"numbers and texts", "c", "int f(void) { return g(1, 2, \"a\", 'b', 3.5, 0x10); }",
     "int f(void) { return g(9, 8, \"zz\", 'c', 1e9, 7); }", true},
    {"order of methods", "java", JAVA_HEAD C_ONE C_TWO "}", JAVA_HEAD C_TWO C_ONE "}", true},
    {"imports", "java", JAVA_HEAD C_ONE "}", "import java.io.*;\n" JAVA_HEAD C_ONE "}", true},
    {"semicolons", "javascript",
     "function f(a) {\n  let s = 0;\n  for (const x of a) s += x;\n  "
     "return s;\n}",
     "function g(b) {\n  let t = 0\n  for (const y of b) t += y\n  return t\n}", true},
    {"order of functions", "python", PY_ONE "\n\n" PY_TWO, PY_TWO "\n\n" PY_ONE, true},
    {"comments and texts as comments", "python", PY_ONE, "\"\"\"Own work.\"\"\"\n# really\n" PY_ONE,
     true},
    {"indentation", "python", PY_ONE,
     "def f(n):\n\tq = 0\n\tfor k in range(n):\n\t\tq += k * n\n\treturn q\n", true},
    {"imports", "python", PY_ONE, "import sys\nfrom os import path\n" PY_ONE, true},
    {"not other functions", "c", C_ONE, C_TWO, false},
    {"not other functions", "python", PY_ONE, PY_TWO, false},
};

static void check_rows(void)
{
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(winnow_release) struct winnow a = WINNOW_INIT;
        AUTO(winnow_release) struct winnow b = WINNOW_INIT;

        make(rows[i].language, rows[i].a, &a);
        make(rows[i].language, rows[i].b, &b);
        tap_ok(a.count > 0, "%s: %s: it has fingerprints", rows[i].language, rows[i].name);
        tap_is_int((int64_t)winnow_similarity(&a, &b), rows[i].is_same ? 100 : 0, "%s: %s",
                   rows[i].language, rows[i].name);
    }
}

int main(void)
{
    AUTO(winnow_release) struct winnow both = WINNOW_INIT;
    AUTO(winnow_release) struct winnow one = WINNOW_INIT;
    AUTO(winnow_release) struct winnow two = WINNOW_INIT;
    AUTO(winnow_release) struct winnow empty = WINNOW_INIT;

    check_rows();
    make("c", C_ONE C_TWO, &both);
    make("c", C_ONE, &one);
    make("c", C_TWO, &two);
    make("c", "", &empty);
    tap_ok(winnow_similarity(&both, &one) > 50 && winnow_similarity(&both, &one) < 80,
           "half a program is like the whole by its share");
    tap_is_int((int64_t)winnow_similarity(&empty, &one), 0, "nothing is like nothing");
    tap_is_int((int64_t)winnow_similarity(&empty, &empty), 0, "not even itself");
    winnow_leave_out(&both, &two);
    tap_is_int((int64_t)winnow_similarity(&both, &one), 100, "what was given counts no more");
    tap_ok(program_words_family("rust") == NULL, "a language without a grammar is not read");
    tap_is_str(program_words_family("cpp"), program_words_family("c"), "C is compared with C++");
    return tap_done();
}
