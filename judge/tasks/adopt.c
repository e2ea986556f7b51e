#include "judge/tasks/adopt.h"

#include <ctype.h>
#include <string.h>

#include "judge/base/json.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/strbuf.h"
#include "judge/core/validator_flags.h"
#include "judge/engine/build_request.h"
#include "judge/repo/package.h"
#include "judge/tasks/generate.h"
#include "judge/tasks/pack.h"

#define FILE_MAX_BYTES ((size_t)1 << 30)
#define MIB ((int64_t)1 << 20)

struct adopting {
    const struct problem *package;
    const struct language_table *languages;
    const char *folder;
    struct checker_spec checker; /* of the default validator */
    struct case_list cases;
    struct names solutions; /* file names that are taken */
    char *model;
    struct names *files, *left;
    struct error *err;
};

static void adopting_release(struct adopting *adopting)
{
    case_list_release(&adopting->cases);
    names_release(&adopting->solutions);
    mem_free(&adopting->model);
}

static int put(struct adopting *adopting, const char *name, const char *data, size_t size)
{
    AUTO(mem_free) char *path = path_join(adopting->folder, name);
    AUTO(mem_free) char *around = path_folder(path);

    if (folder_make(around, adopting->err) < 0 || file_create(path, data, size, adopting->err) < 0)
        return -1;
    names_add(adopting->files, name);
    return 0;
}

static int put_copy(struct adopting *adopting, const char *name, const char *path)
{
    AUTO(mem_free) char *data = NULL;
    size_t size;

    if (file_read_bytes(path, FILE_MAX_BYTES, &data, &size, adopting->err) < 0)
        return -1;
    return put(adopting, name, data, size);
}

static int lack(const struct adopting *adopting, const char *what)
{
    return error_set(adopting->err, ERROR_USAGE, "'%s' cannot become a problem here: %s",
                     adopting->package->id, what);
}

/* Small letters, digits and '-'. The caller's. */
static char *plain_name(const char *name)
{
    char *plain = mem_strdup(name);

    for (char *at = plain; *at != '\0'; at++)
        *at = isalnum((unsigned char)*at) ? (char)tolower((unsigned char)*at) : '-';
    return plain;
}

/* ---- cases ---- */

/* Where the package has no samples, its first case is one. */
static bool is_sample(const struct adopting *adopting, const struct test_case *test)
{
    const char *first = adopting->cases.items[0].group;

    return strcmp(test->group, "sample") == 0 || (test->index == 0 && strcmp(first, "sample") != 0);
}

static char *case_name(size_t place)
{
    return mem_format("case-%03zu", place + 1);
}

static int put_cases(struct adopting *adopting)
{
    size_t samples = 0;

    for (size_t i = 0; i < adopting->cases.count; i++) {
        const struct test_case *test = &adopting->cases.items[i];
        AUTO(mem_free) char *plain = case_name(i);
        AUTO(mem_free)
        char *input = is_sample(adopting, test) ? mem_format("samples/%zu.in", ++samples)
                                                : mem_format("cases/%s.in", plain);
        AUTO(mem_free) char *answer = mem_format("samples/%zu.ans", samples);

        if (put_copy(adopting, input, test->input_path) < 0)
            return -1;
        if (is_sample(adopting, test) && test->answer_path != NULL &&
            put_copy(adopting, answer, test->answer_path) < 0)
            return -1;
    }
    return 0;
}

/* ---- programs ---- */

/* A tool of one source, with its headers beside it: check.cpp */
static int put_tool(struct adopting *adopting, const char *file, const char *role)
{
    AUTO(build_request_release) struct build_request request = BUILD_REQUEST_INIT;
    struct language_table one = {NULL, 1, 1};

    if (build_request_tool(adopting->package, adopting->languages, file, &request, adopting->err) <
        0)
        return -1;
    one.rows = (struct language *)request.language;
    for (size_t i = 0; i < request.names.count; i++) {
        const char *base = path_base(request.names.items[i]);
        AUTO(mem_free) char *main_name = mem_format("%s.%s", role, path_extension(base));

        if (i > 0 && language_of_file(&one, base) != NULL)
            return lack(adopting, "its checker is made of several sources; one is to hold all");
        if (put_copy(adopting, i == 0 ? main_name : base, request.paths.items[i]) < 0)
            return -1;
    }
    return 0;
}

static int put_validator(struct adopting *adopting)
{
    const struct package *package = &adopting->package->package;

    for (size_t i = 0; i < package->input_validators.count; i++) {
        AUTO(mem_free)
        char *note = mem_format("%s: an input validator that is content with exit %d, not 42",
                                package->input_validators.items[i], package->valid_exit);

        if (i > 0 || package->valid_exit != 42)
            names_add(adopting->left, note);
        else if (put_tool(adopting, package->input_validators.items[i], "validate") < 0)
            return -1;
    }
    return 0;
}

