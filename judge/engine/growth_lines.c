#include "judge/engine/growth_lines.h"

#include <string.h>

#include "judge/base/json.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/core/growth_name.h"

#define LINE_MAX_NUMBER 1000000
#define ARCS_TAG 0x01a10000u
#define RECORD_HEAD_BYTES 8
#define FILE_HEAD_BYTES 16

static double number_of(const struct json *object, const char *key)
{
    const struct json *value = json_find(object, key);

    return value != NULL && value->type == JSON_NUMBER && value->number > 0 ? value->number : 0;
}

static const struct json *list_of(const struct json *object, const char *key)
{
    static const struct json none = {.type = JSON_ARRAY};
    const struct json *value = json_find(object, key);

    return value != NULL && value->type == JSON_ARRAY ? value : &none;
}

/* The innermost function whose lines hold this one; NULL: none. Borrowed. */
static const char *function_around(const struct json *file, double line)
{
    const struct json *functions = list_of(file, "functions");
    const char *found = NULL;
    double found_start = 0;

    for (size_t i = 0; i < functions->count; i++) {
        const struct json *function = &functions->items[i];
        double start = number_of(function, "start_line");

        if (start <= line && line <= number_of(function, "end_line") && start > found_start) {
            found = json_find_string(function, "name");
            found_start = start;
        }
    }
    return found;
}

/* gcov leaves out the function of some lines of templates. Borrowed. */
static const char *function_of_line(const struct json *file, const struct json *line)
{
    const char *name = json_find_string(line, "function_name");

    if (name == NULL)
        name = function_around(file, number_of(line, "line_number"));
    return name != NULL ? name : "";
}

/* The short name of a function of this file, by its mangled one. The caller's. */
static char *function_name(const struct json *file, const char *mangled)
{
    const struct json *functions = list_of(file, "functions");

    for (size_t i = 0; i < functions->count; i++) {
        const char *name = json_find_string(&functions->items[i], "name");
        const char *demangled = json_find_string(&functions->items[i], "demangled_name");

        if (name != NULL && demangled != NULL && strcmp(name, mangled) == 0)
            return growth_name_short(demangled);
    }
    return growth_name_short(mangled);
}

/* Where a function of more lines than one ends that begins with this one; 0: none does. */
static double end_of_head(const struct json *file, double line)
{
    const struct json *functions = list_of(file, "functions");

    for (size_t i = 0; i < functions->count; i++)
        if (number_of(&functions->items[i], "start_line") == line &&
            number_of(&functions->items[i], "end_line") > line)
            return number_of(&functions->items[i], "end_line");
    return 0;
}

/* The line that a count is told at: a function's head does nothing itself, its first line does. */
static double told_line(const struct json *file, const struct json *lines, size_t index)
{
    double line = number_of(&lines->items[index], "line_number"), next;

    if (index + 1 >= lines->count)
        return line;
    next = number_of(&lines->items[index + 1], "line_number");
    return next > line && next <= end_of_head(file, line) ? next : line;
}

static void read_own_file(const struct json *file, size_t point, struct growth_series *series)
{
    const struct json *lines = list_of(file, "lines");

    for (size_t i = 0; i < lines->count; i++) {
        double line = told_line(file, lines, i);
        double count = number_of(&lines->items[i], "count");

        if (count > 0 && line >= 1 && line <= LINE_MAX_NUMBER)
            growth_series_part(series, (int)line, NULL)->costs[point] += count;
    }
}

/* Lines of one function follow each other: its name is looked up once. */
static void read_library_file(const struct json *file, size_t point, struct growth_series *series)
{
    const struct json *lines = list_of(file, "lines");
    const char *current = "";
    double sum = 0;

    for (size_t i = 0; i <= lines->count; i++) {
        const char *name = i < lines->count ? function_of_line(file, &lines->items[i]) : "";

        if (strcmp(name, current) != 0 || i == lines->count) {
            if (sum > 0) {
                AUTO(mem_free)
                char *callee = *current != '\0'
                                   ? function_name(file, current)
                                   : mem_strdup(path_base(json_find_string(file, "file")));

                growth_series_part(series, 0, callee)->costs[point] += sum;
            }
            current = name;
            sum = 0;
        }
        if (i < lines->count)
            sum += number_of(&lines->items[i], "count");
    }
}

void growth_lines_read(struct span json, const char *inside_source, size_t point,
                       struct growth_series *series)
{
    AUTO(json_document_free) struct json_document *document = NULL;
    const struct json *files;

    if (json_parse("gcov", json, &document, NULL) < 0 || json_root(document)->type != JSON_OBJECT)
        return;
    files = list_of(json_root(document), "files");
    for (size_t i = 0; i < files->count; i++) {
        const char *name = json_find_string(&files->items[i], "file");

        if (name != NULL && strcmp(name, inside_source) == 0)
            read_own_file(&files->items[i], point, series);
        else if (name != NULL)
            read_library_file(&files->items[i], point, series);
    }
}

static uint32_t word_at(struct span bytes, size_t at)
{
    uint32_t word;

    memcpy(&word, bytes.data + at, sizeof word);
    return word;
}

double growth_lines_estimate(struct span counters)
{
    double sum = 0;
    size_t at = FILE_HEAD_BYTES;

    while (at + RECORD_HEAD_BYTES <= counters.size) {
        uint32_t tag = word_at(counters, at), length = word_at(counters, at + 4);

        at += RECORD_HEAD_BYTES;
        /* A record of counters that are all 0 has a negative length and no body. */
        if ((int32_t)length < 0)
            continue;
        if (length > counters.size - at)
            break;
        for (size_t i = 0; tag == ARCS_TAG && i + 8 <= length; i += 8)
            sum += (double)word_at(counters, at + i) +
                   4294967296.0 * (double)word_at(counters, at + i + 4);
        at += length;
    }
    return sum;
}
