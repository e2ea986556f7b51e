#include "judge/cli/advice.h"

#include <ctype.h>
#include <inttypes.h>
#include <string.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/cli/contest_set.h"
#include "judge/cli/path.h"
#include "judge/cli/problem_notes.h"
#include "judge/core/counterexample.h"

#define KEPT_CASE_MAX_BYTES ((size_t)64 << 10)

/* The smallest input that fails, where one was found; else the case's own. */
static bool read_input(const struct report *report, const struct case_result *shown,
                       struct strbuf *out)
{
    AUTO(mem_free) char *data = NULL;
    size_t size = 0;

    if (report->smallest != NULL) {
        strbuf_add(out, report->smallest->input.data, report->smallest->input.size);
        return true;
    }
    if (file_read_bytes(shown->test.input_path, KEPT_CASE_MAX_BYTES, &data, &size, NULL) < 0)
        return false;
    strbuf_add(out, data, size);
    return true;
}

static bool read_answer(const struct report *report, const struct case_result *shown,
                        struct strbuf *out)
{
    AUTO(mem_free) char *data = NULL;
    size_t size = 0;

    if (report->smallest != NULL) {
        strbuf_add(out, report->smallest->answer.data, report->smallest->answer.size);
        /* One that was cut is no answer. */
        return out->size < KEPT_CASE_MAX_BYTES;
    }
    if (shown->test.answer_path == NULL ||
        file_read_bytes(shown->test.answer_path, KEPT_CASE_MAX_BYTES, &data, &size, NULL) < 0)
        return false;
    strbuf_add(out, data, size);
    return true;
}

/* "cases/wa-4.in": `judge run` takes it from now on. */
static void keep_case(const struct app *app, const struct target *target,
                      const struct report *report, const struct case_result *shown, int64_t number)
{
    AUTO(strbuf_release) struct strbuf input = STRBUF_INIT;
    AUTO(strbuf_release) struct strbuf answer = STRBUF_INIT;
    AUTO(mem_free) char *name = mem_format("%s-%" PRId64, verdict_code(shown->verdict), number);
    bool has_answer;

    for (char *c = name; *c != '\0'; c++)
        *c = (char)tolower((unsigned char)*c);
    if (!read_input(report, shown, &input))
        return;
    has_answer = read_answer(report, shown, &answer);
    if (worktree_keep_case(&target->tree, name, strbuf_span(&input), has_answer ? &answer : NULL,
                           NULL) == 0)
        app_advise(app, "  saved    cases/%s.in   judge run replays it, judge debug opens it\n",
                   name);
}

static bool case_can_be_kept(const struct target *target, const struct judging *judging,
                             const struct case_result *shown)
{
    return shown != NULL && target->has_tree && judging->show >= SHOW_SMALLEST &&
           target->problem.style != PROBLEM_INTERACTIVE &&
           (judging->report.smallest != NULL
                ? judging->report.smallest->input.size <= KEPT_CASE_MAX_BYTES
                : shown->test.input_path != NULL &&
                      shown->test.input_bytes <= (int64_t)KEPT_CASE_MAX_BYTES);
}

/* The milestone that is passed with this problem. */
static void advise_milestone(struct app *app, const struct problem *problem)
{
    AUTO(roadmap_release) struct roadmap roadmap = ROADMAP_INIT;
    const struct roadmap_step *step;
    const struct roadmap_milestone *milestone;

    if (path_load(app, &roadmap, NULL) < 0)
        return;
    step = roadmap_find(&roadmap, problem->id);
    milestone = step != NULL ? roadmap_passed_by(&roadmap, step) : NULL;
    if (milestone != NULL)
        app_advise(app, "  passed    milestone %s, %s\n", milestone->id, milestone->title);
}

/* Hints and solutions are shut while a contest runs. True: it does. */
static bool advise_contest(struct app *app)
{
    int64_t left_s = contest_running_s(app);

    if (left_s > 0)
        app_advise(app, "  contest  judge contest   how you stand; %" PRId64 " min left\n",
                   (left_s + 59) / 60);
    return left_s > 0;
}

void advise_solved(struct app *app, const struct problem *problem)
{
    AUTO(target_release) struct target next = TARGET_INIT;

    app_advise(app, "\n");
    if (advise_contest(app))
        return;
    advise_milestone(app, problem);
    app_advise(app, "  unlocked  judge solution %s   the ideas, and what they cost\n",
               problem_slug(problem));
    if (target_find_problem(app, "next", &next, NULL) == 0)
        app_advise(app, "  next      judge start %s\n", problem_slug(&next.problem));
    else
        app_advise(app, "  next      nothing: all problems are solved\n");
}

void advise_stuck(struct app *app, const struct problem *problem)
{
    struct history *history = NULL;
    int seen = 0;

    if (advise_contest(app))
        return;
    if (problem->hints.count == 0 || app_history(app, &history, NULL) < 0 ||
        history_hints_seen(history, problem->id, &seen, NULL) < 0)
        return;
    if ((size_t)seen < problem->hints.count)
        app_advise(app, "  stuck?   judge hint %s   %d of %zu, costs nothing\n",
                   problem_slug(problem), seen + 1, problem->hints.count);
}

void advise_after_submit(struct app *app, const struct target *target,
                         const struct judging *judging, int64_t number)
{
    const struct case_result *shown = report_shown_case(&judging->report);

    switch (judging->report.verdict) {
    case VERDICT_AC:
        advise_solved(app, &target->problem);
        return;
    case VERDICT_CE:
        return;
    case VERDICT_IE:
        app_advise(app, "\n  look     judge doctor   what this machine lacks\n");
        return;
    default:
        break;
    }
    app_advise(app, "\n");
    if (case_can_be_kept(target, judging, shown))
        keep_case(app, target, &judging->report, shown, number);
    if (judging->show >= SHOW_LABEL)
        app_advise(app, "  look     judge why --full   every case, and the files of this one\n");
    advise_stuck(app, &target->problem);
}
