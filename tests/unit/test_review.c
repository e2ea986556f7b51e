/* A learner's days: JUDGE_NOW is moved, the history is one file in a scratch folder. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/clock.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/tasks/review.h"
#include "tests/unit/tap.h"

#define BEGIN_S INT64_C(1795608000) /* noon in Greenwich */
#define USUAL_S 1800

static int64_t now_s;

static void go_to(int64_t unix_s)
{
    char text[32];

    now_s = unix_s;
    (void)snprintf(text, sizeof text, "%lld", (long long)unix_s);
    (void)setenv("JUDGE_NOW", text, 1);
}

static void test_solved(struct history *history)
{
    AUTO(review_release) struct review first = REVIEW_INIT;
    AUTO(review_release) struct review later = REVIEW_INIT;
    AUTO(review_release) struct review asked = REVIEW_INIT;

    tap_is_int(review_solved(history, "area/one", USUAL_S, &first, NULL), 1,
               "a problem becomes a card when it is first solved");
    tap_is_int(first.grade, FSRS_GOOD, "without failures and a clock: good");
    tap_is_int(first.days, 0, "no day has passed since a review before");
    tap_ok(first.due_day > first.day, "it comes back on a later day");
    tap_is_int(review_solved(history, "area/one", USUAL_S, &later, NULL), 0,
               "an early repetition that nobody asked for is none");
    go_to(now_s + (first.due_day - first.day) * CLOCK_DAY_S);
    tap_is_int(review_solved(history, "area/one", USUAL_S, &asked, NULL), 1,
               "on the due day it is a review");
    tap_is_int(asked.days, first.due_day - first.day, "after so many days");
    tap_ok(asked.due_day - asked.day > asked.days, "and what was known waits longer");
}

static void test_grades(struct history *history)
{
    AUTO(review_release) struct review review = REVIEW_INIT;
    AUTO(review_release) struct review changed = REVIEW_INIT;
    int64_t days[5];

    (void)history_begin(history, "area/two", false, NULL);
    go_to(now_s + 5 * USUAL_S);
    (void)review_solved(history, "area/two", USUAL_S, &review, NULL);
    tap_is_int(review.suggested, FSRS_HARD, "over twice the usual time: hard");
    tap_is_int(review_choices(history, &review, days, NULL), 0, "each grade has its days");
    tap_ok(days[FSRS_AGAIN] == 0 && days[FSRS_HARD] <= days[FSRS_GOOD] &&
               days[FSRS_GOOD] < days[FSRS_EASY],
           "again is today, and the better the later");
    for (int grade = FSRS_AGAIN; grade <= FSRS_EASY; grade++) {
        (void)review_regrade(history, "area/two", (enum fsrs_grade)grade, &changed, NULL);
        tap_is_int(changed.due_day - changed.day, days[grade], "%s is as it was foretold",
                   fsrs_grade_name((enum fsrs_grade)grade));
    }
    tap_is_int(changed.suggested, FSRS_HARD, "what was suggested stays in the log");
    tap_is_int(review_regrade(history, "area/none", FSRS_GOOD, &changed, NULL), -1,
               "what was never solved has no grade");
}

static int64_t usual_s(void *state, const char *card)
{
    (void)state;
    (void)card;
    return USUAL_S;
}

static void test_due(struct history *history)
{
    static const struct {
        const char *name;
        int64_t budget_s;
        size_t limit, count;
    } rows[] = {
        {"without a budget all that is due", 0,                0, 3},
        {"a budget for two",                 2 * USUAL_S + 60, 0, 2},
        {"one at least, however short",      60,               0, 1},
        {"no more than were asked for",      0,                1, 1},
    };
    static const char *const cards[] = {"kill:a", "kill:b", "kill:c"};

    go_to(now_s + 400 * CLOCK_DAY_S);
    for (size_t i = 0; i < ARRAY_LEN(cards); i++) {
        AUTO(review_release) struct review review = REVIEW_INIT;

        (void)review_card(history, cards[i], FSRS_AGAIN, &review, NULL);
        tap_is_int(review.due_day, review_today(), "'%s' was forgotten: again today", cards[i]);
    }
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(due_list_release) struct due_list list = DUE_LIST_INIT;

        (void)review_due(history, rows[i].budget_s, rows[i].limit, usual_s, NULL, &list, NULL);
        tap_is_int((long long)list.count, (long long)rows[i].count, "%s", rows[i].name);
        tap_is_int((long long)list.total, 3, "and how many there are in all is told");
        tap_is_int(list.total_s, 3 * USUAL_S, "with their time");
    }
}

/* Each on a history of its own. */
static void with_history(void (*test)(struct history *))
{
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;
    AUTO(history_close) struct history *history = NULL;
    AUTO(mem_free) char *path = NULL;

    go_to(BEGIN_S);
    (void)setenv("TZ", "UTC", 1);
    if (scratch_make(&scratch, NULL) < 0)
        return;
    path = path_join(scratch.path, "judge.db");
    tap_is_int(history_open(path, &history, NULL), 0, "a history opens");
    test(history);
}

/* Two milestones of one solved problem each, and one of none. */
static void test_weakest(struct history *history)
{
    char one[] = "area/one", two[] = "area/two", none[] = "area/none";
    char first[] = "1.1", second[] = "1.2", third[] = "1.3";
    struct roadmap_step steps[] = {{.id = one}, {.id = two}, {.id = none}};
    struct roadmap_milestone milestones[] = {
        {.id = first,  .steps = &steps[0], .step_count = 1},
        {.id = second, .steps = &steps[1], .step_count = 1},
        {.id = third,  .steps = &steps[2], .step_count = 1},
    };
    struct roadmap_phase phase = {.milestones = milestones,
                                  .milestone_count = ARRAY_LEN(milestones)};
    const struct roadmap roadmap = {.phases = &phase, .phase_count = 1};
    AUTO(review_list_release) struct review_list cards = REVIEW_LIST_INIT;
    AUTO(review_release) struct review review_one = REVIEW_INIT;
    AUTO(review_release) struct review review_two = REVIEW_INIT;
    const struct roadmap_milestone *weakest;
    double recall = 0;

    (void)review_solved(history, one, USUAL_S, &review_one, NULL);
    (void)review_solved(history, two, USUAL_S, &review_two, NULL);
    if (history_cards(history, &cards, NULL) < 0 || cards.count < 2) {
        tap_ok(false, "both problems are cards");
        return;
    }
    for (size_t i = 0; i < cards.count; i++) {
        cards.items[i].day = 0;
        cards.items[i].memory.stability = strcmp(cards.items[i].card, two) == 0 ? 5 : 50;
    }
    tap_ok(review_weakest(&roadmap, &cards, 0, &recall) == NULL, "nothing is forgotten yet");
    weakest = review_weakest(&roadmap, &cards, 40, &recall);
    tap_is_str(weakest != NULL ? weakest->id : "", "1.2", "the milestone most forgotten");
    tap_ok(recall > 0 && recall < FSRS_RETENTION, "and how much of it is left");
}

int main(void)
{
    with_history(test_solved);
    with_history(test_grades);
    with_history(test_due);
    with_history(test_weakest);
    return tap_done();
}
