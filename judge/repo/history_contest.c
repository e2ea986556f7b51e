#include "judge/repo/history_contest.h"

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/repo/history_db.h"

static int run(struct history *history, const char *sql, struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;

    return history_prepare(history, sql, &statement, err) < 0 ||
                   history_step(history, statement, err) < 0
               ? -1
               : 0;
}

static int add_head(struct history *history, struct contest *contest, struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;

    if (history_prepare(history,
                        "INSERT INTO contest(title, scoring, begun_at, length_s, ended_at)"
                        " VALUES(?, ?, ?, ?, 0)",
                        &statement, err) < 0)
        return -1;
    bind_text(statement, 1, contest->title);
    bind_text(statement, 2, contest_scoring_name(contest->scoring));
    (void)sqlite3_bind_int64(statement, 3, contest->begun_at);
    (void)sqlite3_bind_int64(statement, 4, contest->length_s);
    if (history_step(history, statement, err) < 0)
        return -1;
    contest->number = sqlite3_last_insert_rowid(history->database);
    return 0;
}

static int add_problem(struct history *history, const struct contest *contest, size_t position,
                       struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;

    if (history_prepare(history,
                        "INSERT INTO contest_problem(contest, position, problem, title)"
                        " VALUES(?, ?, ?, ?)",
                        &statement, err) < 0)
        return -1;
    (void)sqlite3_bind_int64(statement, 1, contest->number);
    (void)sqlite3_bind_int64(statement, 2, (sqlite3_int64)position);
    bind_text(statement, 3, contest->problems[position].id);
    bind_text(statement, 4, contest->problems[position].title);
    return history_step(history, statement, err) < 0 ? -1 : 0;
}

static int add_all(struct history *history, struct contest *contest, struct error *err)
{
    if (add_head(history, contest, err) < 0)
        return -1;
    for (size_t i = 0; i < contest->count; i++)
        if (add_problem(history, contest, i, err) < 0)
            return -1;
    return run(history, "COMMIT", err);
}

int history_add_contest(struct history *history, struct contest *contest, struct error *err)
{
    if (run(history, "BEGIN IMMEDIATE", err) < 0)
        return error_wrap(err, "history");
    if (add_all(history, contest, err) == 0)
        return 0;
    (void)run(history, "ROLLBACK", NULL);
    return error_wrap(err, "history");
}

static int read_problems(struct history *history, struct contest *contest, struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;
    int more;

    if (history_prepare(history,
                        "SELECT problem, title FROM contest_problem WHERE contest = ?1"
                        " ORDER BY position LIMIT ?2",
                        &statement, err) < 0)
        return -1;
    (void)sqlite3_bind_int64(statement, 1, contest->number);
    (void)sqlite3_bind_int(statement, 2, CONTEST_PROBLEMS_MAX);
    while ((more = history_step(history, statement, err)) > 0)
        contest_add(contest, (const char *)sqlite3_column_text(statement, 0),
                    (const char *)sqlite3_column_text(statement, 1));
    return more;
}

int history_last_contest(struct history *history, struct contest *out_contest, bool *out_found,
                         struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;
    AUTO(contest_release) struct contest contest = CONTEST_INIT;
    int more;

    if (history_prepare(history,
                        "SELECT number, title, scoring, begun_at, length_s, ended_at FROM contest"
                        " ORDER BY number DESC LIMIT 1",
                        &statement, err) < 0)
        return error_wrap(err, "history");
    more = history_step(history, statement, err);
    if (more < 0)
        return error_wrap(err, "history");
    *out_found = more > 0;
    if (more == 0)
        return 0;
    contest.number = sqlite3_column_int64(statement, 0);
    contest.title = column_text(statement, 1);
    (void)contest_scoring_parse((const char *)sqlite3_column_text(statement, 2), &contest.scoring);
    contest.begun_at = sqlite3_column_int64(statement, 3);
    contest.length_s = sqlite3_column_int64(statement, 4);
    contest.ended_at = sqlite3_column_int64(statement, 5);
    if (read_problems(history, &contest, err) < 0)
        return error_wrap(err, "history");
    SWAP(*out_contest, contest);
    return 0;
}

int history_end_contest(struct history *history, int64_t number, int64_t at, struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;

    if (history_prepare(history, "UPDATE contest SET ended_at = ? WHERE number = ?", &statement,
                        err) < 0)
        return error_wrap(err, "history");
    (void)sqlite3_bind_int64(statement, 1, at);
    (void)sqlite3_bind_int64(statement, 2, number);
    return history_step(history, statement, err) < 0 ? error_wrap(err, "history") : 0;
}

int history_contest_tries(struct history *history, const struct contest *contest,
                          struct contest_try_list *out_list, struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;
    AUTO(contest_try_list_release) struct contest_try_list list = CONTEST_TRY_LIST_INIT;
    int more;

    if (history_prepare(
            history,
            "SELECT problem, at, verdict, points, max_points FROM"
            " (SELECT problem, submitted_at AS at, number, verdict, points, max_points"
            "   FROM submission UNION ALL"
            "  SELECT problem, given_at, rowid, CASE is_right WHEN 1 THEN 'AC' ELSE 'WA' END,"
            "   0.0, 0.0 FROM answer)"
            " WHERE at >= ?1 AND at < ?2 ORDER BY at, number",
            &statement, err) < 0)
        return error_wrap(err, "history");
    (void)sqlite3_bind_int64(statement, 1, contest->begun_at);
    (void)sqlite3_bind_int64(statement, 2, contest_closes_at(contest));
    while ((more = history_step(history, statement, err)) > 0) {
        struct contest_try attempt = {
            .problem_id = column_text(statement, 0),
            .at = sqlite3_column_int64(statement, 1),
            .verdict = VERDICT_IE,
            .points = sqlite3_column_double(statement, 3),
            .max_points = sqlite3_column_double(statement, 4),
        };

        (void)verdict_parse((const char *)sqlite3_column_text(statement, 2), &attempt.verdict);
        ARRAY_PUSH(list.items, list.count, list.capacity, attempt);
    }
    if (more < 0)
        return error_wrap(err, "history");
    SWAP(*out_list, list);
    return 0;
}
