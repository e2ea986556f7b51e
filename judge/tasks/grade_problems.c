#include "judge/tasks/grade_problems.h"

#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/engine/build.h"
#include "judge/engine/cache.h"
#include "judge/tasks/generate.h"

#ifndef JUDGE_VERSION
#define JUDGE_VERSION "0"
#endif
#define RESULT_FORMAT 1 /* to be raised when the same submission would be judged in another way */

void graded_problems_release(struct graded_problems *problems)
{
    for (size_t i = 0; i < problems->count; i++) {
        problem_release(&problems->items[i].problem);
        case_list_release(&problems->items[i].cases);
    }
    mem_free(&problems->items);
    *problems = (struct graded_problems)GRADED_PROBLEMS_INIT;
}

int graded_problems_load(const struct problem_set *set, const struct repository *repository,
                         struct graded_problems *out_problems, struct gradebook *book,
                         struct error *err)
{
    for (size_t i = 0; i < set->problem_count; i++) {
        const struct set_problem *asked = &set->problems[i];
        struct graded_problem graded = {.problem = PROBLEM_INIT};
        struct gradebook_problem row;

        if (repository_load(repository, asked->reference, &graded.problem, err) < 0) {
            if (err != NULL)
                err->kind = ERROR_INPUT;
            return error_wrap(err, "set '%s'", set->name);
        }
        if (set->seed != NULL && problem_takes_seed(&graded.problem))
            graded.problem.case_seed = mem_strdup(set->seed);
        row = (struct gradebook_problem){
            .id = mem_strdup(graded.problem.id),
            .name = mem_strdup(asked->name),
            .title = mem_strdup(graded.problem.title),
            .seed = mem_strdup(graded.problem.case_seed),
            .weight = asked->weight,
            .time_ms = graded.problem.limits.cpu_time_ms,
            .memory_bytes = graded.problem.limits.memory_bytes,
        };
        ARRAY_PUSH(out_problems->items, out_problems->count, out_problems->capacity, graded);
        ARRAY_PUSH(book->problems, book->problem_count, book->problem_capacity, row);
    }
    return 0;
}

static void hash_add_limits(struct hash *hash, const struct limits *limits)
{
    hash_add_int(hash, limits->cpu_time_ms);
    hash_add_int(hash, limits->wall_time_ms);
    hash_add_int(hash, limits->memory_bytes);
    hash_add_int(hash, limits->output_bytes);
    hash_add_int(hash, limits->processes);
}

/* 1e-6 is hashed as it is written. */
static void hash_add_number(struct hash *hash, double number)
{
    AUTO(mem_free) char *text = mem_format("%.17g", number);

    hash_add_str(hash, text);
}

static void hash_add_groups(struct hash *hash, const struct problem *problem)
{
    for (size_t i = 0; i < problem->group_count; i++) {
        const struct group_spec *group = &problem->groups[i];

        hash_add_str(hash, group->name);
        hash_add_number(hash, group->points);
        hash_add_int(hash, (int64_t)group->score);
        hash_add_int(hash, (int64_t)group->needs.count);
        for (size_t k = 0; k < group->needs.count; k++)
            hash_add_str(hash, group->needs.items[k]);
    }
}

static int hash_add_cases(struct hash *hash, const struct case_list *cases, struct error *err)
{
    hash_add_int(hash, (int64_t)cases->count);
    for (size_t i = 0; i < cases->count; i++) {
        const struct test_case *test = &cases->items[i];

        hash_add_str(hash, test->name);
        hash_add_str(hash, test->group);
        hash_add_str(hash, test->label);
        if (hash_add_file(hash, test->input_path, err) < 0)
            return -1;
        if (test->answer_path != NULL && hash_add_file(hash, test->answer_path, err) < 0)
            return -1;
    }
    return 0;
}

static int hash_add_tool(struct hash *hash, const struct problem *problem,
                         const struct language_table *languages, const char *file,
                         struct error *err)
{
    AUTO(build_request_release) struct build_request request = BUILD_REQUEST_INIT;
    char key[HASH_HEX_BYTES];

    if (file == NULL) {
        hash_add_str(hash, NULL);
        return 0;
    }
    if (build_request_tool(problem, languages, file, &request, err) < 0 ||
        build_key(&request, key, err) < 0)
        return -1;
    hash_add_str(hash, key);
    return 0;
}

static int fingerprint_make(struct graded_problem *graded, const struct language_table *languages,
                            struct error *err)
{
    const struct problem *problem = &graded->problem;
    const struct checker_spec *checker = &problem->checker;
    struct hash hash;

