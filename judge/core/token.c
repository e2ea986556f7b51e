#include "judge/core/token.h"

#include <string.h>

#define EXPONENT_MAX 1000000 /* far beyond what a long double holds */

bool char_is_blank(char c)
{
    static const bool is_blank[256] = {
        [' '] = true, ['\t'] = true, ['\n'] = true, ['\v'] = true, ['\f'] = true, ['\r'] = true,
    };

    return is_blank[(unsigned char)c];
}

bool token_next(struct span *rest, struct span *out_token)
{
    const char *at = rest->data, *end = rest->data + rest->size, *start;

    while (at < end && char_is_blank(*at))
        at++;
    start = at;
    while (at < end && !char_is_blank(*at))
        at++;
    *rest = (struct span){at, (size_t)(end - at)};
    *out_token = (struct span){start, (size_t)(at - start)};
    return at > start;
}

bool line_next(struct span *rest, struct span *out_line)
{
    const char *end;
    size_t length;

    if (rest->size == 0)
        return false;
    end = memchr(rest->data, '\n', rest->size);
    length = end != NULL ? (size_t)(end - rest->data) : rest->size;
    *out_line = span_trim((struct span){rest->data, length});
    length += end != NULL;
    *rest = (struct span){rest->data + length, rest->size - length};
    return true;
}

struct span span_trim(struct span text)
{
    while (text.size > 0 && char_is_blank(text.data[text.size - 1]))
        text.size--;
    return text;
}

bool span_equals(struct span a, struct span b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

int span_order(struct span a, struct span b)
{
    size_t common = a.size < b.size ? a.size : b.size;
    int order = common > 0 ? memcmp(a.data, b.data, common) : 0;

    return order != 0 ? order : (a.size > b.size) - (a.size < b.size);
}

static bool char_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* 10 to a power by repeated squaring; infinite or 0 where it does not fit. */
static long double ten_to(int64_t power)
{
    long double result = 1, base = 10;
    uint64_t left = (uint64_t)(power < 0 ? -power : power);

    for (; left > 0; left >>= 1, base *= base)
        if (left & 1)
            result *= base;
    return power < 0 ? 1 / result : result;
}

/* In two steps where one would leave the range although the product does not. */
static long double scale(uint64_t digits, int64_t power)
{
    if (digits == 0)
        return 0;
    if (power < -4900)
        return (long double)digits * ten_to(-4900) * ten_to(power + 4900);
    return (long double)digits * ten_to(power);
}

/* What has been read of a number. */
struct number {
    uint64_t digits; /* the first 19 that count */
    int64_t power;   /* of ten */
    bool has_digits;
};

static const char *digits_read(const char *at, const char *end, bool is_fraction,
                               struct number *number)
{
    for (; at < end && char_is_digit(*at); at++) {
        bool fits = number->digits <= (UINT64_MAX - 9) / 10;

        number->has_digits = true;
        if (fits)
            number->digits = number->digits * 10 + (uint64_t)(*at - '0');
        if (fits && is_fraction)
            number->power--;
        if (!fits && !is_fraction)
            number->power++;
    }
    return at;
}

static const char *sign_read(const char *at, const char *end, bool *out_is_negative)
{
    *out_is_negative = at < end && *at == '-';
    return at + (at < end && (*at == '-' || *at == '+'));
}

/* NULL: an exponent without digits. */
static const char *exponent_read(const char *at, const char *end, struct number *number)
{
    bool is_negative;
    int64_t exponent = 0;

    at = sign_read(at, end, &is_negative);
    if (at == end || !char_is_digit(*at))
        return NULL;
    for (; at < end && char_is_digit(*at); at++)
        if (exponent < EXPONENT_MAX)
            exponent = exponent * 10 + (*at - '0');
    number->power += is_negative ? -exponent : exponent;
    return at;
}

bool token_number(struct span token, long double *out_value)
{
    const char *at = token.data, *end = token.data + token.size;
    struct number number = {0};
    bool is_negative;
    long double value;

    at = sign_read(at, end, &is_negative);
    at = digits_read(at, end, false, &number);
    if (at < end && *at == '.')
        at = digits_read(at + 1, end, true, &number);
    if (!number.has_digits)
        return false;
    if (at < end && (*at == 'e' || *at == 'E'))
        at = exponent_read(at + 1, end, &number);
    if (at != end)
        return false;
    value = scale(number.digits, number.power);
    *out_value = is_negative ? -value : value;
    return true;
}

bool token_integer(struct span token, int64_t *out_value)
{
    const char *at = token.data, *end = token.data + token.size;
    int64_t value = 0;
    bool is_negative;

    at = sign_read(at, end, &is_negative);
    if (at == end)
        return false;
    for (; at < end; at++)
        if (!char_is_digit(*at) || __builtin_mul_overflow(value, 10, &value) ||
            __builtin_add_overflow(value, *at - '0', &value))
            return false;
    *out_value = is_negative ? -value : value;
    return true;
}
