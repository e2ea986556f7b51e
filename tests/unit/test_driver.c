/*
 * One function a row in each language: what it is given and what it gives back must be the same
 * JSON in all of them.
 */
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "tests/unit/driver_kit.h"
#include "tests/unit/tap.h"

/* "name: int[]" a parameter, "name! int[]" one that changes; what is returned comes first. */
static const struct row {
    const char *name, *signature[8], *c, *cpp, *python, *input, *output;
    const char *java, *javascript, *rust, *go; /* or NULL */
} rows[] = {
    {"whole numbers to their limits",
     {"long", "a: int", "b: long", NULL},
     "long long f(int a, long long b) { return b < 0 ? b : a; }",
     "long long f(int a, long long b) { return b < 0 ? b : a; }",
     "def f(a, b): return b if b < 0 else a",
     " -2147483648 \n-9223372036854775808\n",
     "-9223372036854775808\n",
     NULL,
     NULL,
     NULL,
     NULL},
    {"arrays in, changed and out",
     {"int[]", "a! int[]", NULL},
     "#include <stdlib.h>\n"
     "int *f(int *a, int n, int *out_count)\n"
     "{ int *r = malloc(8); r[0] = n; r[1] = a[1]; a[0] = 9; *out_count = 2; return r; }",
     "#include <vector>\n"
     "std::vector<int> f(std::vector<int> &a)\n"
     "{ std::vector<int> r{(int)a.size(), a[1]}; a[0] = 9; return r; }",
     "def f(a):\n    r = (len(a), a[1])\n    a[0] = 9\n    return r",
     "[1, -2 ,3]\n",
     "[3,-2]\n[9,-2,3]\n",
     "class Solution { int[] f(int[] a)\n"
     "{ int[] r = {a.length, a[1]}; a[0] = 9; return r; } }",
     "const f = (a) => { const r = [a.length, a[1]]; a[0] = 9; return r; };",
     "fn f(a: &mut Vec<i32>) -> Vec<i32>\n"
     "{ let r = vec![a.len() as i32, a[1]]; a[0] = 9; r }",
     "package main\nfunc f(a []int) []int "
     "{ r := []int{len(a), a[1]}; a[0] = 9; return r }"},
    {"empty arrays",
     {"string[]", "a: int[]", NULL},
     "const char **f(const int *a, int n, int *out_count)\n"
     "{ (void)a; *out_count = n; return 0; }",
     "#include <string>\n#include <vector>\n"
     "std::vector<std::string> f(const std::vector<int> &) { return {}; }",
     "def f(a): return []",
     "[ ]\n",
     "[]\n",
     NULL,
     NULL,
     NULL,
     NULL},
    {"a matrix, row by row",
     {"int[][]", "m: int[][]", NULL},
     "#include <stdlib.h>\n"
     "int *f(const int *m, int rows, int columns, int *out_rows, int *out_columns)\n"
     "{ int *r = malloc(sizeof(int) * 6); *out_rows = columns; *out_columns = rows;\n"
     "  for (int i = 0; i < rows * columns; i++)\n"
     "      r[i % columns * rows + i / columns] = m[i];\n"
     "  return r; }",
     "#include <vector>\n"
     "std::vector<std::vector<int>> f(const std::vector<std::vector<int>> &m)\n"
     "{ std::vector<std::vector<int>> r(m[0].size());\n"
     "  for (auto &row : m) for (std::size_t i = 0; i < row.size(); i++) r[i].push_back(row[i]);\n"
     "  return r; }",
     "def f(m): return list(zip(*m))",
     "[[1,2,3],[4,5,6]]\n",
     "[[1,4],[2,5],[3,6]]\n",
     NULL,
     NULL,
     NULL,
     NULL},
    {"strings keep every character",
     {"string", "s: string", NULL},
     "#include <stdlib.h>\n#include <string.h>\n"
     "char *f(const char *s) { return strcpy(malloc(strlen(s) + 1), s); }",
     "#include <string>\nstd::string f(const std::string &s) { return s; }",
     "def f(s): return s",
     "\"h\\u00e9\\ud83d\\ude00 \\\"\\\\\\/\\n\\u0001\xc3\xa9\"\n",
     "\"h\xc3\xa9\xf0\x9f\x98\x80 \\\"\\\\/\\n\\u0001\xc3\xa9\"\n",
     NULL,
     NULL,
     NULL,
     NULL},
    {"truth values",
     {"bool[]", "a: bool[]", "b: bool", NULL},
     "#include <stdbool.h>\n#include <stdlib.h>\n"
     "bool *f(const bool *a, int n, bool b, int *out_count)\n"
     "{ bool *r = malloc(2); r[0] = a[0]; r[1] = b && n == 2; *out_count = 2; return r; }",
     "#include <vector>\n"
     "std::vector<bool> f(const std::vector<bool> &a, bool b) { return {a[0], b}; }",
     "def f(a, b): return [a[0], b]",
     "[true,false]\nfalse\n",
     "[true,false]\n",
     NULL,
     NULL,
     NULL,
     NULL},
    {"a list that is changed node by node",
     {"void", "l! list<int>", NULL},
     "#include <stdlib.h>\nstruct list_int { int value; struct list_int *next; };\n"
     "void f(struct list_int *l)\n"
     "{ struct list_int *gone = l->next; l->next = gone->next; free(gone); }",
     "struct list_int { int value; list_int *next; };\n"
     "void f(list_int *l) { list_int *gone = l->next; l->next = gone->next; delete gone; }",
     "def f(l): l.next = l.next.next",
     "[1,2,3]\n",
     "[1,3]\n",
     "class Solution { static void f(ListInt l) { l.next = l.next.next; } }",
     "function f(l) { l.next = l.next.next; }",
     "fn f(l: &mut Option<Box<ListInt>>)\n"
     "{ let first = l.as_mut().unwrap(); first.next = first.next.take().unwrap().next; }",
     "package main\nfunc f(l *ListInt) { l.Next = l.Next.Next }"},
    {"a tree with holes, and none at all",
     {"tree<int>", "t: tree<int>", "u: tree<int>", NULL},
     "struct tree_int { int value; struct tree_int *left, *right; };\n"
     "struct tree_int *f(struct tree_int *t, struct tree_int *u)\n"
     "{ if (u != 0) return u; t->right->value++; return t; }",
     "struct tree_int { int value; tree_int *left, *right; };\n"
     "tree_int *f(tree_int *t, tree_int *u) { if (u) return u; t->right->value++; return t; }",
     "def f(t, u):\n    if u: return u\n    t.right.value += 1\n    return t",
     "[5,null,4,3,null,1]\n[]\n",
     "[5,null,5,3,null,1]\n",
     "class Solution { TreeInt f(TreeInt t, TreeInt u)\n"
     "{ if (u != null) return u; t.right.value++; return t; } }",
     "function f(t, u) { if (u) return u; t.right.value++; return t; }",
     "fn f(mut t: Option<Box<TreeInt>>, u: Option<Box<TreeInt>>) -> Option<Box<TreeInt>>\n"
     "{ if u.is_some() { return u; }\n"
     "  t.as_mut().unwrap().right.as_mut().unwrap().value += 1; t }",
     "package main\nfunc f(t, u *TreeInt) *TreeInt "
     "{ if u != nil { return u }; t.Right.Value++; return t }"},
    {"no list",
     {"list<string>", "l: list<string>", NULL},
     "struct list_string { const char *value; struct list_string *next; };\n"
     "struct list_string *f(struct list_string *l) { return l; }",
     "#include <string>\nstruct list_string { std::string value; list_string *next; };\n"
     "list_string *f(list_string *l) { return l; }",
     "def f(l): return l",
     "[]\n",
     "[]\n",
     NULL,
     NULL,
     NULL,
     NULL},
    {"what the submission prints is not its result",
     {"int", "a: int", NULL},
     "#include <stdio.h>\n#include <unistd.h>\n"
     "int f(int a) { puts(\"7\"); fflush(stdout); (void)!write(1, \"8\", 1); return a; }",
     "#include <iostream>\nint f(int a) { std::cout << \"7\" << std::endl; return a; }",
     "import os\nprint(6)\ndef f(a):\n    print(7)\n    os.write(1, b'8')\n    return a",
     "5\n",
     "5\n",
     "class Solution {\n"
     "    static { System.out.println(6); }\n"
     "    int f(int a) { System.out.print(7); System.out.flush(); return a; } }",
     "console.log(6);\nfunction f(a)\n"
     "{ process.stdout.write('7'); require('fs').writeSync(1, '8'); return a; }",
     "fn f(a: i32) -> i32 { println!(\"7\"); a }",
     "package main\nimport \"fmt\"\nfunc init() { fmt.Println(6) }\n"
     "func f(a int) int { fmt.Println(7); return a }"},
};

