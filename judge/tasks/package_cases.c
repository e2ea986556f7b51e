#include "judge/tasks/package_cases.h"

#include <string.h>

#include "judge/base/hash.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/engine/build.h"
#include "judge/engine/cache.h"
#include "judge/engine/memfile.h"
#include "judge/engine/trial.h"
#include "judge/tasks/generate.h"
#include "judge/tasks/judge.h"

#define FORMAT 1
#define MODEL_FACTOR 10 /* of the time limit: a slow machine must not be in the way */
#define MODEL_LEAST_MS 20000
#define OUTPUT_BYTES ((int64_t)1 << 30)

/* What is made here, case by case. */
struct making {
    const struct problem *problem;
    const struct language_table *languages;
    const char *folder; /* of the cache entry */
    char *program;      /* of the trial: a generator's file, or "" for the model; NULL: none yet */
    struct artifact artifact;
    struct trial trial;
    struct names files;
};

static void making_release(struct making *making)
{
    trial_release(&making->trial);
    artifact_release(&making->artifact);
    names_release(&making->files);
    mem_free(&making->program);
}

static bool lacks_input(const struct test_case *test)
{
    return test->input_path == NULL;
}

static bool lacks_answer(const struct problem *problem, const struct test_case *test)
{
    return problem->package.makes_answers && test->answer_path == NULL &&
           test->answer_text == NULL && problem->style == PROBLEM_STDIO;
}

static char *program_of(const struct test_case *test)
{
    return mem_strndup(test->call, strcspn(test->call, " "));
}

static char *model_path(const struct problem *problem)
{
    return mem_format("%s/%s/%s", problem->folder, problem_solutions_folder(problem),
                      problem->model);
}

/* ---- the key ---- */

static int hash_add_tool(const struct problem *problem, const struct language_table *languages,
                         const char *file, struct hash *hash, struct error *err)
{
    AUTO(build_request_release) struct build_request request = BUILD_REQUEST_INIT;
    char key[HASH_HEX_BYTES];

    if (build_request_tool(problem, languages, file, &request, err) < 0 ||
        build_key(&request, key, err) < 0)
        return -1;
    hash_add_str(hash, key);
    return 0;
}

static int hash_add_model(const struct problem *problem, const struct language_table *languages,
                          struct hash *hash, struct error *err)
{
    AUTO(mem_free) char *path = NULL;
    AUTO(build_request_release) struct build_request request = BUILD_REQUEST_INIT;
    const struct language *language;
    char key[HASH_HEX_BYTES];

    if (problem->model == NULL)
        return error_set(err, ERROR_INPUT,
                         "'%s' has cases without answers, and no solution that would make them",
                         problem->id);
    path = model_path(problem);
    language = task_language_of(languages, path);
    if (language == NULL) {
        AUTO(mem_free) char *why = task_language_lacking(path);

        return error_set(err, ERROR_INPUT, "'%s': the main solution '%s': %s", problem->id,
                         problem->model, why);
    }
    if (build_request_submission(problem, language, path, &request, err) < 0 ||
        build_key(&request, key, err) < 0)
        return -1;
    hash_add_str(hash, key);
    return 0;
}

static int key_make(const struct problem *problem, const struct language_table *languages,
                    const struct case_list *cases, char out_key[HASH_HEX_BYTES], struct error *err)
{
    AUTO(mem_free) char *last = NULL;
    bool has_model = false;
    struct hash hash;

    hash_init(&hash);
    hash_add_int(&hash, FORMAT);
    for (size_t i = 0; i < cases->count; i++) {
        const struct test_case *test = &cases->items[i];

        hash_add_str(&hash, test->input_text);
        hash_add_str(&hash, test->answer_text);
        if (lacks_input(test) && test->input_text == NULL) {
            AUTO(mem_free) char *program = program_of(test);

            if (last == NULL || strcmp(last, program) != 0) {
                if (hash_add_tool(problem, languages, program, &hash, err) < 0)
                    return -1;
                SWAP(last, program);
            }
            hash_add_str(&hash, test->call);
        } else if (test->input_path != NULL && lacks_answer(problem, test) &&
                   hash_add_file(&hash, test->input_path, err) < 0) {
            return -1;
        }
        hash_add_int(&hash, lacks_answer(problem, test));
        if (lacks_answer(problem, test) && !has_model &&
            hash_add_model(problem, languages, &hash, err) < 0)
            return -1;
        has_model |= lacks_answer(problem, test);
    }
    hash_finish(&hash, out_key);
    return 0;
}

