/*
 * Problems of library-checker: info.toml with generators, a model solution, a checker of testlib.
 * Constants of [params] become params.h; common/ of the repository around is where programs find
 * what they include.
 */
#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/strbuf.h"
#include "judge/repo/package_kind.h"
#include "judge/repo/package_rules.h"
#include "judge/repo/toml_text.h"

#define FILE_NAME "info.toml"
#define FILE_MAX_BYTES ((size_t)1 << 20)
#define NUMBER_MAX 10000
#define UP_MAX 4 /* folders above the problem where common/ is looked for */
#define BIT(verdict) (1u << VERDICT_##verdict)
#define REJECTED (BIT(WA) | BIT(TLE) | BIT(MLE) | BIT(OLE) | BIT(RTE) | BIT(SV))

static bool libchecker_is(const char *folder)
{
    return package_has(folder, FILE_NAME) && package_has(folder, "gen") &&
           package_has(folder, "sol");
}

/* "#define NAME value", as their own tool writes it. */
static char *params_text(const struct yaml *params)
{
    struct strbuf text = STRBUF_INIT;

    for (size_t i = 0; params != NULL && i < params->count; i++) {
        const struct yaml *item = &params->items[i];

        if (item->kind != YAML_TEXT)
            continue;
        if (item->is_quoted)
            strbuf_addf(&text, "#define %s \"%s\"\n", item->key, item->text);
        else if (strpbrk(item->text, ".") != NULL)
            strbuf_addf(&text, "#define %s %s\n", item->key, item->text);
        else
            strbuf_addf(&text, "#define %s (long long)%s\n", item->key, item->text);
    }
    return text.size > 0 ? strbuf_take(&text) : mem_strdup("");
}

static void find_common(struct problem *problem)
{
    AUTO(mem_free) char *around = mem_strdup(problem->folder);

    for (int i = 0; i < UP_MAX; i++) {
        AUTO(mem_free) char *common = path_join(around, "common");
        AUTO(mem_free) char *up = path_folder(around);

        if (file_is_folder(common))
            names_add(&problem->package.include_folders, common);
        SWAP(around, up);
    }
}

/* "random.cpp", 10 and "example.in", 2: the cases random_00 … and example_00 … */
static int read_test(struct problem *problem, const struct yaml *test, struct error *err)
{
    const char *name = yaml_text_of(test, "name", "");
    const char *ending = path_extension(name);
    size_t stem = strlen(name) - strlen(ending) - (*ending != '\0');
    long count = strtol(yaml_text_of(test, "number", "0"), NULL, 10);
    bool is_file = strcmp(ending, "in") == 0;

    if (*name == '\0' || count < 0 || count > NUMBER_MAX)
        return error_set(err, ERROR_INPUT,
                         "%s:%d: a test is to have a 'name' and a 'number' up to %d", FILE_NAME,
                         test->line, NUMBER_MAX);
    for (long i = 0; i < count; i++) {
        AUTO(mem_free) char *case_name = mem_format("%.*s_%02ld", (int)stem, name, i);
        AUTO(mem_free) char *path = mem_format("%s/gen/%s.in", problem->folder, case_name);
        bool is_sample = is_file && strncmp(name, "example", 7) == 0;

        if (is_file && !file_exists(path))
            return error_set(err, ERROR_INPUT, "%s:%d: gen/%s.in is missing", FILE_NAME, test->line,
                             case_name);
        package_add_case(problem, case_name, is_sample ? "sample" : "secret", is_file ? path : NULL,
                         NULL, "case_sensitive");
        if (!is_file)
            problem->package.cases.items[problem->package.cases.count - 1].call =
                mem_format("gen/%s %ld", name, i);
    }
    return 0;
}

static bool is_true(const struct yaml *map, const char *key)
{
    return strcmp(yaml_text_of(map, key, "false"), "true") == 0;
}

