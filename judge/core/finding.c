#include "judge/core/finding.h"

#include <assert.h>
#include <stdarg.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/strbuf.h"

static const char *const severity_names[] = {
    [FINDING_GOOD] = "good",
    [FINDING_NOTE] = "note",
    [FINDING_WARNING] = "warning",
    [FINDING_ERROR] = "error",
};
static_assert(ARRAY_LEN(severity_names) == FINDING_SEVERITY_COUNT, "every severity has a name");

const char *finding_severity_name(enum finding_severity severity)
{
    return severity_names[severity];
}

static void finding_release(struct finding *finding)
{
    mem_free(&finding->check);
    mem_free(&finding->fault);
    mem_free(&finding->where);
    mem_free(&finding->what);
    mem_free(&finding->cure);
}

void finding_list_release(struct finding_list *list)
{
    for (size_t i = 0; i < list->count; i++)
        finding_release(&list->items[i]);
    mem_free(&list->items);
    list->count = list->capacity = 0;
}

struct finding *finding_add(struct finding_list *list, enum finding_severity severity,
                            const char *check, const char *fault)
{
    struct finding finding = {.severity = severity,
                              .check = mem_strdup(check),
                              .fault = mem_strdup(fault)};

    ARRAY_PUSH(list->items, list->count, list->capacity, finding);
    return &list->items[list->count - 1];
}

static void text_set(char **text, const char *format, va_list values)
{
    struct strbuf buf = STRBUF_INIT;

    mem_free(text);
    strbuf_vaddf(&buf, format, values);
    *text = strbuf_take(&buf);
}

void finding_where(struct finding *finding, const char *format, ...)
{
    va_list values;

    va_start(values, format);
    text_set(&finding->where, format, values);
    va_end(values);
}

void finding_what(struct finding *finding, const char *format, ...)
{
    va_list values;

    va_start(values, format);
    text_set(&finding->what, format, values);
    va_end(values);
}

void finding_cure(struct finding *finding, const char *format, ...)
{
    va_list values;

    va_start(values, format);
    text_set(&finding->cure, format, values);
    va_end(values);
}

void finding_list_join(struct finding_list *list, struct finding_list *from)
{
    for (size_t i = 0; i < from->count; i++)
        ARRAY_PUSH(list->items, list->count, list->capacity, from->items[i]);
    from->count = 0;
    finding_list_release(from);
}

size_t finding_count(const struct finding_list *list, enum finding_severity severity)
{
    size_t count = 0;

    for (size_t i = 0; i < list->count; i++)
        count += list->items[i].severity == severity;
    return count;
}

enum finding_severity finding_worst(const struct finding_list *list, const char *check)
{
    enum finding_severity worst = FINDING_GOOD;

    for (size_t i = 0; i < list->count; i++) {
        const struct finding *finding = &list->items[i];

        if ((check == NULL || strcmp(finding->check, check) == 0) && finding->severity > worst)
            worst = finding->severity;
    }
    return worst;
}

void finding_list_write(const struct finding_list *list, struct json_writer *writer)
{
    json_begin_array(writer, "findings");
    for (size_t i = 0; i < list->count; i++) {
        const struct finding *finding = &list->items[i];

        json_begin_object(writer, NULL);
        json_add_string(writer, "severity", finding_severity_name(finding->severity));
        json_add_string(writer, "check", finding->check);
        json_add_string(writer, "fault", finding->fault);
        json_add_string(writer, "where", finding->where);
        json_add_string(writer, "what", finding->what);
        json_add_string(writer, "cure", finding->cure);
        json_end(writer);
    }
    json_end(writer);
}

static char *text_of(const struct json *object, const char *key)
{
    return mem_strdup(json_find_string(object, key));
}

static bool finding_read(const struct json *object, struct finding_list *list)
{
    const struct json *severity = json_find(object, "severity");
    struct finding finding = {
        .check = text_of(object, "check"),
        .fault = text_of(object, "fault"),
        .where = text_of(object, "where"),
        .what = text_of(object, "what"),
        .cure = text_of(object, "cure"),
    };

    ARRAY_PUSH(list->items, list->count, list->capacity, finding);
    if (severity == NULL || severity->type != JSON_STRING || finding.check == NULL)
        return false;
    for (size_t i = 0; i < ARRAY_LEN(severity_names); i++) {
        if (strcmp(severity->string, severity_names[i]) == 0) {
            list->items[list->count - 1].severity = i;
            return true;
        }
    }
    return false;
}

int finding_list_read(const struct json *object, struct finding_list *list, struct error *err)
{
    AUTO(finding_list_release) struct finding_list read = FINDING_LIST_INIT;
    const struct json *array = json_find(object, "findings");

    if (array == NULL || array->type != JSON_ARRAY)
        return error_set(err, ERROR_SYSTEM, "kept findings are damaged");
    for (size_t i = 0; i < array->count; i++)
        if (array->items[i].type != JSON_OBJECT || !finding_read(&array->items[i], &read))
            return error_set(err, ERROR_SYSTEM, "kept finding %zu is damaged", i);
    finding_list_join(list, &read);
    return 0;
}