/* ---- the making ---- */

static struct limits limits_of(const struct problem *problem, const struct language *language)
{
    struct limits limits = problem_limits_for(problem, language->id, language->time_percent,
                                              language->extra_memory_bytes, language->processes);

    limits.cpu_time_ms *= MODEL_FACTOR;
    if (limits.cpu_time_ms < MODEL_LEAST_MS)
        limits.cpu_time_ms = MODEL_LEAST_MS;
    limits.wall_time_ms = limits_default_wall_ms(limits.cpu_time_ms);
    limits.output_bytes = OUTPUT_BYTES;
    return limits;
}

static int build_model(struct making *making, struct error *err)
{
    const struct problem *problem = making->problem;
    AUTO(mem_free) char *path = model_path(problem);
    const struct language *language = task_language_of(making->languages, path);
    struct compile_log log = {0};
    int status = build_submission(problem, language, path, &making->artifact, &log, err);

    if (status == 0)
        (void)build_refused(problem, problem->model, &log, err);
    compile_log_release(&log);
    return status > 0 ? 0 : -1;
}

/* The trial of this program: "" is the model. */
static int open_program(struct making *making, const char *program, struct error *err)
{
    struct limits limits;

    if (making->program != NULL && strcmp(making->program, program) == 0)
        return 0;
    trial_release(&making->trial);
    artifact_release(&making->artifact);
    making->artifact = (struct artifact)ARTIFACT_INIT;
    making->trial = (struct trial)TRIAL_INIT;
    mem_free(&making->program);
    if ((*program == '\0'
             ? build_model(making, err)
             : build_tool(making->problem, making->languages, program, &making->artifact, err)) < 0)
        return -1;
    limits = limits_of(making->problem, making->artifact.language);
    making->program = mem_strdup(program);
    return trial_open(&making->artifact, &limits, &making->trial, err);
}

/* What the program prints becomes a file of the entry, and its path the case's. */
static int keep_output(struct making *making, const struct test_case *test, const char *ending,
                       const struct run_result *run, struct error *err)
{
    AUTO(mem_free) char *name = mem_format("%zu.%s", test->index, ending);
    AUTO(mem_free) char *path = path_join(making->folder, name);
    AUTO(mapping_release) struct mapping output = MAPPING_INIT;
    AUTO(mem_free) char *words = NULL;

    if (run->end != RUN_FINISHED) {
        words = memfile_excerpt(making->trial.error_fd, 512);
        return error_set(err, ERROR_INPUT, "'%s': case '%s': %s does not end well%s%.*s",
                         making->problem->id, test->name,
                         *making->program != '\0' ? making->program : making->problem->model,
                         words != NULL ? ": " : "", words != NULL ? (int)strcspn(words, "\n") : 0,
                         words != NULL ? words : "");
    }
    if (mapping_of_fd(making->trial.output_fd, &output, err) < 0 ||
        file_create(path, output.bytes.data, output.bytes.size, err) < 0)
        return cache_failed(err);
    names_add(&making->files, name);
    return 0;
}

static int make_inputs(struct making *making, const struct case_list *cases, struct error *err)
{
    for (size_t i = 0; i < cases->count; i++) {
        const struct test_case *test = &cases->items[i];
        AUTO(names_release) struct names words = NAMES_INIT;
        AUTO(mem_free) char *program = NULL;
        struct run_result run;

        if (!lacks_input(test) || test->input_text != NULL)
            continue;
        program = program_of(test);
        names_add_words(&words, test->call + strlen(program));
        if (open_program(making, program, err) < 0 ||
            trial_run_bytes(&making->trial, &words, (struct span){"", 0}, &run, err) < 0 ||
            keep_output(making, test, "in", &run, err) < 0)
            return -1;
    }
    return 0;
}

