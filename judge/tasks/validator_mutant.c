#include "judge/tasks/validator_mutant.h"

#include <ctype.h>
#include <string.h>

#define WORDS_MAX 4096 /* of an input that are looked at */

struct word {
    size_t start, size;
};

static bool is_separator(char c)
{
    return c == ' ' || c == '\n' || c == ',' || c == '[' || c == ']';
}

static size_t split(struct span input, struct word words[WORDS_MAX])
{
    size_t count = 0, i = 0;

    while (i < input.size && count < WORDS_MAX) {
        size_t start;

        while (i < input.size && is_separator(input.data[i]))
            i++;
        start = i;
        while (i < input.size && !is_separator(input.data[i]))
            i++;
        if (i > start)
            words[count++] = (struct word){start, i - start};
    }
    return count;
}

static bool is_number(struct span input, struct word word)
{
    const char *c = input.data + word.start;
    size_t sign = *c == '-';

    if (word.size == sign || word.size > 18)
        return false;
    for (size_t i = sign; i < word.size; i++)
        if (!isdigit((unsigned char)c[i]))
            return false;
    return true;
}

/* The words that count: all, or numbers only. Place 0 is the first, 1 the last, 2 the middle. */
static bool find_word(struct span input, bool numbers_only, size_t place, struct word *out_word)
{
    static struct word words[WORDS_MAX];
    size_t all = split(input, words), count = 0;
    size_t places[VALIDATOR_PLACES];

    for (size_t i = 0; i < all; i++)
        if (!numbers_only || is_number(input, words[i]))
            words[count++] = words[i];
    places[0] = 0;
    places[1] = count - 1;
    places[2] = count / 2;
    if (count == 0 || place >= VALIDATOR_PLACES || (place > 0 && places[place] == 0) ||
        (place == 2 && places[2] == places[1]))
        return false;
    *out_word = words[places[place]];
    return true;
}

/* The input with the bytes from start on replaced. */
static bool replace(struct span input, size_t start, size_t size, const char *text,
                    struct strbuf *out)
{
    strbuf_add(out, input.data, start);
    strbuf_add_str(out, text);
    strbuf_add(out, input.data + start + size, input.size - start - size);
    return true;
}

static bool number_replaced(struct span input, size_t place, const char *text, struct strbuf *out)
{
    struct word word;

    return find_word(input, true, place, &word) && replace(input, word.start, word.size, text, out);
}

static bool huge_number(struct span input, size_t place, struct strbuf *out)
{
    return number_replaced(input, place, "99999999999999999999", out);
}

static bool low_number(struct span input, size_t place, struct strbuf *out)
{
    return number_replaced(input, place, "-9223372036854775807", out);
}

static bool letter_number(struct span input, size_t place, struct strbuf *out)
{
    return number_replaced(input, place, "?", out);
}

static bool before_number(struct span input, size_t place, const char *text, struct strbuf *out)
{
    struct word word;

    return find_word(input, true, place, &word) && input.data[word.start] != '-' &&
           replace(input, word.start, 0, text, out);
}

static bool leading_zero(struct span input, size_t place, struct strbuf *out)
{
    return before_number(input, place, "0", out);
}

static bool leading_plus(struct span input, size_t place, struct strbuf *out)
{
    return before_number(input, place, "+", out);
}

/* A word goes with the blank or line end behind it; or only the word, at the end. */
static bool drop_word(struct span input, size_t place, struct strbuf *out)
{
    struct word word;

    if (!find_word(input, false, place, &word))
        return false;
    if (word.start + word.size < input.size && input.data[word.start + word.size] == ' ')
        word.size++;
    return replace(input, word.start, word.size, "", out);
}

static bool double_word(struct span input, size_t place, struct strbuf *out)
{
    struct word word;

    if (!find_word(input, false, place, &word))
        return false;
    strbuf_add(out, input.data, word.start + word.size);
    strbuf_add_char(out, ' ');
    strbuf_add(out, input.data + word.start, input.size - word.start);
    return true;
}

