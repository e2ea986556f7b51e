#include "judge/view/report_text.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/text.h"
#include "judge/base/units.h"
#include "judge/view/compiler_text.h"
#include "judge/view/report_case.h"
#include "judge/view/table.h"
#include "judge/view/wrap.h"

#define FIELDS_MAX 8
#define COMPILER_LINES 16

static enum tint verdict_tint(enum verdict verdict)
{
    switch (verdict) {
    case VERDICT_AC:
        return TINT_GOOD;
    case VERDICT_CE:
    case VERDICT_IE:
    case VERDICT_UNSTABLE:
        return TINT_NOTE;
    default:
        return TINT_BAD;
    }
}

void report_verdict_add(const struct screen *screen, enum verdict verdict, struct strbuf *out)
{
    enum glyph glyph = verdict == VERDICT_AC ? GLYPH_RIGHT : GLYPH_WRONG;

    if (screen->is_ascii)
        screen_addf(screen, out, verdict_tint(verdict), "[%s]", verdict_code(verdict));
    else
        screen_addf(screen, out, verdict_tint(verdict), "%s %s", verdict_code(verdict),
                    screen_glyph(screen, glyph));
}

static char *verdict_field(const struct screen *screen, enum verdict verdict)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    report_verdict_add(screen, verdict, &text);
    return strbuf_take(&text);
}

static bool has_ended_by(const struct report *report, enum run_end end)
{
    for (size_t i = 0; i < report->case_count; i++)
        if (report->cases[i].run.end == end)
            return true;
    return false;
}

static char *time_field(const struct report *report)
{
    char worst[UNITS_TEXT_BYTES], limit[UNITS_TEXT_BYTES];
    int64_t limit_us = report->limits.cpu_time_ms * 1000, worst_us = report_worst_cpu_us(report);

    (void)units_format_time_us(limit_us, limit);
    /* It was stopped there: how long it would have taken is not known. */
    if (worst_us > limit_us || has_ended_by(report, RUN_CPU_TIME))
        return mem_format("> %s / %s", limit, limit);
    return mem_format("%s / %s", units_format_time_us(worst_us, worst), limit);
}

static char *memory_field(const struct report *report)
{
    char worst[UNITS_TEXT_BYTES], limit[UNITS_TEXT_BYTES];
    int64_t worst_bytes = report_worst_memory_bytes(report);

    (void)units_format_bytes(report->limits.memory_bytes, limit);
    if (report->verdict == VERDICT_MLE)
        return mem_format("> %s / %s", limit, limit);
    return mem_format("%s / %s", units_format_bytes(worst_bytes, worst), limit);
}

static size_t fields_width(char *const *fields, size_t count, size_t gap)
{
    size_t width = screen_text_width(fields[0]) + 2;

    for (size_t i = 1; i < count; i++)
        width += screen_text_width(fields[i]) + (i > 1 ? gap : 0);
    return width;
}

/* In one line, with narrower gaps where needed; on a narrow screen as few lines as possible. */
static void add_fields(const struct screen *screen, char *const *fields, size_t count,
                       struct strbuf *out)
{
    size_t gap = fields_width(fields, count, 3) <= screen->width ? 3 : 2;
    size_t column = screen_text_width(fields[0]);

    strbuf_add_str(out, fields[0]);
    for (size_t i = 1; i < count; i++) {
        size_t space = i == 1 ? 2 : gap, width;
        AUTO(strbuf_release) struct strbuf field = STRBUF_INIT;

        screen_add_cut(screen, &field, fields[i], screen->width - 2);
        width = screen_text_width(field.data);
        if (column + space + width > screen->width) {
            strbuf_add_str(out, "\n  ");
            column = 2;
        } else {
            strbuf_add_repeat(out, " ", space);
            column += space;
        }
        strbuf_add_str(out, field.data);
        column += width;
    }
    strbuf_add_char(out, '\n');
}

