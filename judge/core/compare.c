#include "judge/core/compare.h"

#include <assert.h>
#include <float.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "judge/base/regex.h"
#include "judge/base/text.h"
#include "judge/core/hint.h"
#include "judge/core/token.h"
#include "judge/core/token_set.h"

static_assert(sizeof(((struct difference *)NULL)->hint) == HINT_BYTES, "hints fit a difference");

/* Answer and output whole, and where in them the learner is to look. */
struct comparison {
    const struct checker_spec *checker;
    struct span answer, output;
    struct difference *difference;
};

static void quote(char out[64], struct span bytes)
{
    size_t size = bytes.size < 63 ? bytes.size : 63;

    memcpy(out, bytes.data != NULL ? bytes.data : "", size);
    out[size] = '\0';
}

/* The line of an offset, and the number in it of the token that stands at or before the offset. */
static void place(struct span text, size_t offset, int64_t *out_line, int64_t *out_token)
{
    const char *line = text.data, *at = text.data + offset;
    bool was_blank = true;
    int64_t token = 0;

    *out_line = 1;
    for (const char *end; (end = memchr(line, '\n', (size_t)(at - line))) != NULL; line = end + 1)
        ++*out_line;
    for (const char *c = line; c <= at && c < text.data + text.size; c++) {
        token += was_blank && !char_is_blank(*c);
        was_blank = char_is_blank(*c);
    }
    *out_token = token > 0 ? token : 1;
}

static void differ(const struct comparison *all, enum difference_kind kind, struct span expected,
                   struct span got)
{
    struct difference *difference = all->difference;
    int64_t unused;

    difference->kind = kind;
    difference->output_offset = (size_t)(got.data - all->output.data);
    difference->answer_offset = (size_t)(expected.data - all->answer.data);
    place(all->output, difference->output_offset, &difference->line, &difference->token);
    place(all->answer, difference->answer_offset, &difference->answer_line, &unused);
    quote(difference->expected, expected);
    quote(difference->got, got);
}

/* The empty span behind the last token: where something is missing. */
static struct span span_end(struct span text)
{
    text = span_trim(text);
    return (struct span){text.data + text.size, 0};
}

static void differ_missing(const struct comparison *all, struct span expected)
{
    size_t offset = (size_t)(expected.data - all->answer.data);

    differ(all, DIFFERENCE_MISSING, expected, span_end(all->output));
    all->difference->token += span_trim(all->output).size > 0;
    hint_of_missing(all->output, (struct span){expected.data, all->answer.size - offset},
                    all->difference->hint);
}

static void differ_extra(const struct comparison *all, struct span got)
{
    size_t offset = (size_t)(got.data - all->output.data);

    differ(all, DIFFERENCE_EXTRA, span_end(all->answer), got);
    hint_of_extra((struct span){got.data, all->output.size - offset}, all->difference->hint);
}

/* A token that is a number in the answer is one in the output too, near enough. */
static bool numbers_agree(const struct checker_spec *checker, long double expected, struct span got,
                          char *out_hint)
{
    bool is_float = checker->kind == CHECKER_FLOAT;
    double absolute = is_float ? checker->tolerance : checker->absolute;
    double relative = is_float ? checker->tolerance : checker->relative;
    long double value, distance, scale = expected < 0 ? -expected : expected;

    if (!token_number(got, &value)) {
        (void)snprintf(out_hint, HINT_BYTES, "not a number");
        return false;
    }
    if (value > LDBL_MAX || value < -LDBL_MAX) {
        (void)snprintf(out_hint, HINT_BYTES, "too large for a number");
        return false;
    }
    distance = expected < value ? value - expected : expected - value;
    if (distance <= absolute || distance <= relative * scale)
        return true;
    (void)snprintf(out_hint, HINT_BYTES, "off by %.3Lg; %.3g absolute or relative is allowed",
                   distance, absolute > relative ? absolute : relative);
    return false;
}

