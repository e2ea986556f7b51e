/*
 * One function a row in each language: what it is given and what it gives back must be the same
 * JSON in all of them.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/base/strbuf.h"
#include "judge/core/signature_text.h"
#include "judge/engine/box.h"
#include "judge/engine/build.h"
#include "judge/engine/memfile.h"
#include "judge/repo/language_file.h"
#include "tests/unit/engine_kit.h"
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

struct bench {
    struct language_table languages;
    struct scratch scratch;
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

/* The artifact's output for the input; NULL when it did not end well, with a note. */
static char *run(const struct artifact *artifact, const char *input)
{
    AUTO(box_close) struct box *box = NULL;
    AUTO(fd_close) int in_fd = -1;
    AUTO(fd_close) int out_fd = -1;
    AUTO(fd_close) int err_fd = -1;
    AUTO(error_release) struct error err = ERROR_INIT;
    AUTO(mapping_release) struct mapping output = MAPPING_INIT;
    struct box_run run = {.argv = &artifact->argv,
                          .limits = {.cpu_time_ms = 5000,
                                     .wall_time_ms = 30000,
                                     .memory_bytes = 256 << 20,
                                     .output_bytes = 64 << 20,
                                     .processes = 1},
                          .stderr_bytes = 4096};
    struct run_result result;

    run.limits.memory_bytes += artifact->language->extra_memory_bytes;
    if (artifact->language->processes > run.limits.processes)
        run.limits.processes = artifact->language->processes;
    if (file_sealed_copy((struct span){input, strlen(input)}, &in_fd, &err) < 0 ||
        memfile_make(&out_fd, &err) < 0 || memfile_make(&err_fd, &err) < 0)
        return NULL;
    run.stdin_fd = in_fd;
    run.stdout_fd = out_fd;
    run.stderr_fd = err_fd;
    if (box_open(artifact->language, BOX_RUN, -1, &box, &err) < 0 ||
        box_load(box, artifact, &err) < 0 || box_run(box, &run, &result, &err) < 0) {
        tap_note("%s", error_text(&err));
        return NULL;
    }
    if (result.end != RUN_FINISHED) {
        AUTO(mem_free) char *words = memfile_excerpt(err_fd, 4096);

        tap_note("ended as %d: %s", (int)result.end, words != NULL ? words : "");
        return NULL;
    }
    (void)mapping_of_fd(out_fd, &output, &err);
    return mem_strndup(output.bytes.data, output.bytes.size);
}

/* As build_submission() returns, with a note where it is not built. */
static int submission_build(struct problem *problem, const struct language *language,
                            const char *path, const char *source, struct artifact *out_artifact,
                            int *out_warnings)
{
    AUTO(error_release) struct error err = ERROR_INIT;
    struct compile_log log = {0};
    int status;

    problem->source_bytes = 65536;
    problem->limits.memory_bytes = 256 << 20;
    problem->compile = (struct limits){30000, 60000, (int64_t)2 << 30, 64 << 20, 64};
    (void)unlink(path);
    (void)file_create(path, source, strlen(source), NULL);
    status = build_submission(problem, language, path, out_artifact, &log, &err);
    if (status <= 0)
        tap_note("%s", status < 0 ? error_text(&err) : log.text);
    if (out_warnings != NULL)
        *out_warnings = log.warnings;
    compile_log_release(&log);
    return status;
}

