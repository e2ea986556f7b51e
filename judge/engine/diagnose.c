#include "judge/engine/diagnose.h"

#include <string.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/core/crash.h"
#include "judge/engine/box.h"
#include "judge/engine/build.h"
#include "judge/engine/cache.h"
#include "judge/engine/memfile.h"
#include "judge/engine/sanitizer.h"

#define WORDS_BYTES 65536
#define DEBUG_FOLDER "/usr/lib/debug"

/*
 * Linked with the program: a stack that is full long before the memory is, so that a recursion
 * without end is caught at the stack's end, by the sanitizer.
 */
static const char guard_source[] = "#include <sys/resource.h>\n"
                                   "__attribute__((constructor)) static void judge_guard(void)\n"
                                   "{\n"
                                   "    struct rlimit limit;\n"
                                   "    getrlimit(RLIMIT_STACK, &limit);\n"
                                   "    limit.rlim_cur = (rlim_t)512 << 20;\n"
                                   "    setrlimit(RLIMIT_STACK, &limit);\n"
                                   "}\n";

static int add_guard(struct build_request *request, const struct scratch *scratch,
                     struct error *err)
{
    AUTO(mem_free)
    char *name = mem_format("judge_guard.%s", path_extension(request->names.items[0]));
    AUTO(mem_free) char *path = path_join(scratch->path, name);

    if (file_write_atomic(path, guard_source, sizeof guard_source - 1, err) < 0)
        return -1;
    names_add(&request->names, name);
    names_add(&request->paths, path);
    return 0;
}

static int build(const struct problem *problem, const struct language *language,
                 const char *source_path, struct artifact *out_artifact, struct error *err)
{
    AUTO(build_request_release) struct build_request request = BUILD_REQUEST_INIT;
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;

    if (build_request_submission(problem, language, source_path, &request, err) < 0 ||
        scratch_make(&scratch, err) < 0 || add_guard(&request, &scratch, err) < 0)
        return -1;
    sanitizer_add_words(&request.extra);
    return build_artifact(&request, out_artifact, NULL, err);
}

/*
 * Of the C library's own debug information, where it is installed, nothing is shown, and to read
 * it takes the sanitizer longer than everything else together: an empty folder lies over it. Its
 * path is always the same, so that a box of this kind serves again.
 */
static int hide_debug(const struct language *language, struct names *out_binds, struct error *err)
{
    AUTO(mem_free) char *empty = NULL;
    AUTO(mem_free) char *bind = NULL;

    for (size_t i = 0; i < language->binds.count; i++)
        names_add(out_binds, language->binds.items[i]);
    if (!file_is_folder(DEBUG_FOLDER))
        return 0;
    if (cache_folder("empty", &empty, err) < 0 || folder_make(empty, err) < 0)
        return -1;
    bind = mem_format("%s:" DEBUG_FOLDER, empty);
    names_add(out_binds, bind);
    return 0;
}

static int run_in(struct box *box, const struct artifact *artifact, const struct test_case *test,
                  int *out_words_fd, struct error *err)
{
    AUTO(fd_close) int input = -1;
    AUTO(fd_close) int output = -1;
    struct run_result result;
    struct box_run run = {
        .argv = &artifact->argv,
        .environment = &artifact->language->env,
        .limits = sanitizer_limits,
        .stderr_bytes = WORDS_BYTES,
    };

    if (memfile_of_path(test->input_path, &input, NULL, err) < 0 ||
        memfile_make(&output, err) < 0 || memfile_make(out_words_fd, err) < 0 ||
        box_load(box, artifact, err) < 0)
        return -1;
    run.stdin_fd = input;
    run.stdout_fd = output;
    run.stderr_fd = *out_words_fd;
    return box_run(box, &run, &result, err);
}

/* Runs it on the input; its words are in *out_words_fd. */
static int run(const struct artifact *artifact, const struct test_case *test,
               struct box_shelf *boxes, int *out_words_fd, struct error *err)
{
    AUTO(names_release) struct names binds = NAMES_INIT;
    struct language language = *artifact->language;
    struct box *box = NULL;
    int status;

    if (hide_debug(artifact->language, &binds, err) < 0)
        return -1;
    language.binds = binds;
    if (box_shelf_lend(boxes, "diagnosis", &language, -1, &box, err) < 0)
        return -1;
    status = run_in(box, artifact, test, out_words_fd, err);
    box_shelf_take_back(boxes, &box, status == 0);
    return status;
}

char *diagnose_crash(const struct problem *problem, const struct language *language,
                     const char *source_path, const struct test_case *test, struct box_shelf *boxes)
{
    AUTO(sanitizer_language_release) struct language sanitized = LANGUAGE_INIT;
    AUTO(artifact_release) struct artifact artifact = ARTIFACT_INIT;
    AUTO(error_release) struct error ignored = ERROR_INIT;
    AUTO(fd_close) int words_fd = -1;
    AUTO(mapping_release) struct mapping words = MAPPING_INIT;
    AUTO(mem_free) char *inside_path = path_join("/work", language->source_name);

    if (!sanitizer_knows(language) || problem->style == PROBLEM_INTERACTIVE)
        return NULL;
    sanitizer_language(language, &sanitized);
    if (build(problem, &sanitized, source_path, &artifact, &ignored) <= 0 ||
        run(&artifact, test, boxes, &words_fd, &ignored) < 0 ||
        mapping_of_fd(words_fd, &words, &ignored) < 0)
        return NULL;
    return crash_explain(words.bytes, inside_path, path_base(source_path));
}
