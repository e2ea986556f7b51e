#include "judge/tasks/generate.h"

#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/hash.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/engine/build.h"
#include "judge/engine/cache.h"
#include "judge/engine/case_maker.h"
#include "judge/repo/case_files.h"
#include "judge/tasks/package_cases.h"

#define CASES_FORMAT 1 /* to be raised when the same tools would make other cases */

/* What one tool is built from; language NULL: the problem has no such tool. */
struct tool_requests {
    struct build_request of[CASE_TOOL_COUNT];
};

static void tool_requests_release(struct tool_requests *requests)
{
    for (size_t i = 0; i < CASE_TOOL_COUNT; i++)
        build_request_release(&requests->of[i]);
}

/* The model is a submission like others: in a function problem it needs a driver. */
static int model_request(const struct problem *problem, const struct language_table *languages,
                         const char *file, struct build_request *out_request, struct error *err)
{
    const struct language *language = language_of_file(languages, file);
    AUTO(mem_free) char *path = path_join(problem->folder, file);

    if (language == NULL)
        return error_set(err, ERROR_INPUT, "'%s': '%s' is in no language that is known here",
                         problem->id, file);
    if (!file_exists(path))
        return error_set(err, ERROR_INPUT, "'%s': the model solution '%s' is missing", problem->id,
                         file);
    return build_request_submission(problem, language, path, out_request, err);
}

static int make_requests(const struct problem *problem, const struct language_table *languages,
                         struct tool_requests *requests, struct error *err)
{
    for (size_t i = 0; i < CASE_TOOL_COUNT; i++) {
        AUTO(mem_free) char *file = case_tool_file(problem, i);
        int status = 0;

        if (file == NULL)
            continue;
        if (i == CASE_MODEL)
            status = model_request(problem, languages, file, &requests->of[i], err);
        else
            status = build_request_tool(problem, languages, file, &requests->of[i], err);
        if (status < 0)
            return -1;
    }
    return 0;
}

static int build_tools(const struct problem *problem, const struct tool_requests *requests,
                       struct case_tools *tools, struct error *err)
{
    tools->problem = problem;
    for (size_t i = 0; i < CASE_TOOL_COUNT; i++) {
        AUTO(mem_free) char *file = case_tool_file(problem, i);
        struct compile_log log = {0};
        int status;

        if (file == NULL)
            continue;
        status = build_artifact(&requests->of[i], &tools->artifacts[i], &log, err);
        if (status == 0) {
            (void)build_refused(problem, file, &log, err);
            *tools->out_fault = "does-not-compile";
        }
        compile_log_release(&log);
        if (status <= 0)
            return -1;
    }
    return 0;
}

/* All that the bytes of the cases depend on. */
static int cases_key(const struct problem *problem, const struct tool_requests *requests,
                     const struct case_list *list, char out_key[HASH_HEX_BYTES], struct error *err)
{
    struct hash hash;

    hash_init(&hash);
    hash_add_int(&hash, CASES_FORMAT);
    hash_add_str(&hash, problem->id);
    for (size_t i = 0; i < CASE_TOOL_COUNT; i++) {
        char key[HASH_HEX_BYTES] = "";

        if (requests->of[i].language != NULL && build_key(&requests->of[i], key, err) < 0)
            return -1;
        hash_add_str(&hash, key);
    }
    for (size_t i = 0; i < list->count; i++) {
        const struct test_case *test = &list->items[i];

        hash_add_str(&hash, test->name);
        hash_add_str(&hash, test->call);
        if (test->call == NULL && hash_add_file(&hash, test->input_path, err) < 0)
            return error_wrap(err, "'%s': case '%s'", problem->id, test->name);
    }
    hash_finish(&hash, out_key);
    return 0;
}

/* The files of an entry: what the list names below the folder. */
static void files_of(const struct case_list *list, struct names *out_files)
{
    for (size_t i = 0; i < list->count; i++) {
        const struct test_case *test = &list->items[i];

        if (test->call != NULL)
            names_add(out_files, path_base(test->input_path));
        names_add(out_files, path_base(test->answer_path));
    }
}

static int make_cases(const struct problem *problem, const struct tool_requests *requests,
                      const char *key, const struct report_sink *sink,
                      struct cache_entry *out_entry, const char **out_fault, struct error *err)
{
    AUTO(cache_making_release) struct cache_making making = CACHE_MAKING_INIT;
    AUTO(case_tools_release) struct case_tools tools = {.out_fault = out_fault};
    AUTO(case_list_release) struct case_list list = CASE_LIST_INIT;
    AUTO(names_release) struct names files = NAMES_INIT;
    int status = cache_begin(TASK_CASES_KIND, key, &making, out_entry, err);

    if (status != 0)
        return status < 0 ? -1 : 0;
    if (build_tools(problem, requests, &tools, err) < 0 ||
        case_files_plan(problem, making.folder, &list, err) < 0 ||
        case_maker_run(&tools, &list, 0, sink, err) < 0)
        return -1;
    files_of(&list, &files);
    return cache_commit(&making, &files, out_entry, err);
}

