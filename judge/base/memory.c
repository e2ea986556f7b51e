#include "judge/base/memory.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *mem_or_stop(void *memory)
{
    if (memory == NULL) {
        fputs("judge: out of memory\n", stderr);
        _Exit(4);
    }
    return memory;
}

void *mem_alloc(size_t count, size_t size)
{
    return mem_or_stop(calloc(count > 0 ? count : 1, size > 0 ? size : 1));
}

void *mem_realloc(void *memory, size_t count, size_t size)
{
    if (size != 0 && count > SIZE_MAX / size)
        return mem_or_stop(NULL);
    return mem_or_stop(realloc(memory, count * size > 0 ? count * size : 1));
}

char *mem_strdup(const char *text)
{
    return text != NULL ? mem_strndup(text, strlen(text)) : NULL;
}

char *mem_strndup(const char *data, size_t size)
{
    char *copy = mem_alloc(size + 1, 1);

    if (size > 0)
        memcpy(copy, data, size);
    return copy;
}

char *mem_format(const char *format, ...)
{
    char *text = NULL;
    va_list args;
    int length;

    va_start(args, format);
    length = vasprintf(&text, format, args);
    va_end(args);
    return mem_or_stop(length < 0 ? NULL : text);
}

void mem_free(void *variable_address)
{
    void **variable = variable_address;

    free(*variable);
    *variable = NULL;
}
