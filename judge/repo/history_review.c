#include "judge/repo/history_review.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/clock.h"
#include "judge/base/memory.h"
#include "judge/repo/history_db.h"

#define COLUMNS                                                                                    \
    "number, card, reviewed_at, day, days, grade, suggested, stability, difficulty, due_day,"      \
    " spent_s, failures, hints"

void review_release(struct review *review)
{
    mem_free(&review->card);
}

void review_list_release(struct review_list *list)
{
    for (size_t i = 0; i < list->count; i++)
        review_release(&list->items[i]);
    mem_free(&list->items);
    *list = (struct review_list)REVIEW_LIST_INIT;
}

static int statement_run(struct history *history, sqlite3_stmt *statement, struct error *err)
{
    return history_step(history, statement, err) < 0 ? error_wrap(err, "history") : 0;
}

/* From the fourth column on what a grade decides. */
static void bind_outcome(sqlite3_stmt *statement, int first, const struct review *review)
{
    (void)sqlite3_bind_int(statement, first, (int)review->grade);
    (void)sqlite3_bind_double(statement, first + 1, review->memory.stability);
    (void)sqlite3_bind_double(statement, first + 2, review->memory.difficulty);
    (void)sqlite3_bind_int64(statement, first + 3, review->due_day);
}

int history_add_review(struct history *history, struct review *review, struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;

    if (history_prepare(history,
                        "INSERT INTO review(card, reviewed_at, day, days, suggested, spent_s,"
                        " failures, hints, grade, stability, difficulty, due_day)"
                        " VALUES(?,?,?,?,?,?,?,?,?,?,?,?)",
                        &statement, err) < 0)
        return error_wrap(err, "history");
    bind_text(statement, 1, review->card);
    (void)sqlite3_bind_int64(statement, 2, review->reviewed_at);
    (void)sqlite3_bind_int64(statement, 3, review->day);
    (void)sqlite3_bind_int64(statement, 4, review->days);
    (void)sqlite3_bind_int(statement, 5, (int)review->suggested);
    (void)sqlite3_bind_int64(statement, 6, review->effort.spent_s);
    (void)sqlite3_bind_int(statement, 7, review->effort.failures);
    (void)sqlite3_bind_int(statement, 8, review->effort.hints);
    bind_outcome(statement, 9, review);
    if (statement_run(history, statement, err) < 0)
        return -1;
    review->number = sqlite3_last_insert_rowid(history->database);
    return 0;
}

int history_change_review(struct history *history, const struct review *review, struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;

    if (history_prepare(history,
                        "UPDATE review SET grade = ?, stability = ?, difficulty = ?, due_day = ?"
                        " WHERE number = ?",
                        &statement, err) < 0)
        return error_wrap(err, "history");
    bind_outcome(statement, 1, review);
    (void)sqlite3_bind_int64(statement, 5, review->number);
    return statement_run(history, statement, err);
}

static enum fsrs_grade grade_of(int number)
{
    return number >= FSRS_AGAIN && number <= FSRS_EASY ? (enum fsrs_grade)number : FSRS_GOOD;
}

static struct review review_read(sqlite3_stmt *statement)
{
    return (struct review){
        .number = sqlite3_column_int64(statement, 0),
        .card = column_text(statement, 1),
        .reviewed_at = sqlite3_column_int64(statement, 2),
        .day = sqlite3_column_int64(statement, 3),
        .days = sqlite3_column_int64(statement, 4),
        .grade = grade_of(sqlite3_column_int(statement, 5)),
        .suggested = grade_of(sqlite3_column_int(statement, 6)),
        .memory = {sqlite3_column_double(statement, 7), sqlite3_column_double(statement, 8)},
        .due_day = sqlite3_column_int64(statement, 9),
        .effort = {.spent_s = sqlite3_column_int64(statement, 10),
                   .failures = sqlite3_column_int(statement, 11),
                   .hints = sqlite3_column_int(statement, 12)},
    };
}

static int reviews_read(struct history *history, const char *sql, const char *card,
                        struct review_list *out_list, struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;
    AUTO(review_list_release) struct review_list list = REVIEW_LIST_INIT;
    int more;

    if (history_prepare(history, sql, &statement, err) < 0)
        return error_wrap(err, "history");
    if (card != NULL)
        bind_text(statement, 1, card);
    while ((more = history_step(history, statement, err)) > 0) {
        struct review review = review_read(statement);

        ARRAY_PUSH(list.items, list.count, list.capacity, review);
    }
    if (more < 0)
        return error_wrap(err, "history");
    SWAP(*out_list, list);
    return 0;
}

int history_cards(struct history *history, struct review_list *out_list, struct error *err)
{
    return reviews_read(history,
                        "SELECT " COLUMNS " FROM review WHERE number IN"
                        " (SELECT MAX(number) FROM review GROUP BY card)"
                        " ORDER BY due_day, number",
                        NULL, out_list, err);
}

