#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/core/compare.h"
#include "judge/core/token.h"
#include "tests/unit/tap.h"

static const struct {
    const char *name;
    struct checker_spec checker;
    const char *answer, *output;
    enum verdict verdict;
    const char *hint;
} rows[] = {
  /* clang-format off */
    {"the same bytes", {.kind = CHECKER_TOKENS}, "1 2\n", "1 2\n", VERDICT_AC, ""},
    {"the final line end is optional", {.kind = CHECKER_TOKENS}, "1 2\n", "1 2", VERDICT_AC, ""},
    {"white space is free", {.kind = CHECKER_TOKENS}, "1 2\n3", "\t1\r\n 2\v3\f", VERDICT_AC, ""},
    {"nothing is expected", {.kind = CHECKER_TOKENS}, "", " \n", VERDICT_AC, ""},
    {"an extra token",
     {.kind = CHECKER_TOKENS},
     "1 2\n",
     "1 2 3\n",
     VERDICT_WA,
     "1 token too many"},
    {"a missing token",
     {.kind = CHECKER_TOKENS},
     "1 2 3\n",
     "1\n",
     VERDICT_WA,
     "the output ends: 2 more tokens are expected"},
    {"no output", {.kind = CHECKER_TOKENS}, "1\n", "\n", VERDICT_WA, "nothing was printed"},
    {"case matters",
     {.kind = CHECKER_TOKENS},
     "YES\n",
     "Yes\n",
     VERDICT_WA,
     "differs in case only"},
    {"off by 1", {.kind = CHECKER_TOKENS}, "10", "9", VERDICT_WA, "off by 1"},
    {"the sign", {.kind = CHECKER_TOKENS}, "-7", "7", VERDICT_WA, "the sign differs"},
    {"an int overflowed",
     {.kind = CHECKER_TOKENS},
     "4294967301",
     "5",
     VERDICT_WA,
     "off by a multiple of 2^32: an int overflowed?"},
    {"another notation",
     {.kind = CHECKER_TOKENS},
     "1",
     "1.0",
     VERDICT_WA,
     "the same number, written differently"},
    {"another order",
     {.kind = CHECKER_TOKENS},
     "1 2 3",
     "3 2 1",
     VERDICT_WA,
     "the same tokens in another order"},
    {"a byte order mark",
     {.kind = CHECKER_TOKENS},
     "1",
     "\xef\xbb\xbf"
     "1",
     VERDICT_WA,
     "starts with a byte order mark"},
    {"numbers are text to tokens",
     {.kind = CHECKER_TOKENS},
     "0.5",
     "0.50",
     VERDICT_WA,
     "the same number, written differently"},
    {"joined tokens",
     {.kind = CHECKER_TOKENS},
     "ab c",
     "abc",
     VERDICT_WA,
     "begins right, then goes on: is a blank or a line end missing?"},
    {"a product that overflowed, halved",
     {.kind = CHECKER_TOKENS},
     "299999",
     "-2147183649",
     VERDICT_WA,
     "off by a multiple of 2^31: an int overflowed?"},
    {"a word where a number is expected",
     {.kind = CHECKER_TOKENS},
     "1",
     "The answer is 1",
     VERDICT_WA,
     "a word, not a number: print the answer and nothing else"},
    {"a letter may be an answer's alphabet", {.kind = CHECKER_TOKENS}, "1", "x", VERDICT_WA, ""},

    {"exact: the same", {.kind = CHECKER_EXACT}, "a b\n", "a b\n", VERDICT_AC, ""},
    {"exact: final line end",
     {.kind = CHECKER_EXACT},
     "a b\n",
     "a b",
     VERDICT_WA,
     "the line end at the end is missing"},
    {"exact: two blanks",
     {.kind = CHECKER_EXACT},
     "a b\n",
     "a  b\n",
     VERDICT_WA,
     "differs in white space only"},
    {"exact: CRLF",
     {.kind = CHECKER_EXACT},
     "a\nb\n",
     "a\r\nb\r\n",
     VERDICT_WA,
     "line ends are \\r\\n"},

    {"lines: trailing blanks",
     {.kind = CHECKER_LINES},
     "a b\nc\n",
     "a b \nc\t\n\n",
     VERDICT_AC,
     ""},
    {"lines: CRLF", {.kind = CHECKER_LINES}, "a\nb\n", "a\r\nb\r\n", VERDICT_AC, ""},
    {"lines: inner blanks",
     {.kind = CHECKER_LINES},
     "a b\n",
     "a  b\n",
     VERDICT_WA,
     "differs in white space only"},
    {"lines: an inner empty line",
     {.kind = CHECKER_LINES},
     "a\nb\n",
     "a\n\nb\n",
     VERDICT_WA,
     "differs in white space only"},
    {"lines: leading blanks",
     {.kind = CHECKER_LINES},
     "a\n",
     " a\n",
     VERDICT_WA,
     "differs in white space only"},
    {"lines: one missing", {.kind = CHECKER_LINES}, "a\nb\n", "a\n", VERDICT_WA, ""},

    {"float: near", {.kind = CHECKER_FLOAT, .tolerance = 1e-6}, "0.5", "0.5000001", VERDICT_AC, ""},
    {"float: relative",
     {.kind = CHECKER_FLOAT, .tolerance = 1e-6},
     "1e9",
     "1000000100",
     VERDICT_AC,
     ""},
    {"float: far",
     {.kind = CHECKER_FLOAT, .tolerance = 1e-6},
     "0.5",
     "0.51",
     VERDICT_WA,
     "off by 0.01; 1e-06 absolute or relative is allowed"},
    {"float: notation is free",
     {.kind = CHECKER_FLOAT, .tolerance = 1e-9},
     "100",
     "+1.E2",
     VERDICT_AC,
     ""},
    {"float: no digits before the point",
     {.kind = CHECKER_FLOAT, .tolerance = 1e-9},
     "0.5",
     ".5",
     VERDICT_AC,
     ""},
    {"float: minus zero", {.kind = CHECKER_FLOAT, .tolerance = 1e-9}, "0", "-0.0", VERDICT_AC, ""},
    {"float: 1e-20000 is 0",
     {.kind = CHECKER_FLOAT, .tolerance = 0},
     "0",
     "1e-20000",
     VERDICT_AC,
     ""},
    {"float: huge is wrong",
     {.kind = CHECKER_FLOAT, .tolerance = 1},
     "1",
     "1e20000",
     VERDICT_WA,
     "too large for a number"},
    {"float: two huge ones cannot be told",
     {.kind = CHECKER_FLOAT, .tolerance = 1},
     "1e20000",
     "1e30000",
     VERDICT_WA,
     "too large for a number"},
    {"float: nan", {.kind = CHECKER_FLOAT, .tolerance = 1}, "1", "nan", VERDICT_WA, "not a number"},
    {"float: inf", {.kind = CHECKER_FLOAT, .tolerance = 1}, "1", "inf", VERDICT_WA, "not a number"},
    {"float: 0x0", {.kind = CHECKER_FLOAT, .tolerance = 1}, "0", "0x0", VERDICT_WA, "not a number"},
    {"float: 100e",
     {.kind = CHECKER_FLOAT, .tolerance = 1},
     "100",
     "100e",
     VERDICT_WA,
     "not a number"},
    {"float: a lone sign",
     {.kind = CHECKER_FLOAT, .tolerance = 1},
     "0",
     "-",
     VERDICT_WA,
     "not a number"},
    {"float: a lone point",
     {.kind = CHECKER_FLOAT, .tolerance = 1},
     "0",
     ".",
     VERDICT_WA,
     "not a number"},
    {"float: words must agree",
     {.kind = CHECKER_FLOAT, .tolerance = 1},
     "YES 1",
     "yes 1",
     VERDICT_WA,
     "differs in case only"},
    {"float: a word for a number",
     {.kind = CHECKER_FLOAT, .tolerance = 1},
     "no",
     "1",
     VERDICT_WA,
     ""},
    {"float: 30 digits",
     {.kind = CHECKER_FLOAT, .tolerance = 1e-15},
     "123456789012345678901234567890",
     "1.2345678901234567890123456789e29",
     VERDICT_AC,
     ""},

    {"unordered lines",
     {.kind = CHECKER_UNORDERED_LINES},
     "1 2\n3 4\n",
     "3 4 \n\n1 2",
     VERDICT_AC,
     ""},
    {"unordered lines: inside, order matters",
     {.kind = CHECKER_UNORDERED_LINES},
     "1 2\n",
     "2 1\n",
     VERDICT_WA,
     "this line should not be there"},
    {"unordered lines: twice is not once",
     {.kind = CHECKER_UNORDERED_LINES},
     "a\nb\n",
     "b\na\nb\n",
     VERDICT_WA,
     "this line is there too often"},
    {"unordered lines: one missing",
     {.kind = CHECKER_UNORDERED_LINES},
     "a\nb\nb\n",
     "b\na\n",
     VERDICT_WA,
     "this line is missing, or not there often enough"},
    {"unordered tokens",
     {.kind = CHECKER_UNORDERED_TOKENS},
     "1 2\n3 4\n",
     "4 3 2 1",
     VERDICT_AC,
     ""},
    {"unordered tokens: a stranger",
     {.kind = CHECKER_UNORDERED_TOKENS},
     "1 2",
     "2 5",
     VERDICT_WA,
     "this token should not be there"},

    {"regex: matches",
     {.kind = CHECKER_REGEX, .pattern = (char[]){"[0-9]+ yes"}},
     "",
     "12 yes\n",
     VERDICT_AC,
     ""},
    {"regex: is anchored",
     {.kind = CHECKER_REGEX, .pattern = (char[]){"[0-9]+"}},
     "",
     "12 yes\n",
     VERDICT_WA,
     ""},
    {"regex: invalid UTF-8 is wrong",
     {.kind = CHECKER_REGEX, .pattern = (char[]){".*"}},
     "",
     "\xff",
     VERDICT_WA,
     "not valid UTF-8"},
  /* clang-format on */
};