static void add_solution(struct problem *problem, const char *file, unsigned permitted,
                         enum verdict expected)
{
    struct solution solution = {.expected = expected, .permitted = permitted};

    for (size_t i = 0; i < problem->solution_count; i++)
        if (strcmp(problem->solutions[i].file, file) == 0)
            return;
    solution.file = mem_strdup(file);
    ARRAY_PUSH(problem->solutions, problem->solution_count, problem->solution_capacity, solution);
}

static void read_solutions(struct problem *problem, const struct yaml *solutions)
{
    static const char *const known[] = {"name", "wrong", "allow_tle", "function", "expect", NULL};

    for (size_t i = 0; solutions != NULL && i < solutions->count; i++) {
        const struct yaml *item = &solutions->items[i];
        const char *name = yaml_text_of(item, "name", "");
        bool may_be_slow = is_true(item, "allow_tle");

        package_unknown_keys(problem, FILE_NAME ": solutions", item, known);
        if (is_true(item, "function")) {
            package_remark(problem,
                           "%s:%d: 'function': %s needs the grader of the problem, which "
                           "is not linked here; it is left out",
                           FILE_NAME, item->line, name);
            continue;
        }
        if (is_true(item, "wrong"))
            add_solution(problem, name, REJECTED, VERDICT_WA);
        else
            add_solution(problem, name, BIT(AC) | (may_be_slow ? BIT(TLE) : 0), VERDICT_AC);
    }
    add_solution(problem, problem->model, BIT(AC), VERDICT_AC);
}

static void read_tools(struct problem *problem)
{
    static const char *const validators[] = {"verifier.cpp", "gen/verify.cpp"};

    problem->package.valid_exit = 0;
    for (size_t i = 0; i < ARRAY_LEN(validators); i++)
        if (package_has(problem->folder, validators[i]))
            names_add(&problem->package.input_validators, validators[i]);
    problem->checker.kind = CHECKER_VALIDATOR;
    if (!package_has(problem->folder, "checker.cpp"))
        return;
    problem->checker.kind = CHECKER_PROGRAM;
    problem->checker.protocol = PROTOCOL_TESTLIB;
    problem->checker_program = mem_strdup("checker.cpp");
}

static int libchecker_read(struct problem *problem, struct error *err)
{
    static const char *const known[] = {"title",    "timelimit", "tests", "solutions", "params",
                                        "solution", "verify",    "forum", "checker",   NULL};
    AUTO(mem_free) char *path = package_path(problem->folder, FILE_NAME);
    AUTO(mem_free) char *text = NULL;
    AUTO(yaml_release) struct yaml root = YAML_INIT;
    const struct yaml *tests;
    double time_s;

    if (file_read(path, FILE_MAX_BYTES, &text, err) < 0 ||
        toml_parse(FILE_NAME, text, &root, err) < 0)
        return -1;
    package_unknown_keys(problem, FILE_NAME, &root, known);
    problem->package.kind = mem_strdup("library-checker problem");
    problem->title = mem_strdup(yaml_text_of(&root, "title", path_base(problem->folder)));
    problem->package.solutions_folder = mem_strdup("sol");
    problem->package.keeps_paths = problem->package.makes_answers = true;
    problem->package.params = params_text(yaml_find(&root, "params"));
    problem->model = mem_strdup(yaml_text_of(&root, "solution", "correct.cpp"));
    find_common(problem);
    time_s = strtod(yaml_text_of(&root, "timelimit", "0"), NULL);
    problem->package.has_time_limit = time_s > 0;
    if (time_s > 0)
        package_set_time(problem, time_s);
    read_tools(problem);
    tests = yaml_find(&root, "tests");
    for (size_t i = 0; tests != NULL && i < tests->count; i++)
        if (read_test(problem, &tests->items[i], err) < 0)
            return -1;
    read_solutions(problem, yaml_find(&root, "solutions"));
    return 0;
}

const struct package_kind package_libchecker = {libchecker_is, libchecker_read};
