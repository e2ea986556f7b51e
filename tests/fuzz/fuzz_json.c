/*
 * Law: what is read and written again reads back the same; nothing crashes, and an error has a
 * place.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/json.h"

static void copy(struct json_writer *writer, const char *key, const struct json *value)
{
    switch (value->type) {
    case JSON_NULL:
        json_add_null(writer, key);
        break;
    case JSON_BOOL:
        json_add_bool(writer, key, value->boolean);
        break;
    case JSON_NUMBER:
        json_add_number(writer, key, value->number);
        break;
    case JSON_STRING:
        json_add_string(writer, key, value->string);
        break;
    case JSON_ARRAY:
    case JSON_OBJECT:
        if (value->type == JSON_ARRAY)
            json_begin_array(writer, key);
        else
            json_begin_object(writer, key);
        for (size_t i = 0; i < value->count; i++)
            copy(writer, value->items[i].key, &value->items[i]);
        json_end(writer);
        break;
    }
}

static void write_again(const struct json_document *document, struct strbuf *out)
{
    struct json_writer writer;

    json_writer_init(&writer, out, false);
    copy(&writer, NULL, json_root(document));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    AUTO(error_release) struct error err = ERROR_INIT;
    AUTO(json_document_free) struct json_document *first = NULL;
    AUTO(json_document_free) struct json_document *second = NULL;
    AUTO(strbuf_release) struct strbuf once = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf twice = STRBUF_INIT;

    if (json_parse("input", (struct span){(const char *)data, size}, &first, &err) < 0) {
        if (strncmp(error_text(&err), "input:", 6) != 0)
            abort();
        return 0;
    }
    write_again(first, &once);
    if (json_parse("again", strbuf_span(&once), &second, &err) < 0)
        abort();
    write_again(second, &twice);
    if (once.size != twice.size || memcmp(once.data, twice.data, once.size) != 0)
        abort();
    return 0;
}
