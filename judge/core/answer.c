#include "judge/core/answer.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/core/token.h"

static struct span without_first(struct span text)
{
    return (struct span){text.data + 1, text.size - 1};
}

static bool is_digit_at(struct span text, size_t at)
{
    return at < text.size && text.data[at] >= '0' && text.data[at] <= '9';
}

char *answer_canonical(struct span text)
{
    bool is_negative;

    text = span_trim(text);
    while (text.size > 0 && char_is_blank(text.data[0]))
        text = without_first(text);
    if (text.size == 0 || text.size > ANSWER_BYTES_MAX ||
        memchr(text.data, '\0', text.size) != NULL)
        return NULL;
    is_negative = text.data[0] == '-' && is_digit_at(text, 1);
    if (is_negative || (text.data[0] == '+' && text.size > 1))
        text = without_first(text);
    while (text.data[0] == '0' && is_digit_at(text, 1))
        text = without_first(text);
    return mem_format("%s%.*s", is_negative ? "-" : "", (int)text.size, text.data);
}
