#include "judge/engine/sources.h"

#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/units.h"
#include "judge/core/include_line.h"

#define SOURCE_MAX_BYTES ((size_t)64 << 20)
#define INCLUDES_MAX 64

void sources_release(struct sources *sources)
{
    for (size_t i = 0; i < sources->count; i++)
        mem_free(&sources->files[i].data);
    mem_free(&sources->files);
    mem_free(&sources->complaint);
    sources->count = sources->capacity = 0;
}

static char *complaint_about(const struct source_file *file)
{
    const char *nul = file->size > 0 ? memchr(file->data, '\0', file->size) : NULL;

    if (file->size == 0)
        return mem_strdup("the source is empty");
    if (nul != NULL)
        return mem_format("the source is not text: byte %zu is NUL; a text file in UTF-8 is needed",
                          (size_t)(nul - file->data) + 1);
    return NULL;
}

static int source_stat(const char *path, int64_t *out_bytes, struct error *err)
{
    struct stat info;

    if (stat(path, &info) < 0) {
        (void)error_system(err, "cannot read the source '%s'", path);
        if (err != NULL)
            err->kind = ERROR_USAGE;
        return -1;
    }
    if (S_ISDIR(info.st_mode))
        return error_set(err, ERROR_USAGE, "'%s' is a folder; name the source file in it", path);
    if (!S_ISREG(info.st_mode))
        return error_set(err, ERROR_USAGE, "'%s' is not a regular file", path);
    *out_bytes = info.st_size;
    return 0;
}

int sources_read(const struct names *paths, int64_t first_max_bytes, struct sources *out_sources,
                 struct error *err)
{
    AUTO(sources_release) struct sources sources = SOURCES_INIT;
    char allowed[UNITS_TEXT_BYTES], given[UNITS_TEXT_BYTES];
    int64_t bytes = 0;

    for (size_t i = 0; i < paths->count; i++) {
        struct source_file file = {NULL, 0};

        if (source_stat(paths->items[i], &bytes, err) < 0)
            return -1;
        if (i == 0 && first_max_bytes > 0 && bytes > first_max_bytes) {
            sources.complaint = mem_format("the source has %s; at most %s are allowed",
                                           units_format_bytes(bytes, given),
                                           units_format_bytes(first_max_bytes, allowed));
            break;
        }
        if (file_read_bytes(paths->items[i], SOURCE_MAX_BYTES, &file.data, &file.size, err) < 0) {
            if (err != NULL)
                err->kind = ERROR_USAGE;
            return -1;
        }
        ARRAY_PUSH(sources.files, sources.count, sources.capacity, file);
        if (i == 0 && first_max_bytes > 0)
            sources.complaint = complaint_about(&sources.files[0]);
    }
    SWAP(*out_sources, sources);
    return 0;
}

static void add_include(const char *name, const struct names *folders, struct names *names,
                        struct names *paths)
{
    if (strstr(name, "..") != NULL || path_is_absolute(name) || names_hold(names, name) ||
        names->count >= INCLUDES_MAX)
        return;
    for (size_t i = 0; i < folders->count; i++) {
        AUTO(mem_free) char *path = path_join(folders->items[i], name);
        AUTO(mem_free) char *text = NULL;
        size_t size;

        if (file_read_bytes(path, SOURCE_MAX_BYTES, &text, &size, NULL) < 0)
            continue;
        names_add(names, name);
        names_add(paths, path);
        sources_find_includes(text, size, folders, names, paths);
        return;
    }
}

void sources_find_includes(const char *source, size_t size, const struct names *folders,
                           struct names *names, struct names *paths)
{
    const char *end = source + size;

    /* file_read() ends the text with a NUL, so looking ahead in the last line is safe. */
    for (const char *line = source; line < end;) {
        bool is_beside = false;
        AUTO(mem_free) char *name = include_line_name(line, &is_beside);
        const char *next = memchr(line, '\n', (size_t)(end - line));

        if (name != NULL && is_beside)
            add_include(name, folders, names, paths);
        line = next != NULL ? next + 1 : end;
    }
}
