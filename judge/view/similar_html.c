#include "judge/view/similar_html.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/view/html.h"

#define PAIRS_MAX 100 /* side by side on one page */

/* As a part of a page that has other things to show. */
#define ROWS_MAX 50
#define FOLDED_MAX 20
#define FOLDED_MAX_BYTES ((size_t)512 << 10) /* of programs */

static size_t count_lines(const char *text)
{
    size_t count = 1;

    for (; *text != '\0'; text++)
        count += *text == '\n';
    return count;
}

/* The lines of a text that another program has too, from 1. The caller's. */
static bool *marks_of(const char *text, const struct winnow *prints, const struct winnow *other)
{
    bool *marks = mem_alloc(count_lines(text) + 2, sizeof *marks);

    for (size_t i = 0; i < prints->count; i++) {
        const struct winnow_print *print = &prints->prints[i];

        if (winnow_has(other, print->hash))
            for (int line = print->first_line; line <= print->last_line; line++)
                marks[line] = true;
    }
    return marks;
}

/* prints: of this program, other: of the one that it is shown beside. */
static void add_program(const struct similar *similar, const struct similar_program *program,
                        const struct winnow *prints, const struct winnow *other, struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf head = STRBUF_INIT;
    AUTO(mem_free) bool *marks = NULL;
    size_t number = 1;

    similar_text(similar, program, &text);
    marks = marks_of(text.data, prints, other);
    strbuf_addf(&head, "%s: %s", program->student, program->path);
    strbuf_add_str(out, "<div class=\"half\">\n");
    html_add_element(out, "h3", NULL, head.data);
    strbuf_add_str(out, "<pre tabindex=\"0\">");
    for (const char *line = text.data; *line != '\0'; number++) {
        const size_t size = strcspn(line, "\n");
        AUTO(mem_free) char *copy = mem_strndup(line, size);

        /*
         * Not by colour alone: what is alike has a bar in front. A long line hangs from its number.
         */
        strbuf_addf(out, "%s%4zu ", marks[number] ? "<mark>┃" : "<span> ", number);
        html_add_text(out, copy);
        strbuf_addf(out, "\n%s", marks[number] ? "</mark>" : "</span>");
        line += size + (line[size] == '\n');
    }
    strbuf_add_str(out, "</pre>\n</div>\n");
}

static void add_halves(const struct similar *similar, const struct similar_pair *pair,
                       struct strbuf *out)
{
    const struct similar_program *a = &similar->programs[pair->first];
    const struct similar_program *b = &similar->programs[pair->second];
    AUTO(winnow_release) struct winnow prints_a = WINNOW_INIT;
    AUTO(winnow_release) struct winnow prints_b = WINNOW_INIT;

    similar_winnow(similar, a, &prints_a);
    similar_winnow(similar, b, &prints_b);
    strbuf_add_str(out, "<div class=\"halves\">\n");
    add_program(similar, a, &prints_a, &prints_b, out);
    add_program(similar, b, &prints_b, &prints_a, out);
    strbuf_add_str(out, "</div>\n");
}

/* "83 %: ada and bob, two-sum" */
static void add_head(const struct similar *similar, const struct similar_pair *pair,
                     const char *element, struct strbuf *out)
{
    const struct similar_program *a = &similar->programs[pair->first];
    const struct similar_program *b = &similar->programs[pair->second];
    AUTO(strbuf_release) struct strbuf head = STRBUF_INIT;

    strbuf_addf(&head, "%.0f %%: %s and %s%s%s", pair->percent, a->student, b->student,
                *a->problem != '\0' ? ", " : "", a->problem);
    html_add_element(out, element, NULL, head.data);
}

static void add_pair(const struct similar *similar, const struct similar_pair *pair,
                     struct strbuf *out)
{
    strbuf_add_str(out, "<section class=\"pair\">\n");
    add_head(similar, pair, "h2", out);
    add_halves(similar, pair, out);
    strbuf_add_str(out, "</section>\n");
}

static void add_rest(size_t count, struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    strbuf_addf(&text, "and %zu less similar pair%s", count, count == 1 ? "" : "s");
    if (count > 0)
        html_add_element(out, "p", NULL, text.data);
}

static void add_summary(const struct similar *similar, struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    strbuf_addf(&text, "programs: %zu; pairs: %zu; too short to tell: %zu", similar->seen,
                similar->pair_count, similar->too_short);
    if (similar->common > 0)
        strbuf_addf(&text, "; fingerprints that most programs have, left out: %zu",
                    similar->common);
    html_add_element(out, "p", NULL, text.data);
    html_add_element(
        out, "p", "soft",
        "Marked lines are alike when names, numbers, comments and layout do not count. "
        "They show where to look, not who copied.");
}

/*
 * --- a part of another page --------------------------------------------------------------------
 */

static void add_row(const struct similar *similar, const struct similar_pair *pair,
                    struct strbuf *out)
{
    const struct similar_program *a = &similar->programs[pair->first];
    const struct similar_program *b = &similar->programs[pair->second];
    const char *const words[] = {a->student, b->student, a->problem};

    strbuf_addf(out, "<tr>\n<td>%.0f %%</td>\n", pair->percent);
    for (size_t i = 0; i < ARRAY_LEN(words); i++)
        html_add_element(out, "td", "word", words[i]);
    strbuf_add_str(out, "</tr>\n");
}

static void add_rows(const struct similar *similar, struct strbuf *out)
{
    const size_t shown = similar->pair_count < ROWS_MAX ? similar->pair_count : ROWS_MAX;

    html_table_begin(out, "Pairs of programs that are alike, the most similar first");
    strbuf_add_str(
        out,
        "<th scope=\"col\">alike</th>\n<th scope=\"col\" class=\"word\">student</th>\n"
        "<th scope=\"col\" class=\"word\">and</th>\n<th scope=\"col\" class=\"word\">problem</th>\n"
        "</tr>\n</thead>\n<tbody>\n");
    for (size_t i = 0; i < shown; i++)
        add_row(similar, &similar->pairs[i], out);
    html_table_end(out);
    add_rest(similar->pair_count - shown, out);
}

static void add_folded(const struct similar *similar, struct strbuf *out)
{
    size_t bytes = 0;

    for (size_t i = 0; i < similar->pair_count && i < FOLDED_MAX; i++) {
        const struct similar_pair *pair = &similar->pairs[i];

        bytes +=
            similar->programs[pair->first].text.size + similar->programs[pair->second].text.size;
        if (bytes > FOLDED_MAX_BYTES)
            return;
        strbuf_add_str(out, "<details>\n");
        add_head(similar, pair, "summary", out);
        add_halves(similar, pair, out);
        strbuf_add_str(out, "</details>\n");
    }
}

void similar_section_add(const struct similar *similar, struct strbuf *out)
{
    strbuf_add_str(out, "<section class=\"similar\">\n");
    html_add_element(out, "h2", NULL, "Similar programs");
    add_summary(similar, out);
    if (similar->pair_count > 0) {
        add_rows(similar, out);
        add_folded(similar, out);
    }
    strbuf_add_str(out, "</section>\n");
}

/*
 * --- a page of its own -------------------------------------------------------------------------
 */

void similar_html_add(const struct similar *similar, struct strbuf *out)
{
    const size_t shown = similar->pair_count < PAIRS_MAX ? similar->pair_count : PAIRS_MAX;

    html_begin(out, "Similar programs");
    add_summary(similar, out);
    for (size_t i = 0; i < shown; i++)
        add_pair(similar, &similar->pairs[i], out);
    add_rest(similar->pair_count - shown, out);
    html_end(out);
}
