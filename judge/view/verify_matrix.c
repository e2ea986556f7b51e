#include <string.h>

#include "judge/base/memory.h"
#include "judge/view/verify_text.h"

#define NAME_COLUMNS 22
#define END_COLUMNS 16 /* "  TLE  TLE  ok" */

static const struct {
    const char *mark, *ascii;
    enum tint tint;
} marks[] = {
    [VERDICT_AC]         = {"·",  ".", TINT_DIM },
      [VERDICT_WA]       = {"✘", "x", TINT_BAD },
    [VERDICT_TLE]        = {"⧗", "T", TINT_NOTE},
      [VERDICT_MLE]      = {"M",   "M", TINT_NOTE},
    [VERDICT_OLE]        = {"O",   "O", TINT_NOTE},
      [VERDICT_RTE]      = {"R",   "R", TINT_BAD },
    [VERDICT_CE]         = {"C",   "C", TINT_BAD },
      [VERDICT_SV]       = {"S",   "S", TINT_BAD },
    [VERDICT_IE]         = {"?",   "?", TINT_BAD },
      [VERDICT_UNSTABLE] = {"~",   "~", TINT_NOTE},
    [VERDICT_SKIPPED]    = {" ",   " ", TINT_NONE},
};

/* Where the next group begins, behind `from`. */
static size_t group_end(const struct verification *verification, size_t from)
{
    const struct verified_case *first = &verification->cases[from];
    size_t end = from + 1;

    while (end < verification->case_count) {
        const struct verified_case *next = &verification->cases[end];

        if (next->is_sample != first->is_sample ||
            strcmp(next->group != NULL ? next->group : "",
                   first->group != NULL ? first->group : "") != 0)
            break;
        end++;
    }
    return end;
}

static const char *group_name(const struct verified_case *verified)
{
    if (verified->is_sample)
        return "samples";
    return verified->group != NULL ? verified->group : "cases";
}

/* A column a case, or, where that is too wide, how many of a group fail. */
static size_t cell_width(const struct verification *verification, size_t from, size_t end,
                         bool is_wide)
{
    const char *name = group_name(&verification->cases[from]);
    size_t width = is_wide ? 7 : end - from;

    return width > strlen(name) ? width : strlen(name);
}

static bool is_too_wide(const struct verification *verification, const struct screen *screen)
{
    size_t width = NAME_COLUMNS + END_COLUMNS;

    for (size_t i = 0; i < verification->case_count;) {
        size_t end = group_end(verification, i);

        width += 2 + cell_width(verification, i, end, false);
        i = end;
    }
    return width > screen->width;
}

static void add_padding(struct strbuf *out, size_t width, size_t wanted)
{
    if (width < wanted)
        strbuf_add_repeat(out, " ", wanted - width);
}

static void add_head(const struct verification *verification, const struct screen *screen,
                     bool is_wide, struct strbuf *out)
{
    strbuf_add_repeat(out, " ", NAME_COLUMNS);
    for (size_t i = 0; i < verification->case_count;) {
        size_t end = group_end(verification, i);
        const char *name = group_name(&verification->cases[i]);

        strbuf_add_str(out, "  ");
        screen_add(screen, out, TINT_DIM, name);
        add_padding(out, screen_text_width(name), cell_width(verification, i, end, is_wide));
        i = end;
    }
    screen_add(screen, out, TINT_DIM, "  expect  got");
    strbuf_add_char(out, '\n');
}

static void add_count(const struct verified_solution *solution, size_t from, size_t end,
                      size_t width, struct strbuf *out)
{
    size_t failures = 0, judged = 0;
    AUTO(mem_free) char *text = NULL;

    for (size_t i = from; i < end && i < solution->case_count; i++) {
        judged += solution->verdicts[i] != VERDICT_SKIPPED;
        failures += solution->verdicts[i] != VERDICT_AC && solution->verdicts[i] != VERDICT_SKIPPED;
    }
    text = mem_format("%zu/%zu", judged - failures, end - from);
    strbuf_add_str(out, text);
    add_padding(out, strlen(text), width);
}

static void add_marks(const struct verified_solution *solution, const struct screen *screen,
                      size_t from, size_t end, size_t width, struct strbuf *out)
{
    for (size_t i = from; i < end; i++) {
        enum verdict verdict = i < solution->case_count ? solution->verdicts[i] : VERDICT_SKIPPED;

        screen_add(screen, out, marks[verdict].tint,
                   screen->is_ascii ? marks[verdict].ascii : marks[verdict].mark);
    }
    add_padding(out, end - from, width);
}

static void add_row(const struct verification *verification,
                    const struct verified_solution *solution, const struct screen *screen,
                    bool is_wide, struct strbuf *out)
{
    bool is_right = verified_solution_is_right(solution);
    AUTO(strbuf_release) struct strbuf name = STRBUF_INIT;

    strbuf_add_str(out, "  ");
    screen_add_cut(screen, &name, solution->file, NAME_COLUMNS - 2);
    strbuf_add_str(out, name.data);
    add_padding(out, screen_text_width(name.data), NAME_COLUMNS - 2);
    for (size_t i = 0; i < verification->case_count;) {
        size_t end = group_end(verification, i);
        size_t width = cell_width(verification, i, end, is_wide);

        strbuf_add_str(out, "  ");
        if (is_wide)
            add_count(solution, i, end, width, out);
        else
            add_marks(solution, screen, i, end, width, out);
        i = end;
    }
    strbuf_addf(out, "  %-6s  %-3s ", verdict_code(solution->expected),
                verdict_code(solution->got));
    screen_add(screen, out, is_right ? TINT_GOOD : TINT_BAD,
               screen_glyph(screen, is_right ? GLYPH_RIGHT : GLYPH_WRONG));
    strbuf_add_char(out, '\n');
}

void verify_matrix_add(const struct verification *verification, const struct screen *screen,
                       struct strbuf *out)
{
    bool is_wide = is_too_wide(verification, screen);

    if (verification->solution_count == 0)
        return;
    add_head(verification, screen, is_wide, out);
    for (size_t i = 0; i < verification->solution_count; i++)
        add_row(verification, &verification->solutions[i], screen, is_wide, out);
}
