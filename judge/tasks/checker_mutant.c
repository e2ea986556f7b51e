#include "judge/tasks/checker_mutant.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "judge/core/token.h"

#define HUGE_WORDS 500000

static bool has_words(struct span output)
{
    struct span token;

    return token_next(&output, &token);
}

static void add_span(struct strbuf *out, struct span span)
{
    strbuf_add(out, span.data, span.size);
}

static bool as_it_is(struct span output, struct strbuf *out)
{
    add_span(out, output);
    return true;
}

/* Every one of a byte becomes the text. */
static bool replace_all(struct span output, char byte, const char *text, struct strbuf *out)
{
    bool is_there = false;

    for (size_t i = 0; i < output.size; i++) {
        if (output.data[i] == byte) {
            strbuf_add_str(out, text);
            is_there = true;
        } else {
            strbuf_add_char(out, output.data[i]);
        }
    }
    return is_there;
}

static bool blanks_at_line_ends(struct span output, struct strbuf *out)
{
    return replace_all(output, '\n', " \n", out);
}

static bool empty_line_behind(struct span output, struct strbuf *out)
{
    add_span(out, output);
    strbuf_add_char(out, '\n');
    return has_words(output);
}

static bool no_last_line_end(struct span output, struct strbuf *out)
{
    output = span_trim(output);
    add_span(out, output);
    return output.size > 0;
}

static bool nothing(struct span output, struct strbuf *out)
{
    (void)out;
    return has_words(output);
}

static bool every_byte(struct span output, struct strbuf *out)
{
    (void)output;
    for (int round = 0; round < 4; round++)
        for (int c = 0; c < 256; c++)
            strbuf_add_char(out, (char)c);
    return true;
}

static bool flood(struct span output, struct strbuf *out)
{
    (void)output;
    strbuf_add_repeat(out, "1 ", HUGE_WORDS);
    return true;
}

static bool endless_word(struct span output, struct strbuf *out)
{
    (void)output;
    strbuf_add_repeat(out, "9", HUGE_WORDS);
    return true;
}

/* The words in a new spelling: the place is that of a word, SIZE_MAX the last. */
static bool word_replaced(struct span output, size_t place, const char *text, struct strbuf *out)
{
    struct span rest = output, token, last = {NULL, 0};

    for (size_t i = 0; i <= place && token_next(&rest, &token); i++)
        last = token;
    if (last.data == NULL)
        return false;
    strbuf_add(out, output.data, (size_t)(last.data - output.data));
    strbuf_add_str(out, text);
    strbuf_add(out, last.data + last.size,
               output.size - (size_t)(last.data + last.size - output.data));
    return true;
}

static bool letter_first(struct span output, struct strbuf *out)
{
    return word_replaced(output, 0, "?", out);
}

static bool letter_last(struct span output, struct strbuf *out)
{
    return word_replaced(output, SIZE_MAX, "?", out);
}

static bool huge_first(struct span output, struct strbuf *out)
{
    return word_replaced(output, 0, "99999999999999999999999", out);
}

static bool huge_last(struct span output, struct strbuf *out)
{
    return word_replaced(output, SIZE_MAX, "99999999999999999999999", out);
}

static bool word_behind(struct span output, struct strbuf *out)
{
    add_span(out, output);
    strbuf_add_str(out, "\n17\n");
    return true;
}

static bool twice(struct span output, struct strbuf *out)
{
    add_span(out, output);
    strbuf_add_char(out, '\n');
    add_span(out, output);
    return has_words(output);
}

static bool last_dropped(struct span output, struct strbuf *out)
{
    return word_replaced(output, SIZE_MAX, "", out);
}

static bool first_more(struct span output, struct strbuf *out)
{
    struct span rest = output, token;
    int64_t value;
    char text[24];

    if (!token_next(&rest, &token) || !token_integer(token, &value) || value == INT64_MAX)
        return false;
    (void)snprintf(text, sizeof text, "%" PRId64, value + 1);
    return word_replaced(output, 0, text, out);
}

const struct checker_mutation checker_mutations[] = {
    {"the model's output",                DEMAND_ACCEPT,      as_it_is           },
    {"blanks at the ends of lines",       DEMAND_ACCEPT,      blanks_at_line_ends},
    {"an empty line behind it",           DEMAND_ACCEPT,      empty_line_behind  },
    {"no line end at the end",            DEMAND_ACCEPT,      no_last_line_end   },
    {"nothing",                           DEMAND_REJECT,      nothing            },
    {"every byte that there is",          DEMAND_REJECT,      every_byte         },
    {"half a million words",              DEMAND_REJECT,      flood              },
    {"'?' for its first word",            DEMAND_REJECT,      letter_first       },
    {"one word of half a million digits", DEMAND_REJECT,      endless_word       },
    {"'?' for its last word",             DEMAND_REJECT,      letter_last        },
    {"a huge number for the first word",  DEMAND_REJECT,      huge_first         },
    {"a huge number for the last word",   DEMAND_REJECT,      huge_last          },
    {"a word behind its end",             DEMAND_REJECT,      word_behind        },
    {"all of it twice",                   DEMAND_REJECT,      twice              },
    {"without its last word",             DEMAND_REJECT_SOME, last_dropped       },
    {"its first number one more",         DEMAND_REJECT_SOME, first_more         },
};
const size_t checker_mutation_count = ARRAY_LEN(checker_mutations);