static int put_tools(struct adopting *adopting)
{
    const struct problem *package = adopting->package;

    if (package->package.passes > 1)
        return lack(adopting, "it runs a submission in several passes");
    if (package->package.method.name != NULL)
        return lack(adopting, "it calls a method of a class");
    if (package->package.is_scored && package->checker.kind == CHECKER_PROGRAM &&
        package->checker.protocol == PROTOCOL_KATTIS)
        names_add(adopting->left, "points that the checker gives: here it gives a share, 0 to 1");
    if (package->style == PROBLEM_INTERACTIVE) {
        if (package->checker.protocol != PROTOCOL_KATTIS)
            return lack(adopting, "its interactor is one of testlib");
        return put_tool(adopting, package->interactor, "interact");
    }
    if (package->checker.kind == CHECKER_PROGRAM)
        return put_tool(adopting, package->checker_program, "check");
    return adopting->cases.count > 0 ? validator_flags_parse(adopting->cases.items[0].flags,
                                                             &adopting->checker, adopting->err)
                                     : 0;
}

static int put_solution(struct adopting *adopting, const struct solution *solution,
                        const char *path)
{
    AUTO(mem_free) char *code = plain_name(verdict_code(solution->expected));
    AUTO(mem_free) char *base = mem_strdup(path_base(solution->file));
    const char *ending = path_extension(solution->file);
    AUTO(mem_free) char *stem = NULL;
    AUTO(mem_free) char *name = NULL;
    AUTO(mem_free) char *target = NULL;

    base[strlen(base) - strlen(ending) - 1] = '\0';
    stem = plain_name(base);
    name = mem_format("%s-%s.%s", code, stem, ending);
    for (int more = 2; names_hold(&adopting->solutions, name); more++) {
        mem_free(&name);
        name = mem_format("%s-%s-%d.%s", code, stem, more, ending);
    }
    names_add(&adopting->solutions, name);
    if (solution->expected == VERDICT_AC &&
        (adopting->model == NULL || (adopting->package->model != NULL &&
                                     strcmp(adopting->package->model, solution->file) == 0))) {
        mem_free(&adopting->model);
        adopting->model = mem_strdup(name);
    }
    target = mem_format("solutions/%s", name);
    return put_copy(adopting, target, path);
}

/* Why a solution has no place here; NULL: it has. The caller's. */
static char *solution_obstacle(const struct adopting *adopting, const struct solution *solution,
                               const char *path)
{
    const struct language *language = language_of_file(adopting->languages, path);
    AUTO(build_request_release) struct build_request request = BUILD_REQUEST_INIT;
    unsigned accepted = 1u << VERDICT_AC;

    if (file_is_folder(path))
        return mem_format("%s: a solution of several files", solution->file);
    if (language == NULL)
        return mem_format("%s: its language is not known here", solution->file);
    if ((solution->permitted & accepted) != 0 && solution->permitted != accepted)
        return mem_format("%s: it may be accepted or not", solution->file);
    if (build_request_submission(adopting->package, language, path, &request, NULL) < 0 ||
        request.names.count > 1)
        return mem_format("%s: it includes files of the package", solution->file);
    return NULL;
}

static int put_solutions(struct adopting *adopting)
{
    const struct problem *package = adopting->package;

    for (size_t i = 0; i < package->solution_count; i++) {
        const struct solution *solution = &package->solutions[i];
        AUTO(mem_free)
        char *path = mem_format("%s/%s/%s", package->folder, problem_solutions_folder(package),
                                solution->file);
        AUTO(mem_free) char *obstacle = solution_obstacle(adopting, solution, path);

        if (obstacle != NULL)
            names_add(adopting->left, obstacle);
        else if (put_solution(adopting, solution, path) < 0)
            return -1;
    }
    return adopting->model != NULL ? 0 : lack(adopting, "no accepted solution makes the answers");
}

/* ---- problem.json and the statement ---- */

static void add_checker(struct adopting *adopting, struct json_writer *writer)
{
    const struct checker_spec *checker = &adopting->checker;
    double tolerance =
        checker->absolute > checker->relative ? checker->absolute : checker->relative;

    if (adopting->package->style == PROBLEM_INTERACTIVE)
        return;
    if (adopting->package->checker.kind == CHECKER_PROGRAM) {
        json_add_string(writer, "checker", "program");
        if (adopting->package->checker.protocol == PROTOCOL_TESTLIB)
            json_add_string(writer, "protocol", "testlib");
        return;
    }
    if (tolerance > 0) {
        json_begin_object(writer, "checker");
        json_add_number(writer, "float", tolerance);
        json_end(writer);
        return;
    }
    if (!checker->keeps_case && !checker->keeps_space)
        names_add(adopting->left, "small and capital letters are the same to the package, not "
                                  "to the checker \"tokens\"");
    json_add_string(writer, "checker", checker->keeps_space ? "exact" : "tokens");
}

