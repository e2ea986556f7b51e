#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/json.h"
#include "judge/base/text.h"

void json_writer_init(struct json_writer *writer, struct strbuf *out, bool is_indented)
{
    *writer = (struct json_writer){.out = out, .is_indented = is_indented};
}

static void writer_new_line(struct json_writer *writer)
{
    if (!writer->is_indented)
        return;
    strbuf_add_char(writer->out, '\n');
    strbuf_add_repeat(writer->out, "  ", (size_t)writer->depth);
}

static void writer_add_quoted(struct strbuf *out, struct span text)
{
    strbuf_add_char(out, '"');
    while (text.size > 0) {
        uint32_t c = 0;
        size_t length = text_decode(text, &c);

        if (length == 0) {
            strbuf_add_str(out, "\xef\xbf\xbd"); /* U+FFFD */
            length = 1;
        } else if (c == '"' || c == '\\') {
            strbuf_addf(out, "\\%c", (char)c);
        } else if (c == '\n') {
            strbuf_add_str(out, "\\n");
        } else if (c < ' ' || c == 0x7f || (c >= 0x80 && c < 0xa0)) {
            strbuf_addf(out, "\\u%04x", (unsigned)c);
        } else {
            strbuf_add(out, text.data, length);
        }
        text.data += length;
        text.size -= length;
    }
    strbuf_add_char(out, '"');
}

static void writer_begin_value(struct json_writer *writer, const char *key)
{
    if (writer->depth > 0) {
        bool *needs_comma = &writer->needs_comma[writer->depth - 1];

        if (*needs_comma)
            strbuf_add_char(writer->out, ',');
        *needs_comma = true;
        writer_new_line(writer);
    }
    if (key != NULL) {
        writer_add_quoted(writer->out, (struct span){key, strlen(key)});
        strbuf_add_str(writer->out, writer->is_indented ? ": " : ":");
    }
}

static void writer_open(struct json_writer *writer, const char *key, char opener, char closer)
{
    if (writer->depth >= JSON_DEPTH_MAX)
        abort(); /* our own documents are a few levels deep */
    writer_begin_value(writer, key);
    strbuf_add_char(writer->out, opener);
    writer->closer[writer->depth] = closer;
    writer->needs_comma[writer->depth++] = false;
}

void json_begin_object(struct json_writer *writer, const char *key)
{
    writer_open(writer, key, '{', '}');
}

void json_begin_array(struct json_writer *writer, const char *key)
{
    writer_open(writer, key, '[', ']');
}

void json_end(struct json_writer *writer)
{
    bool was_filled = writer->needs_comma[--writer->depth];

    if (was_filled)
        writer_new_line(writer);
    strbuf_add_char(writer->out, writer->closer[writer->depth]);
    if (writer->depth == 0 && writer->is_indented)
        strbuf_add_char(writer->out, '\n');
}

void json_add_bytes(struct json_writer *writer, const char *key, struct span value)
{
    writer_begin_value(writer, key);
    writer_add_quoted(writer->out, value);
}

void json_add_string(struct json_writer *writer, const char *key, const char *value)
{
    if (value == NULL)
        json_add_null(writer, key);
    else
        json_add_bytes(writer, key, (struct span){value, strlen(value)});
}

void json_add_int(struct json_writer *writer, const char *key, int64_t value)
{
    writer_begin_value(writer, key);
    strbuf_addf(writer->out, "%" PRId64, value);
}

void json_add_number(struct json_writer *writer, const char *key, double value)
{
    char shortest[40];

    if (!isfinite(value)) {
        json_add_null(writer, key);
        return;
    }
    if (value == trunc(value) && fabs(value) < 1e15) {
        json_add_int(writer, key, (int64_t)value); /* 100, and not 1e+02 */
        return;
    }
    writer_begin_value(writer, key);
    for (int digits = 1; digits <= 17; digits++) {
        /* With an exponent: digits alone would be a whole number beyond 2^53, which none reads. */
        if (fabs(value) >= 1e15)
            (void)snprintf(shortest, sizeof shortest, "%.*e", digits - 1, value);
        else
            (void)snprintf(shortest, sizeof shortest, "%.*g", digits, value);
        if (strtod(shortest, NULL) == value)
            break;
    }
    strbuf_add_str(writer->out, shortest);
}

void json_add_bool(struct json_writer *writer, const char *key, bool value)
{
    writer_begin_value(writer, key);
    strbuf_add_str(writer->out, value ? "true" : "false");
}

void json_add_null(struct json_writer *writer, const char *key)
{
    writer_begin_value(writer, key);
    strbuf_add_str(writer->out, "null");
}
