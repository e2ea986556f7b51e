#include "judge/view/verify_text.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/units.h"
#include "judge/view/wrap.h"

#define CHECK_COLUMNS 14 /* glyph, blank, the check's name */

/* In this order, the matrix before the check that reads it. */
static const char *const checks[] = {
    "schema",    "statement", "answer", "inputs", "validator", "bounds",  "generators",
    "solutions", "checker",   "limits", "growth", "mutants",   "machine",
};

static const struct {
    enum glyph glyph;
    enum tint tint;
} looks[] = {
    [FINDING_GOOD]    = {GLYPH_RIGHT,  TINT_GOOD},
    [FINDING_NOTE]    = {GLYPH_BULLET, TINT_DIM },
    [FINDING_WARNING] = {GLYPH_NOTE,   TINT_NOTE},
    [FINDING_ERROR]   = {GLYPH_WRONG,  TINT_BAD },
};

static void add_safe(const struct screen *screen, struct strbuf *out, const char *text)
{
    screen_add_safe(screen, out, (struct span){text, strlen(text)});
}

static void add_finding(const struct finding *finding, const struct verify_view *view,
                        const struct screen *screen, struct strbuf *out)
{
    enum finding_severity severity =
        view->is_strict && finding->severity == FINDING_WARNING ? FINDING_ERROR : finding->severity;
    AUTO(strbuf_release) struct strbuf first = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf rest = STRBUF_INIT;
    bool is_narrow = screen->width < 3 * CHECK_COLUMNS;

    screen_add(screen, &first, looks[severity].tint, screen_glyph(screen, looks[severity].glyph));
    strbuf_addf(&first, " %s", finding->check);
    while (screen_text_width(first.data) < CHECK_COLUMNS)
        strbuf_add_char(&first, ' ');
    strbuf_add_repeat(&rest, " ", is_narrow ? 2 : CHECK_COLUMNS);
    if (finding->where != NULL) {
        add_safe(screen, &text, finding->where);
        strbuf_add_str(&text, ": ");
    }
    if (finding->what != NULL)
        add_safe(screen, &text, finding->what);
    wrap_add(out, text.data, screen->width, first.data, rest.data);
    if (finding->cure == NULL)
        return;
    strbuf_clear(&text);
    strbuf_add_str(&text, screen->is_ascii ? "-> " : "→ ");
    add_safe(screen, &text, finding->cure);
    wrap_add(out, text.data, screen->width, rest.data, rest.data);
}

static bool is_shown(const struct finding *finding, const struct verify_view *view)
{
    if (finding->severity == FINDING_NOTE)
        return view->with_notes;
    return finding->severity >= FINDING_WARNING || !view->is_brief;
}

static void add_survivors(const struct verification *verification, const struct screen *screen,
                          struct strbuf *out)
{
    for (size_t i = 0; i < verification->mutant_count; i++) {
        const struct verified_mutant *mutant = &verification->mutants[i];
        AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

        if (mutant->fate != MUTANT_SURVIVED && mutant->fate != MUTANT_ARGUED)
            continue;
        strbuf_addf(&text, "%s:%d  %s, %s", verification->model, mutant->line, mutant->operator,
                    mutant->fate == MUTANT_SURVIVED ? "no case notices this" : "argued away: ");
        if (mutant->reason != NULL)
            add_safe(screen, &text, mutant->reason);
        wrap_add(out, text.data, screen->width, "  ", "  ");
        strbuf_clear(&text);
        strbuf_add_str(&text, "- ");
        add_safe(screen, &text, mutant->old_line);
        strbuf_add_str(out, "    ");
        screen_add(screen, out, TINT_BAD, text.data);
        strbuf_clear(&text);
        strbuf_add_str(&text, "+ ");
        add_safe(screen, &text, mutant->new_line);
        strbuf_add_str(out, "\n    ");
        screen_add(screen, out, TINT_GOOD, text.data);
        strbuf_add_char(out, '\n');
    }
}

static void add_check(const struct verification *verification, const char *check,
                      const struct verify_view *view, const struct screen *screen,
                      struct strbuf *out)
{
    if (strcmp(check, "solutions") == 0 && !view->is_brief)
        verify_matrix_add(verification, screen, out);
    for (size_t i = 0; i < verification->findings.count; i++) {
        const struct finding *finding = &verification->findings.items[i];

        if (strcmp(finding->check, check) == 0 && is_shown(finding, view))
            add_finding(finding, view, screen, out);
    }
    if (strcmp(check, "mutants") == 0 && !view->is_brief)
        add_survivors(verification, screen, out);
}

static void add_number(struct strbuf *out, size_t count, const char *word)
{
    if (count > 0)
        strbuf_addf(out, ", %zu %s%s", count, word, count == 1 ? "" : "s");
}

/* "ready, 2 warnings (…)": the line that says all. */
static void add_end(const struct verification *verification, const struct verify_view *view,
                    const struct screen *screen, struct strbuf *out)
{
    bool is_clean = verification_is_clean(verification, view->is_strict);
    size_t warnings = finding_count(&verification->findings, FINDING_WARNING);
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    char took[UNITS_TEXT_BYTES];

    (void)units_format_time_us(verification->time_us, took);
    if (view->is_brief)
        strbuf_addf(&text, "%s  ", verification->problem_id);
    screen_add(screen, &text, is_clean ? TINT_GOOD : TINT_BAD, is_clean ? "ready" : "not ready");
    add_number(&text, finding_count(&verification->findings, FINDING_ERROR), "error");
    add_number(&text, warnings, "warning");
    if (verification->mutant_count > 0)
        strbuf_addf(&text, ", mutants %d %%", verification_score(verification));
    if (warnings > 0 && !view->is_strict && !view->is_brief)
        strbuf_add_str(&text, " (judge problem verify --strict makes them errors)");
    if (!view->is_brief)
        strbuf_addf(&text, "; %s, %zu of %zu parts known from before", took,
                    verification->parts_kept, verification->parts);
    wrap_add(out, text.data, screen->width, "", "  ");
}

void verify_text_add(const struct verification *verification, const struct verify_view *view,
                     const struct screen *screen, struct strbuf *out)
{
    if (view->is_brief)
        add_end(verification, view, screen, out);
    for (size_t i = 0; i < ARRAY_LEN(checks); i++)
        add_check(verification, checks[i], view, screen, out);
    if (!view->is_brief)
        add_end(verification, view, screen, out);
}
