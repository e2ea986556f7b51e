#include "judge/cli/growth_hint.h"

#include <string.h>
#include <unistd.h>

#include "judge/cli/interrupt.h"
#include "judge/cli/terminal.h"
#include "judge/tasks/growth.h"
#include "judge/view/growth_text.h"

static int print_report(struct app *app, const struct judging *judging,
                        const struct growth_report *report, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    if (app_wants_json(app)) {
        growth_json_add(report, "event", "growth", &text);
        return app_print_json(&text, err);
    }
    strbuf_add_char(&text, '\n');
    if (judging->report.verdict == VERDICT_TLE)
        growth_text_add_plot(report, NULL, &app->out, &text);
    growth_text_add(report, &app->out, &text);
    return app_print(app, &text, err);
}

static int print_hint(struct app *app, const struct target *target, const struct judging *judging,
                      struct error *err)
{
    AUTO(growth_report_release) struct growth_report report = GROWTH_REPORT_INIT;
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
    return print_report(app, judging, &report, err);
}

/* Whoever reads no terminal waits for the exit code; one object, not lines, is printed already. */
static bool is_wanted(const struct app *app, bool is_asked)
{
    if (app_wants_json(app))
        return is_asked && strcmp(app->args.json, "lines") == 0;
    return is_asked || (terminal_is_interactive(STDOUT_FILENO) &&
                        strcmp(app_setting(app, "growth"), "yes") == 0);
}

void growth_hint_print(struct app *app, const struct target *target, const struct judging *judging,
                       bool is_asked)
{
    AUTO(error_release) struct error fault = ERROR_INIT;

    if (!is_wanted(app, is_asked) || !task_growth_explains(judging->report.verdict) ||
        !task_growth_is_possible(&target->problem))
        return;
    if (print_hint(app, target, judging, &fault) < 0 && app->args.verbose)
        app_complain("growth", error_text(&fault));
}
