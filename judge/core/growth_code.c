#include "judge/core/growth_code.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/regex.h"

static bool is_python(const char *language)
{
    return strcmp(language, "python") == 0;
}

/* Bytes of a comment at that place; 0: there is none. */
static size_t comment_size(const char *at, bool is_of_python)
{
    const char *end;

    if (is_of_python)
        return *at == '#' ? strcspn(at, "\n") : 0;
    if (strncmp(at, "//", 2) == 0)
        return strcspn(at, "\n");
    if (strncmp(at, "/*", 2) != 0)
        return 0;
    end = strstr(at + 2, "*/");
    return end != NULL ? (size_t)(end - at) + 2 : strlen(at);
}

/* Bytes of a text with its quotes; 0: there is none. */
static size_t text_size(const char *at, bool is_of_python)
{
    static const char *const threes[] = {"\"\"\"", "'''"};
    size_t size = 1;

    for (size_t i = 0; is_of_python && i < ARRAY_LEN(threes); i++) {
        const char *end = strncmp(at, threes[i], 3) == 0 ? strstr(at + 3, threes[i]) : NULL;

        if (end != NULL)
            return (size_t)(end - at) + 3;
    }
    if (*at != '"' && *at != '\'' && *at != '`')
        return 0;
    while (at[size] != '\0' && at[size] != '\n' && at[size] != *at)
        size += at[size] == '\\' && at[size + 1] != '\0' ? 2 : 1;
    /* What is not closed is no text: a lifetime of Rust, a digit separator of C++. */
    return at[size] == *at ? size + 1 : 0;
}

static void blank(char *from, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (from[i] != '\n')
            from[i] = ' ';
}

char *growth_code_clean(const char *source, const char *language)
{
    bool is_of_python = is_python(language);
    char *code = mem_strdup(source);

    for (char *at = code; *at != '\0';) {
        size_t comment = comment_size(at, is_of_python), text;

        if (comment > 0) {
            blank(at, comment);
            at += comment;
            continue;
        }
        text = text_size(at, is_of_python);
        if (text > 2)
            blank(at + 1, text - 2);
        at += text > 0 ? text : 1;
    }
    return code;
}

struct span growth_code_line(const char *code, int line)
{
    for (int i = 1; i < line && *code != '\0'; i++) {
        code += strcspn(code, "\n");
        code += *code == '\n';
    }
    return (struct span){code, strcspn(code, "\n")};
}

static int bracket_of(char c)
{
    return c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
}

bool growth_code_part(struct span *rest, struct span *out_part)
{
    int depth = 0;
    size_t end = 0;

    if (rest->size == 0)
        return false;
    for (; end < rest->size && (rest->data[end] != ',' || depth > 0); end++)
        depth += bracket_of(rest->data[end]);
    *out_part = (struct span){rest->data, end};
    end += end < rest->size;
    *rest = (struct span){rest->data + end, rest->size - end};
    return true;
}

const char *growth_code_closing(const char *open)
{
    int depth = 0;

    for (const char *at = open; *at != '\0'; at++) {
        depth += bracket_of(*at);
        if (depth == 0)
            return at;
    }
    return NULL;
}

/* A body by indents: all lines that stand deeper than the head. */
static size_t indented_size(const char *from, size_t indent)
{
    const char *at = from;

    while (*at != '\0') {
        size_t blanks = strspn(at, " \t"), size = strcspn(at, "\n");

        if (blanks < size && blanks <= indent)
            break;
        at += size + (at[size] == '\n');
    }
    return (size_t)(at - from);
}

static struct span body_by_indents(const char *code, const char *name, const char *close)
{
    const char *line = name, *body = close + strcspn(close, "\n");

    while (line > code && line[-1] != '\n')
        line--;
    body += *body == '\n';
    return (struct span){body, indented_size(body, strspn(line, " \t"))};
}

/* data NULL: there is none, it is a call or a declaration. */
static struct span body_in_braces(const char *close)
{
    const char *open = close + 1 + strcspn(close + 1, "{;)},=");
    const char *end = *open == '{' ? growth_code_closing(open) : NULL;

    return end != NULL ? (struct span){open + 1, (size_t)(end - open) - 1} : (struct span){NULL, 0};
}

/* A definition whose name stands there; false: it is something else. */
static bool function_read(const char *code, struct span name, const char *language,
                          struct growth_function *out_function)
{
    struct growth_function function = {0};
    const char *open = strchr(name.data + name.size, '(');
    const char *close = open != NULL ? growth_code_closing(open) : NULL;

    if (close == NULL || name.size >= sizeof function.name)
        return false;
    memcpy(function.name, name.data, name.size);
    function.parameters = (struct span){open + 1, (size_t)(close - open) - 1};
    function.body =
        is_python(language) ? body_by_indents(code, name.data, close) : body_in_braces(close);
    if (function.body.data == NULL)
        return false;
    *out_function = function;
    return true;
}

bool growth_code_function(const char *code, const char *language, int line,
                          struct growth_function *out_function)
{
    static const char *const heads[] = {
        "\\b(?!(?:if|for|while|switch|catch|return|sizeof|else)\\b)(\\w+)\\s*\\(",
        "\\bdef\\s+(\\w+)\\s*\\(",
    };
    const struct span text = {code, strlen(code)};
    const struct span inner = growth_code_line(code, line);
    const char *inner_end = inner.data + inner.size;
    struct span found, name = {NULL, 0};
    bool is_found = false;

    for (size_t from = 0; regex_find(heads[is_python(language)], text, from, &found, &name) > 0 &&
                          name.data < inner_end;
         from = (size_t)(found.data - code) + found.size) {
        struct growth_function function;

        if (!function_read(code, name, language, &function) ||
            inner_end > function.body.data + function.body.size + 1)
            continue;
        *out_function = function;
        is_found = true;
    }
    return is_found;
}
