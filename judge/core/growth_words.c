#include "judge/core/growth_words.h"

#include <string.h>

#define WIDTH 10
#define TEXT_LEAST 3 /* digits; of fewer nothing can be said … */
#define TEXT_MOST 8  /* … and more are as wide as most numbers are */

static bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Takes blanks and the word behind them off the rest. */
static void next_word(struct span *rest, struct span *out_blanks, struct span *out_word)
{
    size_t blanks = 0, end;

    while (blanks < rest->size && is_blank(rest->data[blanks]))
        blanks++;
    end = blanks;
    while (end < rest->size && !is_blank(rest->data[end]))
        end++;
    *out_blanks = (struct span){rest->data, blanks};
    *out_word = (struct span){rest->data + blanks, end - blanks};
    rest->data += end;
    rest->size -= end;
}

static bool is_of_digits(struct span word)
{
    for (size_t i = 0; i < word.size; i++)
        if (!is_digit(word.data[i]))
            return false;
    return word.size > 0;
}

/* before, after: what is around it; nothing is the end of the input. */
static bool is_alone(struct span before, struct span after, bool is_first)
{
    return (is_first || memchr(before.data, '\n', before.size) != NULL) &&
           (after.size == 0 || after.data[0] == '\n' || after.data[0] == '\r');
}

static bool is_as_long(struct span word, const size_t lengths[GROWTH_TEXT_LENGTHS])
{
    for (size_t i = 0; i < GROWTH_TEXT_LENGTHS; i++)
        if (word.size > 0 && word.size == lengths[i])
            return true;
    return false;
}

static bool is_text(const struct growth_padding *padding, struct span word, bool is_alone)
{
    return padding->has_texts && is_alone && is_as_long(word, padding->lengths) &&
           is_of_digits(word);
}

static bool is_number(struct span word, bool *out_is_negative)
{
    size_t first = word.size > 0 && word.data[0] == '-';

    *out_is_negative = first == 1;
    return word.size - first < WIDTH &&
           is_of_digits((struct span){word.data + first, word.size - first});
}

/* Numbers in a word, as "[10,200]" has them, count as numbers do that stand alone. */
static double word_size(struct span word)
{
    double size = 0;

    for (size_t i = 0; i < word.size;) {
        size_t end = i;

        while (end < word.size && is_digit(word.data[end]))
            end++;
        size += end > i && end - i >= WIDTH ? (double)(end - i) : 1;
        i = end > i ? end : i + 1;
    }
    return size;
}

bool growth_words_look_like_texts(struct span input, const size_t lengths[GROWTH_TEXT_LENGTHS])
{
    size_t seen = 0, as_long = 0;

    for (bool is_first = true; input.size > 0; is_first = false) {
        struct span blanks, word;

        next_word(&input, &blanks, &word);
        if (word.size < TEXT_LEAST || word.size > TEXT_MOST || !is_of_digits(word) ||
            !is_alone(blanks, input, is_first))
            continue;
        seen++;
        as_long += is_as_long(word, lengths);
    }
    return as_long > 0 && 2 * as_long >= seen;
}

double growth_words_size(struct span input, const struct growth_padding *padding)
{
    double size = 0;

    for (bool is_first = true; input.size > 0; is_first = false) {
        struct span blanks, word;
        bool is_negative;

        next_word(&input, &blanks, &word);
        if (is_text(padding, word, is_alone(blanks, input, is_first)))
            size += (double)word.size;
        else
            size += is_number(word, &is_negative) ? 1 : word_size(word);
    }
    return size;
}

void growth_words_pad(struct span input, const struct growth_padding *padding, struct strbuf *out)
{
    const char fill[2] = {padding->filler, '\0'};

    for (bool is_first = true; input.size > 0; is_first = false) {
        struct span blanks, word;
        bool is_padded, is_negative;
        size_t sign;

        next_word(&input, &blanks, &word);
        is_padded = padding->filler != '\0' && is_number(word, &is_negative) &&
                    !is_text(padding, word, is_alone(blanks, input, is_first));
        sign = is_padded && is_negative && padding->filler != ' ';
        strbuf_add(out, blanks.data, blanks.size);
        strbuf_add(out, word.data, sign);
        if (is_padded)
            strbuf_add_repeat(out, fill, WIDTH + sign - word.size);
        strbuf_add(out, word.data + sign, word.size - sign);
    }
}
