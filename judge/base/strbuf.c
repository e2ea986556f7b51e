#include "judge/base/strbuf.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/memory.h"

#define SPARE_MAX_BYTES 4096

char strbuf_empty[1];

void strbuf_drain_off(struct strbuf *buf)
{
    if (buf->drain == NULL || buf->size == 0)
        return;
    buf->drain->take(buf->drain, strbuf_span(buf));
    strbuf_truncate(buf, 0);
}

void strbuf_reserve(struct strbuf *buf, size_t extra)
{
    size_t needed, capacity = buf->capacity > 0 ? buf->capacity : 32;

    if (buf->drain != NULL && buf->size + extra > STRBUF_DRAINED_BYTES)
        strbuf_drain_off(buf);
    needed = buf->size + extra + 1;
    if (needed <= buf->capacity)
        return;
    while (capacity < needed)
        capacity *= 2;
    buf->data = mem_realloc(buf->capacity > 0 ? buf->data : NULL, capacity, 1);
    buf->capacity = capacity;
    buf->data[buf->size] = '\0';
}

void strbuf_add(struct strbuf *buf, const void *data, size_t size)
{
    if (size == 0)
        return;
    strbuf_reserve(buf, size);
    memcpy(buf->data + buf->size, data, size);
    buf->size += size;
    buf->data[buf->size] = '\0';
}

void strbuf_add_str(struct strbuf *buf, const char *text)
{
    strbuf_add(buf, text, strlen(text));
}

void strbuf_add_char(struct strbuf *buf, char c)
{
    strbuf_add(buf, &c, 1);
}

void strbuf_add_repeat(struct strbuf *buf, const char *text, size_t times)
{
    for (size_t i = 0; i < times; i++)
        strbuf_add_str(buf, text);
}

void strbuf_vaddf(struct strbuf *buf, const char *format, va_list args)
{
    va_list again;
    int length;

    va_copy(again, args);
    length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    if (length <= 0)
        return;
    strbuf_reserve(buf, (size_t)length);
    vsnprintf(buf->data + buf->size, (size_t)length + 1, format, args);
    buf->size += (size_t)length;
}

void strbuf_addf(struct strbuf *buf, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    strbuf_vaddf(buf, format, args);
    va_end(args);
}

void strbuf_truncate(struct strbuf *buf, size_t size)
{
    if (size >= buf->size)
        return;
    buf->size = size;
    buf->data[size] = '\0';
}

int strbuf_read(struct strbuf *buf, int fd, size_t max_bytes, struct error *err)
{
    for (;;) {
        ssize_t got;

        strbuf_reserve(buf, 64 * 1024);
        got = read(fd, buf->data + buf->size, buf->capacity - buf->size - 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return error_system(err, "cannot read");
        buf->size += (size_t)got;
        buf->data[buf->size] = '\0';
        if (buf->size > max_bytes)
            return error_set(err, ERROR_INPUT, "more than %zu bytes; that is the most that is read",
                             max_bytes);
        if (got == 0)
            return 0;
    }
}

struct span strbuf_span(const struct strbuf *buf)
{
    return (struct span){buf->data, buf->size};
}

char *strbuf_take(struct strbuf *buf)
{
    char *text = buf->capacity > 0 ? buf->data : mem_strdup("");

    /* What is kept for long must not keep the room that reading takes. */
    if (buf->capacity > SPARE_MAX_BYTES && buf->size + 1 < buf->capacity / 2)
        text = mem_realloc(text, buf->size + 1, 1);
    *buf = (struct strbuf)STRBUF_INIT;
    return text;
}

void strbuf_swap(struct strbuf *a, struct strbuf *b)
{
    SWAP(*a, *b);
}

void strbuf_clear(struct strbuf *buf)
{
    strbuf_release(buf);
}

void strbuf_release(struct strbuf *buf)
{
    if (buf->capacity > 0)
        free(buf->data);
    *buf = (struct strbuf)STRBUF_INIT;
}
