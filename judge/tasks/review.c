#include "judge/tasks/review.h"

#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/clock.h"
#include "judge/base/hash.h"
#include "judge/base/memory.h"

int64_t review_day(int64_t unix_s)
{
    return fsrs_day(unix_s, clock_utc_offset_s(unix_s));
}

int64_t review_today(void)
{
    return review_day(clock_now_s());
}

/* Only spreads due days, the same ones always. */
static uint64_t seed_of(const char *card, int64_t day)
{
    return hash_quick(card) ^ (uint64_t)day;
}

/* The last review of the card, and the one before it; 0 when there are none. */
static int last_two(struct history *history, const char *card, struct review *out_last,
                    struct review *out_before, size_t *out_count, struct error *err)
{
    AUTO(review_list_release) struct review_list list = REVIEW_LIST_INIT;

    if (history_reviews(history, card, &list, err) < 0)
        return -1;
    *out_count = list.count;
    if (list.count > 0)
        SWAP(*out_last, list.items[list.count - 1]);
    if (list.count > 1)
        SWAP(*out_before, list.items[list.count - 2]);
    return 0;
}

static int64_t days_until(const struct review *review)
{
    /* What was forgotten is tried again the same day. */
    if (review->grade == FSRS_AGAIN)
        return 0;
    return fsrs_interval_spread(fsrs_interval(review->memory, FSRS_RETENTION),
                                seed_of(review->card, review->day));
}

/* Fills what the grade decides. before NULL: the first review. */
static void review_settle(struct review *review, const struct review *before, enum fsrs_grade grade)
{
    review->grade = grade;
    review->memory =
        before != NULL ? fsrs_review(before->memory, review->days, grade) : fsrs_begin(grade);
    review->due_day = review->day + days_until(review);
}

static int review_record(struct history *history, const char *card, const struct review *last,
                         enum fsrs_grade grade, const struct fsrs_effort *effort,
                         struct review *out_review, struct error *err)
{
    struct review review = {
        .card = mem_strdup(card),
        .reviewed_at = clock_now_s(),
        .day = review_today(),
        .suggested = grade,
        .effort = *effort,
    };

    review.days = last != NULL && review.day > last->day ? review.day - last->day : 0;
    review_settle(&review, last, grade);
    review_release(out_review);
    *out_review = review;
    return history_add_review(history, out_review, err);
}

int review_solved(struct history *history, const char *problem_id, int64_t usual_s,
                  struct review *out_review, struct error *err)
{
    AUTO(review_release) struct review last = REVIEW_INIT;
    AUTO(review_release) struct review before = REVIEW_INIT;
    struct history_effort done;
    struct fsrs_effort effort;
    size_t count;
    bool is_asked;

    if (history_effort(history, problem_id, &done, err) < 0 ||
        last_two(history, problem_id, &last, &before, &count, err) < 0)
        return -1;
    effort = (struct fsrs_effort){
        .gave_up = done.gave_up,
        .failures = done.failures,
        .hints = done.hints,
        .spent_s = done.begun_at > 0 ? clock_now_s() - done.begun_at : 0,
        .usual_s = done.begun_at > 0 ? usual_s : 0,
    };
    is_asked = count == 0 || done.is_review || review_today() >= last.due_day;
    if (is_asked && review_record(history, problem_id, count > 0 ? &last : NULL,
                                  fsrs_suggest(&effort), &effort, out_review, err) < 0)
        return -1;
    return history_end(history, problem_id, err) < 0 ? -1 : is_asked;
}

int review_card(struct history *history, const char *card, enum fsrs_grade grade,
                struct review *out_review, struct error *err)
{
    AUTO(review_release) struct review last = REVIEW_INIT;
    AUTO(review_release) struct review before = REVIEW_INIT;
    size_t count;

    if (last_two(history, card, &last, &before, &count, err) < 0)
        return -1;
    return review_record(history, card, count > 0 ? &last : NULL, grade,
                         &(struct fsrs_effort){.spent_s = 0}, out_review, err);
}

int review_regrade(struct history *history, const char *card, enum fsrs_grade grade,
                   struct review *out_review, struct error *err)
{
    AUTO(review_release) struct review last = REVIEW_INIT;
    AUTO(review_release) struct review before = REVIEW_INIT;
    size_t count;

    if (last_two(history, card, &last, &before, &count, err) < 0)
        return -1;
    if (count == 0)
        return error_set(err, ERROR_USAGE, "'%s' was not reviewed yet: solve it first", card);
    review_settle(&last, count > 1 ? &before : NULL, grade);
    if (history_change_review(history, &last, err) < 0)
        return -1;
    SWAP(*out_review, last);
    return 0;
}

