#include "tests/unit/tap.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* A test program is one thread with one plan. */
static int checks_made;
static int checks_failed;

/* Text from a test may hold newlines, which would end the TAP line. */
static void print_quoted(const char *text)
{
    if (!text) {
        fputs("NULL", stdout);
        return;
    }
    putchar('\'');
    for (; *text; text++) {
        unsigned char byte = (unsigned char)*text;

        if (byte == '\n')
            fputs("\\n", stdout);
        else if (byte < ' ' || byte == 127)
            printf("\\x%02x", byte);
        else
            putchar(byte);
    }
    putchar('\'');
}

/* TAP reads '#' as the start of a directive, and a name is one line. */
static void print_name(const char *format, va_list values)
{
    char name[512];

    vsnprintf(name, sizeof name, format, values);
    for (char *at = name; *at; at++) {
        if (*at == '#' || *at == '\n')
            *at = ' ';
    }
    fputs(name, stdout);
}

static bool check(bool holds, const char *format, va_list values)
{
    checks_made++;
    checks_failed += !holds;
    printf("%sok %d - ", holds ? "" : "not ", checks_made);
    print_name(format, values);
    putchar('\n');
    fflush(stdout);
    return holds;
}

static void print_pair(const char *got, const char *expected)
{
    fputs("#      got: ", stdout);
    print_quoted(got);
    fputs("\n# expected: ", stdout);
    print_quoted(expected);
    putchar('\n');
    fflush(stdout);
}

#define CHECK(holds)                                                                               \
    do {                                                                                           \
        va_list values_;                                                                           \
        va_start(values_, format);                                                                 \
        (void)check((holds), format, values_);                                                     \
        va_end(values_);                                                                           \
    } while (0)

bool tap_ok(bool holds, const char *format, ...)
{
    CHECK(holds);
    return holds;
}

bool tap_is_int(int64_t got, int64_t expected, const char *format, ...)
{
    CHECK(got == expected);
    if (got != expected)
        printf("#      got: %" PRId64 "\n# expected: %" PRId64 "\n", got, expected);
    return got == expected;
}

bool tap_is_str(const char *got, const char *expected, const char *format, ...)
{
    bool is_equal = got && expected ? strcmp(got, expected) == 0 : got == expected;

    CHECK(is_equal);
    if (!is_equal)
        print_pair(got, expected);
    return is_equal;
}

bool tap_has_str(const char *text, const char *part, const char *format, ...)
{
    bool is_found = text && part && strstr(text, part);

    CHECK(is_found);
    if (!is_found)
        print_pair(text, part);
    return is_found;
}

bool tap_is_mem(const void *got, const void *expected, unsigned long count, const char *format, ...)
{
    const unsigned char *a = got, *b = expected;
    unsigned long at = 0;

    while (at < count && a[at] == b[at])
        at++;
    CHECK(at == count);
    if (at < count)
        printf("# byte %lu: got 0x%02x, expected 0x%02x\n", at, a[at], b[at]);
    return at == count;
}

void tap_note(const char *format, ...)
{
    va_list values;

    fputs("# ", stdout);
    va_start(values, format);
    print_name(format, values);
    va_end(values);
    putchar('\n');
}

void tap_skip(const char *reason, const char *format, ...)
{
    va_list values;

    checks_made++;
    printf("ok %d - ", checks_made);
    va_start(values, format);
    print_name(format, values);
    va_end(values);
    printf(" # SKIP %s\n", reason);
    fflush(stdout);
}

int tap_done(void)
{
    printf("1..%d\n", checks_made);
    return checks_failed ? 1 : 0;
}

int tap_skip_all(const char *reason)
{
    printf("1..0 # SKIP %s\n", reason);
    return 0;
}
