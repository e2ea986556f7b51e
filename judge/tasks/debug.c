#include "judge/tasks/debug.h"

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/engine/build.h"

#define PART_MAX_BYTES ((size_t)16 << 20)

int task_debug_build(const struct problem *problem, const struct language *language,
                     const char *source_path, const struct debug_build *how, char **out_program,
                     char **out_started, struct error *err)
{
    AUTO(names_release) struct names environment = NAMES_INIT;
    struct language told = *language; /* borrows */
    AUTO(build_request_release) struct build_request request = BUILD_REQUEST_INIT;
    AUTO(artifact_release) struct artifact artifact = ARTIFACT_INIT;
    struct compile_log log = {0};
    int status;

    for (size_t i = 0; i < language->env.count; i++)
        names_add(&environment, language->env.items[i]);
    if (how->environment != NULL)
        names_add(&environment, how->environment);
    told.env = environment;
    if (build_request_submission(problem, &told, source_path, &request, err) < 0)
        return -1;
    for (size_t i = 0; i < ARRAY_LEN(how->words) && how->words[i] != NULL; i++)
        names_add(&request.extra, how->words[i]);
    status = build_artifact(&request, &artifact, &log, err);
    compile_log_release(&log);
    if (status == 0)
        return error_set(err, ERROR_USAGE, "'%s' does not compile; judge run says why",
                         path_base(source_path));
    if (status < 0)
        return -1;
    *out_program = path_join(artifact.folder, artifact.files.items[0]);
    *out_started = mem_strdup(artifact.argv.items[artifact.argv.count - 1]);
    return 0;
}

int task_debug_lay_out(const struct problem *problem, const struct language *language,
                       const char *source_path, const char *folder, char **out_main,
                       struct error *err)
{
    AUTO(build_request_release) struct build_request request = BUILD_REQUEST_INIT;

    if (problem->style != PROBLEM_FUNCTION)
        return 0;
    if (build_request_submission(problem, language, source_path, &request, err) < 0)
        return -1;
    for (size_t i = 0; i < request.names.count; i++) {
        AUTO(mem_free) char *to = path_join(folder, request.names.items[i]);
        AUTO(mem_free) char *data = NULL;
        size_t size;

        if (file_read_bytes(request.paths.items[i], PART_MAX_BYTES, &data, &size, err) < 0 ||
            file_write_atomic(to, data, size, err) < 0)
            return -1;
    }
    *out_main = path_join(folder, request.names.items[request.started]);
    return 0;
}
