#include "judge/cli/progress.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "judge/base/clock.h"
#include "judge/base/file.h"
#include "judge/base/units.h"
#include "judge/cli/interrupt.h"
#include "judge/cli/terminal.h"
#include "judge/view/report_json.h"

#define DRAW_INTERVAL_US 100000
#define LINE_INTERVAL_US 1000000
#define BAR_CELLS 24
#define BAR_CELLS_MIN 4

static void write_notes(const struct progress *progress, const struct strbuf *text)
{
    AUTO(strbuf_release) struct strbuf ascii = STRBUF_INIT;
    struct span span = strbuf_span(text);

    if (progress->app->notes.is_ascii) {
        screen_add_ascii(&ascii, span);
        span = strbuf_span(&ascii);
    }
    (void)fd_write_all(STDERR_FILENO, span.data, span.size, NULL);
}

void progress_init(struct progress *progress, const struct app *app, enum show_policy show)
{
    const char *term = getenv("TERM");

    *progress = (struct progress){
        .app = app,
        .show = show,
        .is_animated = terminal_is_interactive(STDERR_FILENO) && !app->args.plain && term != NULL &&
                       strcmp(term, "dumb") != 0,
        .phase = "",
    };
}

static void add_counts(const struct progress *progress, const char *phase, size_t done,
                       size_t total, struct strbuf *text)
{
    const struct screen *screen = &progress->app->notes;
    AUTO(strbuf_release) struct strbuf counts = STRBUF_INIT;
    size_t used, cells = BAR_CELLS;

    strbuf_addf(&counts, "%zu/%zu", done, total);
    used = text->size + strlen(phase) + 2 + counts.size + 1;
    if (used + cells > screen->width)
        cells = screen->width > used + BAR_CELLS_MIN ? screen->width - used : 0;
    strbuf_addf(text, "%s ", phase);
    if (cells > 0) {
        screen_add_bar(screen, text, done, total, cells);
        strbuf_add_char(text, ' ');
    }
    strbuf_add_str(text, counts.data);
}

static void draw(struct progress *progress, const struct strbuf *text)
{
    AUTO(strbuf_release) struct strbuf line = STRBUF_INIT;

    strbuf_add_str(&line, "\r\x1b[K");
    screen_add_cut(&progress->app->notes, &line, text->data, progress->app->notes.width - 1);
    write_notes(progress, &line);
    progress->is_drawn = true;
    progress->drawn_us = clock_steady_us();
}

static void begin_phase(struct progress *progress, const char *phase)
{
    if (strcmp(progress->phase, phase) == 0)
        return;
    progress->phase = phase;
    progress->phase_us = clock_steady_us();
    progress->drawn_us = progress->is_animated ? 0 : progress->phase_us;
    progress->tenth = 0;
}

static void tell(struct progress *progress, const char *phase, size_t done, size_t total)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    int tenth = total > 0 ? (int)(done * 10 / total) : 0;
    int64_t now = clock_steady_us();
    char time_text[UNITS_TEXT_BYTES];

    if (progress->app->args.quiet)
        return;
    begin_phase(progress, phase);
    if (progress->is_animated) {
        if (now - progress->drawn_us < DRAW_INTERVAL_US && done < total)
            return;
        if (progress->compile_us > 0)
            strbuf_addf(&text, "compiled in %s   ",
                        units_format_time_us(progress->compile_us, time_text));
        add_counts(progress, phase, done, total, &text);
        draw(progress, &text);
    } else if (tenth > progress->tenth && now - progress->drawn_us >= LINE_INTERVAL_US) {
        strbuf_addf(&text, "%s %d %% (%zu/%zu)\n", phase, tenth * 10, done, total);
        write_notes(progress, &text);
        progress->tenth = tenth;
        progress->drawn_us = now;
    }
}

static void on_preparing(void *state, size_t done, size_t total)
{
    const struct progress *progress = state;

    tell(state, progress->preparing != NULL ? progress->preparing : "making hidden cases (once)",
         done, total);
}

static void on_compiling(void *state)
{
    struct progress *progress = state;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    if (progress->app->args.quiet || !progress->is_animated)
        return;
    begin_phase(progress, "compiling");
    strbuf_add_str(&text, "compiling");
    strbuf_add_str(&text, screen_glyph(&progress->app->notes, GLYPH_ELLIPSIS));
    draw(progress, &text);
}

static void emit(const struct strbuf *event)
{
    (void)fd_write_all(STDOUT_FILENO, event->data, event->size, NULL);
}

static bool wants_events(const struct progress *progress)
{
    return progress->app->args.json != NULL && strcmp(progress->app->args.json, "lines") == 0;
}

static void on_built(void *state, const struct compile_log *log)
{
    struct progress *progress = state;
    AUTO(strbuf_release) struct strbuf event = STRBUF_INIT;

    progress->compile_us = log->was_cached ? 0 : log->time_us;
    if (!wants_events(progress))
        return;
    report_json_add_compiled(log, &event);
    emit(&event);
}

static void on_case_done(void *state, const struct case_result *result, size_t done, size_t total)
{
    struct progress *progress = state;
    AUTO(strbuf_release) struct strbuf event = STRBUF_INIT;

    tell(progress, "judging", done, total);
    if (!wants_events(progress) || progress->show == SHOW_NONE)
        return;
    report_json_add_case(result, done, total, progress->show, &event);
    emit(&event);
}

struct report_sink progress_sink(struct progress *progress)
{
    return (struct report_sink){
        .preparing = on_preparing,
        .compiling = on_compiling,
        .built = on_built,
        .case_done = on_case_done,
        .interrupted = interrupt_signal,
        .state = progress,
    };
}

void progress_end(struct progress *progress)
{
    if (progress->is_drawn)
        (void)fd_write_all(STDERR_FILENO, "\r\x1b[K", 4, NULL);
    progress->is_drawn = false;
}
