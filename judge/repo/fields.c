#include "judge/repo/fields.h"

#include <stdarg.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/text.h"
#include "judge/base/units.h"

#define FAULTS_LISTED 100
#define KEYS_MAX 64 /* rows of one table */
#define SHOWN_MAX_BYTES 60

void fields_init(struct fields *fields, const char *name, struct error *err)
{
    *fields = (struct fields){.name = name, .err = err, .path = STRBUF_INIT};
}

void fields_release(struct fields *fields)
{
    strbuf_release(&fields->path);
}

int fields_finish(const struct fields *fields)
{
    return fields->fault_count > 0 ? -1 : 0;
}

static void add_fault(struct fields *fields, int line, int column, const char *text)
{
    AUTO(strbuf_release) struct strbuf shown = STRBUF_INIT;

    fields->fault_count++;
    if (fields->fault_count > FAULTS_LISTED + 1)
        return;
    if (fields->fault_count > FAULTS_LISTED)
        text = "more faults follow";
    text_add_fault(&shown, fields->name, line, column, text);
    (void)error_add(fields->err, ERROR_INPUT, "%s", shown.data);
}

/* What was read, as short and harmless as it can be shown. */
static void add_shown(struct strbuf *out, const struct json *value)
{
    size_t size;

    switch (value->type) {
    case JSON_STRING:
        size = strnlen(value->string, SHOWN_MAX_BYTES);
        while (size > 0 && ((unsigned char)value->string[size] & 0xc0) == 0x80)
            size--; /* not in the midst of a character */
        strbuf_add_char(out, '\'');
        text_add_safe(out, (struct span){value->string, size}, false);
        strbuf_add_str(out, value->string[size] != '\0' ? "…'" : "'");
        break;
    case JSON_NUMBER:
        strbuf_addf(out, "%.15g", value->number);
        break;
    case JSON_BOOL:
        strbuf_add_str(out, value->boolean ? "true" : "false");
        break;
    default:
        strbuf_add_str(out, value->count == 0 && value->type != JSON_NULL
                                ? "empty"
                                : json_type_name(value->type));
    }
}

void fields_fault(struct fields *fields, const struct json *value, const char *right, ...)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    va_list args;

    strbuf_addf(&text, "'%s' is ", fields->path.size > 0 ? fields->path.data : "the whole");
    add_shown(&text, value);
    strbuf_add_str(&text, ": ");
    va_start(args, right);
    strbuf_vaddf(&text, right, args);
    va_end(args);
    add_fault(fields, value->line, value->column, text.data);
}

void fields_complain(struct fields *fields, const struct json *value, const char *format, ...)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    va_list args;

    va_start(args, format);
    strbuf_vaddf(&text, format, args);
    va_end(args);
    add_fault(fields, value != NULL ? value->line : 1, value != NULL ? value->column : 1,
              text.data);
}

size_t fields_enter(struct fields *fields, const char *key)
{
    size_t mark = fields->path.size;

    if (mark > 0)
        strbuf_add_char(&fields->path, '.');
    text_add_safe(&fields->path, (struct span){key, strnlen(key, SHOWN_MAX_BYTES)}, false);
    return mark;
}

size_t fields_enter_item(struct fields *fields, size_t index)
{
    size_t mark = fields->path.size;

    strbuf_addf(&fields->path, "[%zu]", index);
    return mark;
}

void fields_leave(struct fields *fields, size_t mark)
{
    strbuf_truncate(&fields->path, mark);
}

bool fields_expect(struct fields *fields, const struct json *value, enum json_type type,
                   const char *right)
{
    bool is_list = type == JSON_ARRAY || type == JSON_OBJECT;

    if (value->type != type || (is_list && value->count == 0)) {
        fields_fault(fields, value, "%s would be right", right);
        return false;
    }
    if (is_list && value->count > FIELDS_LIST_MAX) {
        fields_fault(fields, value, "at most %d entries are read", FIELDS_LIST_MAX);
        return false;
    }
    return true;
}

static bool is_clean(const char *text, bool line_ends_are_fine)
{
    AUTO(strbuf_release) struct strbuf safe = STRBUF_INIT;
    struct span bytes = {text, strlen(text)};

    text_add_safe(&safe, bytes, line_ends_are_fine);
    return strcmp(safe.data, text) == 0;
}