static bool has_tolerance(const struct checker_spec *checker)
{
    return checker->kind == CHECKER_FLOAT || (checker->kind == CHECKER_VALIDATOR &&
                                              (checker->absolute >= 0 || checker->relative >= 0));
}

static bool tokens_agree(const struct checker_spec *checker, struct span expected, struct span got)
{
    if (checker->kind != CHECKER_VALIDATOR || checker->keeps_case)
        return span_equals(expected, got);
    return expected.size == got.size && strncasecmp(expected.data, got.data, got.size) == 0;
}

static bool tokens_compare(const struct comparison *all)
{
    bool is_float = has_tolerance(all->checker);
    struct span answer = all->answer, output = all->output, expected, got;

    for (;;) {
        bool has_expected = token_next(&answer, &expected), has_got = token_next(&output, &got);
        enum difference_kind kind = DIFFERENCE_TOKEN;
        long double number;

        if (!has_expected && !has_got)
            return true;
        if (!has_got)
            differ_missing(all, expected);
        if (!has_expected)
            differ_extra(all, got);
        if (!has_expected || !has_got)
            return false;
        if (tokens_agree(all->checker, expected, got))
            continue;
        if (is_float && token_number(expected, &number)) {
            if (numbers_agree(all->checker, number, got, all->difference->hint))
                continue;
            kind = DIFFERENCE_NUMBER;
        }
        differ(all, kind, expected, got);
        if (kind == DIFFERENCE_TOKEN)
            hint_of_texts(all->answer, all->output, all->difference->hint);
        if (all->difference->hint[0] == '\0')
            hint_of_tokens(expected, got, all->difference->hint);
        return false;
    }
}

/* From the start of the token at offset to the end of its line: what a byte's neighbours are. */
static struct span span_around(struct span text, size_t offset)
{
    size_t start = offset, end = offset;

    while (start > 0 && offset - start < 40 && !char_is_blank(text.data[start - 1]))
        start--;
    while (end < text.size && end - start < 63 && text.data[end] != '\n')
        end++;
    return (struct span){text.data + start, end - start};
}

static void differ_at(const struct comparison *all, size_t answer_offset, size_t output_offset)
{
    struct difference *difference = all->difference;

    differ(all, DIFFERENCE_BYTES, span_around(all->answer, answer_offset),
           span_around(all->output, output_offset));
    difference->answer_offset = answer_offset;
    difference->output_offset = output_offset;
    if (span_trim(all->output).size == 0 && span_trim(all->answer).size > 0)
        hint_of_missing(all->output, all->answer, difference->hint);
    else
        hint_of_blanks(all->answer, all->output, difference->hint);
}

static size_t common_prefix(struct span a, struct span b)
{
    size_t most = a.size < b.size ? a.size : b.size, at = 0;

    while (at < most && a.data[at] == b.data[at])
        at++;
    return at;
}

static bool exact_compare(const struct comparison *all)
{
    size_t at = common_prefix(all->answer, all->output);

    if (at == all->answer.size && at == all->output.size)
        return true;
    differ_at(all, at, at);
    return false;
}

static bool lines_compare(const struct comparison *all)
{
    struct span answer = span_trim(all->answer), output = span_trim(all->output), expected, got;

    for (;;) {
        bool has_expected = line_next(&answer, &expected), has_got = line_next(&output, &got);
        size_t common;

        if (!has_expected && !has_got)
            return true;
        if (!has_expected)
            expected = span_end(all->answer);
        if (!has_got)
            got = span_end(all->output);
        if (has_expected && has_got && span_equals(expected, got))
            continue;
        common = common_prefix(expected, got);
        differ_at(all, (size_t)(expected.data - all->answer.data) + common,
                  (size_t)(got.data - all->output.data) + common);
        return false;
    }
}

