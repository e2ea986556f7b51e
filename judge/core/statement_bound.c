/*
 * The line is first made plain: no dollar signs, backticks and thin spaces, `\le` as "<=". What
 * stands between two "<=" are the names; left and right of them, the ends.
 */
#include "judge/core/statement_bound.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/strbuf.h"

static const struct {
    const char *written, *plain;
} spellings[] = {
    {"\\leqslant", "<="},
    {"\\leq",      "<="},
    {"\\le",       "<="},
    {"≤",        "<="},
    {"\\cdot",     "*" },
    {"·",         "*" },
    {"×",         "*" },
    {"\\times",    "*" },
    {"\\,",        ""  },
    {"\\;",        ""  },
    {"\\ ",        " " },
    {"\\text",     ""  },
    {"\\lvert",    "|" },
    {"\\rvert",    "|" },
    {"\\mathit",   ""  },
    {"{",          ""  },
    {"}",          ""  },
    {"$",          ""  },
    {"`",          ""  },
    {"**",         ""  },
    {"−",        "-" },
    {"\u00a0",     ""  },
    {"\u202f",     ""  },
    {"\\ell",      "l" },
    {"\\",         ""  },
};

static char *plain_line(const char *line)
{
    struct strbuf out = STRBUF_INIT;

    while (*line != '\0') {
        size_t i = 0;

        while (i < ARRAY_LEN(spellings) &&
               strncmp(line, spellings[i].written, strlen(spellings[i].written)) != 0)
            i++;
        if (i == ARRAY_LEN(spellings)) {
            strbuf_add_char(&out, *line++);
            continue;
        }
        strbuf_add_str(&out, spellings[i].plain);
        line += strlen(spellings[i].written);
    }
    return strbuf_take(&out);
}

/* ---- numbers ---- */

static void skip_blanks(const char **at)
{
    *at += strspn(*at, " \t");
}

/* Digits, also in groups of three with a blank or a comma between: "200 000". */
static bool read_digits(const char **at, int64_t *out_number)
{
    const char *c = *at;
    int64_t number = 0;

    if (!isdigit((unsigned char)*c))
        return false;
    for (;;) {
        if (isdigit((unsigned char)*c)) {
            if (__builtin_mul_overflow(number, 10, &number) ||
                __builtin_add_overflow(number, *c - '0', &number))
                return false;
            c++;
        } else if ((*c == ' ' || *c == ',') && isdigit((unsigned char)c[1]) &&
                   isdigit((unsigned char)c[2]) && isdigit((unsigned char)c[3]) &&
                   !isdigit((unsigned char)c[4])) {
            c++;
        } else {
            break;
        }
    }
    *at = c;
    *out_number = number;
    return true;
}

static bool read_power(const char **at, int64_t *out_number)
{
    int64_t base, power, number = 1;

    if (!read_digits(at, &base))
        return false;
    skip_blanks(at);
    if (**at != '^') {
        *out_number = base;
        return true;
    }
    ++*at;
    skip_blanks(at);
    if (!read_digits(at, &power) || power > 63)
        return false;
    /* 2^63 - 1 is a number that fits, although 2^63 is none. */
    if (base == 2 && power == 63) {
        skip_blanks(at);
        if (strncmp(*at, "- 1", 3) != 0 && strncmp(*at, "-1", 2) != 0)
            return false;
        *at += (*at)[1] == ' ' ? 3 : 2;
        *out_number = INT64_MAX;
        return true;
    }
    while (power-- > 0)
        if (__builtin_mul_overflow(number, base, &number))
            return false;
    *out_number = number;
    return true;
}

