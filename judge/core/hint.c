#include "judge/core/hint.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "judge/core/token.h"
#include "judge/core/token_set.h"

#define ORDER_BYTES_MAX (8 << 20) /* larger texts are not sorted for a hint */

static char char_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool differs_in_case(struct span expected, struct span got)
{
    if (expected.size != got.size)
        return false;
    for (size_t i = 0; i < got.size; i++)
        if (char_lower(expected.data[i]) != char_lower(got.data[i]))
            return false;
    return true;
}

static bool has_nul(struct span expected, struct span got)
{
    (void)expected;
    return memchr(got.data, '\0', got.size) != NULL;
}

static bool has_byte_order_mark(struct span expected, struct span got)
{
    (void)expected;
    return got.size >= 3 && memcmp(got.data, "\xef\xbb\xbf", 3) == 0;
}

static bool integers_read(struct span expected, struct span got, int64_t *a, int64_t *b)
{
    return token_integer(expected, a) && token_integer(got, b);
}

static bool is_off_by_one(struct span expected, struct span got)
{
    int64_t a, b, difference;

    return integers_read(expected, got, &a, &b) && !__builtin_sub_overflow(a, b, &difference) &&
           (difference == 1 || difference == -1);
}

static bool has_other_sign(struct span expected, struct span got)
{
    int64_t a, b;

    return integers_read(expected, got, &a, &b) && a == -b && a != 0;
}

static bool is_same_number(struct span expected, struct span got)
{
    long double a, b;

    return token_number(expected, &a) && token_number(got, &b) && a == b;
}

static bool differs_by_multiple(struct span expected, struct span got, int64_t factor)
{
    int64_t a, b, difference;

    return integers_read(expected, got, &a, &b) && b >= INT32_MIN && b <= UINT32_MAX &&
           !__builtin_sub_overflow(a, b, &difference) && difference % factor == 0;
}

/* The right number modulo 2^32 is what an int holds after it overflowed. */
static bool is_overflow(struct span expected, struct span got)
{
    return differs_by_multiple(expected, got, 1LL << 32);
}

/* As in n * (n + 1) / 2. */
static bool is_halved_overflow(struct span expected, struct span got)
{
    return differs_by_multiple(expected, got, 1LL << 31);
}

static bool is_word_for_number(struct span expected, struct span got)
{
    long double number;

    return token_number(expected, &number) && got.size > 1 && !token_number(got, &number) &&
           char_lower(got.data[0]) >= 'a' && char_lower(got.data[0]) <= 'z';
}

static bool is_decimal_comma(struct span expected, struct span got)
{
    (void)expected;
    return got.size > 2 && memchr(got.data, ',', got.size) != NULL &&
           memchr(expected.data, ',', expected.size) == NULL;
}

static bool is_joined(struct span expected, struct span got)
{
    return got.size > expected.size && expected.size > 0 &&
           memcmp(expected.data, got.data, expected.size) == 0;
}

static bool is_cut(struct span expected, struct span got)
{
    return is_joined(got, expected);
}

/* The first that is true speaks. */
static const struct {
    bool (*is_true)(struct span expected, struct span got);
    const char *text;
} token_hints[] = {
    {has_byte_order_mark, "starts with a byte order mark"                                },
    {has_nul,             "holds a NUL byte"                                             },
    {differs_in_case,     "differs in case only"                                         },
    {is_off_by_one,       "off by 1"                                                     },
    {has_other_sign,      "the sign differs"                                             },
    {is_overflow,         "off by a multiple of 2^32: an int overflowed?"                },
    {is_halved_overflow,  "off by a multiple of 2^31: an int overflowed?"                },
    {is_same_number,      "the same number, written differently"                         },
    {is_decimal_comma,    "a comma stands in it"                                         },
    {is_joined,           "begins right, then goes on: is a blank or a line end missing?"},
    {is_cut,              "begins right, but ends too early"                             },
    {is_word_for_number,  "a word, not a number: print the answer and nothing else"      },
};

void hint_of_tokens(struct span expected, struct span got, char out_hint[HINT_BYTES])
{
    int64_t number;

    out_hint[0] = '\0';
    for (size_t i = 0; i < ARRAY_LEN(token_hints); i++) {
        /* "12" begins like "125", but as numbers they have nothing in common. */
        bool is_about_text =
            token_hints[i].is_true == is_joined || token_hints[i].is_true == is_cut;

        if (is_about_text && token_integer(expected, &number) && token_integer(got, &number) &&
            got.size < 2 * expected.size)
            continue;
        if (token_hints[i].is_true(expected, got)) {
            (void)snprintf(out_hint, HINT_BYTES, "%s", token_hints[i].text);
            return;
        }
    }
}

void hint_of_texts(struct span answer, struct span output, char out_hint[HINT_BYTES])
{
    out_hint[0] = '\0';
    if (answer.size > ORDER_BYTES_MAX || output.size > ORDER_BYTES_MAX)
        return;
    if (token_sets_are_equal(answer, output))
        (void)snprintf(out_hint, HINT_BYTES, "the same tokens in another order");
}

static size_t token_count(struct span text)
{
    struct span token;
    size_t count = 0;

    while (token_next(&text, &token))
        count++;
    return count;
}

void hint_of_missing(struct span output, struct span rest_of_answer, char out_hint[HINT_BYTES])
{
    size_t count = token_count(rest_of_answer);

    if (span_trim(output).size == 0)
        (void)snprintf(out_hint, HINT_BYTES, "nothing was printed");
    else
        (void)snprintf(out_hint, HINT_BYTES, "the output ends: %zu more token%s expected", count,
                       count == 1 ? " is" : "s are");
}

void hint_of_extra(struct span rest_of_output, char out_hint[HINT_BYTES])
{
    size_t count = token_count(rest_of_output);

    (void)snprintf(out_hint, HINT_BYTES, "%zu token%s too many", count, count == 1 ? "" : "s");
}

static bool tokens_agree(struct span answer, struct span output)
{
    struct span a, b;

    for (;;) {
        bool more = token_next(&answer, &a);

        if (more != token_next(&output, &b))
            return false;
        if (!more)
            return true;
        if (!span_equals(a, b))
            return false;
    }
}

void hint_of_blanks(struct span answer, struct span output, char out_hint[HINT_BYTES])
{
    struct span a = span_trim(answer), b = span_trim(output);
    bool has_cr = memchr(output.data != NULL ? output.data : "", '\r', output.size) != NULL &&
                  memchr(answer.data != NULL ? answer.data : "", '\r', answer.size) == NULL;
    const char *text = "";

    if (has_cr)
        text = "line ends are \\r\\n";
    else if (span_equals(a, b) && answer.size > output.size)
        text = "the line end at the end is missing";
    else if (span_equals(a, b))
        text = "white space at the end is too much";
    else if (tokens_agree(answer, output))
        text = "differs in white space only";
    (void)snprintf(out_hint, HINT_BYTES, "%s", text);
}
