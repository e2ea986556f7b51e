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

/* A problem.json with the places of its values. */
struct edited_file {
    char *path, *text;
    size_t size;
    struct json_document *document;
};

static void edited_file_release(struct edited_file *file)
{
    mem_free(&file->path);
    mem_free(&file->text);
    json_document_free(&file->document);
}

static int edited_file_open(const char *folder, struct edited_file *file, struct error *err)
{
    file->path = path_join(folder, "problem.json");
    if (file_read_bytes(file->path, PROBLEM_FILE_MAX_BYTES, &file->text, &file->size, err) < 0)
        return -1;
    return json_parse(file->path, (struct span){file->text, file->size}, &file->document, err);
}

/* The bytes from start on become others. */
static int replace(const struct edited_file *file, size_t start, size_t size,
                   const struct strbuf *by, struct error *err)
{
    AUTO(strbuf_release) struct strbuf edited = STRBUF_INIT;

    strbuf_add(&edited, file->text, start);
    strbuf_add(&edited, by->data, by->size);
    strbuf_add(&edited, file->text + start + size, file->size - start - size);
    return file_write_atomic(file->path, edited.data, edited.size, err);
}

int problem_edit_text(const char *folder, const char *const *keys, const char *text,
                      struct error *err)
{
    AUTO(edited_file_release) struct edited_file file = {0};
    AUTO(strbuf_release) struct strbuf by = STRBUF_INIT;
    const struct json *value;
    size_t start;

    if (edited_file_open(folder, &file, err) < 0)
        return -1;
    value = find_string(json_root(file.document), keys);
    if (value == NULL)
        return error_set(err, ERROR_INPUT, "'%s': there is no text '%s' to change", file.path,
                         keys[0]);
    start = offset_of((struct span){file.text, file.size}, value->line, value->column);
    assert(file.text[start] == '"');
    start++;
    strbuf_add_str(&by, text);
    return replace(&file, start, string_size(file.text + start), &by, err);
}

/* Of an object, from its opening bracket to behind the closing one. */
static size_t object_size(const char *from)
{
    size_t size = 0;
    int depth = 0;

    do {
        if (from[size] == '"')
            size += string_size(from + size + 1) + 1;
        depth += from[size] == '{';
        depth -= from[size] == '}';
        size++;
    } while (depth > 0);
    return size;
}

/* Blanks before what stands at this place, where it is the first of its line. */
static size_t indent_at(const struct edited_file *file, size_t at)
{
    size_t indent = 0;

    while (indent < at && file->text[at - indent - 1] == ' ')
        indent++;
    return indent == at || file->text[at - indent - 1] == '\n' ? indent : 0;
}

static const struct json *find_cases(const struct json *root)
{
    const struct json *groups = json_find(root, "groups");
    const struct json *cases = json_find(root, "cases");

    if (groups != NULL && groups->type == JSON_ARRAY && groups->count > 0 &&
        groups->items[0].type == JSON_OBJECT)
        cases = json_find(&groups->items[0], "cases");
    return cases != NULL && cases->type == JSON_ARRAY && cases->count > 0 ? cases : NULL;
}

static void add_member(struct strbuf *out, const char *before, const char *value)
{
    struct json_writer writer;

    strbuf_add_str(out, before);
    json_writer_init(&writer, out, false);
    json_add_string(&writer, NULL, value);
}

int problem_edit_add_case(const char *folder, const char *name, const char *label,
                          struct error *err)
{
    AUTO(edited_file_release) struct edited_file file = {0};
    AUTO(strbuf_release) struct strbuf by = STRBUF_INIT;
    const struct json *cases, *last;
    size_t at, indent;

    if (edited_file_open(folder, &file, err) < 0)
        return -1;
    cases = find_cases(json_root(file.document));
    if (cases == NULL)
        return error_set(err, ERROR_INPUT, "'%s': there are no cases to add one to", file.path);
    last = &cases->items[cases->count - 1];
    at = offset_of((struct span){file.text, file.size}, last->line, last->column);
    assert(file.text[at] == '{');
    indent = indent_at(&file, at);
    strbuf_addf(&by, ",%c%*s", indent > 0 ? '\n' : ' ', (int)indent, "");
    add_member(&by, "{\"file\": ", name);
    if (label != NULL)
        add_member(&by, ", \"label\": ", label);
    strbuf_add_char(&by, '}');
    return replace(&file, at + object_size(file.text + at), 0, &by, err);
}
