/*
 * What a validator needs: a reader that takes an input token by token and forgives nothing.
 *
 *     validate < input        exit 42: the input keeps the statement's promises; 43: it does not
 *
 *     int main(void)
 *     {
 *         int64_t n = v_long(1, 200000, "n");
 *
 *         v_newline();
 *         for (int64_t i = 0; i < n; i++) {
 *             v_long(1, 9, "digit");
 *             i + 1 < n ? v_space() : v_newline();
 *         }
 *         v_eof();
 *     }
 *
 * Between tokens stands exactly one blank, at a line's end '\n' and nothing else, after the last
 * line nothing. Numbers are written in the one canonical way: no '+', no leading zeros, no "-0".
 * The first fault ends the process with one line on standard error: "line 3: n: 7 is not from 1 to
 * 5".
 *
 * A good input is told about on standard output, a line a name: what is allowed and what was seen,
 * as "n<TAB>number 1 200000 5 5". `judge problem verify` learns from it which bounds no case
 * reaches.
 */
#ifndef PROBLEMS_LIB_VALIDATE_H
#define PROBLEMS_LIB_VALIDATE_H

#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { VALIDATE_GOOD = 42, VALIDATE_BAD = 43 };

static long v_line = 1; /* where the reader is */

/* ---- what is allowed, and what was seen ---- */

enum { V_BOUNDS_MAX = 32 };

static struct v_bound {
    const char *name, *kind;
    int64_t least, most, lowest, highest;
} v_bounds[V_BOUNDS_MAX];
static int v_bound_count;

static inline void v_note(const char *name, const char *kind, int64_t least, int64_t most,
                          int64_t value)
{
    struct v_bound *bound = v_bounds;

    while (bound < v_bounds + v_bound_count &&
           ((bound->name != name && strcmp(bound->name, name) != 0) || *bound->kind != *kind))
        bound++;
    if (bound == v_bounds + V_BOUNDS_MAX)
        return;
    if (bound == v_bounds + v_bound_count) {
        v_bound_count++;
        *bound = (struct v_bound){name, kind, least, most, value, value};
    }
    bound->least = least < bound->least ? least : bound->least;
    bound->most = most > bound->most ? most : bound->most;
    bound->lowest = value < bound->lowest ? value : bound->lowest;
    bound->highest = value > bound->highest ? value : bound->highest;
}

static inline void v_tell(void)
{
    for (const struct v_bound *bound = v_bounds; bound < v_bounds + v_bound_count; bound++)
        printf("%s\t%s %lld %lld %lld %lld\n", bound->name, bound->kind, (long long)bound->least,
               (long long)bound->most, (long long)bound->lowest, (long long)bound->highest);
}

/* ---- reading ---- */

__attribute__((format(printf, 1, 2), noreturn)) static inline void v_fail(const char *format, ...)
{
    va_list values;

    fprintf(stderr, "line %ld: ", v_line);
    va_start(values, format);
    vfprintf(stderr, format, values);
    va_end(values);
    fputc('\n', stderr);
    exit(VALIDATE_BAD);
}

/* How a fault names a character (or the end). Good until the next call. */
static inline const char *v_name_of(int c)
{
    static char text[16];

    if (c == EOF)
        return "the end of the input";
    if (c == '\n')
        return "a line end";
    if (c == ' ')
        return "a blank";
    snprintf(text, sizeof text, c > ' ' && c < 127 ? "'%c'" : "byte %d", c);
    return text;
}

static inline int v_peek(void)
{
    int c = getc(stdin);

    if (c != EOF)
        ungetc(c, stdin);
    else if (ferror(stdin))
        v_fail("cannot read: %s", strerror(errno));
    return c;
}

static inline void v_char(char expected)
{
    int c = v_peek();

    if (c != (unsigned char)expected) {
        char found[32];

        snprintf(found, sizeof found, "%s", v_name_of(c));
        v_fail("%s where %s must stand", found, v_name_of((unsigned char)expected));
    }
    (void)getc(stdin);
    if (c == '\n')
        v_line++;
}

static inline void v_space(void)
{
    v_char(' ');
}

static inline void v_newline(void)
{
    v_char('\n');
}

/* The end of the input; the input is good. */
__attribute__((noreturn)) static inline void v_eof(void)
{
    if (v_peek() != EOF)
        v_fail("%s after the last line", v_name_of(v_peek()));
    v_tell();
    exit(VALIDATE_GOOD);
}

static inline size_t v_characters(char *token, size_t min, size_t max, const char *allowed,
                             const char *name)
{
    size_t length = 0;
    int c;

    while ((c = v_peek()) > 0 && strchr(allowed, c)) {
        if (length == max)
            v_fail("%s: longer than %zu characters", name, max);
        token[length++] = (char)getc(stdin);
    }
    token[length] = '\0';
    if (length < min && length == 0)
        v_fail("%s: %s where it must stand", name, v_name_of(c));
    if (length < min)
        v_fail("%s: '%s' has fewer than %zu characters", name, token, min);
    return length;
}

/*
 * A token of min to max characters, all of them from `allowed`, into token (max + 1 bytes).
 * It ends before the first other character, for which v_space() or v_newline() must be ready.
 */
static inline size_t v_token(char *token, size_t min, size_t max, const char *allowed,
                             const char *name)
{
    size_t length = v_characters(token, min, max, allowed, name);

    v_note(name, "length", (int64_t)min, (int64_t)max, (int64_t)length);
    return length;
}

/* A whole number from min to max. */
static inline int64_t v_long(int64_t min, int64_t max, const char *name)
{
    char token[21];
    const char *digits;
    long long value;

    v_characters(token, 1, sizeof token - 1, "-0123456789", name);
    digits = token + (token[0] == '-');
    errno = 0;
    value = strtoll(token, NULL, 10);
    if (!*digits || strchr(digits, '-'))
        v_fail("%s: '%s' is not a whole number", name, token);
    if (digits[0] == '0' && (digits[1] || digits != token))
        v_fail("%s: '%s' is not how a number is written", name, token);
    if (errno || value < min || value > max)
        v_fail("%s: %s is not from %lld to %lld", name, token, (long long)min, (long long)max);
    v_note(name, "number", min, max, value);
    return value;
}

/* What was counted or worked out, and stands nowhere in the input: from min to max too. */
static inline int64_t v_within(int64_t value, int64_t min, int64_t max, const char *name)
{
    if (value < min || value > max)
        v_fail("%s: %lld is not from %lld to %lld", name, (long long)value, (long long)min,
               (long long)max);
    v_note(name, "number", min, max, value);
    return value;
}

#endif
