#include "judge/view/report_case.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/text.h"
#include "judge/base/units.h"
#include "judge/core/traceback.h"
#include "judge/view/columns.h"
#include "judge/view/smallest.h"
#include "judge/view/wrap.h"

#define LABEL_COLUMNS 10
#define STDERR_LINES 6
#define TRANSCRIPT_LINES 14
#define SMALL_INPUT_BYTES 400 /* shown with verdicts that are not about the output */
#define NARROW_COLUMNS 40

void labelled_add_screen(const struct screen *screen, struct strbuf *out, const char *label,
                         const char *text)
{
    AUTO(strbuf_release) struct strbuf first = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf rest = STRBUF_INIT;
    bool is_narrow = screen->width < NARROW_COLUMNS;

    screen_addf(screen, &first, TINT_DIM, "  %s", label);
    if (is_narrow) {
        strbuf_addf(out, "%s\n", first.data);
        wrap_add(out, text, screen->width, "    ", "    ");
        return;
    }
    strbuf_add_repeat(&first, " ",
                      strlen(label) < LABEL_COLUMNS ? LABEL_COLUMNS - strlen(label) : 1);
    strbuf_add_repeat(&rest, " ", LABEL_COLUMNS + 2);
    wrap_add(out, text, screen->width, first.data, rest.data);
}

/* Lines stay lines. */
static void add_safe_lines(const struct screen *screen, struct strbuf *out, const char *text)
{
    while (*text != '\0') {
        size_t length = strcspn(text, "\n");

        screen_add_safe(screen, out, (struct span){text, length});
        text += length;
        if (*text == '\n' && *++text != '\0')
            strbuf_add_char(out, '\n');
    }
}

void labelled_add(const struct screen *screen, struct strbuf *out, const char *label,
                  const char *text)
{
    AUTO(strbuf_release) struct strbuf safe = STRBUF_INIT;

    add_safe_lines(screen, &safe, text);
    labelled_add_screen(screen, out, label, safe.data);
}

static size_t count_alike(const struct report *report, enum verdict verdict)
{
    size_t count = 0;

    for (size_t i = 0; i < report->case_count; i++)
        count += report->cases[i].verdict == verdict;
    return count;
}

/* The generator's words without the seed, which says nothing to a reader. */
static void add_call(struct strbuf *out, const char *call)
{
    while (*call != '\0') {
        size_t length = strcspn(call, " ");

        if (length > 0 && strncmp(call, "seed=", 5) != 0) {
            if (out->size > 0)
                strbuf_add_char(out, ' ');
            strbuf_add(out, call, length);
        }
        call += length + (call[length] == ' ');
    }
}

static void add_identity(const struct report *report, const struct case_result *shown,
                         const struct report_view *view, const struct screen *screen,
                         struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf call = STRBUF_INIT;
    size_t alike = count_alike(report, shown->verdict);
    char bytes[UNITS_TEXT_BYTES];

    strbuf_addf(&text, "%s", shown->test.name != NULL ? shown->test.name : "?");
    if (view->cases_are_hidden)
        strbuf_add_str(&text, " (hidden)");
    if (alike > 1)
        strbuf_addf(&text, ", the smallest of %zu %s", alike, verdict_code(shown->verdict));
    labelled_add(screen, out, "case", text.data);
    if (shown->test.label != NULL)
        labelled_add(screen, out, "about", shown->test.label);
    if (view->show < SHOW_SMALLEST)
        return;
    if (shown->test.call != NULL)
        add_call(&call, shown->test.call);
    strbuf_addf(&call, "%s%s", call.size > 0 ? ", " : "",
                units_format_bytes(shown->test.input_bytes, bytes));
    labelled_add(screen, out, "input", call.data);
}

void difference_text_add(const struct difference *difference, struct strbuf *out)
{
    static const char *const kinds[] = {
        [DIFFERENCE_NONE] = "",
        [DIFFERENCE_TOKEN] = "another token",
        [DIFFERENCE_MISSING] = "the output ends too early",
        [DIFFERENCE_EXTRA] = "more than expected",
        [DIFFERENCE_BYTES] = "another character",
        [DIFFERENCE_NUMBER] = "not within the tolerance",
        [DIFFERENCE_MULTISET] = "not the same set",
        [DIFFERENCE_PATTERN] = "does not fit the pattern",
    };

    if (difference->kind == DIFFERENCE_NONE)
        return;
    if (difference->line > 0)
        strbuf_addf(out, "line %" PRId64, difference->line);
    if (difference->line > 0 && difference->token > 0)
        strbuf_addf(out, ", token %" PRId64, difference->token);
    strbuf_addf(out, "%s%s", out->size > 0 ? ": " : "",
                difference->hint[0] != '\0' ? difference->hint : kinds[difference->kind]);
}

