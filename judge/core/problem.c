#include "judge/core/problem.h"

#include <string.h>

#include "judge/base/memory.h"

static const char *const style_names[] = {
    [PROBLEM_STDIO] = "stdio",
    [PROBLEM_FUNCTION] = "function",
    [PROBLEM_ANSWER] = "answer",
    [PROBLEM_INTERACTIVE] = "interactive",
};
static const char *const difficulty_names[] = {
    [DIFFICULTY_EASY] = "easy",
    [DIFFICULTY_MEDIUM] = "medium",
    [DIFFICULTY_HARD] = "hard",
};

static int64_t larger(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

static int64_t given_or(int64_t given, int64_t otherwise)
{
    return given > 0 ? given : otherwise;
}

int64_t limits_default_wall_ms(int64_t cpu_time_ms)
{
    return 3 * cpu_time_ms + 1000;
}

struct limits problem_limits_for(const struct problem *problem, const char *language,
                                 int64_t time_percent, int64_t extra_memory_bytes, int processes)
{
    struct limits given = {0}, limits = problem->limits;
    int64_t widened_wall_ms;

    /* Packages have one limit for all languages. */
    if (problem->package.kind != NULL)
        time_percent = 100;
    for (size_t i = 0; i < problem->language_limit_count; i++) {
        if (strcmp(problem->language_limits[i].language, language) == 0)
            given = problem->language_limits[i].limits;
    }
    limits.cpu_time_ms =
        given_or(given.cpu_time_ms,
                 limits.cpu_time_ms * (time_percent > 0 ? time_percent : 100) / 100);
    /* A wall limit that the CPU limit would never let one reach the end of is widened with it. */
    widened_wall_ms = limits.cpu_time_ms == problem->limits.cpu_time_ms
                          ? limits.wall_time_ms
                          : larger(limits.wall_time_ms, limits_default_wall_ms(limits.cpu_time_ms));
    limits.wall_time_ms = given_or(given.wall_time_ms, widened_wall_ms);
    limits.memory_bytes = given_or(given.memory_bytes, limits.memory_bytes + extra_memory_bytes);
    limits.output_bytes = given_or(given.output_bytes, limits.output_bytes);
    limits.processes = (int)given_or(given.processes, larger(limits.processes, processes));
    return limits;
}

size_t group_case_count(const struct group_spec *group)
{
    size_t count = 0;

    for (size_t i = 0; i < group->case_count; i++)
        count += (size_t)group->cases[i].repeat;
    return count;
}

size_t problem_case_count(const struct problem *problem)
{
    size_t count = 0;

    for (size_t i = 0; i < problem->group_count; i++)
        count += group_case_count(&problem->groups[i]);
    return count;
}

bool problem_takes_seed(const struct problem *problem)
{
    for (size_t i = 0; i < problem->group_count; i++)
        for (size_t k = 0; k < problem->groups[i].case_count; k++)
            if (problem->groups[i].cases[k].gen != NULL && problem->groups[i].cases[k].seed == NULL)
                return problem->package.kind == NULL;
    return false;
}

const char *problem_style_name(enum problem_style style)
{
    return style_names[style];
}

const char *problem_difficulty_name(enum problem_difficulty difficulty)
{
    return difficulty_names[difficulty];
}

const char *problem_id_slug(const char *id)
{
    const char *slash = strrchr(id, '/');

    return slash != NULL ? slash + 1 : id;
}

const char *problem_slug(const struct problem *problem)
{
    return problem_id_slug(problem->id);
}

const char *problem_solutions_folder(const struct problem *problem)
{
    if (problem->package.solutions_folder != NULL)
        return problem->package.solutions_folder;
    return problem->package.kind != NULL ? "submissions" : "solutions";
}

void problem_swap(struct problem *a, struct problem *b)
{
    SWAP(*a, *b);
}

void case_spec_release(struct case_spec *spec)
{
    mem_free(&spec->gen);
    mem_free(&spec->file);
    mem_free(&spec->seed);
    mem_free(&spec->label);
}

void group_spec_release(struct group_spec *group)
{
    for (size_t i = 0; i < group->case_count; i++)
        case_spec_release(&group->cases[i]);
    mem_free(&group->cases);
    group->case_count = group->case_capacity = 0;
    mem_free(&group->name);
    names_release(&group->needs);
}

static void package_release(struct package *package)
{
    mem_free(&package->kind);
    case_list_release(&package->cases);
    for (size_t i = 0; i < package->group_count; i++)
        mem_free(&package->groups[i].name);
    mem_free(&package->groups);
    mem_free(&package->solutions_folder);
    mem_free(&package->params);
    mem_free(&package->method.name);
    mem_free(&package->method.returns);
    names_release(&package->method.types);
    names_release(&package->method.names);
    names_release(&package->include_folders);
    names_release(&package->input_validators);
    names_release(&package->constants);
    names_release(&package->constant_values);
    names_release(&package->languages);
    case_list_release(&package->probes);
    names_release(&package->remarks);
}

static void solution_release(struct solution *solution)
{
    for (size_t i = 0; i < solution->expectation_count; i++) {
        mem_free(&solution->expectations[i].cases);
        mem_free(&solution->expectations[i].message);
    }
    mem_free(&solution->expectations);
    mem_free(&solution->file);
}

static void problem_release_lists(struct problem *problem)
{
    for (size_t i = 0; i < problem->language_limit_count; i++)
        mem_free(&problem->language_limits[i].language);
    mem_free(&problem->language_limits);
    for (size_t i = 0; i < problem->group_count; i++)
        group_spec_release(&problem->groups[i]);
    mem_free(&problem->groups);
    for (size_t i = 0; i < problem->solution_count; i++)
        solution_release(&problem->solutions[i]);
    mem_free(&problem->solutions);
    mem_free(&problem->license);
    names_release(&problem->tags);
    names_release(&problem->hints);
    names_release(&problem->after);
    names_release(&problem->growth.size_names);
    names_release(&problem->growth.size_meanings);
    names_release(&problem->growth.inputs);
}

void problem_release(struct problem *problem)
{
    problem_release_lists(problem);
    mem_free(&problem->id);
    mem_free(&problem->folder);
    mem_free(&problem->library);
    mem_free(&problem->title);
    mem_free(&problem->checker.pattern);
    mem_free(&problem->model);
    mem_free(&problem->growth.time);
    mem_free(&problem->growth.space);
    signature_release(&problem->signature);
    mem_free(&problem->answer_hash);
    mem_free(&problem->case_seed);
    mem_free(&problem->generator);
    mem_free(&problem->validator);
    mem_free(&problem->checker_program);
    mem_free(&problem->interactor);
    package_release(&problem->package);
    *problem = (struct problem)PROBLEM_INIT;
}