int history_reviews(struct history *history, const char *card, struct review_list *out_list,
                    struct error *err)
{
    return reviews_read(history,
                        card != NULL ? "SELECT " COLUMNS
                                       " FROM review WHERE card = ? ORDER BY number"
                                     : "SELECT " COLUMNS " FROM review ORDER BY number",
                        card, out_list, err);
}

int history_begin(struct history *history, const char *problem_id, bool is_review,
                  struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;

    /* Starting twice is going on; only a review begins anew. */
    if (history_prepare(history,
                        "INSERT INTO begun VALUES(?, ?, ?) ON CONFLICT(problem) DO UPDATE SET"
                        " begun_at = excluded.begun_at, is_review = 1 WHERE excluded.is_review",
                        &statement, err) < 0)
        return error_wrap(err, "history");
    bind_text(statement, 1, problem_id);
    (void)sqlite3_bind_int64(statement, 2, clock_now_s());
    (void)sqlite3_bind_int(statement, 3, is_review);
    return statement_run(history, statement, err);
}

int history_effort(struct history *history, const char *problem_id, struct history_effort *out,
                   struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;
    int more;

    *out = (struct history_effort){.begun_at = 0};
    if (history_prepare(
            history,
            "WITH since(at, review) AS (SELECT"
            "  COALESCE((SELECT begun_at FROM begun WHERE problem = ?1), 0),"
            "  COALESCE((SELECT is_review FROM begun WHERE problem = ?1), 0))"
            " SELECT at, review,"
            " (SELECT COUNT(*) FROM submission WHERE problem = ?1 AND submitted_at >= at"
            "  AND verdict NOT IN ('AC', 'CE', 'IE'))"
            " + (SELECT COUNT(*) FROM answer WHERE problem = ?1 AND given_at >= at"
            "  AND NOT is_right),"
            " COALESCE((SELECT level FROM hint WHERE problem = ?1), 0),"
            " EXISTS(SELECT 1 FROM given_up WHERE problem = ?1 AND given_up_at >= at)"
            " FROM since",
            &statement, err) < 0)
        return error_wrap(err, "history");
    bind_text(statement, 1, problem_id);
    more = history_step(history, statement, err);
    if (more < 0)
        return error_wrap(err, "history");
    if (more > 0)
        *out = (struct history_effort){
            .begun_at = sqlite3_column_int64(statement, 0),
            .is_review = sqlite3_column_int(statement, 1) != 0,
            .failures = sqlite3_column_int(statement, 2),
            .hints = sqlite3_column_int(statement, 3),
            .gave_up = sqlite3_column_int(statement, 4) != 0,
        };
    return 0;
}

/* The hints are forgotten with it: at the next review each rung costs again. */
int history_end(struct history *history, const char *problem_id, struct error *err)
{
    static const char *const steps[] = {
        "DELETE FROM begun WHERE problem = ?",
        "UPDATE hint SET level = 0 WHERE problem = ?",
    };

    for (size_t i = 0; i < ARRAY_LEN(steps); i++) {
        AUTO(statement_free) sqlite3_stmt *statement = NULL;

        if (history_prepare(history, steps[i], &statement, err) < 0)
            return error_wrap(err, "history");
        bind_text(statement, 1, problem_id);
        if (statement_run(history, statement, err) < 0)
            return -1;
    }
    return 0;
}

int history_note_giving_up(struct history *history, const char *problem_id, struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;

    if (history_prepare(history, "INSERT INTO given_up VALUES(?, ?)", &statement, err) < 0)
        return error_wrap(err, "history");
    bind_text(statement, 1, problem_id);
    (void)sqlite3_bind_int64(statement, 2, clock_now_s());
    return statement_run(history, statement, err);
}

int history_tick(struct history *history, const char *item, bool is_done, struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;

    if (history_prepare(history,
                        is_done ? "INSERT OR IGNORE INTO tick VALUES(?1, ?2)"
                                : "DELETE FROM tick WHERE item = ?1",
                        &statement, err) < 0)
        return error_wrap(err, "history");
    bind_text(statement, 1, item);
    if (is_done)
        (void)sqlite3_bind_int64(statement, 2, clock_now_s());
    return statement_run(history, statement, err);
}

int history_ticks(struct history *history, struct names *out_items, struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;
    AUTO(names_release) struct names items = NAMES_INIT;
    int more;

    if (history_prepare(history, "SELECT item FROM tick ORDER BY item", &statement, err) < 0)
        return error_wrap(err, "history");
    while ((more = history_step(history, statement, err)) > 0) {
        AUTO(mem_free) char *item = column_text(statement, 0);

        names_add(&items, item);
    }
    if (more < 0)
        return error_wrap(err, "history");
    SWAP(*out_items, items);
    return 0;
}
