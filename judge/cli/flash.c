#include "judge/cli/flash.h"

#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/cli/judging.h"
#include "judge/cli/problem_notes.h"
#include "judge/core/idea.h"
#include "judge/repo/history_own.h"
#include "judge/tasks/review.h"

#define SOURCE_MAX_BYTES ((size_t)1 << 20)
#define LABELS_SHOWN 4

static void flash_card_release(struct flash_card *card)
{
    mem_free(&card->card);
    mem_free(&card->front);
    mem_free(&card->back);
    mem_free(&card->problem_id);
    mem_free(&card->path);
}

void flash_list_release(struct flash_list *list)
{
    for (size_t i = 0; i < list->count; i++)
        flash_card_release(&list->items[i]);
    mem_free(&list->items);
    *list = (struct flash_list)FLASH_LIST_INIT;
}

/* A wrong solution that says in a comment what its idea is. */
static void add_idea(const struct problem *problem, const char *file, struct flash_list *list)
{
    AUTO(mem_free) char *path = mem_format("%s/solutions/%s", problem->folder, file);
    AUTO(mem_free) char *source = NULL;
    AUTO(strbuf_release) struct strbuf idea = STRBUF_INIT;
    size_t size;

    if (file_read_bytes(path, SOURCE_MAX_BYTES, &source, &size, NULL) < 0)
        return;
    idea_add((struct span){source, size}, &idea);
    if (idea.size > 0) {
        struct flash_card card = {
            .card = mem_format("kill:%s/%s", problem->id, file),
            .front =
                mem_format("%s\nWhich input kills this idea?\n\n%s", problem->title, idea.data),
            .problem_id = mem_strdup(problem->id),
            .path = TAKE(path),
        };

        ARRAY_PUSH(list->items, list->count, list->capacity, card);
    }
}

/* A problem that cannot be loaded now has no cards now. */
static int add_ideas(struct app *app, struct flash_list *list, struct error *err)
{
    const struct repository *repository = NULL;
    struct history *history = NULL;
    AUTO(problem_status_list_release)
    struct problem_status_list statuses = PROBLEM_STATUS_LIST_INIT;

    if (app_repository(app, &repository, err) < 0 || app_history(app, &history, err) < 0 ||
        history_statuses(history, &statuses, err) < 0)
        return -1;
    for (size_t i = 0; i < statuses.count; i++) {
        AUTO(problem_release) struct problem problem = PROBLEM_INIT;

        if (!statuses.items[i].is_solved ||
            repository_load(repository, statuses.items[i].problem_id, &problem, NULL) < 0)
            continue;
        for (size_t k = 0; k < problem.solution_count; k++)
            if (problem.solutions[k].expected != VERDICT_AC)
                add_idea(&problem, problem.solutions[k].file, list);
    }
    return 0;
}

static int add_own(struct app *app, struct flash_list *list, struct error *err)
{
    AUTO(anki_list_release) struct anki_list own = ANKI_LIST_INIT;
    struct history *history = NULL;

    if (app_history(app, &history, err) < 0 || history_own(history, &own, err) < 0)
        return -1;
    for (size_t i = 0; i < own.count; i++) {
        struct flash_card card = {.card = mem_format("own:%s", own.items[i].id)};

        SWAP(card.front, own.items[i].front);
        SWAP(card.back, own.items[i].back);

        ARRAY_PUSH(list->items, list->count, list->capacity, card);
    }
    return 0;
}

static int by_due_day(const void *left, const void *right)
{
    const struct flash_card *one = left, *two = right;

    if (one->is_new != two->is_new)
        return one->is_new ? 1 : -1;
    if (one->due_day != two->due_day)
        return one->due_day < two->due_day ? -1 : 1;
    return strcmp(one->card, two->card);
}

int flash_load(struct app *app, struct flash_list *out_list, struct error *err)
{
    AUTO(flash_list_release) struct flash_list list = FLASH_LIST_INIT;
    AUTO(review_list_release) struct review_list reviews = REVIEW_LIST_INIT;
    struct history *history = NULL;

    if (add_ideas(app, &list, err) < 0 || add_own(app, &list, err) < 0 ||
        app_history(app, &history, err) < 0 || history_cards(history, &reviews, err) < 0)
        return -1;
    for (size_t i = 0; i < list.count; i++) {
        list.items[i].is_new = true;
        for (size_t k = 0; k < reviews.count; k++) {
            if (strcmp(reviews.items[k].card, list.items[i].card) != 0)
                continue;
            list.items[i].is_new = false;
            list.items[i].due_day = reviews.items[k].due_day;
        }
    }
    if (list.count > 1)
        qsort(list.items, list.count, sizeof *list.items, by_due_day);
    SWAP(*out_list, list);
    return 0;
}

/* The card's first review was today. */
static bool is_begun_today(const struct review_list *reviews, size_t index)
{
    const struct review *review = &reviews->items[index];

    if (strchr(review->card, ':') == NULL || review->day != review_today())
        return false;
    for (size_t i = 0; i < index; i++)
        if (strcmp(reviews->items[i].card, review->card) == 0)
            return false;
    return true;
}

int flash_begun_today(struct app *app, size_t *out_count, struct error *err)
{
    AUTO(review_list_release) struct review_list reviews = REVIEW_LIST_INIT;
    struct history *history = NULL;
    size_t count = 0;

    if (app_history(app, &history, err) < 0 || history_reviews(history, NULL, &reviews, err) < 0)
        return -1;
    for (size_t i = 0; i < reviews.count; i++)
        count += is_begun_today(&reviews, i);
    *out_count = count;
    return 0;
}

/*
 * "many parcels share a weight; all weights equal (10 of 19 cases: WA)", "… (2 cases or more: TLE)"
 */
static void add_killers(const struct judging *judging, struct strbuf *out)
{
    const struct report *report = &judging->report;
    AUTO(names_release) struct names labels = NAMES_INIT;
    size_t slow = 0;

    for (size_t i = 0; i < report->case_count; i++) {
        const struct case_result *result = &report->cases[i];

        slow += result->verdict == VERDICT_TLE;
        if (labels.count == LABELS_SHOWN || result->verdict == VERDICT_AC ||
            result->verdict == VERDICT_SKIPPED || result->test.label == NULL ||
            judging->show < SHOW_LABEL || names_hold(&labels, result->test.label))
            continue;
        names_add(&labels, result->test.label);
        strbuf_addf(out, "%s%s", labels.count > 1 ? "; " : "", result->test.label);
    }
    strbuf_add_str(out, labels.count > 0 ? " (" : "(");
    if (report->verdict == VERDICT_TLE && slow >= JUDGING_SLOW_ENOUGH)
        strbuf_addf(out, "%zu cases or more: TLE)", slow);
    else
        strbuf_addf(out, "%zu of %zu cases: %s)", report_total(report) - report_passed(report),
                    report_total(report), verdict_code(report->verdict));
}

int flash_back(struct app *app, const struct flash_card *card, struct strbuf *out,
               struct error *err)
{
    AUTO(target_release) struct target target = TARGET_INIT;
    AUTO(judging_release) struct judging judging = JUDGING_INIT;

    if (card->back != NULL) {
        strbuf_add_str(out, card->back);
        return 0;
    }
    if (target_find_source(app, card->path, card->problem_id, NULL, &target, err) < 0 ||
        judging_run_idea(app, &target, &judging, err) < 0)
        return error_wrap(err, "%s", card->card);
    add_killers(&judging, out);
    return 0;
}
