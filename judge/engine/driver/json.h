/*
 * What the drivers of C and C++ share: values read from standard input as JSON, results printed as
 * JSON to where standard output led at the start. After driver_start() descriptor 1 is standard
 * error, so that nothing the submission prints is taken for its result.
 *
 * The input has passed the problem's validator: a fault in it is the judge's, and ends the driver.
 */
#ifndef DRIVER_JSON_H
#define DRIVER_JSON_H

#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define DRIVER_BUFFER_BYTES 65536
#define DRIVER_RESULT_FD 10

static struct {
    unsigned char in[DRIVER_BUFFER_BYTES], out[DRIVER_BUFFER_BYTES];
    size_t in_at, in_size, out_size;
    int result_fd;
} driver;

__attribute__((noreturn)) static inline void driver_fail(const char *why)
{
    fprintf(stderr, "driver: %s\n", why);
    exit(3);
}

static inline void driver_start(void)
{
    driver.result_fd = fcntl(1, F_DUPFD_CLOEXEC, DRIVER_RESULT_FD);
    if (driver.result_fd < 0 || dup2(2, 1) < 0)
        driver_fail("cannot set the result apart");
}

static inline void *driver_memory(size_t bytes)
{
    void *memory = malloc(bytes);

    if (memory == NULL)
        driver_fail("no memory for the input");
    return memory;
}

/* Room for one thing more than there are; doubles, so that growing is cheap. */
static inline void *driver_grow(void *items, size_t count, size_t *capacity, size_t item_bytes)
{
    if (count < *capacity)
        return items;
    *capacity = *capacity > 0 ? 2 * *capacity : 16;
    items = realloc(items, *capacity * item_bytes);
    if (items == NULL)
        driver_fail("no memory for the input");
    return items;
}

/* ---- reading ---- */

static inline int driver_peek(void)
{
    if (driver.in_at == driver.in_size) {
        ssize_t size = read(0, driver.in, sizeof driver.in);

        driver.in_at = 0;
        driver.in_size = size > 0 ? (size_t)size : 0;
        if (size <= 0)
            return EOF;
    }
    return driver.in[driver.in_at];
}

static inline int driver_next(void)
{
    int c = driver_peek();

    if (c != EOF)
        driver.in_at++;
    return c;
}

/* The next byte that is no blank, not yet taken. */
static inline int driver_look(void)
{
    int c;

    while ((c = driver_peek()) == ' ' || c == '\n' || c == '\t' || c == '\r')
        driver.in_at++;
    return c;
}

static inline void driver_expect(const char *word)
{
    (void)driver_look();
    for (; *word != '\0'; word++)
        if (driver_next() != (unsigned char)*word)
            driver_fail("the input is not what the signature says");
}

static inline void driver_open(void)
{
    driver_expect("[");
}

/* Is there another element? Takes the comma before it, or the bracket behind the last. */
static inline bool driver_more(void)
{
    int c = driver_look();

    if (c == ']' || c == ',')
        driver.in_at++;
    if (c == EOF)
        driver_fail("the input ends inside a list");
    return c != ']';
}

static inline bool driver_is_null(void)
{
    if (driver_look() != 'n')
        return false;
    driver_expect("null");
    return true;
}

static inline bool driver_get_bool(void)
{
    if (driver_look() == 't') {
        driver_expect("true");
        return true;
    }
    driver_expect("false");
    return false;
}

static inline long long driver_get_long(void)
{
    bool is_negative = driver_look() == '-';
    unsigned long long value = 0;
    int digits = 0;

    driver.in_at += is_negative;
    for (int c; (c = driver_peek()) >= '0' && c <= '9'; digits++) {
        value = 10 * value + (unsigned)(c - '0');
        driver.in_at++;
    }
    if (digits == 0)
        driver_fail("a whole number is missing in the input");
    return (long long)(is_negative ? 0 - value : value);
}

static inline int driver_get_int(void)
{
    return (int)driver_get_long();
}

static inline double driver_get_double(void)
{
    char text[64];
    size_t size = 0;

    (void)driver_look();
    for (int c; (c = driver_peek()) != EOF && strchr("+-.eE0123456789", c) != NULL && c != 0;) {
        if (size + 1 >= sizeof text)
            driver_fail("a number in the input is too long");
        text[size++] = (char)c;
        driver.in_at++;
    }
    text[size] = '\0';
    return strtod(text, NULL);
}

/* Bytes that grow. */
struct driver_text {
    char *data;
    size_t size, capacity;
};

static inline void driver_text_add(struct driver_text *text, int byte)
{
    text->data = (char *)driver_grow(text->data, text->size, &text->capacity, 1);
    text->data[text->size++] = (char)byte;
}

