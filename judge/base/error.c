#include "judge/base/error.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/strbuf.h"

static void error_replace(struct error *err, enum error_kind kind, struct strbuf *text)
{
    free(err->text);
    err->text = strbuf_take(text);
    err->kind = kind;
}

int error_set(struct error *err, enum error_kind kind, const char *format, ...)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    va_list args;

    if (err == NULL)
        return -1;
    va_start(args, format);
    strbuf_vaddf(&text, format, args);
    va_end(args);
    error_replace(err, kind, &text);
    return -1;
}

int error_system(struct error *err, const char *format, ...)
{
    int errno_value = errno;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    va_list args;

    if (err == NULL)
        return -1;
    va_start(args, format);
    strbuf_vaddf(&text, format, args);
    va_end(args);
    strbuf_addf(&text, ": %s", strerror(errno_value));
    error_replace(err, ERROR_SYSTEM, &text);
    return -1;
}

int error_wrap(struct error *err, const char *format, ...)
{
    AUTO(strbuf_release) struct strbuf where = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    va_list args;

    if (err == NULL)
        return -1;
    va_start(args, format);
    strbuf_vaddf(&where, format, args);
    va_end(args);
    for (const char *line = error_text(err);;) {
        size_t length = strcspn(line, "\n");

        strbuf_addf(&text, "%s: %.*s", where.data, (int)length, line);
        if (line[length] == '\0')
            break;
        strbuf_add_char(&text, '\n');
        line += length + 1;
    }
    error_replace(err, err->kind, &text);
    return -1;
}

int error_add(struct error *err, enum error_kind kind, const char *format, ...)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    va_list args;

    if (err == NULL)
        return -1;
    if (err->kind != ERROR_NONE)
        strbuf_addf(&text, "%s\n", error_text(err));
    va_start(args, format);
    strbuf_vaddf(&text, format, args);
    va_end(args);
    error_replace(err, err->kind != ERROR_NONE ? err->kind : kind, &text);
    return -1;
}

const char *error_text(const struct error *err)
{
    return err->text != NULL ? err->text : "";
}

void error_release(struct error *err)
{
    free(err->text);
    err->text = NULL;
    err->kind = ERROR_NONE;
}