int review_choices(struct history *history, const struct review *review, int64_t out_days[5],
                   struct error *err)
{
    AUTO(review_release) struct review last = REVIEW_INIT;
    AUTO(review_release) struct review before = REVIEW_INIT;
    size_t count;

    if (last_two(history, review->card, &last, &before, &count, err) < 0)
        return -1;
    for (int grade = FSRS_AGAIN; grade <= FSRS_EASY; grade++) {
        struct review choice = *review; /* borrows the card's name */

        review_settle(&choice, count > 1 ? &before : NULL, (enum fsrs_grade)grade);
        out_days[grade] = choice.due_day - choice.day;
    }
    return 0;
}

void due_list_release(struct due_list *list)
{
    for (size_t i = 0; i < list->count; i++)
        review_release(&list->items[i].last);
    mem_free(&list->items);
    *list = (struct due_list)DUE_LIST_INIT;
}

static int by_recall(const void *a, const void *b)
{
    const struct due *one = a, *two = b;

    if (one->recall != two->recall)
        return one->recall < two->recall ? -1 : 1;
    return strcmp(one->last.card, two->last.card);
}

/* Keeps from the front what fits into the budget; at least one, or nobody would ever begin. */
static void due_cut(struct due_list *list, int64_t budget_s, size_t limit)
{
    int64_t spent_s = 0;
    size_t kept = 0;

    for (size_t i = 0; i < list->count; i++) {
        struct due *due = &list->items[i];
        bool fits = (limit == 0 || kept < limit) &&
                    (budget_s == 0 || kept == 0 || spent_s + due->expected_s <= budget_s);

        if (fits) {
            spent_s += due->expected_s;
            SWAP(list->items[kept], *due);
            kept++;
        }
    }
    for (size_t i = kept; i < list->count; i++)
        review_release(&list->items[i].last);
    list->count = kept;
}

int review_due(struct history *history, int64_t budget_s, size_t limit,
               int64_t (*usual_s)(void *state, const char *card), void *state,
               struct due_list *out_list, struct error *err)
{
    AUTO(review_list_release) struct review_list cards = REVIEW_LIST_INIT;
    AUTO(due_list_release) struct due_list list = DUE_LIST_INIT;
    int64_t today = review_today();

    if (history_cards(history, &cards, err) < 0)
        return -1;
    list.cards = cards.count;
    for (size_t i = 0; i < cards.count; i++) {
        struct review *last = &cards.items[i];
        struct due due = {.last = REVIEW_INIT};

        if (last->due_day > today)
            continue;
        due.recall = fsrs_recall(last->memory, (double)(today - last->day));
        due.expected_s =
            last->effort.spent_s > 0 ? last->effort.spent_s : usual_s(state, last->card);
        list.total_s += due.expected_s;
        SWAP(due.last, *last);
        ARRAY_PUSH(list.items, list.count, list.capacity, due);
    }
    list.total = list.count;
    if (list.count > 0)
        qsort(list.items, list.count, sizeof *list.items, by_recall);
    due_cut(&list, budget_s, limit);
    SWAP(*out_list, list);
    return 0;
}

/* The mean chance to recall a solved problem of the milestone; 1: none is solved. */
static double milestone_recall(const struct roadmap_milestone *milestone,
                               const struct review_list *cards, int64_t today)
{
    double sum = 0;
    size_t count = 0;

    for (size_t i = 0; i < milestone->step_count; i++)
        for (size_t j = 0; j < cards->count; j++)
            if (strcmp(cards->items[j].card, milestone->steps[i].id) == 0) {
                sum += fsrs_recall(cards->items[j].memory, (double)(today - cards->items[j].day));
                count++;
            }
    return count > 0 ? sum / (double)count : 1;
}

const struct roadmap_milestone *review_weakest(const struct roadmap *roadmap,
                                               const struct review_list *cards, int64_t today,
                                               double *out_recall)
{
    const struct roadmap_milestone *weakest = NULL;
    double least = FSRS_RETENTION;

    for (size_t i = 0; i < roadmap->phase_count; i++)
        for (size_t j = 0; j < roadmap->phases[i].milestone_count; j++) {
            const struct roadmap_milestone *milestone = &roadmap->phases[i].milestones[j];
            double recall = milestone_recall(milestone, cards, today);

            if (recall < least) {
                least = recall;
                weakest = milestone;
            }
        }
    if (weakest != NULL)
        *out_recall = least;
    return weakest;
}