static bool expect_string(struct fields *fields, const struct json *value, const char *right,
                          size_t max_bytes, bool line_ends_are_fine)
{
    if (!fields_expect(fields, value, JSON_STRING, right))
        return false;
    if (value->string[0] == '\0' || strlen(value->string) > max_bytes)
        fields_fault(fields, value, "%s of 1 to %zu bytes would be right", right, max_bytes);
    else if (!is_clean(value->string, line_ends_are_fine))
        fields_fault(fields, value, "%s without control characters would be right", right);
    else
        return true;
    return false;
}

bool fields_expect_line(struct fields *fields, const struct json *value, const char *right)
{
    return expect_string(fields, value, right, FIELDS_LINE_MAX_BYTES, false);
}

static void read_string(struct fields *fields, const struct json *value, const struct field *row,
                        void *member)
{
    bool is_text = row->type == FIELD_TEXT;

    if (!expect_string(fields, value, row->right,
                       is_text ? FIELDS_TEXT_MAX_BYTES : FIELDS_LINE_MAX_BYTES, is_text))
        return;
    mem_free(member);
    *(char **)member = mem_strdup(value->string);
}

static void read_strings(struct fields *fields, const struct json *value, const struct field *row,
                         void *member)
{
    bool is_text = row->type == FIELD_TEXTS;
    AUTO(names_release) struct names names = NAMES_INIT;

    if (value->type != JSON_ARRAY || value->count > FIELDS_LIST_MAX) {
        fields_fault(fields, value, "%s would be right", row->right);
        return;
    }
    for (size_t i = 0; i < value->count; i++) {
        size_t mark = fields_enter_item(fields, i);

        if (expect_string(fields, &value->items[i], "text",
                          is_text ? FIELDS_TEXT_MAX_BYTES : FIELDS_LINE_MAX_BYTES, is_text))
            names_add(&names, value->items[i].string);
        fields_leave(fields, mark);
    }
    SWAP(*(struct names *)member, names);
}

static bool is_in_range(const struct field *row, double number)
{
    return row->most == 0 || (number >= row->least && number <= row->most);
}

/* The least and the most of a row in the words that one writes them in. */
static void range_fault(struct fields *fields, const struct json *value, const struct field *row)
{
    char least[UNITS_TEXT_BYTES], most[UNITS_TEXT_BYTES];

    if (row->type == FIELD_TIME_MS)
        fields_fault(fields, value, "%s to %s would be right",
                     units_format_time_us((int64_t)row->least * 1000, least),
                     units_format_time_us((int64_t)row->most * 1000, most));
    else if (row->type == FIELD_BYTES)
        fields_fault(fields, value, "%s to %s would be right",
                     units_format_bytes((int64_t)row->least, least),
                     units_format_bytes((int64_t)row->most, most));
    else
        fields_fault(fields, value, "%.15g to %.15g would be right", row->least, row->most);
}

static void read_quantity(struct fields *fields, const struct json *value, const struct field *row,
                          void *member)
{
    AUTO(error_release) struct error fault = ERROR_INIT;
    int64_t quantity;

    if (value->type != JSON_STRING) {
        fields_fault(fields, value, "%s, with its unit in quotes, would be right", row->right);
        return;
    }
    if ((row->type == FIELD_TIME_MS ? units_parse_time_ms
                                    : units_parse_bytes)(value->string, &quantity, &fault) < 0)
        fields_complain(fields, value, "'%s': %s", fields->path.data, error_text(&fault));
    else if (!is_in_range(row, (double)quantity))
        range_fault(fields, value, row);
    else
        *(int64_t *)member = quantity;
}

static void read_number(struct fields *fields, const struct json *value, const struct field *row,
                        void *member)
{
    int64_t integer = 0;

    if (value->type != JSON_NUMBER ||
        (row->type != FIELD_NUMBER && !json_is_integer(value, &integer)))
        fields_fault(fields, value, "%s would be right", row->right);
    else if (!is_in_range(row, value->number))
        range_fault(fields, value, row);
    else if (row->type == FIELD_NUMBER)
        *(double *)member = value->number;
    else if (row->type == FIELD_INT64)
        *(int64_t *)member = integer;
    else
        *(int *)member = (int)integer;
}

