#include "judge/repo/csv.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/strbuf.h"

void csv_release(struct csv *csv)
{
    for (size_t i = 0; i < csv->count; i++)
        names_release(&csv->rows[i].fields);
    mem_free(&csv->rows);
    *csv = (struct csv)CSV_INIT;
}

struct reading {
    const char *name;
    struct span text;
    size_t at;
    char separator;
    int line;
};

/* Whichever stands oftenest in the first line. */
static char separator_of(struct span text)
{
    static const char separators[] = {',', ';', '\t'};
    size_t counts[ARRAY_LEN(separators)] = {0}, best = 0;

    for (size_t i = 0; i < text.size && text.data[i] != '\n'; i++)
        for (size_t k = 0; k < ARRAY_LEN(separators); k++)
            counts[k] += text.data[i] == separators[k];
    for (size_t k = 1; k < ARRAY_LEN(separators); k++)
        if (counts[k] > counts[best])
            best = k;
    return separators[best];
}

static bool is_at_end(const struct reading *reading)
{
    return reading->at >= reading->text.size;
}

static char peek(const struct reading *reading)
{
    return is_at_end(reading) ? '\0' : reading->text.data[reading->at];
}

static int read_quoted(struct reading *reading, struct strbuf *field, struct error *err)
{
    int line = reading->line;

    for (reading->at++; !is_at_end(reading); reading->at++) {
        char c = peek(reading);

        if (c == '"') {
            reading->at++;
            if (peek(reading) != '"')
                return 0;
        }
        reading->line += c == '\n';
        strbuf_add_char(field, c);
    }
    return error_set(err, ERROR_INPUT, "%s:%d: a quote is opened here and never closed",
                     reading->name, line);
}

static bool ends_field(const struct reading *reading)
{
    char c = peek(reading);

    return is_at_end(reading) || c == reading->separator || c == '\n' || c == '\r';
}

static int read_field(struct reading *reading, struct strbuf *field, struct error *err)
{
    if (peek(reading) == '"' && read_quoted(reading, field, err) < 0)
        return -1;
    for (; !ends_field(reading); reading->at++)
        strbuf_add_char(field, peek(reading));
    return 0;
}

static void skip_line_end(struct reading *reading)
{
    if (peek(reading) == '\r')
        reading->at++;
    if (peek(reading) == '\n')
        reading->at++;
    reading->line++;
}

static int read_row(struct reading *reading, struct names *out_fields, struct error *err)
{
    for (;;) {
        AUTO(strbuf_release) struct strbuf field = STRBUF_INIT;

        if (read_field(reading, &field, err) < 0)
            return -1;
        if (out_fields->count == CSV_COLUMNS_MAX)
            return error_set(err, ERROR_INPUT, "%s:%d: more than %d columns", reading->name,
                             reading->line, CSV_COLUMNS_MAX);
        names_add(out_fields, field.data);
        if (is_at_end(reading) || peek(reading) != reading->separator)
            break;
        reading->at++;
    }
    skip_line_end(reading);
    return 0;
}

int csv_parse(const char *name, struct span text, struct csv *out_csv, struct error *err)
{
    AUTO(csv_release) struct csv csv = CSV_INIT;
    struct reading reading = {.name = name, .text = text, .line = 1};

    if (text.size >= 3 && memcmp(text.data, "\xef\xbb\xbf", 3) == 0)
        reading.at = 3;
    if (memchr(text.data, '\0', text.size) != NULL)
        return error_set(err, ERROR_INPUT, "%s:1: there is a NUL byte: this is no CSV", name);
    reading.separator = separator_of(text);
    while (!is_at_end(&reading)) {
        struct csv_row row = {NAMES_INIT, reading.line};

        if (csv.count == CSV_ROWS_MAX)
            return error_set(err, ERROR_INPUT, "%s:%d: more than %d lines", name, reading.line,
                             CSV_ROWS_MAX);
        ARRAY_PUSH(csv.rows, csv.count, csv.capacity, row);
        if (read_row(&reading, &csv.rows[csv.count - 1].fields, err) < 0)
            return -1;
        if (csv.rows[csv.count - 1].fields.count == 1 &&
            csv.rows[csv.count - 1].fields.items[0][0] == '\0')
            names_release(&csv.rows[--csv.count].fields);
    }
    SWAP(*out_csv, csv);
    return 0;
}

const char *csv_field(const struct csv_row *row, size_t column)
{
    return column < row->fields.count ? row->fields.items[column] : "";
}

int csv_column(const struct csv *csv, const char *const *headings)
{
    for (; csv->count > 0 && *headings != NULL; headings++)
        for (size_t i = 0; i < csv->rows[0].fields.count; i++)
            if (strcasecmp(csv->rows[0].fields.items[i], *headings) == 0)
                return (int)i;
    return -1;
}