static char *safe_copy(const struct screen *screen, const char *text)
{
    AUTO(strbuf_release) struct strbuf safe = STRBUF_INIT;

    screen_add_safe(screen, &safe, (struct span){text, strlen(text)});
    return strbuf_take(&safe);
}

static void add_first_line(const struct report *report, const struct report_view *view,
                           const struct screen *screen, struct strbuf *out)
{
    char *fields[FIELDS_MAX];
    size_t count = 0;

    fields[count++] = verdict_field(screen, report->verdict);
    fields[count++] = mem_strdup(report->problem_id != NULL ? report->problem_id : "?");
    if (report->verdict == VERDICT_CE) {
        AUTO(mem_free)
        char *name =
            safe_copy(screen, report->source_name != NULL ? path_base(report->source_name) : "it");

        fields[count++] = mem_format("%s does not compile", name);
    } else if (report->verdict == VERDICT_IE && report->case_count == 0) {
        fields[count++] = mem_strdup("the judge itself failed");
    } else if (view->show > SHOW_NONE) {
        fields[count++] = mem_format("%zu/%zu cases", report_passed(report), report_total(report));
        fields[count++] = time_field(report);
        fields[count++] = memory_field(report);
    }
    if (view->number_text != NULL)
        fields[count++] = mem_strdup(view->number_text);
    add_fields(screen, fields, count, out);
    for (size_t i = 0; i < count; i++)
        mem_free(&fields[i]);
}

static void add_counts(const struct compile_log *log, struct strbuf *out)
{
    if (log->errors > 0)
        strbuf_addf(out, "%d error%s", log->errors, log->errors == 1 ? "" : "s");
    if (log->errors > 0 && log->warnings > 0)
        strbuf_add_str(out, ", ");
    if (log->warnings > 0)
        strbuf_addf(out, "%d warning%s", log->warnings, log->warnings == 1 ? "" : "s");
}

static void add_compile_error(const struct report *report, const struct report_view *view,
                              const struct screen *screen, struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf summary = STRBUF_INIT;

    compiler_text_add(report->compile.text, view->is_full ? SIZE_MAX : COMPILER_LINES, screen, out);
    add_counts(&report->compile, &summary);
    if (report->compile.command != NULL && report->compile.command[0] != '\0')
        strbuf_addf(&summary, "%s%s", summary.size > 0 ? "; " : "", report->compile.command);
    if (summary.size > 0) {
        AUTO(mem_free) char *safe = safe_copy(screen, summary.data);

        wrap_add(out, safe, screen->width, "  ", "  ");
    }
    wrap_add(out, "Not counted as a try.", screen->width, "  ", "  ");
}

static void add_judge_error(const struct report *report, const struct screen *screen,
                            struct strbuf *out)
{
    strbuf_add_char(out, '\n');
    labelled_add(screen, out, "reason", report->error != NULL ? report->error : "unknown");
    wrap_add(out, "Not your fault, and not counted as a try.", screen->width, "  ", "  ");
}

static void add_points(const struct report *report, const struct screen *screen, struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    if (report->group_count == 0 || report->groups[0].name == NULL)
        return;
    strbuf_addf(&text, "%.4g of %.4g", report->points, report->max_points);
    for (size_t i = 0; i < report->group_count; i++) {
        const struct group_result *group = &report->groups[i];

        strbuf_addf(&text, "%s %s\u00a0%.4g/%.4g", i == 0 ? ":" : ",",
                    group->name != NULL ? group->name : "", group->earned, group->points);
        if (group->is_skipped)
            strbuf_add_str(&text, "\u00a0(skipped)");
    }
    strbuf_add_char(out, '\n');
    labelled_add_screen(screen, out, "points", text.data);
}

/* "main.c:5:13: format '%d' expects …": the first that is not about something unused; or NULL. */
static char *first_warning(const char *text)
{
    static const char mark[] = " warning:";

    while (text != NULL && *text != '\0') {
        size_t size = strcspn(text, "\n");
        const char *at = memmem(text, size, mark, strlen(mark));

        if (at != NULL && at > text && at[-1] == ':' && memmem(text, size, "-Wunused", 8) == NULL)
            return mem_format("%.*s%.*s", (int)(at - text), text,
                              (int)(text + size - at - strlen(mark)), at + strlen(mark));
        text += size + (text[size] == '\n');
    }
    return NULL;
}

