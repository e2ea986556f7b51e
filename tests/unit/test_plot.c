/* The numbers beside a curve are round ones. */
#include <stdio.h>
#include <string.h>

#include "judge/view/plot.h"
#include "tests/unit/tap.h"

static const struct {
    const char *name;
    double low, high, limit; /* limit 0: none */
    const char *labels;      /* from the top, a blank behind each */
} rows[] = {
    {"many decades, as many as rows can tell",          3, 3e6, 0,  "1M 100k 10k 1k 100 10 "},
    {"a short axis also has twos and fives",            9, 220, 0,  "200 100 50 20 10 "     },
    {"a row tells the round number that is next to it", 2, 9,   0,  "10 5 2 "               },
    {"the row of the limit tells the limit",            3, 3e6, 20, "1M 100k 10k 1k 100 20 "},
};

static void labels_of(const struct strbuf *text, char out[64])
{
    const char *line = text->data;

    out[0] = '\0';
    for (const char *end; (end = strchr(line, '|')) != NULL; line = strchr(end, '\n') + 1) {
        char label[16] = "";

        if (sscanf(line, "%15[^|]", label) == 1 && strspn(label, " ") < strlen(label)) {
            char word[16];

            (void)sscanf(label, "%15s", word);
            strcat(out, word);
            strcat(out, " ");
        }
    }
}

int main(void)
{
    const struct screen screen = {.width = 60, .is_ascii = true, .is_plain = true};

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
        const struct plot plot = {
            .curves = {{.style = PLOT_LINE,
                        .sign = '*',
                        .count = 2,
                        .x = {1, 100},
                        .y = {rows[i].low, rows[i].high}}},
            .curve_count = 1,
            .x_label = "n",
            .limit = rows[i].limit,
            .limit_label = "limit",
            .format_y = plot_format_count,
            .rows = 8,
        };
        char labels[64];

        plot_add(&plot, &screen, &text);
        labels_of(&text, labels);
        tap_is_str(labels, rows[i].labels, "%s", rows[i].name);
    }
    return tap_done();
}