static struct span span_of(const char *text)
{
    return (struct span){text, strlen(text)};
}

static void test_rows(void)
{
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(error_release) struct error err = ERROR_INIT;
        struct difference difference;
        enum verdict verdict = VERDICT_IE;

        (void)compare_output(&rows[i].checker, span_of(rows[i].answer), span_of(rows[i].output),
                             &verdict, &difference, &err);
        tap_is_str(verdict_code(verdict), verdict_code(rows[i].verdict), "%s", rows[i].name);
        tap_is_str(difference.hint, rows[i].hint, "%s: hint", rows[i].name);
    }
}

static void test_places(void)
{
    static const struct {
        const char *name;
        enum checker_kind kind;
        const char *answer, *output;
        enum difference_kind difference;
        int64_t line, token, answer_line;
        size_t output_offset;
        const char *expected, *got;
    } places[] = {
  /* clang-format off */
        {"a token in the second line", CHECKER_TOKENS, "1\n2 3\n", "1\n2  4\n", DIFFERENCE_TOKEN, 2,
         2, 2, 5, "3", "4"},
        {"lines may be cut otherwise", CHECKER_TOKENS, "1 2\n3\n", "1\n2\n\n4", DIFFERENCE_TOKEN, 4,
         1, 2, 5, "3", "4"},
        {"what is missing is missing after the last token", CHECKER_TOKENS, "1 2\n3\n", "1 2\n",
         DIFFERENCE_MISSING, 1, 3, 2, 3, "3", ""},
        {"nothing at all", CHECKER_TOKENS, "1\n", "", DIFFERENCE_MISSING, 1, 1, 1, 0, "1", ""},
        {"what is too much", CHECKER_TOKENS, "1\n", "1\n2\n", DIFFERENCE_EXTRA, 2, 1, 1, 2, "",
         "2"},
        {"a byte", CHECKER_EXACT, "abc d\n", "abx d\n", DIFFERENCE_BYTES, 1, 1, 1, 2, "abc d",
         "abx d"},
        {"a stranger in a set", CHECKER_UNORDERED_LINES, "a\nb\n", "b\nc\n", DIFFERENCE_MULTISET, 2,
         1, 1, 2, "a", "c"},
  /* clang-format on */
    };

    for (size_t i = 0; i < ARRAY_LEN(places); i++) {
        const struct checker_spec checker = {.kind = places[i].kind};
        struct difference got;
        enum verdict verdict;

        (void)compare_output(&checker, span_of(places[i].answer), span_of(places[i].output),
                             &verdict, &got, NULL);
        tap_ok(got.kind == places[i].difference && got.line == places[i].line &&
                   got.token == places[i].token && got.answer_line == places[i].answer_line &&
                   got.output_offset == places[i].output_offset,
               "%s: kind %d, line %lld, token %lld, answer line %lld, offset %zu", places[i].name,
               (int)got.kind, (long long)got.line, (long long)got.token, (long long)got.answer_line,
               got.output_offset);
        tap_is_str(got.expected, places[i].expected, "%s: expected", places[i].name);
        tap_is_str(got.got, places[i].got, "%s: got", places[i].name);
    }
}

