#include "judge/cli/learned.h"

#include <inttypes.h>
#include <stdio.h>

#include "judge/base/memory.h"
#include "judge/cli/ask.h"
#include "judge/cli/path.h"

const char *learned_when(int64_t days, char buffer[LEARNED_WHEN_BYTES])
{
    if (days <= 1)
        snprintf(buffer, LEARNED_WHEN_BYTES, "%s", days <= 0 ? "today" : "tomorrow");
    else
        snprintf(buffer, LEARNED_WHEN_BYTES, "in %" PRId64 " days", days);
    return buffer;
}

void learned_add_choices(struct app *app, const struct review *review, struct strbuf *out)
{
    struct history *history = NULL;
    int64_t days[5];

    if (app_history(app, &history, NULL) < 0 || review_choices(history, review, days, NULL) < 0)
        return;
    for (int grade = FSRS_AGAIN; grade <= FSRS_EASY; grade++) {
        char when[LEARNED_WHEN_BYTES];

        strbuf_addf(out, "%s%s %s", grade > FSRS_AGAIN ? "   " : "",
                    fsrs_grade_name((enum fsrs_grade)grade), learned_when(days[grade], when));
    }
}

static void advise(struct app *app, const struct problem *problem, const struct review *review)
{
    AUTO(strbuf_release) struct strbuf choices = STRBUF_INIT;
    char when[LEARNED_WHEN_BYTES];

    learned_add_choices(app, review, &choices);
    app_advise(app, "\n  review    %s   (as %s)\n",
               learned_when(review->due_day - review->day, when), fsrs_grade_name(review->grade));
    app_advise(app, "            %s\n", choices.data);
    if (review->days == 0 || !ask_is_possible(app))
        app_advise(app, "            change: judge review %s --grade GRADE\n",
                   problem_slug(problem));
}

bool learned_solved(struct app *app, const struct problem *problem)
{
    AUTO(roadmap_release) struct roadmap roadmap = ROADMAP_INIT;
    AUTO(review_release) struct review review = REVIEW_INIT;
    AUTO(error_release) struct error fault = ERROR_INIT;
    struct history *history = NULL;
    int recorded;

    /* A roadmap that cannot be read only means that nobody knows how long it usually takes. */
    (void)path_load(app, &roadmap, NULL);
    if (app_history(app, &history, &fault) < 0) {
        app_complain("review", error_text(&fault));
        return false;
    }
    recorded =
        review_solved(history, problem->id, path_usual_s(&roadmap, problem->id), &review, &fault);
    if (recorded < 0)
        app_complain("review", error_text(&fault));
    else if (recorded > 0 && !app_wants_json(app))
        advise(app, problem, &review);
    return recorded > 0 && review.days > 0;
}

/* The letter of each grade is its first one; the suggested grade's stands in front: Enter. */
static void grade_keys(enum fsrs_grade suggested, char keys[6])
{
    size_t count = 1;

    keys[0] = fsrs_grade_name(suggested)[0];
    for (int grade = FSRS_AGAIN; grade <= FSRS_EASY; grade++)
        if ((enum fsrs_grade)grade != suggested)
            keys[count++] = fsrs_grade_name((enum fsrs_grade)grade)[0];
    keys[count] = '\0';
}

static enum fsrs_grade grade_of_key(char key)
{
    int grade = FSRS_AGAIN;

    while (grade < FSRS_EASY && fsrs_grade_name((enum fsrs_grade)grade)[0] != key)
        grade++;
    return (enum fsrs_grade)grade;
}

void learned_ask_grade(struct app *app, const struct problem *problem)
{
    AUTO(review_list_release) struct review_list list = REVIEW_LIST_INIT;
    AUTO(review_release) struct review changed = REVIEW_INIT;
    AUTO(error_release) struct error fault = ERROR_INIT;
    AUTO(mem_free) char *question = NULL;
    struct history *history = NULL;
    const struct review *last;
    char keys[6], key, when[LEARNED_WHEN_BYTES];

    if (!ask_is_possible(app) || app_history(app, &history, NULL) < 0 ||
        history_reviews(history, problem->id, &list, NULL) < 0 || list.count == 0)
        return;
    last = &list.items[list.count - 1];
    grade_keys(last->grade, keys);
    question = mem_format("\n  how was it?  a again  h hard  g good  e easy   Enter = %s  ",
                          fsrs_grade_name(last->grade));
    key = ask_key(app, question, keys);
    if (key == 0)
        return;
    if (review_regrade(history, problem->id, grade_of_key(key), &changed, &fault) < 0)
        app_complain("review", error_text(&fault));
    else
        app_advise(app, "  %s: %s\n", fsrs_grade_name(changed.grade),
                   learned_when(changed.due_day - changed.day, when));
}
