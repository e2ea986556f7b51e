#include <string.h>

#include "judge/base/compiler.h"
#include "judge/base/memory.h"
#include "judge/core/class_name.h"
#include "judge/core/signature.h"
#include "judge/core/signature_text.h"
#include "tests/unit/tap.h"

static const struct {
    const char *text;
    bool is_type;
} types[] = {
    {"int", true},       {"bool", true},       {"long[]", true},       {"string[][]", true},
    {"list<int>", true}, {"tree<long>", true}, {"void", true},         {"double", true},
    {"float", false},    {"int[][][]", false}, {"list<int[]>", false}, {"void[]", false},
    {"", false},         {"int ", false},      {"tree<>", false},
};

struct part {
    const char *name, *type;
    bool changes;
};

/* Parameters up to a row without a name; the three declarations they should come to. */
static const struct {
    const char *name, *returns;
    struct part parts[4];
    const char *c, *cpp, *python, *java, *javascript, *rust, *go;
} declarations[] = {
    {"an array and a number",
     "int",
     {{"noise", "int[]", false}, {"budget", "long", false}},
     "int f(const int *noise, int n, long long budget)",
     "int f(const std::vector<int> &noise, long long budget)",
     "def f(noise, budget)",
     "int f(int[] noise, long budget)",
     "function f(noise, budget)",
     "fn f(noise: Vec<i32>, budget: i64) -> i32",
     "func f(noise []int, budget int64) int"},
    {"n is taken, so the length is named after its array",
     "int",
     {{"values", "int[]", false}, {"n", "int", false}},
     "int f(const int *values, int values_count, int n)",
     "int f(const std::vector<int> &values, int n)",
     "def f(values, n)",
     "int f(int[] values, int n)",
     "function f(values, n)",
     "fn f(values: Vec<i32>, n: i32) -> i32",
     "func f(values []int, n int) int"},
    {"a second array",
     "bool",
     {{"a", "int[]", false}, {"b", "double[]", false}},
     "bool f(const int *a, int n, const double *b, int b_count)",
     "bool f(const std::vector<int> &a, const std::vector<double> &b)",
     "def f(a, b)",
     "boolean f(int[] a, double[] b)",
     "function f(a, b)",
     "fn f(a: Vec<i32>, b: Vec<f64>) -> bool",
     "func f(a []int, b []float64) bool"},
    {"what changes is not const",
     "void",
     {{"a", "int[]", true}},
     "void f(int *a, int n)",
     "void f(std::vector<int> &a)",
     "def f(a)",
     "void f(int[] a)",
     "function f(a)",
     "fn f(a: &mut Vec<i32>)",
     "func f(a []int)"},
    {"texts",
     "string",
     {{"s", "string", false}, {"words", "string[]", false}},
     "char *f(const char *s, const char *const *words, int n)",
     "std::string f(const std::string &s, const std::vector<std::string> &words)",
     "def f(s, words)",
     "String f(String s, String[] words)",
     "function f(s, words)",
     "fn f(s: String, words: Vec<String>) -> String",
     "func f(s string, words []string) string"},
    {"a matrix in, a matrix out",
     "long[][]",
     {{"grid", "int[][]", false}},
     "long long *f(const int *grid, int rows, int columns, int *out_rows, int *out_columns)",
     "std::vector<std::vector<long long>> f(const std::vector<std::vector<int>> &grid)",
     "def f(grid)",
     "long[][] f(int[][] grid)",
     "function f(grid)",
     "fn f(grid: Vec<Vec<i32>>) -> Vec<Vec<i64>>",
     "func f(grid [][]int) [][]int64"},
    {"an array out",
     "int[]",
     {{"n", "int", false}},
     "int *f(int n, int *out_count)",
     "std::vector<int> f(int n)",
     "def f(n)",
     "int[] f(int n)",
     "function f(n)",
     "fn f(n: i32) -> Vec<i32>",
     "func f(n int) []int"},
    {"nodes",
     "list<int>",
     {{"head", "list<int>", false}, {"root", "tree<long>", false}},
     "struct list_int *f(struct list_int *head, struct tree_long *root)",
     "list_int *f(list_int *head, tree_long *root)",
     "def f(head, root)",
     "ListInt f(ListInt head, TreeLong root)",
     "function f(head, root)",
     "fn f(head: Option<Box<ListInt>>, root: Option<Box<TreeLong>>) -> Option<Box<ListInt>>",
     "func f(head *ListInt, root *TreeLong) *ListInt"},
    {"nothing in",
     "double",
     {{NULL, NULL, false}},
     "double f(void)",
     "double f()",
     "def f()",
     "double f()",
     "function f()",
     "fn f() -> f64",
     "func f() float64"},
};

