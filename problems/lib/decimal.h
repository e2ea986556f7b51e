/*
 * Decimal numbers for tools: include it after gen.h, validate.h or check.h, to which it adds.
 *
 *     put_fixed(-1250, 3, ' ');                                in a generator: "-1.25 "
 *     double x = v_double(-1000, 1000, "x");                   in a validator
 *     double root = output_double("the root");                 in a checker
 *
 * The grammar is that of the judge's own comparison: a sign, digits, a fraction and an exponent.
 * Infinities, "nan", "0x1p3" and "1e" are no numbers. An output's number may be written in any of
 * these ways; an input's sign is '-' or none, and its digits begin with no needless 0.
 */
#ifndef PROBLEMS_LIB_DECIMAL_H
#define PROBLEMS_LIB_DECIMAL_H

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

static inline const char *decimal_digits_skip(const char *s)
{
    while (*s >= '0' && *s <= '9')
        s++;
    return s;
}

/* [+-] (digits [. [digits]] | . digits) [e [+-] digits] */
static inline bool decimal_is_number(const char *s)
{
    const char *start;
    bool has_digits;

    s += *s == '+' || *s == '-';
    start = s;
    s = decimal_digits_skip(s);
    has_digits = s > start;
    if (*s == '.') {
        start = ++s;
        s = decimal_digits_skip(s);
        has_digits = has_digits || s > start;
    }
    if (!has_digits)
        return false;
    if (*s == 'e' || *s == 'E') {
        s++;
        s += *s == '+' || *s == '-';
        start = s;
        s = decimal_digits_skip(s);
        if (s == start)
            return false;
    }
    return *s == '\0';
}

#ifdef PROBLEMS_LIB_GEN_H

/* value / 10^places without needless zeros, and the character after it. */
static inline void put_fixed(int64_t value, int places, char after)
{
    uint64_t whole = value < 0 ? 0 - (uint64_t)value : (uint64_t)value, unit = 1;

    if (value < 0)
        put_char('-');
    for (int i = 0; i < places; i++)
        unit *= 10;
    for (; places > 0 && whole % 10 == 0; places--) {
        whole /= 10;
        unit /= 10;
    }
    printf("%llu", (unsigned long long)(whole / unit));
    if (places > 0)
        printf(".%0*llu", places, (unsigned long long)(whole % unit));
    put_char(after);
}

#endif

#ifdef PROBLEMS_LIB_VALIDATE_H

enum { V_DOUBLE_MAX = 40 };

/* A decimal number from min to max of at most 40 characters: -3, 0.125, 1e-18. */
static inline double v_double(double min, double max, const char *name)
{
    char token[V_DOUBLE_MAX + 1];
    const char *digits;
    double value;

    v_characters(token, 1, V_DOUBLE_MAX, "-+.0123456789e", name);
    digits = token + (token[0] == '-');
    if (*digits < '0' || *digits > '9' || !decimal_is_number(token) || strstr(token, ".e") ||
        token[strlen(token) - 1] == '.')
        v_fail("%s: '%s' is not a decimal number", name, token);
    if (digits[0] == '0' && digits[1] >= '0' && digits[1] <= '9')
        v_fail("%s: '%s' is not how a number is written", name, token);
    value = strtod(token, NULL);
    if (!(value >= min && value <= max))
        v_fail("%s: %s is not from %g to %g", name, token, min, max);
    return value;
}

/* The same with at most so many digits after the point, and without an exponent. */
static inline double v_fixed(double min, double max, int places, const char *name)
{
    char token[V_DOUBLE_MAX + 1];
    const char *digits, *point;
    double value;

    v_characters(token, 1, V_DOUBLE_MAX, "-.0123456789", name);
    digits = token + (token[0] == '-');
    point = strchr(token, '.');
    if (*digits < '0' || *digits > '9' || !decimal_is_number(token) || (point && !point[1]))
        v_fail("%s: '%s' is not a decimal number", name, token);
    if (digits[0] == '0' && digits[1] >= '0' && digits[1] <= '9')
        v_fail("%s: '%s' is not how a number is written", name, token);
    if (point && strlen(point + 1) > (size_t)places)
        v_fail("%s: %s has more than %d digits after the point", name, token, places);
    value = strtod(token, NULL);
    if (!(value >= min && value <= max))
        v_fail("%s: %s is not from %g to %g", name, token, min, max);
    return value;
}

#endif

#ifdef PROBLEMS_LIB_CHECK_H

/* The next number of the judge's own file, input or answer. */
static inline double check_own_double(FILE *file, const char *name)
{
    char token[CHECK_TOKEN_MAX + 1];

    if (!check_token(file, token) || !decimal_is_number(token) || !isfinite(strtod(token, NULL)))
        check_broken("the %s has '%s' where a number must stand", name, token);
    return strtod(token, NULL);
}

static inline double input_double(void)
{
    return check_own_double(check.input, "input");
}

static inline double answer_double(void)
{
    return check_own_double(check.answer, "answer");
}

/* The next token of the output, which must be a finite number; what: "the root". */
static inline double output_double(const char *what)
{
    char token[CHECK_TOKEN_MAX + 1];

    output_token(token, what);
    if (!decimal_is_number(token))
        check_wrong("'%s' stands where %s must stand", token, what);
    if (!isfinite(strtod(token, NULL)))
        check_wrong("%s: %s is beyond every double", what, token);
    return strtod(token, NULL);
}

/* Ends the check unless |got - expected| <= bound; what names the number: "entry 3". */
static inline void output_near(double got, double expected, double bound, const char *what)
{
    if (!(fabs(got - expected) <= bound))
        check_wrong("%s: %.12g is too far from the right value", what, got);
}

#endif

#endif
