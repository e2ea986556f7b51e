/*
 * A growing byte string, always NUL-terminated; bytes inside may be NUL too.
 *
 * One with a drain stays small: what was added goes there whenever much has come together, and is
 * no more in the buffer. Such a buffer is only added to.
 */
#ifndef JUDGE_BASE_STRBUF_H
#define JUDGE_BASE_STRBUF_H

#include <stdarg.h>
#include <stddef.h>

#include "judge/base/compiler.h"
#include "judge/base/error.h"

struct strbuf_drain {
    void (*take)(struct strbuf_drain *drain, struct span bytes);
};

struct strbuf {
    char *data; /* "" while empty; never NULL after STRBUF_INIT */
    size_t size, capacity;
    struct strbuf_drain *drain; /* NULL: everything stays */
};

extern char strbuf_empty[1];
#define STRBUF_INIT {strbuf_empty, 0, 0, NULL}
#define STRBUF_DRAINED_BYTES ((size_t)64 << 10) /* so much comes together before */

void strbuf_add(struct strbuf *buf, const void *data, size_t size);
void strbuf_add_str(struct strbuf *buf, const char *text);
void strbuf_add_char(struct strbuf *buf, char c);
void strbuf_add_repeat(struct strbuf *buf, const char *text, size_t times);
void strbuf_addf(struct strbuf *buf, const char *format, ...) PRINTF_LIKE(2, 3);
void strbuf_vaddf(struct strbuf *buf, const char *format, va_list args);
void strbuf_truncate(struct strbuf *buf, size_t size);
void strbuf_reserve(struct strbuf *buf, size_t extra);

/* Reads fd to its end. More than max_bytes is an error that names the maximum. */
int strbuf_read(struct strbuf *buf, int fd, size_t max_bytes, struct error *err);

void strbuf_drain_off(struct strbuf *buf); /* what is left, at the end; nothing without a drain */

struct span strbuf_span(const struct strbuf *buf); /* borrowed */
char *strbuf_take(struct strbuf *buf);             /* the caller's; buf is empty then */
void strbuf_swap(struct strbuf *a, struct strbuf *b);
void strbuf_clear(struct strbuf *buf);
void strbuf_release(struct strbuf *buf);

#endif
