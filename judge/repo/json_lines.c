#include "judge/repo/json_lines.h"

#include <string.h>

#include "judge/base/json.h"
#include "judge/base/memory.h"
#include "judge/base/strbuf.h"

static size_t pass_blanks(struct span text, size_t at)
{
    while (at < text.size && strchr(" \t\r\n", text.data[at]) != NULL)
        at++;
    return at;
}

/* Behind the string that begins here. */
static size_t pass_string(struct span text, size_t at)
{
    for (at++; at < text.size && text.data[at] != '"'; at++)
        at += text.data[at] == '\\';
    return at < text.size ? at + 1 : text.size;
}

/* Behind the value that begins here. */
static size_t pass_value(struct span text, size_t at)
{
    int depth = 0;

    while (at < text.size) {
        char letter = text.data[at];

        if (letter == '"') {
            at = pass_string(text, at);
        } else if (letter == '[' || letter == '{') {
            depth++;
            at++;
        } else if (letter == ']' || letter == '}') {
            if (depth == 0)
                return at;
            depth--;
            at++;
        } else if (depth == 0 && letter == ',') {
            return at;
        } else {
            at++;
            continue;
        }
        if (depth == 0)
            return at;
    }
    return at;
}

static struct span value_at(struct span text, size_t at, size_t *out_end)
{
    size_t start = pass_blanks(text, at), end = pass_value(text, start);

    *out_end = end;
    while (end > start && strchr(" \t\r\n", text.data[end - 1]) != NULL)
        end--;
    return (struct span){text.data + start, end - start};
}

/* At the first item's place, behind the bracket; 0: it is no such value. */
static size_t inside(struct span text, char bracket)
{
    size_t at = pass_blanks(text, 0);

    return at < text.size && text.data[at] == bracket ? at + 1 : 0;
}

static bool is_at_end(struct span text, size_t at)
{
    return at >= text.size || text.data[at] == ']' || text.data[at] == '}';
}

bool json_lines_find(struct span object, const char *key, struct span *out_value)
{
    size_t at = inside(object, '{');

    while (at > 0 && !is_at_end(object, at = pass_blanks(object, at))) {
        size_t end = pass_string(object, at);
        AUTO(mem_free)
        char *name = json_lines_string((struct span){object.data + at, end - at});
        struct span value;

        at = pass_blanks(object, end);
        if (is_at_end(object, at) || object.data[at] != ':')
            return false;
        value = value_at(object, at + 1, &end);
        if (name != NULL && strcmp(name, key) == 0) {
            *out_value = value;
            return true;
        }
        at = pass_blanks(object, end);
        at += !is_at_end(object, at) && object.data[at] == ',';
    }
    return false;
}

bool json_lines_item(struct span list, size_t place, struct span *out_value)
{
    size_t at = inside(list, '[');

    while (at > 0 && !is_at_end(list, at = pass_blanks(list, at))) {
        size_t end;
        struct span value = value_at(list, at, &end);

        if (place-- == 0) {
            *out_value = value;
            return true;
        }
        at = pass_blanks(list, end);
        at += !is_at_end(list, at) && list.data[at] == ',';
    }
    return false;
}

char *json_lines_string(struct span value)
{
    AUTO(json_document_free) struct json_document *document = NULL;

    if (value.size < 2 || value.data[0] != '"' || json_parse("text", value, &document, NULL) < 0 ||
        json_root(document)->type != JSON_STRING)
        return NULL;
    return mem_strdup(json_root(document)->string);
}

char *json_lines_spaced(const char *text)
{
    struct span all = {text, strlen(text)};
    struct strbuf out = STRBUF_INIT;

    for (size_t at = 0; at < all.size;) {
        char letter = text[at];

        if (letter == '"') {
            size_t end = pass_string(all, at);

            strbuf_add(&out, text + at, end - at);
            at = end;
            continue;
        }
        if (strchr("[],", letter) != NULL)
            strbuf_addf(&out, " %c ", letter);
        else
            strbuf_add_char(&out, letter);
        at++;
    }
    strbuf_add_char(&out, '\n');
    return strbuf_take(&out);
}