/* Cases that stand in one file with others become files. */
static int put_texts(struct making *making, const struct case_list *cases, struct error *err)
{
    for (size_t i = 0; i < cases->count; i++) {
        const struct test_case *test = &cases->items[i];
        const struct {
            const char *text, *ending;
        } parts[] = {
            {test->input_text,  "in" },
            {test->answer_text, "ans"},
        };

        for (size_t j = 0; j < ARRAY_LEN(parts); j++) {
            AUTO(mem_free) char *name = mem_format("%zu.%s", test->index, parts[j].ending);
            AUTO(mem_free) char *path = path_join(making->folder, name);

            if (parts[j].text == NULL)
                continue;
            if (file_create(path, parts[j].text, strlen(parts[j].text), err) < 0)
                return cache_failed(err);
            names_add(&making->files, name);
        }
    }
    return 0;
}

static int make_answers(struct making *making, const struct case_list *cases,
                        const struct report_sink *sink, struct error *err)
{
    for (size_t i = 0; i < cases->count; i++) {
        const struct test_case *test = &cases->items[i];
        AUTO(mem_free) char *made = mem_format("%s/%zu.in", making->folder, test->index);
        struct run_result run;

        if (sink->preparing != NULL)
            sink->preparing(sink->state, i, cases->count);
        if (sink->interrupted != NULL && sink->interrupted() != 0)
            return error_set(err, ERROR_INTERRUPTED, "interrupted");
        if (!lacks_answer(making->problem, test))
            continue;
        if (open_program(making, "", err) < 0 ||
            trial_run_file(&making->trial, NULL, lacks_input(test) ? made : test->input_path, &run,
                           err) < 0 ||
            keep_output(making, test, "ans", &run, err) < 0)
            return -1;
    }
    return 0;
}

/* The paths of what was made. */
static void fill_paths(const struct problem *problem, const char *folder, struct case_list *cases)
{
    for (size_t i = 0; i < cases->count; i++) {
        struct test_case *test = &cases->items[i];

        if (lacks_answer(problem, test) || test->answer_text != NULL)
            test->answer_path = mem_format("%s/%zu.ans", folder, test->index);
        if (!lacks_input(test))
            continue;
        test->input_path = mem_format("%s/%zu.in", folder, test->index);
        test->input_bytes = file_size_bytes(test->input_path);
    }
}

static bool lacks_any(const struct problem *problem, const struct case_list *cases)
{
    for (size_t i = 0; i < cases->count; i++)
        if (lacks_input(&cases->items[i]) || lacks_answer(problem, &cases->items[i]))
            return true;
    return false;
}

int package_cases_make(const struct problem *problem, const struct language_table *languages,
                       const struct report_sink *sink, struct case_list *cases, struct error *err)
{
    AUTO(cache_entry_release) struct cache_entry entry = CACHE_ENTRY_INIT;
    AUTO(cache_making_release) struct cache_making place = CACHE_MAKING_INIT;
    AUTO(making_release)
    struct making making = {.problem = problem,
                            .languages = languages,
                            .artifact = ARTIFACT_INIT,
                            .trial = TRIAL_INIT};
    char key[HASH_HEX_BYTES];
    int status;

    if (!lacks_any(problem, cases))
        return 0;
    if (key_make(problem, languages, cases, key, err) < 0)
        return -1;
    status = cache_find(TASK_CASES_KIND, key, &entry, err);
    if (status == 0)
        status = cache_begin(TASK_CASES_KIND, key, &place, &entry, err);
    if (status < 0)
        return -1;
    if (status == 0) {
        making.folder = place.folder;
        if (put_texts(&making, cases, err) < 0 || make_inputs(&making, cases, err) < 0 ||
            make_answers(&making, cases, sink, err) < 0 ||
            cache_commit(&place, &making.files, &entry, err) < 0)
            return -1;
    }
    fill_paths(problem, entry.folder, cases);
    return 0;
}