static void read_bool(struct fields *fields, const struct json *value, const struct field *row,
                      void *member)
{
    (void)row;
    if (fields_expect(fields, value, JSON_BOOL, "true or false"))
        *(bool *)member = value->boolean;
}

bool fields_choose(struct fields *fields, const struct json *value, const char *const *choices,
                   int *out_position)
{
    AUTO(strbuf_release) struct strbuf known = STRBUF_INIT;
    const char *nearest;
    size_t count = 0;

    for (; choices[count] != NULL; count++) {
        strbuf_addf(&known, "%s%s", count == 0 ? "" : ", ", choices[count]);
        if (value->type == JSON_STRING && strcmp(value->string, choices[count]) == 0) {
            *out_position = (int)count;
            return true;
        }
    }
    nearest = value->type == JSON_STRING ? text_nearest(value->string, choices, count) : NULL;
    if (nearest != NULL)
        fields_fault(fields, value, "did you mean '%s'? There are %s", nearest, known.data);
    else
        fields_fault(fields, value, "one of %s would be right", known.data);
    return false;
}

static void read_choice(struct fields *fields, const struct json *value, const struct field *row,
                        void *member)
{
    (void)fields_choose(fields, value, row->choices, member);
}

static void (*const readers[])(struct fields *fields, const struct json *value,
                               const struct field *row, void *member) = {
    [FIELD_LINE] = read_string,   [FIELD_TEXT] = read_string,      [FIELD_LINES] = read_strings,
    [FIELD_TEXTS] = read_strings, [FIELD_TIME_MS] = read_quantity, [FIELD_BYTES] = read_quantity,
    [FIELD_INT] = read_number,    [FIELD_INT64] = read_number,     [FIELD_NUMBER] = read_number,
    [FIELD_BOOL] = read_bool,     [FIELD_CHOICE] = read_choice,
};

static const struct field *row_of(const struct field *rows, size_t count, const char *key)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(rows[i].key, key) == 0)
            return &rows[i];
    }
    return NULL;
}

static void unknown_key(struct fields *fields, const struct json *value, const struct field *rows,
                        size_t count)
{
    const char *keys[KEYS_MAX];
    AUTO(strbuf_release) struct strbuf known = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    size_t mark = fields_enter(fields, value->key);
    const char *nearest;

    for (size_t i = 0; i < count; i++) {
        keys[i] = rows[i].key;
        strbuf_addf(&known, "%s%s", i == 0 ? "" : ", ", keys[i]);
    }
    nearest = text_nearest(value->key, keys, count);
    strbuf_addf(&text, "'%s' is an unknown key: ", fields->path.data);
    if (nearest != NULL)
        strbuf_addf(&text, "did you mean '%s'?", nearest);
    else
        strbuf_addf(&text, "there are %s", known.data);
    add_fault(fields, value->key_line, value->key_column, text.data);
    fields_leave(fields, mark);
}

static void read_value(struct fields *fields, const struct json *value, const struct field *row,
                       void *target)
{
    size_t mark = fields_enter(fields, row->key);

    if (row->type == FIELD_OWN)
        row->read(fields, value, target);
    else
        readers[row->type](fields, value, row, (char *)target + row->member);
    fields_leave(fields, mark);
}

void fields_read(struct fields *fields, const struct json *object, const struct field *rows,
                 size_t count, void *target)
{
    if (object->type != JSON_OBJECT) {
        fields_fault(fields, object, "an object would be right");
        return;
    }
    for (size_t i = 0; i < object->count; i++) {
        const struct field *row = row_of(rows, count, object->items[i].key);

        if (row != NULL)
            read_value(fields, &object->items[i], row, target);
        else
            unknown_key(fields, &object->items[i], rows, count);
    }
    for (size_t i = 0; i < count; i++) {
        size_t mark;

        if (!rows[i].is_required || json_find(object, rows[i].key) != NULL)
            continue;
        mark = fields_enter(fields, rows[i].key);
        fields_complain(fields, object, "'%s' is missing: %s would be right", fields->path.data,
                        rows[i].right);
        fields_leave(fields, mark);
    }
}
