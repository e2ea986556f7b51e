#include "judge/cli/ideas.h"

#include <inttypes.h>
#include <string.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/cli/interrupt.h"
#include "judge/cli/submission_growth.h"
#include "judge/core/idea.h"
#include "judge/view/growth_text.h"
#include "judge/view/table.h"

#define SOURCE_MAX_BYTES ((size_t)1 << 20)

/* The newest accepted submission with its source; false: there is none. */
static bool last_accepted(struct app *app, const struct problem *problem,
                          struct submission *out_submission)
{
    AUTO(submission_list_release) struct submission_list list = SUBMISSION_LIST_INIT;
    struct history *history = NULL;
    bool is_found = false;

    if (app_history(app, &history, NULL) < 0 ||
        history_list(history, problem->id, 0, &list, NULL) < 0)
        return false;
    for (size_t i = 0; i < list.count && !is_found; i++)
        if (list.items[i].verdict == VERDICT_AC &&
            history_find(history, list.items[i].number, problem->id, out_submission, &is_found,
                         NULL) < 0)
            return false;
    return is_found;
}

static int measure(struct app *app, const struct problem *problem,
                   const struct submission *submission, struct growth_report *out_report,
                   struct error *err)
{
    struct growth_request request = {.problem = problem, .interrupted = interrupt_signal};

    if (app_languages(app, &request.languages, err) < 0)
        return -1;
    interrupt_install();
    return submission_growth(submission, &request, out_report, err);
}

/* In the problem's own word for its size: "O(q)". */
static void add_measured(const struct app *app, const struct growth_report *report,
                         enum growth_class growth, struct strbuf *out)
{
    AUTO(strbuf_release) struct strbuf formula = STRBUF_INIT;

    growth_class_add(growth, report->size_name, &formula);
    growth_text_add_order(&app->out, out, formula.data);
}

/* The learner's own, first. */
static void add_own(struct app *app, const struct problem *problem, struct table *table)
{
    AUTO(submission_release) struct submission submission = SUBMISSION_INIT;
    AUTO(growth_report_release) struct growth_report report = GROWTH_REPORT_INIT;
    AUTO(error_release) struct error fault = ERROR_INIT;
    AUTO(strbuf_release) struct strbuf growth = STRBUF_INIT;
    const struct growth_family *worst;

    if (!last_accepted(app, problem, &submission) || submission.source == NULL)
        return;
    if (task_growth_is_possible(problem) &&
        measure(app, problem, &submission, &report, &fault) == 0 && report.family_count > 0) {
        worst = &report.families[report.worst];
        if (worst->time.confidence != GROWTH_UNKNOWN)
            add_measured(app, &report, worst->time.growth, &growth);
    }
    table_addf(table, TINT_STRONG, "yours, #%" PRId64, submission.number);
    table_add(table, TINT_NONE, verdict_code(submission.verdict));
    table_add(table, TINT_STRONG, growth.size > 0 ? growth.data : "");
    table_add(table, TINT_DIM, growth.size > 0 ? "as measured" : "not measured");
}

static void add_solution(struct app *app, const struct problem *problem,
                         const struct solution *solution, struct table *table)
{
    AUTO(mem_free) char *folder = path_join(problem->folder, problem_solutions_folder(problem));
    AUTO(mem_free) char *path = path_join(folder, solution->file);
    AUTO(mem_free) char *source = NULL;
    AUTO(mem_free) char *order = NULL;
    AUTO(strbuf_release) struct strbuf name = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf growth = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf idea = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf words = STRBUF_INIT;

    if (file_read(path, SOURCE_MAX_BYTES, &source, NULL) < 0)
        return;
    order = idea_growth(source);
    if (order != NULL)
        growth_text_add_order(&app->out, &growth, order);
    idea_add((struct span){source, strlen(source)}, &idea);
    screen_add_safe(&app->out, &words, strbuf_span(&idea));
    screen_add_safe(&app->out, &name, (struct span){solution->file, strlen(solution->file)});
    table_add(table, TINT_NONE, name.data);
    table_add(table, TINT_NONE, verdict_code(solution->expected));
    table_add(table, TINT_NONE, growth.size > 0 ? growth.data : "");
    table_add(table, TINT_DIM, words.size > 0 ? words.data : "");
}

static void add_asked(const struct app *app, const struct problem *problem, struct strbuf *out)
{
    if (problem->growth.time == NULL)
        return;
    strbuf_add_str(out, "   asked: ");
    growth_text_add_order(&app->out, out, problem->growth.time);
}

/* What is right, and what is right but slow; wrong ideas are flash cards. */
void ideas_add(struct app *app, const struct problem *problem, struct strbuf *out)
{
    static const enum verdict shown[] = {VERDICT_AC, VERDICT_TLE, VERDICT_MLE};
    AUTO(table_release) struct table table = {.columns = 4, .elastic = 3, .indent = 2};
    AUTO(mem_free) char *folder = path_join(problem->folder, problem_solutions_folder(problem));

    add_own(app, problem, &table);
    for (size_t i = 0; i < ARRAY_LEN(shown); i++)
        for (size_t j = 0; j < problem->solution_count; j++)
            if (problem->solutions[j].expected == shown[i])
                add_solution(app, problem, &problem->solutions[j], &table);
    strbuf_add_char(out, '\n');
    screen_add(&app->out, out, TINT_STRONG, "The programs, and how their time grows");
    add_asked(app, problem, out);
    strbuf_add_char(out, '\n');
    table_add_to(&table, &app->out, out);
    strbuf_add_str(out, "  in ");
    screen_add_safe(&app->out, out, (struct span){folder, strlen(folder)});
    strbuf_add_char(out, '\n');
}
