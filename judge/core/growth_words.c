#include "judge/core/growth_words.h"

#include <stdbool.h>

#define WIDTH 10

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

static bool is_number(struct span word, bool *out_is_negative)
{
    size_t first = word.size > 0 && word.data[0] == '-';

    if (word.size == first || word.size - first >= WIDTH)
        return false;
    for (size_t i = first; i < word.size; i++)
        if (!is_digit(word.data[i]))
            return false;
    *out_is_negative = first == 1;
    return true;
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

double growth_words_size(struct span input)
{
    struct span blanks, word;
    bool is_negative;
    double size = 0;

    while (input.size > 0) {
        next_word(&input, &blanks, &word);
        size += is_number(word, &is_negative) ? 1 : word_size(word);
    }
    return size;
}

void growth_words_pad(struct span input, char filler, struct strbuf *out)
{
    const char fill[2] = {filler, '\0'};
    struct span blanks, word;
    bool is_negative = false;

    while (input.size > 0) {
        bool is_padded;
        size_t sign;

        next_word(&input, &blanks, &word);
        is_padded = is_number(word, &is_negative);
        sign = is_padded && is_negative && filler != ' ';
        strbuf_add(out, blanks.data, blanks.size);
        strbuf_add(out, word.data, sign);
        if (is_padded)
            strbuf_add_repeat(out, fill, WIDTH + sign - word.size);
        strbuf_add(out, word.data + sign, word.size - sign);
    }
}