static const char *entry_hash(const struct cache_entry *entry, const char *file)
{
    for (size_t i = 0; i < entry->files.count; i++)
        if (strcmp(entry->files.items[i], file) == 0)
            return entry->hashes.items[i];
    return NULL;
}

/* The hash of each input: of generated ones the entry knows it. */
static int input_hashes(const struct case_list *list, const struct cache_entry *entry,
                        struct names *out_hashes, struct error *err)
{
    for (size_t i = 0; i < list->count; i++) {
        const struct test_case *test = &list->items[i];
        const char *known = NULL;
        AUTO(mem_free) char *data = NULL;
        char hash[HASH_HEX_BYTES];
        size_t size;

        if (test->call != NULL)
            known = entry_hash(entry, path_base(test->input_path));
        if (known == NULL) {
            if (file_read_bytes(test->input_path, (size_t)1 << 30, &data, &size, err) < 0)
                return -1;
            hash_of_bytes(data, size, hash);
            known = hash;
        }
        names_add(out_hashes, known);
    }
    return 0;
}

/* A package's own cases, where they lie. */
static void package_cases(const struct problem *problem, bool only_samples,
                          struct case_list *out_list)
{
    const struct case_list *all = &problem->package.cases;

    for (size_t i = 0; i < all->count; i++) {
        struct test_case test = TEST_CASE_INIT;

        if (only_samples &&
            (strcmp(all->items[i].group, "sample") != 0 || all->items[i].input_path == NULL))
            continue;
        test_case_copy(&all->items[i], &test);
        test.index = out_list->count;
        test.input_bytes = test.input_path != NULL ? file_size_bytes(test.input_path) : 0;
        ARRAY_PUSH(out_list->items, out_list->count, out_list->capacity, test);
    }
}

int task_generate(const struct problem *problem, const struct language_table *languages,
                  enum lock_mode lock, const struct report_sink *sink, struct case_list *out_list,
                  struct error *err)
{
    const char *fault = NULL;

    return task_generate_named(problem, languages, lock, sink, out_list, &fault, err);
}

int task_generate_named(const struct problem *problem, const struct language_table *languages,
                        enum lock_mode lock, const struct report_sink *sink,
                        struct case_list *out_list, const char **out_fault, struct error *err)
{
    AUTO(tool_requests_release) struct tool_requests requests = {0};
    AUTO(case_list_release) struct case_list list = CASE_LIST_INIT;
    AUTO(case_list_release) struct case_list plan = CASE_LIST_INIT;
    AUTO(cache_entry_release) struct cache_entry entry = CACHE_ENTRY_INIT;
    AUTO(names_release) struct names hashes = NAMES_INIT;
    char key[HASH_HEX_BYTES];
    int status;

    if (problem->package.kind != NULL) {
        package_cases(problem, false, &list);
        if (package_cases_make(problem, languages, sink, &list, err) < 0)
            return -1;
        SWAP(*out_list, list);
        return 0;
    }
    if (case_files_plan(problem, "", &plan, err) < 0 ||
        make_requests(problem, languages, &requests, err) < 0 ||
        cases_key(problem, &requests, &plan, key, err) < 0)
        return -1;
    status = cache_find(TASK_CASES_KIND, key, &entry, err);
    if (status == 0)
        status = make_cases(problem, &requests, key, sink, &entry, out_fault, err);
    if (status < 0 || case_files_plan(problem, entry.folder, &list, err) < 0 ||
        input_hashes(&list, &entry, &hashes, err) < 0)
        return -1;
    if (lock == LOCK_WRITE)
        status = case_lock_write(problem, &list, &hashes, err);
    else if (problem->case_seed == NULL) /* the lock is of the usual cases */
        status = case_lock_check(problem, &list, &hashes, err);
    if (status < 0) {
        *out_fault = "lock-differs";
        return -1;
    }
    for (size_t i = 0; i < list.count; i++)
        list.items[i].input_bytes = file_size_bytes(list.items[i].input_path);
    SWAP(*out_list, list);
    return 0;
}

int task_samples(const struct problem *problem, struct case_list *out_list, struct error *err)
{
    AUTO(case_list_release) struct case_list list = CASE_LIST_INIT;

    if (problem->package.kind != NULL)
        package_cases(problem, true, &list);
    for (size_t i = 1; problem->package.kind == NULL && i <= problem->sample_count; i++) {
        struct test_case test = {
            .name = mem_format("sample-%zu", i),
            .input_path = mem_format("%s/samples/%zu.in", problem->folder, i),
            .answer_path = mem_format("%s/samples/%zu.ans", problem->folder, i),
            .index = i - 1,
        };

        test.input_bytes = file_size_bytes(test.input_path);
        if (!file_exists(test.answer_path))
            mem_free(&test.answer_path);
        ARRAY_PUSH(list.items, list.count, list.capacity, test);
    }
    if (list.count == 0)
        return error_set(err, ERROR_INPUT, "'%s' has no samples; add samples/1.in and 1.ans",
                         problem->id);
    SWAP(*out_list, list);
    return 0;
}