static void add_cases(const struct adopting *adopting, const char *group,
                      struct json_writer *writer)
{
    json_begin_array(writer, "cases");
    for (size_t i = 0; i < adopting->cases.count; i++) {
        const struct test_case *test = &adopting->cases.items[i];
        AUTO(mem_free) char *name = case_name(i);

        if (is_sample(adopting, test) || (group != NULL && strcmp(test->group, group) != 0))
            continue;
        json_begin_object(writer, NULL);
        json_add_string(writer, "file", name);
        json_end(writer);
    }
    json_end(writer);
}

static bool has_cases(const struct adopting *adopting, const char *group)
{
    for (size_t i = 0; i < adopting->cases.count; i++)
        if (!is_sample(adopting, &adopting->cases.items[i]) &&
            strcmp(adopting->cases.items[i].group, group) == 0)
            return true;
    return false;
}

static void add_groups(const struct adopting *adopting, struct json_writer *writer)
{
    const struct problem *package = adopting->package;

    if (!package->package.is_scored) {
        add_cases(adopting, NULL, writer);
        return;
    }
    json_begin_array(writer, "groups");
    for (size_t i = 0; i < package->group_count; i++) {
        AUTO(mem_free) char *name = plain_name(package->groups[i].name);

        if (!has_cases(adopting, package->groups[i].name))
            continue;
        json_begin_object(writer, NULL);
        json_add_string(writer, "name", name);
        json_add_number(writer, "points", package->groups[i].points);
        add_cases(adopting, package->groups[i].name, writer);
        json_end(writer);
    }
    json_end(writer);
}

static int put_json(struct adopting *adopting)
{
    const struct problem *package = adopting->package;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(mem_free)
    char *time = mem_format("%lld ms", (long long)package->limits.cpu_time_ms);
    AUTO(mem_free)
    char *memory = mem_format("%lld MiB", (long long)(package->limits.memory_bytes / MIB));
    struct json_writer writer;

    json_writer_init(&writer, &text, true);
    json_begin_object(&writer, NULL);
    json_add_string(&writer, "title", package->title);
    json_add_string(&writer, "style",
                    package->style == PROBLEM_INTERACTIVE ? "interactive" : "stdio");
    json_add_string(&writer, "difficulty", "medium");
    json_begin_array(&writer, "tags");
    json_end(&writer);
    json_begin_object(&writer, "limits");
    json_add_string(&writer, "time", time);
    json_add_string(&writer, "memory", memory);
    json_end(&writer);
    add_checker(adopting, &writer);
    json_add_string(&writer, "model", adopting->model);
    add_groups(adopting, &writer);
    json_begin_array(&writer, "hints");
    json_end(&writer);
    json_end(&writer);
    strbuf_add_char(&text, '\n');
    return put(adopting, "problem.json", text.data, text.size);
}

static int put_statement(struct adopting *adopting)
{
    AUTO(mem_free) char *text = NULL;
    AUTO(strbuf_release) struct strbuf out = STRBUF_INIT;

    if (package_statement(adopting->package, &text, NULL) < 0)
        names_add(adopting->left, "the statement: there is none as Markdown or TeX");
    strbuf_addf(&out, "# %s\n\n%s\n", adopting->package->title, text != NULL ? text : "");
    return put(adopting, "statement.md", out.data, out.size);
}

/* ---- */

static int check_kind(const struct problem *package, const char *kind, struct error *err)
{
    static const struct {
        const char *word, *start;
    } kinds[] = {
        {"kattis",     "Kattis package"         },
        {"polygon",    "Polygon package"        },
        {"libchecker", "library-checker problem"},
    };
    const char *is = package->package.kind != NULL ? package->package.kind : "problem of ours";

    for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
        if (strcmp(kinds[i].word, kind) == 0 &&
            strncmp(is, kinds[i].start, strlen(kinds[i].start)) == 0)
            return 0;
    return error_set(err, ERROR_USAGE, "'%s' is a %s, and --from says %s", package->id, is, kind);
}

int task_adopt(const struct problem *package, const char *kind,
               const struct language_table *languages, const char *folder,
               const struct report_sink *sink, struct names *out_files, struct names *out_left,
               struct error *err)
{
    AUTO(adopting_release)
    struct adopting adopting = {.package = package,
                                .languages = languages,
                                .folder = folder,
                                .files = out_files,
                                .left = out_left,
                                .err = err};
    AUTO(mem_free) char *source = path_join(package->folder, PACK_SOURCE);
    AUTO(mem_free) char *ours = path_join(source, "problem.json");

    if (check_kind(package, kind, err) < 0)
        return -1;
    if (file_exists(folder))
        return error_set(err, ERROR_USAGE, "'%s' is there already", folder);
    if (file_exists(ours))
        return task_copy_folder(source, folder, out_files, err);
    if (task_generate(package, languages, LOCK_CHECK, sink, &adopting.cases, err) < 0)
        return -1;
    for (size_t i = 0; i < package->package.remarks.count; i++)
        names_add(out_left, package->package.remarks.items[i]);
    if (put_cases(&adopting) < 0 || put_tools(&adopting) < 0 || put_validator(&adopting) < 0 ||
        put_solutions(&adopting) < 0 || put_json(&adopting) < 0)
        return -1;
    return put_statement(&adopting);
}
