#include "judge/cli/grade_progress.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/clock.h"
#include "judge/base/file.h"
#include "judge/cli/terminal.h"

#define DRAW_INTERVAL_US 100000
#define SEEN_INTERVAL_US 500000
#define BAR_CELLS 28
#define BAR_CELLS_MIN 4

void grade_progress_init(struct grade_progress *progress, const struct app *app, const char *deed)
{
    const char *term = getenv("TERM");

    *progress = (struct grade_progress){
        .app = app,
        .deed = deed,
        .is_animated = terminal_is_interactive(STDERR_FILENO) && !app->args.plain && term != NULL &&
                       strcmp(term, "dumb") != 0,
    };
}

static void write_notes(const struct grade_progress *progress, const struct strbuf *text)
{
    AUTO(strbuf_release) struct strbuf ascii = STRBUF_INIT;
    struct span span = strbuf_span(text);

    if (progress->app->notes.is_ascii) {
        screen_add_ascii(&ascii, span);
        span = strbuf_span(&ascii);
    }
    (void)fd_write_all(STDERR_FILENO, span.data, span.size, NULL);
}

static void see(struct grade_progress *progress, size_t done, int64_t now)
{
    size_t last = (progress->seen_count - 1) % RATE_WINDOW, at = progress->seen_count % RATE_WINDOW;

    if (progress->seen_count > 0 && now - progress->seen_us[last] < SEEN_INTERVAL_US)
        return;
    progress->seen_us[at] = now;
    progress->seen_done[at] = done;
    progress->seen_count++;
}

/* Submissions a second since the oldest moment that is remembered; 0: not known yet. */
static double rate_of(const struct grade_progress *progress, size_t done, int64_t now)
{
    size_t count = progress->seen_count;
    size_t oldest = count > RATE_WINDOW ? count % RATE_WINDOW : 0;
    double seconds = (double)(now - progress->seen_us[oldest]) / 1e6;

    if (count == 0 || seconds <= 0 || done <= progress->seen_done[oldest])
        return 0;
    return (double)(done - progress->seen_done[oldest]) / seconds;
}

static void add_figures(const struct grade_progress *progress, size_t done, size_t total,
                        struct strbuf *text)
{
    double rate = rate_of(progress, done, clock_steady_us());
    int64_t left = rate > 0 ? (int64_t)((double)(total - done) / rate + 0.5) : 0;

    strbuf_addf(text, "%zu/%zu  %zu %%", done, total, total > 0 ? done * 100 / total : 100);
    if (rate <= 0)
        return;
    strbuf_addf(text, "  %.1f/s", rate);
    if (done < total)
        strbuf_addf(text, "  ETA %" PRId64 ":%02" PRId64, left / 60, left % 60);
}

static void draw(struct grade_progress *progress, size_t done, size_t total, const char *student,
                 const char *problem)
{
    const struct screen *screen = &progress->app->notes;
    AUTO(strbuf_release) struct strbuf figures = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf line = STRBUF_INIT;
    size_t cells = BAR_CELLS;

    add_figures(progress, done, total, &figures);
    if (figures.size + cells + 3 > screen->width)
        cells = screen->width > figures.size + BAR_CELLS_MIN + 3 ? BAR_CELLS_MIN : 0;
    strbuf_add_char(&text, ' ');
    if (cells > 0) {
        screen_add_bar(screen, &text, done, total, cells);
        strbuf_add_str(&text, "  ");
    }
    strbuf_add_str(&text, figures.data);
    if (student != NULL) {
        strbuf_add_str(&text, "   now: ");
        screen_add_safe(screen, &text, (struct span){student, strlen(student)});
        strbuf_addf(&text, "/%s", problem);
    }
    strbuf_add_str(&line, "\r\x1b[K");
    screen_add_cut(screen, &line, text.data, screen->width - 1);
    write_notes(progress, &line);
    progress->is_drawn = true;
}

static void on_progress(void *state, size_t done, size_t total, const char *student,
                        const char *problem)
{
    struct grade_progress *progress = state;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    int64_t now = clock_steady_us();
    int tenth = total > 0 ? (int)(done * 10 / total) : 10;

    if (progress->app->args.quiet)
        return;
    see(progress, done, now);
    if (progress->is_animated) {
        if (now - progress->drawn_us < DRAW_INTERVAL_US && done < total)
            return;
        progress->drawn_us = now;
        draw(progress, done, total, student, problem);
    } else if (tenth > progress->tenth) {
        strbuf_addf(&text, "%s %d %%: ", progress->deed, tenth * 10);
        add_figures(progress, done, total, &text);
        strbuf_add_char(&text, '\n');
        write_notes(progress, &text);
        progress->tenth = tenth;
    }
}

void grade_progress_end(struct grade_progress *progress)
{
    if (progress->is_drawn)
        (void)fd_write_all(STDERR_FILENO, "\r\x1b[K", 4, NULL);
    progress->is_drawn = false;
}

static void on_note(void *state, const char *text)
{
    struct grade_progress *progress = state;

    grade_progress_end(progress);
    app_advise(progress->app, "%s\n", text);
}

struct grade_sink grade_progress_sink(struct grade_progress *progress)
{
    return (struct grade_sink){.progress = on_progress, .note = on_note, .state = progress};
}