/* The white space between tokens that agree, byte by byte. */
static bool blanks_compare(const struct comparison *all)
{
    size_t at = 0, other = 0;

    for (;;) {
        bool has_expected, has_got;

        while (at < all->answer.size && char_is_blank(all->answer.data[at])) {
            if (other >= all->output.size || all->output.data[other] != all->answer.data[at]) {
                differ_at(all, at, other);
                return false;
            }
            at++;
            other++;
        }
        has_expected = at < all->answer.size;
        has_got = other < all->output.size;
        if (!has_expected && !has_got)
            return true;
        if (!has_expected || !has_got || char_is_blank(all->output.data[other])) {
            differ_at(all, at, other);
            return false;
        }
        while (at < all->answer.size && !char_is_blank(all->answer.data[at]))
            at++;
        while (other < all->output.size && !char_is_blank(all->output.data[other]))
            other++;
    }
}

static bool validator_compare(const struct comparison *all)
{
    return tokens_compare(all) && (!all->checker->keeps_space || blanks_compare(all));
}

static bool sets_compare(const struct comparison *all)
{
    bool is_lines = all->checker->kind == CHECKER_UNORDERED_LINES;
    const char *noun = is_lines ? "line" : "token";
    struct set_difference sets;
    char *hint = all->difference->hint;

    if (token_sets_compare(all->answer, all->output, is_lines ? line_next : token_next, &sets))
        return true;
    if (span_trim(all->output).size == 0)
        hint_of_missing(all->output, all->answer, hint);
    else if (sets.surplus.data == NULL)
        (void)snprintf(hint, HINT_BYTES, "this %s is missing, or not there often enough", noun);
    else
        (void)snprintf(hint, HINT_BYTES, "this %s %s", noun,
                       sets.surplus_is_repeated ? "is there too often" : "should not be there");
    differ(all, DIFFERENCE_MULTISET,
           sets.missing.data != NULL ? sets.missing : span_end(all->answer),
           sets.surplus.data != NULL ? sets.surplus : span_end(all->output));
    return false;
}

/* 1, 0, or -1 as regex_match(). A line end behind the last line is the pattern's choice. */
static int pattern_match(const struct comparison *all, struct error *err)
{
    AUTO(regex_free) struct regex *regex = NULL;
    int matches;

    if (regex_compile(all->checker->pattern, &regex, err) < 0)
        return -1;
    if (!text_is_utf8(all->output)) {
        (void)snprintf(all->difference->hint, HINT_BYTES, "not valid UTF-8");
        return 0;
    }
    matches = regex_match(regex, all->output, err);
    if (matches == 0)
        matches = regex_match(regex, span_trim(all->output), err);
    return matches;
}

static bool (*const comparers[])(const struct comparison *all) = {
    [CHECKER_TOKENS] = tokens_compare,        [CHECKER_EXACT] = exact_compare,
    [CHECKER_LINES] = lines_compare,          [CHECKER_FLOAT] = tokens_compare,
    [CHECKER_UNORDERED_LINES] = sets_compare, [CHECKER_UNORDERED_TOKENS] = sets_compare,
    [CHECKER_VALIDATOR] = validator_compare,
};

int compare_output(const struct checker_spec *checker, struct span answer, struct span output,
                   enum verdict *out_verdict, struct difference *out_difference, struct error *err)
{
    struct difference difference = {.kind = DIFFERENCE_NONE};
    const struct comparison all = {
        .checker = checker,
        .answer = {answer.data != NULL ? answer.data : "", answer.size},
        .output = {output.data != NULL ? output.data : "", output.size},
        .difference = &difference,
    };
    int agrees;

    assert(checker->kind != CHECKER_PROGRAM);
    if (checker->kind == CHECKER_REGEX)
        agrees = pattern_match(&all, err);
    else
        agrees = span_equals(answer, output) || comparers[checker->kind](&all);
    if (agrees < 0)
        return -1;
    if (agrees)
        difference = (struct difference){.kind = DIFFERENCE_NONE};
    else if (checker->kind == CHECKER_REGEX)
        differ(&all, DIFFERENCE_PATTERN, span_end(all.answer), span_around(all.output, 0));
    *out_verdict = agrees ? VERDICT_AC : VERDICT_WA;
    if (out_difference != NULL)
        *out_difference = difference;
    return 0;
}
