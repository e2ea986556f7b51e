#include "judge/engine/package_build.h"

#include <stdlib.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/strbuf.h"
#include "judge/engine/build.h"
#include "judge/engine/program_folder.h"

#define SOURCE_MAX_BYTES ((size_t)4 << 20)

/* What packages call the languages. */
static const struct {
    const char *language, *folder;
} include_folders[] = {
    {"python", "python3"},
    {"python", "python" },
};

static int include_one(const struct problem *problem, const char *name,
                       struct build_request *request, struct error *err)
{
    AUTO(mem_free) char *folder = mem_format("%s/include/%s", problem->folder, name);

    return file_is_folder(folder) ? program_folder_include(folder, request, err) : 0;
}

int package_build_include(const struct problem *problem, struct build_request *request,
                          struct error *err)
{
    const char *id = request->language->id;

    if (include_one(problem, "default", request, err) < 0 ||
        include_one(problem, id, request, err) < 0)
        return -1;
    for (size_t i = 0; i < ARRAY_LEN(include_folders); i++)
        if (strcmp(include_folders[i].language, id) == 0 &&
            strcmp(include_folders[i].folder, id) != 0 &&
            include_one(problem, include_folders[i].folder, request, err) < 0)
            return -1;
    return 0;
}

/* The size of the name in "{{name}}" and which constant it is; false: it is none. */
static bool constant_at(const struct package *package, const char *at, size_t *out_size,
                        size_t *out_place)
{
    *out_size = strcspn(at + 2, "{}");
    if (strncmp(at + 2 + *out_size, "}}", 2) != 0)
        return false;
    for (size_t i = 0; i < package->constants.count; i++) {
        const char *name = package->constants.items[i];

        *out_place = i;
        if (strlen(name) == *out_size && memcmp(name, at + 2, *out_size) == 0)
            return true;
    }
    return false;
}

/* True: a constant stood in it. */
static bool fill_in(const struct package *package, const char *text, struct strbuf *out)
{
    bool has_any = false;

    while (*text != '\0') {
        const char *at = strstr(text, "{{");
        size_t size, place;

        if (at == NULL)
            break;
        strbuf_add(out, text, (size_t)(at - text));
        text = at + 1;
        if (!constant_at(package, at, &size, &place)) {
            strbuf_add_char(out, '{');
            continue;
        }
        has_any = true;
        strbuf_add_str(out, package->constant_values.items[place]);
        text = at + size + 4;
    }
    strbuf_add_str(out, text);
    return has_any;
}

static bool is_below(const char *path, const char *folder)
{
    size_t size = strlen(folder);

    return strncmp(path, folder, size) == 0 && path[size] == '/';
}

int package_build_constants(const struct problem *problem, struct build_request *request,
                            struct error *err)
{
    const struct package *package = &problem->package;

    for (size_t i = 0; package->constants.count > 0 && i < request->paths.count; i++) {
        AUTO(strbuf_release) struct strbuf filled = STRBUF_INIT;
        AUTO(mem_free) char *text = NULL;
        AUTO(mem_free) char *copy = NULL;
        size_t size;

        if (!is_below(request->paths.items[i], problem->folder) ||
            file_read_bytes(request->paths.items[i], SOURCE_MAX_BYTES, &text, &size, NULL) < 0 ||
            strlen(text) != size || !fill_in(package, text, &filled))
            continue;
        if (request->rewritten.path == NULL && scratch_make(&request->rewritten, err) < 0)
            return -1;
        copy =
            mem_format("%s/%zu-%s", request->rewritten.path, i, path_base(request->paths.items[i]));
        if (file_create(copy, filled.data, filled.size, err) < 0)
            return -1;
        SWAP(request->paths.items[i], copy);
    }
    return 0;
}

int package_build_look(const struct language *language, const char *source_path, struct error *err)
{
    AUTO(mem_free) char *text = NULL;
    size_t size;
    char *end;

    if (strcmp(language->id, "python") != 0 || file_is_folder(source_path) ||
        file_read_bytes(source_path, SOURCE_MAX_BYTES, &text, &size, NULL) < 0 ||
        strncmp(text, "#!", 2) != 0)
        return 0;
    end = strchr(text, '\n');
    if (end != NULL)
        *end = '\0';
    if (strstr(text, "python2") == NULL && strstr(text, "pypy2") == NULL)
        return 0;
    return error_set(err, ERROR_INPUT,
                     "'%s' is Python 2 by its first line; there is no such language here",
                     path_base(source_path));
}

/* Programs of other years: newer words, older ones, and what their compilers passed over. */
static const struct {
    const char *language;
    const char *words[4];
} rounds[] = {
    {"cpp", {"-std=gnu++20", NULL}                                       },
    {"cpp", {"-std=gnu++23", NULL}                                       },
    {"cpp", {"-std=gnu++17", "-fpermissive", NULL}                       },
    {"cpp", {"-std=gnu++14", "-fpermissive", "-include", "bits/stdc++.h"}},
    {"cpp", {"-std=gnu++98", "-fpermissive", NULL}                       },
    {"c",   {"-std=gnu89", "-w", NULL}                                   },
};

/* The words of a round are added to *out_words. False: there is no such round. */
static bool words_again(const struct language *language, size_t round, struct names *out_words)
{
    for (size_t i = 0; i < ARRAY_LEN(rounds); i++) {
        if (strcmp(rounds[i].language, language->id) != 0 || round-- > 0)
            continue;
        for (size_t j = 0; j < ARRAY_LEN(rounds[i].words) && rounds[i].words[j] != NULL; j++)
            names_add(out_words, rounds[i].words[j]);
        return true;
    }
    return false;
}

int package_build_artifact(const struct problem *problem, struct build_request *request,
                           struct artifact *out_artifact, struct compile_log *log,
                           struct error *err)
{
    int status = build_artifact(request, out_artifact, log, err);
    size_t own = request->extra.count;

    if (problem->package.kind == NULL)
        return status;
    for (size_t round = 0; status == 0; round++) {
        struct compile_log again = {0};

        while (request->extra.count > own)
            free(request->extra.items[--request->extra.count]);
        if (!words_again(request->language, round, &request->extra))
            return 0;
        status = build_artifact(request, out_artifact, &again, err);
        if (status > 0 && log != NULL)
            SWAP(*log, again);
        compile_log_release(&again);
    }
    return status;
}