static void test_bytes(void)
{
    const struct checker_spec tokens = {.kind = CHECKER_TOKENS};
    const struct checker_spec floats = {.kind = CHECKER_FLOAT, .tolerance = 1};
    const struct checker_spec regex = {.kind = CHECKER_REGEX, .pattern = (char[]){"(a+)+(b|c)"}};
    AUTO(mem_free) char *many = mem_alloc(1, 4096);
    AUTO(error_release) struct error err = ERROR_INIT;
    struct difference difference;
    enum verdict verdict = VERDICT_AC;

    (void)compare_output(&tokens, span_of("1"), (struct span){"1\0", 2}, &verdict, &difference,
                         NULL);
    tap_is_str(verdict_code(verdict), "WA", "NUL is a byte of a token");
    tap_is_str(difference.hint, "holds a NUL byte", "NUL is pointed out");
    (void)compare_output(&floats, span_of("1"), (struct span){"1\0", 2}, &verdict, NULL, NULL);
    tap_is_str(verdict_code(verdict), "WA", "NUL is not part of a number");
    (void)compare_output(&tokens, (struct span){NULL, 0}, (struct span){NULL, 0}, &verdict, NULL,
                         NULL);
    tap_is_str(verdict_code(verdict), "AC", "empty spans need no memory");
    memset(many, 'a', 4096);
    tap_ok(compare_output(&regex, span_of(""), (struct span){many, 4096}, &verdict, NULL, &err) < 0,
           "a pattern that explodes is stopped: %s", error_text(&err));
    many[4095] = 'x';
    (void)compare_output(&tokens, span_of(""), (struct span){many, 4096}, &verdict, &difference,
                         NULL);
    tap_is_int((int64_t)strlen(difference.got), 63, "a long token is cut to fit");
}

/* What a number is, is a grammar of its own: read against strtold() where both accept. */
static void test_numbers(void)
{
    static const char *const numbers[] = {"0",       "-1",        "3.14159",
                                          "1e10",    "2.5E-7",    "123456789.125",
                                          "1e-4940", "9.99e4000", "00012.50",
                                          "1e+05"};

    for (size_t i = 0; i < ARRAY_LEN(numbers); i++) {
        long double expected = strtold(numbers[i], NULL), got = 0, error;
        bool is_number = token_number(span_of(numbers[i]), &got);

        error = expected == 0 ? got : (got - expected) / expected;
        tap_ok(is_number && error < 1e-15L && error > -1e-15L, "%s is read", numbers[i]);
    }
}

int main(void)
{
    test_rows();
    test_places();
    test_bytes();
    test_numbers();
    return tap_done();
}