/* The n-th byte of that kind: the first, or the last. */
static bool find_byte(struct span input, char byte, size_t place, size_t *out_at)
{
    const char *at = NULL;

    if (place == 0)
        at = memchr(input.data, byte, input.size);
    else if (place == 1)
        at = memrchr(input.data, byte, input.size);
    if (at == NULL)
        return false;
    *out_at = (size_t)(at - input.data);
    return true;
}

static bool byte_replaced(struct span input, char byte, size_t place, const char *text,
                          struct strbuf *out)
{
    size_t at;

    return find_byte(input, byte, place, &at) && replace(input, at, 1, text, out);
}

static bool two_blanks(struct span input, size_t place, struct strbuf *out)
{
    return byte_replaced(input, ' ', place, "  ", out);
}

static bool tab(struct span input, size_t place, struct strbuf *out)
{
    return byte_replaced(input, ' ', place, "\t", out);
}

static bool blank_as_line_end(struct span input, size_t place, struct strbuf *out)
{
    return byte_replaced(input, ' ', place, "\n", out);
}

static bool trailing_blank(struct span input, size_t place, struct strbuf *out)
{
    return byte_replaced(input, '\n', place, " \n", out);
}

static bool carriage_return(struct span input, size_t place, struct strbuf *out)
{
    return byte_replaced(input, '\n', place, "\r\n", out);
}

static bool empty_line(struct span input, size_t place, struct strbuf *out)
{
    return byte_replaced(input, '\n', place, "\n\n", out);
}

static bool leading_blank(struct span input, size_t place, struct strbuf *out)
{
    return place == 0 && replace(input, 0, 0, " ", out);
}

static bool no_last_line_end(struct span input, size_t place, struct strbuf *out)
{
    return place == 0 && input.size > 1 && input.data[input.size - 1] == '\n' &&
           replace(input, input.size - 1, 1, "", out);
}

static bool extra_word(struct span input, size_t place, struct strbuf *out)
{
    return place == 0 && replace(input, input.size, 0, "1\n", out);
}

static bool nothing(struct span input, size_t place, struct strbuf *out)
{
    (void)out;
    return place == 0 && input.size > 0;
}

static bool half(struct span input, size_t place, struct strbuf *out)
{
    if (place > 0 || input.size < 4)
        return false;
    strbuf_add(out, input.data, input.size / 2);
    return true;
}

static bool nul_byte(struct span input, size_t place, struct strbuf *out)
{
    if (place > 0)
        return false;
    strbuf_add(out, input.data, input.size);
    strbuf_add_char(out, '\0');
    return true;
}

#define LAX "validator-lax"

const struct validator_mutation validator_mutations[] = {
    {"a number far above every bound", "validator-lax-range", true, false, true, huge_number},
    {"a number far below every bound", "validator-lax-range", true, false, true, low_number},
    {"'?' in the place of a number", "validator-lax-range", true, false, false, letter_number},
    {"a leading zero", LAX, false, true, false, leading_zero},
    {"a plus sign", LAX, false, true, false, leading_plus},
    {"a word that is missing", "validator-lax-count", false, false, false, drop_word},
    {"a word twice", "validator-lax-count", false, false, false, double_word},
    {"two blanks", "validator-lax-space", true, false, false, two_blanks},
    {"a tab for a blank", "validator-lax-space", true, false, false, tab},
    {"a line end for a blank", "validator-lax-space", true, false, false, blank_as_line_end},
    {"a blank at a line's end", "validator-lax-space", true, false, false, trailing_blank},
    {"a blank before everything", "validator-lax-space", true, false, false, leading_blank},
    {"a carriage return at a line's end", "validator-lax-space", true, false, false,
     carriage_return},
    {"an empty line", "validator-lax-space", true, false, false, empty_line},
    {"no line end at the end", "validator-lax-space", true, false, false, no_last_line_end},
    {"one more line at the end", "validator-lax-end", true, false, false, extra_word},
    {"nothing at all", "validator-lax-end", true, false, false, nothing},
    {"the first half only", "validator-lax-end", true, false, false, half},
    {"a zero byte at the end", "validator-lax-end", true, false, false, nul_byte},
};
const size_t validator_mutation_count = ARRAY_LEN(validator_mutations);