static void row_holds(const struct bench *bench, const struct row *row, const char *language_id,
                      const char *file, const char *source)
{
    const struct language *language = language_find(&bench->languages, language_id);
    AUTO(problem_release) struct problem problem = PROBLEM_INIT;
    AUTO(artifact_release) struct artifact artifact = ARTIFACT_INIT;
    AUTO(mem_free) char *path = path_join(bench->scratch.path, file);
    AUTO(mem_free) char *output = NULL;
    int warnings = 0;

    problem.style = PROBLEM_FUNCTION;
    signature_of(row, &problem.signature);
    if (submission_build(&problem, language, path, source, &artifact, &warnings) > 0)
        output = run(&artifact, row->input);
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

/*
 * The table of values: each line goes in as the second text, through a function that changes
 * nothing, and must come out as the third, in every language.
 */
static const struct {
    const char *type;
    struct {
        const char *in, *out;
    } values[3];
} table[] = {
    {"bool", {{"true", "true"}, {"false", "false"}, {" true ", "true"}}},
    {"int", {{"-2147483648", "-2147483648"}, {"2147483647", "2147483647"}, {"-0", "0"}}},
    {"long",
     {{"-9223372036854775808", "-9223372036854775808"},
      {"9223372036854775807", "9223372036854775807"},
      {"9007199254740993", "9007199254740993"}}},
    {"double",
     {{"0.1", " 0.10000000000000001 "},
      {"1.7976931348623157e308", " 1.7976931348623157e+308 "},
      {"-0.0", " -0 "}}},
    {"string",
     {{"\"\"", "\"\""},
      {"\"h\\u00e9\\ud83d\\ude00 "
       "\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\x7f\xc3\xa9\xf0\x9f\x98\x80\"",
       "\"h\xc3\xa9\xf0\x9f\x98\x80 "
       "\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\x7f\xc3\xa9\xf0\x9f\x98\x80\""},
      {"\"\\u20ac[1,2] null\"", "\"\xe2\x82\xac[1,2] null\""}}},
    {"bool[]", {{"[ ]", "[]"}, {"[true, false]", "[true,false]"}, {"[false]", "[false]"}}},
    {"int[]",
     {{"[]", "[]"}, {"[ -2147483648 , 2147483647 ]", "[-2147483648,2147483647]"}, {"[7]", "[7]"}}},
    {"long[]",
     {{"[]", "[]"},
      {"[-9223372036854775808,9223372036854775807,0]",
       "[-9223372036854775808,9223372036854775807,0]"},
      {"[9007199254740993]", "[9007199254740993]"}}},
    {"double[]",
     {{"[]", "[]"},
      {"[2.98023223876953125e-08,5e-324,1e16,1e17,123456789012345678,0.0001,0.00001]",
       "[ 2.9802322387695312e-08 , 4.9406564584124654e-324 , 10000000000000000 , 1e+17 ,"
       " 1.2345678901234568e+17 , 0.0001 , 1.0000000000000001e-05 ]"},
      {"[100,1e22,-1.5,3.3e-5,0.30000000000000004]",
       "[ 100 , 1e+22 , -1.5 , 3.3000000000000003e-05 , 0.30000000000000004 ]"}}},
    {"string[]", {{"[]", "[]"}, {"[\"\",\"a,b\"]", "[\"\",\"a,b\"]"}, {"[\"]\"]", "[\"]\"]"}}},
    {"bool[][]", {{"[]", "[]"}, {"[[true],[false]]", "[[true],[false]]"}, {"[[]]", "[[]]"}}},
    {"int[][]", {{"[]", "[]"}, {"[[1,2,3],[4,5,6]]", "[[1,2,3],[4,5,6]]"}, {"[[],[]]", "[[],[]]"}}},
    {"long[][]",
     {{"[]", "[]"},
      {"[[-9223372036854775808],[9223372036854775807]]",
       "[[-9223372036854775808],[9223372036854775807]]"},
      {"[[]]", "[[]]"}}},
    {"double[][]",
     {{"[]", "[]"},
      {"[[0.5,2],[1e-7,-3]]", "[[ 0.5 , 2 ],[ 9.9999999999999995e-08 , -3 ]]"},
      {"[[]]", "[[]]"}}},
    {"string[][]",
     {{"[]", "[]"},
      {"[[\"a\",\"\"],[\"[\",\"\\\"\"]]", "[[\"a\",\"\"],[\"[\",\"\\\"\"]]"},
      {"[[]]", "[[]]"}}},
    {"list<bool>", {{"[]", "[]"}, {"[true,false]", "[true,false]"}, {"[false]", "[false]"}}},
    {"list<int>",
     {{"[]", "[]"}, {"[-2147483648,2147483647]", "[-2147483648,2147483647]"}, {"[0]", "[0]"}}},
    {"list<long>",
     {{"[]", "[]"}, {"[9007199254740993, 1]", "[9007199254740993,1]"}, {"[0]", "[0]"}}},
    {"list<double>", {{"[]", "[]"}, {"[0.25,1]", "[ 0.25 , 1 ]"}, {"[0]", "[ 0 ]"}}},
    {"list<string>", {{"[]", "[]"}, {"[\"\",\"b\"]", "[\"\",\"b\"]"}, {"[\"\"]", "[\"\"]"}}},
    {"tree<bool>",
     {{"[]", "[]"}, {"[true,null,false]", "[true,null,false]"}, {"[false]", "[false]"}}},
    {"tree<int>",
     {{"[]", "[]"}, {"[5,null,4,3,null,1]", "[5,null,4,3,null,1]"}, {"[0,0,0]", "[0,0,0]"}}},
    {"tree<long>",
     {{"[]", "[]"},
      {"[1,9007199254740993,null,2]", "[1,9007199254740993,null,2]"},
      {"[0]", "[0]"}}},
    {"tree<double>", {{"[]", "[]"}, {"[1,null,0.5]", "[ 1 ,null, 0.5 ]"}, {"[0]", "[ 0 ]"}}},
    {"tree<string>",
     {{"[]", "[]"}, {"[\"a\",null,\"null\"]", "[\"a\",null,\"null\"]"}, {"[\"\"]", "[\"\"]"}}},
};

/* What a type's value is in the row that is too long to be written down. */
static const struct {
    const char *type, *item;
    int count;
} long_values[] = {
    {"int[]", "-2147483648", 1000000},
    {"list<int>", "7", 200000},
    {"string[]", "\"\xc3\xa9\"", 100000},
    {"tree<int>", "1", 100000},
};

#define TABLE_ROUNDS 4 /* three columns, and the long values */

static void long_value_add(const char *type, struct strbuf *out)
{
    for (size_t i = 0; i < ARRAY_LEN(long_values); i++) {
        if (strcmp(long_values[i].type, type) != 0)
            continue;
        for (int j = 0; j < long_values[i].count; j++)
            strbuf_addf(out, "%c%s", j == 0 ? '[' : ',', long_values[i].item);
        strbuf_add_str(out, "]\n");
        return;
    }
}

static void round_fill(size_t number, struct strbuf *input, struct strbuf *output)
{
    for (size_t i = 0; i < ARRAY_LEN(table); i++) {
        size_t before = input->size, column = number % ARRAY_LEN(table[i].values);

        if (number == TABLE_ROUNDS - 1)
            long_value_add(table[i].type, input);
        if (input->size > before) {
            strbuf_add_str(output, input->data + before);
        } else {
            strbuf_addf(input, "%s\n", table[i].values[column].in);
            strbuf_addf(output, "%s\n", table[i].values[column].out);
        }
    }
}

/* Line by line, with the type, where it is short enough to be shown. */
static void outputs_agree(const char *language_id, size_t number, const char *got,
                          const char *wanted)
{
    bool is_equal = got != NULL && strcmp(got, wanted) == 0;

    tap_ok(is_equal, "%s: the table of values, round %zu", language_id, number + 1);
    for (size_t i = 0; !is_equal && got != NULL && i < ARRAY_LEN(table); i++) {
        size_t got_size = strcspn(got, "\n"), wanted_size = strcspn(wanted, "\n");

        if (got_size != wanted_size || memcmp(got, wanted, got_size) != 0)
            tap_note("%s: '%.*s' where '%.*s' is right", table[i].type,
                     (int)(got_size < 200 ? got_size : 200), got,
                     (int)(wanted_size < 200 ? wanted_size : 200), wanted);
        got += got_size + (got[got_size] != '\0');
        wanted += wanted_size + (wanted[wanted_size] != '\0');
    }
}

/* The starter file of a signature with all types compiles, and changes nothing. */
static void table_holds(const struct bench *bench, const char *language_id, const char *file)
{
    const struct language *language = language_find(&bench->languages, language_id);
    AUTO(problem_release) struct problem problem = PROBLEM_INIT;
    AUTO(artifact_release) struct artifact artifact = ARTIFACT_INIT;
    AUTO(strbuf_release) struct strbuf source = STRBUF_INIT;
    AUTO(mem_free) char *path = path_join(bench->scratch.path, file);
    int status;

    problem.style = PROBLEM_FUNCTION;
    problem.signature.name = mem_strdup("f");
    problem.signature.returns.base = VALUE_VOID;
    for (size_t i = 0; i < ARRAY_LEN(table); i++) {
        struct parameter parameter = {.name = mem_format("p%zu", i), .changes = true};

        (void)value_type_parse(table[i].type, &parameter.type, NULL);
        ARRAY_PUSH(problem.signature.parameters, problem.signature.count,
                   problem.signature.capacity, parameter);
    }
    (void)signature_preamble(&problem.signature, language_id, &source);
    (void)signature_declare(&problem.signature, language_id, &source);
    (void)signature_empty_body(&problem.signature, language_id, &source);
    status = submission_build(&problem, language, path, source.data, &artifact, NULL);
    for (size_t i = 0; i < TABLE_ROUNDS; i++) {
        AUTO(strbuf_release) struct strbuf input = STRBUF_INIT;
        AUTO(strbuf_release) struct strbuf output = STRBUF_INIT;
        AUTO(mem_free) char *got = NULL;

        round_fill(i, &input, &output);
        if (status > 0)
            got = run(&artifact, input.data);
        outputs_agree(language_id, i, got, output.data);
    }
}

static const struct {
    const char *language_id, *file;
} languages[] = {
    {"c", "main.c"},           {"cpp", "main.cpp"},       {"python", "main.py"},
    {"java", "Solution.java"}, {"javascript", "main.js"}, {"rust", "main.rs"},
    {"go", "main.go"},
};

static const char *source_of(const struct row *row, size_t language)
{
    const char *const sources[] = {row->c,          row->cpp,  row->python, row->java,
                                   row->javascript, row->rust, row->go};

    return sources[language];
}

static void row_holds_everywhere(const struct bench *bench, const struct row *row)
{
    for (size_t i = 0; i < ARRAY_LEN(languages); i++)
        if (source_of(row, i) != NULL)
            row_holds(bench, row, languages[i].language_id, languages[i].file, source_of(row, i));
}

int main(void)
{
    struct bench bench = {LANGUAGE_TABLE_INIT, SCRATCH_INIT};
    struct kit kit;
    char reason[512];

    if (!kit_open(&kit, reason))
        return tap_skip_all(reason);
    if (language_file_load(&bench.languages, NULL) < 0 || scratch_make(&bench.scratch, NULL) < 0)
        return 1;
    (void)setenv("XDG_CACHE_HOME", bench.scratch.path, 1);
    for (size_t i = 0; i < ARRAY_LEN(rows); i++)
        row_holds_everywhere(&bench, &rows[i]);
    row_holds_everywhere(&bench, &doubles);
    for (size_t i = 0; i < ARRAY_LEN(languages); i++)
        table_holds(&bench, languages[i].language_id, languages[i].file);
    language_table_release(&bench.languages);
    scratch_release(&bench.scratch);
    kit_release(&kit);
    return tap_done();
}
