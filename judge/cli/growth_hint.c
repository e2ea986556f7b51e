#include "judge/cli/growth_hint.h"

#include <unistd.h>

#include "judge/cli/interrupt.h"
#include "judge/cli/terminal.h"
#include "judge/tasks/growth.h"
#include "judge/view/growth_text.h"

static int print_hint(struct app *app, const struct target *target, const struct judging *judging,
                      struct error *err)
{
    AUTO(growth_report_release) struct growth_report report = GROWTH_REPORT_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct growth_request request = {
        .problem = &target->problem,
        .language = target->language,
        .source_path = target->source_path,
        .source_name = target->source_name,
        .patience = GROWTH_HINT_PATIENCE,
        .interrupted = interrupt_signal,
    };

    if (app_languages(app, &request.languages, err) < 0 || task_growth(&request, &report, err) < 0)
        return -1;
    strbuf_add_char(&text, '\n');
    if (judging->report.verdict == VERDICT_TLE)
        growth_text_add_plot(&report, NULL, &app->out, &text);
    growth_text_add(&report, &app->out, &text);
    return app_print(app, &text, err);
}

void growth_hint_print(struct app *app, const struct target *target, const struct judging *judging,
                       bool is_asked)
{
    AUTO(error_release) struct error fault = ERROR_INIT;

    /* Whoever reads no terminal waits for the exit code. */
    if (!is_asked && !terminal_is_interactive(STDOUT_FILENO))
        return;
    if (!task_growth_explains(judging->report.verdict) ||
        !task_growth_is_possible(&target->problem))
        return;
    if (print_hint(app, target, judging, &fault) < 0 && app->args.verbose)
        app_complain("growth", error_text(&fault));
}
