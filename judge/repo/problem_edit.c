#include "judge/repo/problem_edit.h"

#include <assert.h>
#include <string.h>

#include "judge/base/file.h"
#include "judge/base/json.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/strbuf.h"

#define PROBLEM_FILE_MAX_BYTES ((size_t)1 << 20)

static size_t offset_of(struct span text, int line, int column)
{
    size_t at = 0;

    for (int i = 1; i < line; at++)
        i += text.data[at] == '\n';
    for (int i = 1; i < column; i++) /* columns count letters, not bytes */
        for (at++; ((unsigned char)text.data[at] & 0xc0) == 0x80;)
            at++;
    return at;
}

/* From behind the opening quote to the closing one. */
static size_t string_size(const char *from)
{
    size_t size = 0;

    while (from[size] != '"')
        size += from[size] == '\\' ? 2 : 1;
    return size;
}

static const struct json *find_string(const struct json *value, const char *const *keys)
{
    for (; *keys != NULL && value != NULL; keys++)
        value = value->type == JSON_OBJECT ? json_find(value, *keys) : NULL;
    return value != NULL && value->type == JSON_STRING ? value : NULL;
}

int problem_edit_text(const char *folder, const char *const *keys, const char *text,
                      struct error *err)
{
    AUTO(mem_free) char *path = path_join(folder, "problem.json");
    AUTO(json_document_free) struct json_document *document = NULL;
    AUTO(strbuf_release) struct strbuf edited = STRBUF_INIT;
    AUTO(mem_free) char *old = NULL;
    const struct json *value;
    size_t size, start, length;

    if (file_read_bytes(path, PROBLEM_FILE_MAX_BYTES, &old, &size, err) < 0 ||
        json_parse(path, (struct span){old, size}, &document, err) < 0)
        return -1;
    value = find_string(json_root(document), keys);
    if (value == NULL)
        return error_set(err, ERROR_INPUT, "'%s': there is no text '%s' to change", path, keys[0]);
    start = offset_of((struct span){old, size}, value->line, value->column);
    assert(old[start] == '"');
    length = string_size(old + ++start);
    strbuf_add(&edited, old, start);
    strbuf_add_str(&edited, text);
    strbuf_add(&edited, old + start + length, size - start - length);
    return file_write_atomic(path, edited.data, edited.size, err);
}