static void signature_of(const struct row *row, struct signature *out_signature)
{
    out_signature->name = mem_strdup("f");
    (void)value_type_parse(row->signature[0], &out_signature->returns, NULL);
    for (size_t i = 1; row->signature[i] != NULL; i++) {
        const char *text = row->signature[i];
        size_t size = strcspn(text, ":!");
        struct parameter parameter = {.name = mem_strndup(text, size),
                                      .changes = text[size] == '!'};

        (void)value_type_parse(text + size + 2, &parameter.type, NULL);
        ARRAY_PUSH(out_signature->parameters, out_signature->count, out_signature->capacity,
                   parameter);
    }
}

static void row_holds(const struct driver_kit *kit, const struct row *row, size_t language,
                      const char *source)
{
    const char *language_id = driver_languages[language].language_id;
    AUTO(problem_release) struct problem problem = PROBLEM_INIT;
    AUTO(artifact_release) struct artifact artifact = ARTIFACT_INIT;
    AUTO(mem_free) char *output = NULL;
    int warnings = 0;

    problem.style = PROBLEM_FUNCTION;
    signature_of(row, &problem.signature);
    if (driver_kit_build(kit, &problem, language, source, &artifact, &warnings) > 0)
        output = driver_kit_run(&artifact, row->input);
    tap_is_int(warnings, 0, "%s: %s: no warnings", language_id, row->name);
    tap_is_str(output, row->output, "%s: %s", language_id, row->name);
}