/* The last lines of a text, indented and cut to the screen. */
static void add_lines(const struct screen *screen, struct strbuf *out, const char *text,
                      size_t most)
{
    size_t lines = 0, skipped;

    for (const char *at = text; *at != '\0'; at++)
        lines += *at == '\n' || at[1] == '\0';
    skipped = lines > most ? lines - most : 0;
    if (skipped > 0)
        strbuf_addf(out, "    %s\n", screen_glyph(screen, GLYPH_ELLIPSIS));
    for (size_t i = 0; *text != '\0'; i++) {
        size_t length = strcspn(text, "\n");
        AUTO(strbuf_release) struct strbuf line = STRBUF_INIT;

        if (i >= skipped) {
            screen_add_safe(screen, &line, (struct span){text, length});
            strbuf_add_str(out, "    ");
            screen_add_cut(screen, out, line.data, screen->width - 4);
            strbuf_add_char(out, '\n');
        }
        text += length + (text[length] == '\n');
    }
}

static void add_titled_lines(const struct screen *screen, struct strbuf *out, const char *title,
                             const char *text, size_t most)
{
    if (text == NULL || text[0] == '\0')
        return;
    strbuf_add_char(out, '\n');
    screen_addf(screen, out, TINT_STRONG, "  %s", title);
    strbuf_add_char(out, '\n');
    add_lines(screen, out, text, most);
}

void report_errors_add(const struct case_result *shown, bool is_full, const struct screen *screen,
                       struct strbuf *out)
{
    AUTO(mem_free) char *text = NULL;

    if (shown->stderr_excerpt == NULL)
        return;
    text = mem_strdup(shown->stderr_excerpt);
    if (shown->cause != NULL && !is_full) {
        AUTO(mem_free) char *name = mem_strndup(shown->cause, strcspn(shown->cause, ":"));

        text[traceback_offset(text, name)] = '\0';
    }
    add_titled_lines(screen, out, "standard error", text, is_full ? SIZE_MAX : STDERR_LINES);
}

/* WA: all of it, with the difference. Else the input, when it is small enough to be looked at. */
void report_evidence_add(const struct case_result *shown, const struct evidence *evidence,
                         const struct screen *screen, struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf note = STRBUF_INIT;
    struct evidence part = *evidence; /* borrows */

    if (shown->verdict != VERDICT_WA) {
        part.has_expected = false;
        part.has_input = part.has_input && shown->test.input_bytes <= SMALL_INPUT_BYTES;
        part.has_printed = part.has_printed && shown->verdict == VERDICT_OLE;
    }
    if (shown->transcript != NULL)
        part.has_expected = part.has_printed = false;
    if (!part.has_input && !part.has_expected && !part.has_printed)
        return;
    if (shown->verdict == VERDICT_WA)
        difference_text_add(&shown->difference, &note);
    strbuf_add_char(out, '\n');
    columns_add(&part, screen, note.size > 0 ? note.data : NULL, out);
}

static void add_paths(const struct case_result *shown, const struct screen *screen,
                      struct strbuf *out)
{
    strbuf_add_char(out, '\n');
    if (shown->test.input_path != NULL)
        labelled_add(screen, out, "file", shown->test.input_path);
    if (shown->test.answer_path != NULL)
        labelled_add(screen, out, "answer", shown->test.answer_path);
}

static void add_data(const struct case_result *shown, const struct evidence *evidence, bool is_full,
                     const struct screen *screen, struct strbuf *out)
{
    bool has_cause = shown->cause != NULL && shown->cause[0] != '\0';

    if (has_cause)
        labelled_add(screen, out, "cause", shown->cause);
    report_evidence_add(shown, evidence, screen, out);
    add_titled_lines(screen, out, "conversation  (> to your program, < from it)", shown->transcript,
                     is_full ? SIZE_MAX : TRANSCRIPT_LINES);
    report_errors_add(shown, is_full, screen, out);
}

void report_data_add(const struct case_result *shown, const struct evidence *evidence,
                     const struct screen *screen, struct strbuf *out)
{
    add_data(shown, evidence, false, screen, out);
}

void report_pattern_add(const struct report *report, const struct screen *screen,
                        struct strbuf *out)
{
    if (report->pattern == NULL)
        return;
    strbuf_add_char(out, '\n');
    labelled_add(screen, out, "pattern", report->pattern);
}

/* A smaller input says the same in fewer words. */
static void add_case_data(const struct report *report, const struct case_result *shown,
                          const struct evidence *evidence, const struct report_view *view,
                          const struct screen *screen, struct strbuf *out)
{
    bool is_full = view->is_full;

    if (report->smallest == NULL || is_full)
        add_data(shown, evidence, is_full, screen, out);
    if (is_full)
        add_paths(shown, screen, out);
    if (report->smallest != NULL && is_full)
        strbuf_add_char(out, '\n');
    if (report->smallest != NULL)
        smallest_text_add(report->smallest, case_result_reason(shown, view->show), screen, out);
}

void report_case_add(const struct report *report, const struct case_result *shown,
                     const struct evidence *evidence, const struct report_view *view,
                     const struct screen *screen, struct strbuf *out)
{
    const char *reason = case_result_reason(shown, view->show);

    strbuf_add_char(out, '\n');
    add_identity(report, shown, view, screen, out);
    if (reason != NULL)
        labelled_add(screen, out, "reason", reason);
    if (view->show < SHOW_SMALLEST)
        return;
    if (view->data_follows)
        return;
    add_case_data(report, shown, evidence, view, screen, out);
    report_pattern_add(report, screen, out);
}
