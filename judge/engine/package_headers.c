/*
 * What programs of a package include, found as a compiler would: beside the file that includes it,
 * then in the package's include folders. Nothing of the system is looked at.
 */
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/strbuf.h"
#include "judge/core/include_line.h"
#include "judge/engine/package_build.h"

#define SOURCE_MAX_BYTES ((size_t)4 << 20)
#define FILES_MAX 128
/* So deep that "../../common/x.h" of a program stays in the box. */
#define ROOT "a/judged/package"
#define INCLUDE_ROOT "included"
#define PARAMS "params.h"

/* "a/b/../c" is "a/c"; NULL: it leads out. The caller's. */
static char *path_settled(const char *path)
{
    AUTO(mem_free) char *copy = mem_strdup(path);
    AUTO(strbuf_release) struct strbuf out = STRBUF_INIT;
    char *rest = copy;

    for (char *part = strsep(&rest, "/"); part != NULL; part = strsep(&rest, "/")) {
        if (*part == '\0' || strcmp(part, ".") == 0)
            continue;
        if (strcmp(part, "..") != 0) {
            strbuf_addf(&out, "%s%s", out.size > 0 ? "/" : "", part);
            continue;
        }
        if (out.size == 0)
            return NULL;
        strbuf_truncate(&out, strrchr(out.data, '/') != NULL
                                  ? (size_t)(strrchr(out.data, '/') - out.data)
                                  : 0);
    }
    return strbuf_take(&out);
}

char *package_build_name(const struct problem *problem, const char *path)
{
    size_t size = strlen(problem->folder);
    AUTO(mem_free) char *name = NULL;

    if (!problem->package.keeps_paths || strncmp(path, problem->folder, size) != 0 ||
        path[size] != '/')
        return NULL;
    name = mem_format("%s%s", ROOT, path + size);
    return path_settled(name);
}

static void add_file(struct build_request *request, const char *name, const char *path)
{
    if (names_hold(&request->names, name) || request->names.count >= FILES_MAX)
        return;
    names_add(&request->names, name);
    names_add(&request->paths, path);
}

/* The text of params.h as a file of its own. */
static int add_params(const struct problem *problem, struct build_request *request,
                      const char *name, struct error *err)
{
    AUTO(mem_free) char *path = NULL;
    const char *text = problem->package.params;

    if (request->rewritten.path == NULL && scratch_make(&request->rewritten, err) < 0)
        return -1;
    path = path_join(request->rewritten.path, PARAMS);
    if (!file_exists(path) && file_create(path, text, strlen(text), err) < 0)
        return -1;
    add_file(request, name, path);
    return 0;
}

static void add_include_root(struct build_request *request)
{
    if (!names_hold(&request->extra, "-I/work/" INCLUDE_ROOT))
        names_add(&request->extra, "-I/work/" INCLUDE_ROOT);
}

/*
 * One inclusion by the file of that name and path; in angle brackets it is not looked for beside.
 */
static int resolve(const struct problem *problem, struct build_request *request,
                   const char *includer_name, const char *includer_path, const char *included,
                   bool is_beside, struct error *err)
{
    AUTO(mem_free) char *box_folder = path_folder(includer_name);
    AUTO(mem_free) char *host_folder = path_folder(includer_path);
    AUTO(mem_free) char *box_path = path_join(box_folder, included);
    AUTO(mem_free) char *beside = path_join(host_folder, included);
    AUTO(mem_free) char *name = path_settled(box_path);

    if (path_is_absolute(included) || name == NULL)
        return 0;
    if (is_beside && file_exists(beside) && !file_is_folder(beside)) {
        add_file(request, name, beside);
        return 0;
    }
    if (problem->package.params != NULL && strcmp(path_base(included), PARAMS) == 0)
        return add_params(problem, request, name, err);
    for (size_t i = 0; i < problem->package.include_folders.count; i++) {
        AUTO(mem_free) char *path = path_join(problem->package.include_folders.items[i], included);
        AUTO(mem_free) char *place = mem_format("%s/%s", INCLUDE_ROOT, included);

        if (strstr(included, "..") != NULL || !file_exists(path) || file_is_folder(path))
            continue;
        add_include_root(request);
        add_file(request, place, path);
        break;
    }
    return 0;
}

int package_build_headers(const struct problem *problem, struct build_request *request,
                          struct error *err)
{
    if (!problem->package.keeps_paths || !request->language->runs_native)
        return 0;
    for (size_t i = 0; i < request->names.count; i++) {
        AUTO(mem_free) char *text = NULL;
        AUTO(mem_free) char *name = mem_strdup(request->names.items[i]);
        AUTO(mem_free) char *path = mem_strdup(request->paths.items[i]);
        size_t size;
        char *rest;

        if (file_read_bytes(path, SOURCE_MAX_BYTES, &text, &size, NULL) < 0)
            continue;
        rest = text;
        for (char *line = strsep(&rest, "\n"); line != NULL; line = strsep(&rest, "\n")) {
            bool is_beside = false;
            AUTO(mem_free) char *included = include_line_name(line, &is_beside);

            if (included != NULL &&
                resolve(problem, request, name, path, included, is_beside, err) < 0)
                return -1;
        }
    }
    return 0;
}
