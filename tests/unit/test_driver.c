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
#include "judge/engine/box.h"
#include "judge/engine/build.h"
#include "judge/engine/memfile.h"
#include "judge/repo/language_file.h"
#include "tests/unit/engine_kit.h"
#include "tests/unit/tap.h"

/* "name: int[]" a parameter, "name! int[]" one that changes; what is returned comes first. */
static const struct row {
    const char *name, *signature[8], *c, *cpp, *python, *input, *output;
} rows[] = {
    {"whole numbers to their limits",
     {"long", "a: int", "b: long", NULL},
     "long long f(int a, long long b) { return b < 0 ? b : a; }",
     "long long f(int a, long long b) { return b < 0 ? b : a; }",
     "def f(a, b): return b if b < 0 else a",
     " -2147483648 \n-9223372036854775808\n",
     "-9223372036854775808\n"},
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
     "[3,-2]\n[9,-2,3]\n"},
    {"empty arrays",
     {"string[]", "a: int[]", NULL},
     "const char **f(const int *a, int n, int *out_count)\n"
     "{ (void)a; *out_count = n; return 0; }",
     "#include <string>\n#include <vector>\n"
     "std::vector<std::string> f(const std::vector<int> &) { return {}; }",
     "def f(a): return []",
     "[ ]\n",
     "[]\n"},
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
     "[[1,4],[2,5],[3,6]]\n"},
    {"strings keep every character",
     {"string", "s: string", NULL},
     "#include <stdlib.h>\n#include <string.h>\n"
     "char *f(const char *s) { return strcpy(malloc(strlen(s) + 1), s); }",
     "#include <string>\nstd::string f(const std::string &s) { return s; }",
     "def f(s): return s",
     "\"h\\u00e9\\ud83d\\ude00 \\\"\\\\\\/\\n\\u0001\xc3\xa9\"\n",
     "\"h\xc3\xa9\xf0\x9f\x98\x80 \\\"\\\\/\\n\\u0001\xc3\xa9\"\n"},
    {"truth values",
     {"bool[]", "a: bool[]", "b: bool", NULL},
     "#include <stdbool.h>\n#include <stdlib.h>\n"
     "bool *f(const bool *a, int n, bool b, int *out_count)\n"
     "{ bool *r = malloc(2); r[0] = a[0]; r[1] = b && n == 2; *out_count = 2; return r; }",
     "#include <vector>\n"
     "std::vector<bool> f(const std::vector<bool> &a, bool b) { return {a[0], b}; }",
     "def f(a, b): return [a[0], b]",
     "[true,false]\nfalse\n",
     "[true,false]\n"},
    {"a list that is changed node by node",
     {"void", "l! list<int>", NULL},
     "#include <stdlib.h>\nstruct list_int { int value; struct list_int *next; };\n"
     "void f(struct list_int *l)\n"
     "{ struct list_int *gone = l->next; l->next = gone->next; free(gone); }",
     "struct list_int { int value; list_int *next; };\n"
     "void f(list_int *l) { list_int *gone = l->next; l->next = gone->next; delete gone; }",
     "def f(l): l.next = l.next.next",
     "[1,2,3]\n",
     "[1,3]\n"},
    {"a tree with holes, and none at all",
     {"tree<int>", "t: tree<int>", "u: tree<int>", NULL},
     "struct tree_int { int value; struct tree_int *left, *right; };\n"
     "struct tree_int *f(struct tree_int *t, struct tree_int *u)\n"
     "{ if (u != 0) return u; t->right->value++; return t; }",
     "struct tree_int { int value; tree_int *left, *right; };\n"
     "tree_int *f(tree_int *t, tree_int *u) { if (u) return u; t->right->value++; return t; }",
     "def f(t, u):\n    if u: return u\n    t.right.value += 1\n    return t",
     "[5,null,4,3,null,1]\n[]\n",
     "[5,null,5,3,null,1]\n"},
    {"no list",
     {"list<string>", "l: list<string>", NULL},
     "struct list_string { const char *value; struct list_string *next; };\n"
     "struct list_string *f(struct list_string *l) { return l; }",
     "#include <string>\nstruct list_string { std::string value; list_string *next; };\n"
     "list_string *f(list_string *l) { return l; }",
     "def f(l): return l",
     "[]\n",
     "[]\n"},
    {"what the submission prints is not its result",
     {"int", "a: int", NULL},
     "#include <stdio.h>\n#include <unistd.h>\n"
     "int f(int a) { puts(\"7\"); fflush(stdout); (void)!write(1, \"8\", 1); return a; }",
     "#include <iostream>\nint f(int a) { std::cout << \"7\" << std::endl; return a; }",
     "import os\nprint(6)\ndef f(a):\n    print(7)\n    os.write(1, b'8')\n    return a",
     "5\n",
     "5\n"},
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
                                     .output_bytes = 1 << 20,
                                     .processes = 1},
                          .stderr_bytes = 4096};
    struct run_result result;

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

