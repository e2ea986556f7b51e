#include "judge/tasks/verify_part.h"

#include "judge/base/memory.h"
#include "judge/base/path.h"

int verify_read_findings(struct verify_context *context, size_t number, const struct json *result,
                         struct error *err)
{
    (void)number;
    return finding_list_read(result, &context->verification->findings, err);
}

char *verify_solution_path(const struct problem *problem, size_t number)
{
    AUTO(mem_free) char *folder = path_join(problem->folder, problem_solutions_folder(problem));

    return path_join(folder, problem->solutions[number].file);
}

const struct language *verify_language_of(const struct verify_context *context, const char *file)
{
    return language_of_file(context->request->languages, file);
}

struct limits verify_limits(const struct problem *problem, const struct language *language)
{
    return problem_limits_for(problem, language->id, language->time_percent,
                              language->extra_memory_bytes, language->processes);
}

const char *verify_judge_tool(const struct problem *problem)
{
    if (problem->style == PROBLEM_INTERACTIVE)
        return problem->interactor;
    return problem->checker.kind == CHECKER_PROGRAM ? problem->checker_program : NULL;
}

int64_t verify_json_int(const struct json *object, const char *key)
{
    const struct json *value = json_find(object, key);
    int64_t number = 0;

    return value != NULL && json_is_integer(value, &number) ? number : 0;
}

void verify_read_row(const struct json *result, struct verified_solution *solution)
{
    const struct json *verdicts = json_find(result, "verdicts");
    const struct json *times = json_find(result, "cpu_us");

    if (verdicts == NULL || times == NULL || times->count != verdicts->count)
        return;
    solution->case_count = verdicts->count;
    solution->verdicts = mem_alloc(verdicts->count + 1, sizeof *solution->verdicts);
    solution->cpu_time_us = mem_alloc(verdicts->count + 1, sizeof *solution->cpu_time_us);
    for (size_t i = 0; i < verdicts->count; i++) {
        solution->verdicts[i] = VERDICT_SKIPPED;
        (void)verdict_parse(verdicts->items[i].string, &solution->verdicts[i]);
        (void)json_is_integer(&times->items[i], &solution->cpu_time_us[i]);
    }
}
