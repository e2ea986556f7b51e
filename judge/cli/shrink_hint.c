#include "judge/cli/shrink_hint.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/cli/interrupt.h"
#include "judge/tasks/pattern.h"
#include "judge/tasks/shrink.h"
#include "judge/view/report_case.h"
#include "judge/view/report_json.h"
#include "judge/view/smallest.h"

bool shrink_hint_is_due(const struct judging *judging, const struct target *target)
{
    return judging->show >= SHOW_SMALLEST && report_shown_case(&judging->report) != NULL &&
           task_shrink_is_possible(&target->problem, judging->report.verdict);
}

static int search(struct app *app, const struct target *target, struct judging *judging,
                  struct error *err)
{
    AUTO(counterexample_free) struct counterexample *example = mem_alloc(1, sizeof *example);
    const struct shrink_budget budget = {SHRINK_BUDGET_MS, interrupt_signal};
    struct rig_request request = {
        .problem = &target->problem,
        .language = target->language,
        .source_path = target->source_path,
        .interrupted = interrupt_signal,
    };
    int status;

    *example = (struct counterexample)COUNTEREXAMPLE_INIT;
    if (app_languages(app, &request.languages, err) < 0)
        return -1;
    judging->report.pattern = task_pattern(&judging->report, interrupt_signal);
    status = task_shrink(&request, &judging->report, &budget, example, err);
    if (status > 0)
        judging->report.smallest = TAKE(example);
    return status;
}

/* So that `judge why` can show it again. */
static int remember(struct app *app, const struct judging *judging, int64_t number,
                    struct error *err)
{
    const struct report_frame frame = {"judge.submit/1", 0, judging->show};
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct history *history = NULL;

    if (number <= 0)
        return 0;
    report_json_add(&judging->report, &judging->evidence, &frame, &text);
    return app_history(app, &history, err) < 0
               ? -1
               : history_set_report(history, number, text.data, err);
}

static int print_event(const struct judging *judging, struct error *err)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct json_writer writer;

    if (judging->report.smallest == NULL)
        return 0;
    json_writer_init(&writer, &text, false);
    json_begin_object(&writer, NULL);
    json_add_string(&writer, "event", "smallest");
    smallest_json_add(judging->report.smallest, NULL, &writer);
    json_end(&writer);
    return app_print_json(&text, err);
}

static int print_data(struct app *app, const struct judging *judging, struct error *err)
{
    const struct case_result *shown = report_shown_case(&judging->report);
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    if (app_wants_json(app))
        return print_event(judging, err);
    if (judging->report.smallest != NULL)
        smallest_text_add(judging->report.smallest, case_result_reason(shown, judging->show),
                          &app->out, &text);
    else
        report_data_add(shown, &judging->evidence, &app->out, &text);
    report_pattern_add(&judging->report, &app->out, &text);
    return app_print(app, &text, err);
}

void shrink_hint_print(struct app *app, const struct target *target, struct judging *judging,
                       int64_t number)
{
    AUTO(error_release) struct error fault = ERROR_INIT;
    int status;

    interrupt_install();
    status = search(app, target, judging, &fault);
    if (print_data(app, judging, status < 0 ? NULL : &fault) == 0 &&
        (status > 0 || judging->report.pattern != NULL))
        status = remember(app, judging, number, &fault);
    if (status < 0 && app->args.verbose)
        app_complain("shrink", error_text(&fault));
}