/* What failed may have been foretold; what is right needs the number of warnings only. */
static void add_warnings(const struct report *report, const struct screen *screen,
                         struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(mem_free)
    char *first = report->verdict != VERDICT_AC ? first_warning(report->compile.text) : NULL;

    add_counts(&report->compile, &text);
    strbuf_add_str(&text, "; -v shows what the compiler said");
    strbuf_add_char(out, '\n');
    labelled_add(screen, out, "compiler", first != NULL ? first : text.data);
    if (first != NULL && report->compile.warnings > 1)
        labelled_add(screen, out, "", text.data);
}

static void add_limits_note(const struct report *report, const struct screen *screen,
                            struct strbuf *out)
{
    if (report->limits_note == NULL)
        return;
    strbuf_add_char(out, '\n');
    labelled_add(screen, out, "note", report->limits_note);
}

static void add_all_cases(const struct report *report, const struct report_view *view,
                          const struct screen *screen, struct strbuf *out)
{
    AUTO(table_release)
    struct table table = {
        .columns = 5, .elastic = 4, .indent = 2, .is_right = {false, false, true, true}
    };

    for (size_t i = 0; i < report->case_count; i++) {
        const struct case_result *result = &report->cases[i];
        char time[UNITS_TEXT_BYTES], memory[UNITS_TEXT_BYTES];
        bool has_run = result->verdict != VERDICT_SKIPPED;
        const char *about = result->test.label != NULL ? result->test.label
                                                       : case_result_reason(result, view->show);
        AUTO(mem_free) char *safe = safe_copy(screen, about != NULL ? about : "");

        if (view->show >= SHOW_LABEL && result->test.name != NULL)
            table_add(&table, TINT_NONE, result->test.name);
        else
            table_addf(&table, TINT_NONE, "case %zu", i + 1);
        table_add(&table, has_run ? verdict_tint(result->verdict) : TINT_DIM,
                  verdict_code(result->verdict));
        table_add(&table, TINT_NONE,
                  has_run ? units_format_time_us(result->run.cpu_time_us, time) : "");
        table_add(&table, TINT_NONE,
                  has_run ? units_format_bytes(result->run.peak_memory_bytes, memory) : "");
        table_add(&table, TINT_DIM, view->show >= SHOW_LABEL ? safe : "");
    }
    if (table.count == 0)
        return;
    strbuf_add_char(out, '\n');
    table_add_to(&table, screen, out);
}

void report_text_add(const struct report *report, const struct evidence *evidence,
                     const struct report_view *view, const struct screen *screen,
                     struct strbuf *out)
{
    const struct case_result *shown = report_shown_case(report);
    bool has_warnings = report->compile.warnings > 0 && !view->is_full;

    add_first_line(report, view, screen, out);
    if (report->verdict == VERDICT_CE) {
        add_compile_error(report, view, screen, out);
        return;
    }
    if (report->verdict == VERDICT_IE && shown == NULL) {
        add_judge_error(report, screen, out);
        return;
    }
    if (view->show > SHOW_NONE)
        add_points(report, screen, out);
    add_limits_note(report, screen, out);
    /* What follows the case's first lines must not be torn from them. */
    if (has_warnings && view->data_follows)
        add_warnings(report, screen, out);
    if (shown != NULL && view->show >= SHOW_LABEL)
        report_case_add(report, shown, evidence, view, screen, out);
    if (view->is_full && view->show > SHOW_NONE)
        add_all_cases(report, view, screen, out);
    if (view->is_full)
        compiler_text_add(report->compile.text, SIZE_MAX, screen, out);
    if (has_warnings && !view->data_follows)
        add_warnings(report, screen, out);
}