/* Numbers stand between blanks, so that the float checker sees each as a token. */
static const struct row doubles = {
    .name = "doubles, and what is none, stand between blanks",
    .signature = {"double[]", "a: double[]", NULL},
    .c = "#include <math.h>\n#include <stdlib.h>\n"
         "double *f(const double *a, int n, int *out_count)\n"
         "{ double *r = malloc(40); r[0] = a[0] / 3; r[1] = n; r[2] = a[2] / a[2]; r[3] = a[1] / "
         "a[2];\n"
         "  r[4] = HUGE_VAL; *out_count = 5; return r; }",
    .cpp = "#include <vector>\n"
           "std::vector<double> f(const std::vector<double> &a)\n"
           "{ return {a[0] / 3, 3, a[2] / a[2], a[1] / a[2], a[0] / a[2]}; }",
    .python = "def f(a): return [a[0] / 3, 3, float('nan'), float('-inf'), float('inf')]",
    .java = "class Solution { double[] f(double[] a)\n"
            "{ return new double[] {a[0] / 3, 3, 0.0 / a[2], a[1] / a[2], a[0] / a[2]}; } }",
    .javascript = "function f(a) { return [a[0] / 3, 3, NaN, -Infinity, Infinity]; }",
    .rust = "fn f(a: Vec<f64>) -> Vec<f64>\n"
            "{ vec![a[0] / 3.0, 3.0, 0.0 / a[2], a[1] / a[2], a[0] / a[2]] }",
    .go = "package main\nfunc f(a []float64) []float64 "
          "{ return []float64{a[0] / 3, 3, 0 / a[2], a[1] / a[2], a[0] / a[2]} }",
    .input = "[1.5,-2e3,0]\n",
    .output = "[ 0.5 , 3 , nan , -inf , inf ]\n",
};

static const char *source_of(const struct row *row, size_t language)
{
    const char *const sources[] = {row->c,          row->cpp,  row->python, row->java,
                                   row->javascript, row->rust, row->go};

    return sources[language];
}

static void row_holds_everywhere(const struct driver_kit *kit, const struct row *row)
{
    for (size_t i = 0; i < DRIVER_LANGUAGES; i++)
        if (source_of(row, i) != NULL)
            row_holds(kit, row, i, source_of(row, i));
}

int main(void)
{
    struct driver_kit kit;
    int code;

    if (!driver_kit_open(&kit, &code))
        return code;
    for (size_t i = 0; i < ARRAY_LEN(rows); i++)
        row_holds_everywhere(&kit, &rows[i]);
    row_holds_everywhere(&kit, &doubles);
    driver_kit_release(&kit);
    return tap_done();
}
