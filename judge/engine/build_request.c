#include "judge/engine/build_request.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/engine/build.h"
#include "judge/engine/driver.h"
#include "judge/engine/package_build.h"
#include "judge/engine/package_method.h"
#include "judge/engine/program_folder.h"
#include "judge/engine/sources.h"

#define OBJECT_NAME "judge_driver.o"
#define TOOL_MEMORY_BYTES ((int64_t)1 << 30)
#define TOOL_SOURCE_MAX_BYTES ((size_t)64 << 20)

void build_request_release(struct build_request *request)
{
    names_release(&request->names);
    names_release(&request->paths);
    names_release(&request->extra);
    scratch_release(&request->rewritten);
}

/* The driver's object is the same for all submissions of a problem: compiled once, then linked. */
static int add_driver_object(const struct problem *problem, struct build_request *request,
                             struct error *err)
{
    AUTO(build_request_release)
    struct build_request driver = {.language = request->language, .limits = request->limits};
    AUTO(artifact_release) struct artifact artifact = ARTIFACT_INIT;
    struct compile_log log = {0};
    AUTO(mem_free) char *path = NULL;
    int status;

    if (driver_add(&problem->signature, request->language, &driver.names, &driver.paths, err) < 0)
        return -1;
    names_add(&driver.extra, "-c");
    status = build_artifact(&driver, &artifact, &log, err);
    if (status == 0)
        (void)error_set(err, ERROR_SYSTEM, "the driver does not compile: %s", log.text);
    compile_log_release(&log);
    if (status <= 0)
        return -1;
    path = path_join(artifact.folder, artifact.files.items[0]);
    names_add(&request->names, OBJECT_NAME);
    names_add(&request->paths, path);
    return 0;
}

static int add_driver(const struct problem *problem, struct build_request *request,
                      struct error *err)
{
    if (driver_is_object(request->language))
        return add_driver_object(problem, request, err);
    request->started = request->names.count;
    return driver_add(&problem->signature, request->language, &request->names, &request->paths,
                      err);
}

/* Only languages that name a file by what is in it need a look into it here. */
static char *name_in_box(const struct language *language, const char *path, int64_t max_bytes)
{
    AUTO(mem_free) char *text = NULL;
    size_t size = 0;

    if (language->is_named_by_class)
        (void)file_read_bytes(path, (size_t)max_bytes, &text, &size, NULL);
    return language_source_name(language, (struct span){text, size});
}

/* What is included goes by names, the submission's own among them. */
static bool has_includes(const struct problem *problem)
{
    AUTO(mem_free) char *folder = NULL;

    if (problem->package.kind == NULL)
        return false;
    folder = path_join(problem->folder, "include");
    return file_is_folder(folder);
}

int build_request_submission(const struct problem *problem, const struct language *language,
                             const char *source_path, struct build_request *out_request,
                             struct error *err)
{
    AUTO(build_request_release)
    struct build_request request = {
        .language = language,
        .limits = problem->compile,
        .source_bytes = problem->source_bytes,
        .run_memory_bytes = problem->limits.memory_bytes,
    };
    bool is_package = problem->package.kind != NULL;
    AUTO(mem_free) char *name = NULL;

    if (is_package && package_build_look(language, source_path, err) < 0)
        return -1;
    if (problem->package.method.name != NULL) {
        if (package_method_add(problem, source_path, &request, err) < 0)
            return -1;
    } else if (file_is_folder(source_path)) {
        const struct language_table one = {(struct language *)language, 1, 1};

        if (program_folder_add(&one, source_path, &request, err) < 0)
            return -1;
    } else {
        if (is_package && language->runs_native)
            name = package_build_name(problem, source_path);
        if (name == NULL)
            name = has_includes(problem) && !language->is_named_by_class
                       ? mem_strdup(path_base(source_path))
                       : name_in_box(language, source_path, problem->source_bytes);
        names_add(&request.names, name);
        names_add(&request.paths, source_path);
    }
    if (is_package && (package_build_include(problem, &request, err) < 0 ||
                       package_build_headers(problem, &request, err) < 0 ||
                       package_build_constants(problem, &request, err) < 0))
        return -1;
    /* Programs of others were written for a compiler that knows its system's functions. */
    if (is_package && strcmp(language->id, "c") == 0)
        names_add(&request.extra, "-std=gnu17");
    if (problem->style == PROBLEM_FUNCTION && add_driver(problem, &request, err) < 0)
        return -1;
    SWAP(*out_request, request);
    return 0;
}

int build_request_tool(const struct problem *problem, const struct language_table *languages,
                       const char *file_name, struct build_request *out_request, struct error *err)
{
    AUTO(build_request_release)
    struct build_request request = {
        .language = language_of_file(languages, file_name),
        .limits = problem->compile,
        .run_memory_bytes = TOOL_MEMORY_BYTES,
    };
    AUTO(mem_free) char *path = path_join(problem->folder, file_name);
    AUTO(mem_free) char *own_folder = path_folder(path);
    AUTO(names_release) struct names folders = NAMES_INIT;
    AUTO(mem_free) char *text = NULL;
    AUTO(mem_free) char *name = NULL;
    size_t size;

    if (file_is_folder(path)) {
        if (program_folder_add(languages, path, &request, err) < 0 ||
            package_build_constants(problem, &request, err) < 0)
            return error_wrap(err, "'%s'", problem->id);
        SWAP(*out_request, request);
        return 0;
    }
    if (request.language == NULL && language_foreign_name(file_name) != NULL)
        return error_set(err, ERROR_INPUT, "'%s': '%s' is in %s, a language that is not known here",
                         problem->id, file_name, language_foreign_name(file_name));
    if (request.language == NULL)
        return error_set(err, ERROR_INPUT, "'%s': '%s' is in no language that is known here",
                         problem->id, file_name);
    if (file_read_bytes(path, TOOL_SOURCE_MAX_BYTES, &text, &size, err) < 0)
        return error_wrap(err, "'%s'", problem->id);
    if (request.language->runs_native)
        name = package_build_name(problem, path);
    if (name == NULL)
        name = language_source_name(request.language, (struct span){text, size});
    names_add(&request.names, name);
    names_add(&request.paths, path);
    if (package_build_headers(problem, &request, err) < 0)
        return error_wrap(err, "'%s'", problem->id);
    names_add(&folders, own_folder);
    names_add(&folders, problem->folder);
    if (problem->library != NULL)
        names_add(&folders, problem->library);
    if (!problem->package.keeps_paths)
        sources_find_includes(text, size, &folders, &request.names, &request.paths);
    if (package_build_constants(problem, &request, err) < 0)
        return error_wrap(err, "'%s'", problem->id);
    SWAP(*out_request, request);
    return 0;
}