static inline void driver_text_add_utf8(struct driver_text *text, unsigned long c)
{
    if (c < 0x80) {
        driver_text_add(text, (int)c);
        return;
    }
    if (c >= 0x10000) {
        driver_text_add(text, (int)(0xF0 | c >> 18));
        driver_text_add(text, (int)(0x80 | (c >> 12 & 0x3F)));
    } else if (c >= 0x800) {
        driver_text_add(text, (int)(0xE0 | c >> 12));
    }
    if (c >= 0x800)
        driver_text_add(text, (int)(0x80 | (c >> 6 & 0x3F)));
    else
        driver_text_add(text, (int)(0xC0 | c >> 6));
    driver_text_add(text, (int)(0x80 | (c & 0x3F)));
}

static inline unsigned long driver_get_hex(void)
{
    unsigned long value = 0;

    for (int i = 0; i < 4; i++) {
        int c = driver_next();
        const char *digits = "0123456789abcdef0123456789ABCDEF";
        const char *at = c > 0 ? strchr(digits, c) : NULL;

        if (at == NULL)
            driver_fail("an escape in the input is broken");
        value = 16 * value + (unsigned long)((at - digits) % 16);
    }
    return value;
}

static inline void driver_get_escape(struct driver_text *text)
{
    static const char names[] = "\"\\/bfnrt", bytes[] = "\"\\/\b\f\n\r\t";
    int c = driver_next();
    const char *at = c > 0 ? strchr(names, c) : NULL;
    unsigned long character;

    if (at != NULL) {
        driver_text_add(text, bytes[at - names]);
        return;
    }
    if (c != 'u')
        driver_fail("an escape in the input is broken");
    character = driver_get_hex();
    if (character >= 0xD800 && character < 0xDC00) {
        if (driver_next() != '\\' || driver_next() != 'u')
            driver_fail("half a character in the input");
        character = 0x10000 + ((character - 0xD800) << 10) + (driver_get_hex() - 0xDC00);
    }
    driver_text_add_utf8(text, character);
}

/* The string's bytes, with a NUL behind them; from malloc(). */
static inline char *driver_get_bytes(size_t *out_size)
{
    struct driver_text text = {NULL, 0, 0};

    driver_expect("\"");
    for (int c; (c = driver_next()) != '"';) {
        if (c == EOF)
            driver_fail("the input ends inside a string");
        if (c == '\\')
            driver_get_escape(&text);
        else
            driver_text_add(&text, c);
    }
    driver_text_add(&text, '\0');
    *out_size = text.size - 1;
    return text.data;
}

/* ---- printing ---- */

static inline void driver_flush(void)
{
    for (size_t at = 0; at < driver.out_size;) {
        ssize_t size = write(driver.result_fd, driver.out + at, driver.out_size - at);

        if (size < 0)
            driver_fail("cannot write the result");
        at += (size_t)size;
    }
    driver.out_size = 0;
}

static inline void driver_put_char(int c)
{
    if (driver.out_size == sizeof driver.out)
        driver_flush();
    driver.out[driver.out_size++] = (unsigned char)c;
}

static inline void driver_put_word(const char *word)
{
    for (; *word != '\0'; word++)
        driver_put_char(*word);
}

static inline void driver_put_bool(bool value)
{
    driver_put_word(value ? "true" : "false");
}

static inline void driver_put_long(long long value)
{
    char digits[24];
    unsigned long long rest = value < 0 ? 0 - (unsigned long long)value : (unsigned long long)value;
    int count = 0;

    do {
        digits[count++] = (char)('0' + rest % 10);
    } while ((rest /= 10) > 0);
    if (value < 0)
        driver_put_char('-');
    while (count > 0)
        driver_put_char(digits[--count]);
}

static inline void driver_put_int(int value)
{
    driver_put_long(value);
}

/*
 * 17 digits tell every double apart. Blanks around them, which JSON allows, make each a token of
 * its own, so that the checker compares it as a number even inside of brackets.
 */
static inline void driver_put_double(double value)
{
    char text[64];

    /* Which sign a NaN has is chance. */
    snprintf(text, sizeof text, value != value ? " nan " : " %.17g ", value);
    driver_put_word(text);
}

static inline void driver_put_bytes(const char *data, size_t size)
{
    static const char names[] = "\"\\bfnrt", bytes[] = "\"\\\b\f\n\r\t";

    driver_put_char('"');
    for (size_t i = 0; i < size; i++) {
        unsigned char c = (unsigned char)data[i];
        const char *at = c > 0 ? strchr(bytes, c) : NULL;
        char escape[8];

        if (at != NULL) {
            driver_put_char('\\');
            driver_put_char(names[at - bytes]);
        } else if (c < 0x20) {
            snprintf(escape, sizeof escape, "\\u%04x", c);
            driver_put_word(escape);
        } else {
            driver_put_char(c);
        }
    }
    driver_put_char('"');
}

#endif