    hash_init(&hash);
    hash_add_int(&hash, RESULT_FORMAT);
    hash_add_str(&hash, JUDGE_VERSION);
    hash_add_str(&hash, problem->id);
    hash_add_int(&hash, (int64_t)problem->style);
    hash_add_int(&hash, (int64_t)checker->kind);
    hash_add_number(&hash, checker->tolerance);
    hash_add_str(&hash, checker->pattern);
    hash_add_int(&hash, (int64_t)checker->protocol);
    hash_add_str(&hash, problem->answer_hash);
    hash_add_int(&hash, problem->output_is_given);
    hash_add_int(&hash, problem->source_bytes);
    hash_add_limits(&hash, &problem->compile);
    hash_add_groups(&hash, problem);
    if (hash_add_tool(&hash, problem, languages, problem->checker_program, err) < 0 ||
        hash_add_tool(&hash, problem, languages, problem->interactor, err) < 0 ||
        hash_add_cases(&hash, &graded->cases, err) < 0)
        return error_wrap(err, "'%s'", problem->id);
    hash_finish(&hash, graded->fingerprint);
    return 0;
}

/* Tools are compiled before the workers start, so that no two of them do it. */
static int build_tool_once(const struct problem *problem, const struct language_table *languages,
                           const char *file, struct error *err)
{
    AUTO(artifact_release) struct artifact artifact = ARTIFACT_INIT;

    return file == NULL ? 0 : build_tool(problem, languages, file, &artifact, err);
}

int graded_problems_prepare(struct graded_problems *problems,
                            const struct language_table *languages, const struct report_sink *sink,
                            struct error *err)
{
    for (size_t i = 0; i < problems->count; i++) {
        struct graded_problem *graded = &problems->items[i];
        const struct problem *problem = &graded->problem;

        if (problem->style != PROBLEM_ANSWER &&
            task_generate(problem, languages, LOCK_CHECK, sink, &graded->cases, err) < 0)
            return -1;
        if (build_tool_once(problem, languages, problem->checker_program, err) < 0 ||
            build_tool_once(problem, languages, problem->interactor, err) < 0 ||
            fingerprint_make(graded, languages, err) < 0)
            return -1;
    }
    return 0;
}

/* The key of the cache's entry that a file lies in; NULL: it lies elsewhere. The caller's. */
static char *entry_of(const char *path, const char *cases)
{
    size_t size = strlen(cases);
    const char *key;

    if (path == NULL || strncmp(path, cases, size) != 0 || path[size] != '/')
        return NULL;
    key = path + size + 1;
    return mem_strndup(key, strcspn(key, "/"));
}

static int stage_cases(const struct case_list *list, const char *cases, const char *stage,
                       struct error *err)
{
    AUTO(mem_free) char *staged = NULL;

    for (size_t i = 0; i < list->count; i++) {
        const char *const paths[] = {list->items[i].input_path, list->items[i].answer_path};

        for (size_t k = 0; k < ARRAY_LEN(paths); k++) {
            AUTO(mem_free) char *key = entry_of(paths[k], cases);

            if (key == NULL || (staged != NULL && strcmp(key, staged) == 0))
                continue;
            if (cache_stage(stage, TASK_CASES_KIND, key, err) < 0)
                return -1;
            SWAP(staged, key);
        }
    }
    return 0;
}

int graded_problems_stage(const struct graded_problems *problems, const char *stage,
                          struct error *err)
{
    AUTO(mem_free) char *cases = NULL;

    if (cache_folder(TASK_CASES_KIND, &cases, err) < 0)
        return -1;
    for (size_t i = 0; i < problems->count; i++)
        if (stage_cases(&problems->items[i].cases, cases, stage, err) < 0)
            return error_wrap(err, "'%s'", problems->items[i].problem.id);
    return 0;
}

void graded_problems_use_stage(const char *stage)
{
    (void)setenv(CACHE_STAGE_VARIABLE, stage, 1);
}

/*
 * What the compiler is and what it is told. A source that no compiler needs to see has no such key;
 * a compiler that is missing now may be there the next time.
 */
static int hash_add_build(struct hash *hash, const struct problem *problem,
                          const struct language *language, const char *source_path,
                          struct error *err)
{
    AUTO(build_request_release) struct build_request request = BUILD_REQUEST_INIT;
    AUTO(error_release) struct error fault = ERROR_INIT;
    char key[HASH_HEX_BYTES] = "";

    if (build_request_submission(problem, language, source_path, &request, err) < 0)
        return -1;
    if (build_key(&request, key, &fault) < 0)
        hash_add_str(hash, error_text(&fault));
    hash_add_str(hash, key);
    return 0;
}

int graded_problem_key(const struct graded_problem *graded, const struct language *language,
                       const char *source_path, const char *source_hash,
                       char out_key[HASH_HEX_BYTES], struct error *err)
{
    const struct problem *problem = &graded->problem;
    const struct limits limits =
        problem_limits_for(problem, language->id, language->time_percent,
                           language->extra_memory_bytes, language->processes);
    struct hash hash;

    hash_init(&hash);
    hash_add_str(&hash, graded->fingerprint);
    hash_add_str(&hash, language->id);
    hash_add_str(&hash, source_hash);
    hash_add_limits(&hash, &limits);
    for (size_t i = 0; i < language->run.count; i++)
        hash_add_str(&hash, language->run.items[i]);
    if (hash_add_build(&hash, problem, language, source_path, err) < 0)
        return -1;
    hash_finish(&hash, out_key);
    return 0;
}
