#include "judge/core/include_line.h"

#include <string.h>

#include "judge/base/memory.h"

static const char *skip_blanks(const char *text)
{
    return text + strspn(text, " \t");
}

char *include_line_name(const char *line, bool *out_is_beside)
{
    const char *text = skip_blanks(line);
    size_t size;
    char closing;

    if (*text != '#')
        return NULL;
    text = skip_blanks(text + 1);
    if (strncmp(text, "include", strlen("include")) != 0)
        return NULL;
    text = skip_blanks(text + strlen("include"));
    if (*text != '"' && *text != '<')
        return NULL;
    closing = *text == '"' ? '"' : '>';
    text++;
    size = strcspn(text, closing == '"' ? "\"\n" : ">\n");
    if (text[size] != closing)
        return NULL;
    if (out_is_beside != NULL)
        *out_is_beside = closing == '"';
    return mem_strndup(text, size);
}
