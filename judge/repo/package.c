#include "judge/repo/package.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/repo/package_kind.h"

#define MIB ((int64_t)1 << 20)
#define STATEMENT_MAX_BYTES ((size_t)4 << 20)

static const struct package_kind *const kinds[] = {&package_kattis,     &package_polygon,
                                                   &package_libchecker, &package_leetcode,
                                                   &package_answers,    &package_bare};

static const struct package_kind *kind_of(const char *folder)
{
    for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
        if (kinds[i]->is(folder))
            return kinds[i];
    return NULL;
}

bool package_is(const char *folder)
{
    return kind_of(folder) != NULL;
}

int package_read(struct problem *problem, struct error *err)
{
    const struct package_kind *kind = kind_of(problem->folder);

    package_usual_limits(problem);
    if (kind->read(problem, err) < 0)
        return error_wrap(err, "'%s'", problem->id);
    if (problem->package.cases.count == 0 && problem->style != PROBLEM_ANSWER)
        return error_set(err, ERROR_INPUT,
                         "'%s' has no cases: files *.in with *.ans would be right", problem->id);
    if (!problem->package.is_scored)
        package_share_points(problem);
    return 0;
}

char *package_path(const char *folder, const char *below)
{
    return path_join(folder, below);
}

bool package_has(const char *folder, const char *below)
{
    AUTO(mem_free) char *path = path_join(folder, below);

    return file_exists(path);
}

static struct group_spec *group_named(struct problem *problem, const char *name)
{
    struct group_spec group = {.name = NULL};

    for (size_t i = 0; i < problem->group_count; i++)
        if (strcmp(problem->groups[i].name, name) == 0)
            return &problem->groups[i];
    group.name = mem_strdup(name);
    ARRAY_PUSH(problem->groups, problem->group_count, problem->group_capacity, group);
    return &problem->groups[problem->group_count - 1];
}

void package_add_case(struct problem *problem, const char *name, const char *group,
                      const char *input_path, const char *answer_path, const char *flags)
{
    struct case_list *cases = &problem->package.cases;
    struct group_spec *spec = group_named(problem, group);
    struct case_spec file = {.file = mem_strdup(name), .repeat = 1};
    struct test_case test = {
        .name = mem_strdup(name),
        .group = mem_strdup(group),
        .flags = mem_strdup(flags),
        .input_path = mem_strdup(input_path),
        .answer_path = mem_strdup(answer_path),
        .index = cases->count,
    };

    ARRAY_PUSH(spec->cases, spec->case_count, spec->case_capacity, file);
    ARRAY_PUSH(cases->items, cases->count, cases->capacity, test);
    problem->sample_count += strcmp(group, "sample") == 0;
}

void package_usual_limits(struct problem *problem)
{
    problem->limits = (struct limits){
        .memory_bytes = 2048 * MIB,
        .output_bytes = 8 * MIB,
        .processes = 64,
    };
    problem->compile = (struct limits){
        .cpu_time_ms = 60000,
        .wall_time_ms = 180000,
        .memory_bytes = 2048 * MIB,
        .output_bytes = 64 * MIB,
        .processes = 256,
    };
    problem->source_bytes = 4 * MIB;
    problem->package.passes = 1;
    problem->package.valid_exit = 42;
    problem->package.time_multiplier = 2;
    problem->package.time_resolution = 1;
    package_set_time(problem, 1);
}

void package_set_time(struct problem *problem, double seconds)
{
    problem->limits.cpu_time_ms = (int64_t)(seconds * 1000 + 0.5);
    problem->limits.wall_time_ms = limits_default_wall_ms(problem->limits.cpu_time_ms);
}

void package_share_points(struct problem *problem)
{
    size_t shares = 0;

    for (size_t i = 0; i < problem->group_count; i++)
        shares += strcmp(problem->groups[i].name, "sample") != 0;
    for (size_t i = 0; i < problem->group_count; i++)
        if (shares == 0)
            problem->groups[i].points = 100.0 / (double)problem->group_count;
        else if (strcmp(problem->groups[i].name, "sample") != 0)
            problem->groups[i].points = 100.0 / (double)shares;
}

int package_statement(const struct problem *problem, char **out_text, struct error *err)
{
    static const char *const names[] = {
        "statement/problem.en.md",
        "problem_statement/problem.en.md",
        "problem_statement/problem.md",
        "statement/problem.md",
        "statement/problem.en.tex",
        "problem_statement/problem.en.tex",
        "problem_statement/problem.tex",
        "statement/problem.tex",
        "statements/english/problem.tex",
        "statement.md",
        "statements/russian/problem.tex",
        "task.md",
        "README.md",
    };

    for (size_t i = 0; i < ARRAY_LEN(names); i++) {
        AUTO(mem_free) char *path = package_path(problem->folder, names[i]);

        if (file_exists(path))
            return file_read(path, STATEMENT_MAX_BYTES, out_text, err);
    }
    return error_set(err, ERROR_INPUT, "'%s' (%s) holds no statement as Markdown or TeX",
                     problem->id, problem->package.kind);
}