/* A number at the beginning; *at is then behind it. */
static bool read_number(const char **at, int64_t *out_number)
{
    int64_t number, factor;
    bool is_negative;

    skip_blanks(at);
    is_negative = **at == '-';
    *at += is_negative;
    skip_blanks(at);
    if (!read_power(at, &number))
        return false;
    for (skip_blanks(at); **at == '*'; skip_blanks(at)) {
        ++*at;
        skip_blanks(at);
        if (!read_power(at, &factor) || __builtin_mul_overflow(number, factor, &number))
            return false;
    }
    number = is_negative ? -number : number;
    if ((**at == '-' || **at == '+') && (*at)[1] != '\0') {
        const char *rest = *at + 1;
        int64_t more;

        skip_blanks(&rest);
        if (read_digits(&rest, &more)) {
            number += **at == '-' ? -more : more;
            *at = rest;
        }
    }
    *out_number = number;
    return true;
}

bool statement_number(const char *text, int64_t *out_number)
{
    AUTO(mem_free) char *plain = plain_line(text);
    const char *at = plain;
    int64_t number;

    if (!read_number(&at, &number))
        return false;
    skip_blanks(&at);
    if (*at != '\0')
        return false;
    *out_number = number;
    return true;
}

/* ---- chains ---- */

/* The number that stands at the end of a text, after a blank or a sign of punctuation. */
static bool number_at_end(const char *text, int64_t *out_number)
{
    for (const char *at = text; *at != '\0'; at++) {
        bool is_start = at == text || strchr(" :(,;-", at[-1]) != NULL;

        if (is_start && (isdigit((unsigned char)*at) || *at == '-') &&
            statement_number(at, out_number))
            return true;
    }
    return false;
}

/* The number at its beginning, if it ends there: "5 words" does, "2n" and "n" do not. */
static bool number_at_start(const char *text, int64_t *out_number)
{
    const char *at = text;

    if (!read_number(&at, out_number))
        return false;
    return *at == '\0' || (!isalnum((unsigned char)*at) && *at != '_' && *at != '*') ||
           at[-1] == ' ';
}

/* "a_i", "a[i]", "|s|" without what is around the name; NULL: it is no name. */
static char *name_of(const char *text, size_t size)
{
    size_t start = 0, end;

    while (start < size && (text[start] == ' ' || text[start] == '|'))
        start++;
    end = start;
    while (end < size && isalnum((unsigned char)text[end]))
        end++;
    return end > start && isalpha((unsigned char)text[start])
               ? mem_strndup(text + start, end - start)
               : NULL;
}

static void add_names(const char *names, struct statement_bound ends, struct statement *statement)
{
    while (*names != '\0') {
        size_t size = strcspn(names, ",");
        struct statement_bound bound = ends;

        bound.name = name_of(names, size);
        if (bound.name != NULL)
            ARRAY_PUSH(statement->bounds, statement->bound_count, statement->bound_capacity, bound);
        names += size + (names[size] == ',');
    }
}

/* Of "1 <= u" only what belongs to the chain: behind the last sign that ends a thought. */
static const char *last_names(const char *text)
{
    const char *start = text;

    for (const char *c = text; *c != '\0'; c++)
        if (*c == ';' || *c == ':')
            start = c + 1;
    return start;
}

/* Behind the sign of a list's item, which is no minus. */
static const char *behind_bullet(const char *line)
{
    line += strspn(line, " \t");
    return (line[0] == '-' || line[0] == '*' || line[0] == '+') && line[1] == ' ' ? line + 2 : line;
}

void statement_bounds_of_line(const char *line, int number, struct statement *statement)
{
    AUTO(mem_free) char *plain = plain_line(behind_bullet(line));
    char *left = plain;

    for (char *first = strstr(left, "<="); first != NULL; first = strstr(left, "<=")) {
        char *middle = first + 2;
        char *second = strstr(middle, "<=");
        struct statement_bound ends = {.line = number};

        if (second == NULL)
            return;
        *first = *second = '\0';
        ends.has_low = number_at_end(last_names(left), &ends.low);
        ends.has_high = number_at_start(second + 2, &ends.high);
        add_names(middle, ends, statement);
        /* "1 <= a <= b <= 9": what was the right end is the next one's names. */
        *second = '<';
        left = middle;
        if (strstr(second + 2, "<=") != NULL && ends.has_high)
            left = second + 2;
    }
}