static void declares(size_t row)
{
    AUTO(signature_release) struct signature signature = {.name = mem_strdup("f")};
    const char *const languages[] = {"c", "cpp", "python", "java", "javascript", "rust", "go"};
    const char *const expected[] = {declarations[row].c,          declarations[row].cpp,
                                    declarations[row].python,     declarations[row].java,
                                    declarations[row].javascript, declarations[row].rust,
                                    declarations[row].go};

    (void)value_type_parse(declarations[row].returns, &signature.returns, NULL);
    signature.parameters = mem_alloc(4, sizeof *signature.parameters);
    for (size_t i = 0; i < 4 && declarations[row].parts[i].name != NULL; i++) {
        const struct part *part = &declarations[row].parts[i];

        signature.parameters[i].name = mem_strdup(part->name);
        signature.parameters[i].changes = part->changes;
        (void)value_type_parse(part->type, &signature.parameters[i].type, NULL);
        signature.count++;
    }
    for (size_t i = 0; i < ARRAY_LEN(languages); i++) {
        AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

        tap_is_int(signature_declare(&signature, languages[i], &text), 0, "%s: declared in %s",
                   declarations[row].name, languages[i]);
        tap_is_str(text.data, expected[i], "%s: %s", declarations[row].name, languages[i]);
    }
}

static void preambles(void)
{
    AUTO(signature_release) struct signature signature = {.name = mem_strdup("f")};
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf none = STRBUF_INIT;
    const char *first;

    signature.parameters = mem_alloc(2, sizeof *signature.parameters);
    signature.count = 2;
    for (size_t i = 0; i < 2; i++) {
        signature.parameters[i].name = mem_strdup(i == 0 ? "a" : "b");
        signature.parameters[i].type = (struct value_type){VALUE_INT, SHAPE_LIST};
    }
    tap_is_int(signature_preamble(&signature, "c", &text), 0, "a preamble in C");
    first =
        strstr(text.data, "struct list_int {\n    int value;\n    struct list_int *next;\n};\n");
    tap_ok(first != NULL, "defines the nodes");
    tap_ok(first != NULL && strstr(first + 1, "struct list_int {") == NULL, "once");
    tap_ok(signature_declare(&signature, "ada", &none) < 0 && none.size == 0,
           "a language without functions adds nothing");
}

static const struct {
    const char *name, *source, *found;
} classes[] = {
    {"the public class", "class A {}\npublic final class Foo { }", "Foo"},
    {"none is public: the one with main",
     "class A {} class B { public static void main(String[] a) {} }", "B"},
    {"the public one goes before main", "class B { static void main() {} } public class C {}", "C"},
    {"comments and texts do not count",
     "// public class X\n/* public class Y */ class Z { String s = \"public class Q {\"; char c = "
     "'{';\n"
     "public static void main(String[] a) {} }",
     "Z"},
    {"a class within is not the file's", "class A { public static class B {} void main() {} }",
     "A"},
    {"a record may be it", "public record R(int x) {}", "R"},
    {"nothing to find", "int x = 3;", NULL},
    {"an unfinished text", "class A { void main(String[] a) { String s = \"\\", "A"},
    {"an unfinished comment", "public class /* ", NULL},
    {"nothing at all", "", NULL},
};

int main(void)
{
    for (size_t i = 0; i < ARRAY_LEN(types); i++) {
        struct value_type type = {VALUE_INT, SHAPE_SCALAR};

        tap_ok((value_type_parse(types[i].text, &type, NULL) == 0) == types[i].is_type,
               "'%s' is %s type", types[i].text, types[i].is_type ? "a" : "no");
    }
    for (size_t i = 0; i < ARRAY_LEN(declarations); i++)
        declares(i);
    preambles();
    for (size_t i = 0; i < ARRAY_LEN(classes); i++) {
        AUTO(mem_free)
        char *found = class_name_find((struct span){classes[i].source, strlen(classes[i].source)});

        tap_is_str(found, classes[i].found, "main class: %s", classes[i].name);
    }
    return tap_done();
}