static void row_holds(const struct bench *bench, const struct row *row, const char *language_id,
                      const char *file, const char *source)
{
    const struct language *language = language_find(&bench->languages, language_id);
    AUTO(problem_release) struct problem problem = PROBLEM_INIT;
    AUTO(artifact_release) struct artifact artifact = ARTIFACT_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    AUTO(mem_free) char *path = path_join(bench->scratch.path, file);
    AUTO(mem_free) char *output = NULL;
    struct compile_log log = {0};
    int status;

    problem.style = PROBLEM_FUNCTION;
    problem.source_bytes = 65536;
    problem.limits.memory_bytes = 256 << 20;
    problem.compile = (struct limits){30000, 60000, (int64_t)2 << 30, 64 << 20, 64};
    signature_of(row, &problem.signature);
    (void)unlink(path);
    (void)file_create(path, source, strlen(source), NULL);
    status = build_submission(&problem, language, path, &artifact, &log, &err);
    if (status <= 0)
        tap_note("%s", status < 0 ? error_text(&err) : log.text);
    tap_is_int(log.warnings, 0, "%s: %s: no warnings", language_id, row->name);
    if (status > 0)
        output = run(&artifact, row->input);
    tap_is_str(output, row->output, "%s: %s", language_id, row->name);
    compile_log_release(&log);
}

/* Numbers stand between blanks, so that the float checker sees each as a token. */
static void doubles_are_tokens(const struct bench *bench)
{
    static const struct {
        const char *language_id, *file, *source, *output;
    } doubles[] = {
        {"c", "main.c",
         "#include <stdlib.h>\n"
         "double *f(const double *a, int n, int *out_count)\n"
         "{ double *r = malloc(16); r[0] = a[0] / 3; r[1] = n; *out_count = 2; return r; }",
         "[ 0.5 , 2 ]\n"},
        {"cpp", "main.cpp",
         "#include <vector>\n"
         "std::vector<double> f(const std::vector<double> &a) { return {a[0] / 3, 2}; }",
         "[ 0.5 , 2 ]\n"},
        {"python", "main.py", "def f(a): return [a[0] / 3, 2]", "[ 0.5 , 2.0 ]\n"},
    };

    for (size_t i = 0; i < ARRAY_LEN(doubles); i++) {
        const struct row row = {.name = "doubles stand between blanks",
                                .signature = {"double[]", "a: double[]", NULL},
                                .input = "[1.5,-2e3]\n",
                                .output = doubles[i].output};

        row_holds(bench, &row, doubles[i].language_id, doubles[i].file, doubles[i].source);
    }
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
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        row_holds(&bench, &rows[i], "c", "main.c", rows[i].c);
        row_holds(&bench, &rows[i], "cpp", "main.cpp", rows[i].cpp);
        row_holds(&bench, &rows[i], "python", "main.py", rows[i].python);
    }
    doubles_are_tokens(&bench);
    language_table_release(&bench.languages);
    scratch_release(&bench.scratch);
    kit_release(&kit);
    return tap_done();
}
