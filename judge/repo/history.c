#include "judge/repo/history.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/clock.h"
#include "judge/base/memory.h"
#include "judge/repo/history_db.h"

static void bind_problem(sqlite3_stmt *statement, int index, const char *problem_id)
{
    if (problem_id == NULL)
        (void)sqlite3_bind_null(statement, index);
    else
        bind_text(statement, index, problem_id);
}

int history_add(struct history *history, struct submission *submission, struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;

    if (history_prepare(history,
                        "INSERT INTO submission(problem, language, source_name, source,"
                        " submitted_at, verdict, passed, total, points, max_points, cpu_time_us,"
                        " peak_memory_bytes, report) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)",
                        &statement, err) < 0)
        return error_wrap(err, "history");
    bind_text(statement, 1, submission->problem_id);
    bind_text(statement, 2, submission->language);
    bind_text(statement, 3, submission->source_name);
    (void)sqlite3_bind_blob64(statement, 4, submission->source != NULL ? submission->source : "",
                              submission->source != NULL ? submission->source_bytes : 0,
                              SQLITE_TRANSIENT);
    (void)sqlite3_bind_int64(statement, 5, submission->submitted_at);
    bind_text(statement, 6, verdict_code(submission->verdict));
    (void)sqlite3_bind_int64(statement, 7, (sqlite3_int64)submission->passed);
    (void)sqlite3_bind_int64(statement, 8, (sqlite3_int64)submission->total);
    (void)sqlite3_bind_double(statement, 9, submission->points);
    (void)sqlite3_bind_double(statement, 10, submission->max_points);
    (void)sqlite3_bind_int64(statement, 11, submission->cpu_time_us);
    (void)sqlite3_bind_int64(statement, 12, submission->peak_memory_bytes);
    bind_problem(statement, 13, submission->report_json);
    if (history_step(history, statement, err) < 0)
        return error_wrap(err, "history");
    submission->number = sqlite3_last_insert_rowid(history->database);
    return 0;
}

int history_set_report(struct history *history, int64_t number, const char *report_json,
                       struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;

    if (history_prepare(history, "UPDATE submission SET report = ? WHERE number = ?", &statement,
                        err) < 0)
        return error_wrap(err, "history");
    bind_problem(statement, 1, report_json);
    (void)sqlite3_bind_int64(statement, 2, number);
    if (history_step(history, statement, err) < 0)
        return error_wrap(err, "history");
    return 0;
}

#define SUBMISSION_COLUMNS                                                                         \
    "number, problem, language, source_name, submitted_at, verdict, passed, total, points,"        \
    " max_points, cpu_time_us, peak_memory_bytes"

static void submission_read(sqlite3_stmt *statement, struct submission *out_submission)
{
    const char *code;

    out_submission->number = sqlite3_column_int64(statement, 0);
    out_submission->problem_id = column_text(statement, 1);
    out_submission->language = column_text(statement, 2);
    out_submission->source_name = column_text(statement, 3);
    out_submission->submitted_at = sqlite3_column_int64(statement, 4);
    code = (const char *)sqlite3_column_text(statement, 5);
    if (code == NULL || !verdict_parse(code, &out_submission->verdict))
        out_submission->verdict = VERDICT_IE;
    out_submission->passed = (size_t)sqlite3_column_int64(statement, 6);
    out_submission->total = (size_t)sqlite3_column_int64(statement, 7);
    out_submission->points = sqlite3_column_double(statement, 8);
    out_submission->max_points = sqlite3_column_double(statement, 9);
    out_submission->cpu_time_us = sqlite3_column_int64(statement, 10);
    out_submission->peak_memory_bytes = sqlite3_column_int64(statement, 11);
}

int history_find(struct history *history, int64_t number, const char *problem_id,
                 struct submission *out_submission, bool *out_found, struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;
    AUTO(submission_release) struct submission submission = SUBMISSION_INIT;
    int more;

    if (history_prepare(history,
                        "SELECT " SUBMISSION_COLUMNS ", source, report FROM submission"
                        " WHERE (?1 = 0 OR number = ?1) AND (?2 IS NULL OR problem = ?2)"
                        " ORDER BY number DESC LIMIT 1",
                        &statement, err) < 0)
        return error_wrap(err, "history");
    (void)sqlite3_bind_int64(statement, 1, number);
    bind_problem(statement, 2, problem_id);
    more = history_step(history, statement, err);
    if (more < 0)
        return error_wrap(err, "history");
    *out_found = more > 0;
    if (more == 0)
        return 0;
    submission_read(statement, &submission);
    submission.source_bytes = (size_t)sqlite3_column_bytes(statement, 12);
    submission.source = mem_strndup(sqlite3_column_blob(statement, 12), submission.source_bytes);
    submission.report_json = column_text(statement, 13);
    SWAP(*out_submission, submission);
    return 0;
}

int history_list(struct history *history, const char *problem_id, size_t limit,
                 struct submission_list *out_list, struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;
    AUTO(submission_list_release) struct submission_list list = SUBMISSION_LIST_INIT;
    int more;

    if (history_prepare(history,
                        "SELECT " SUBMISSION_COLUMNS " FROM submission"
                        " WHERE ?1 IS NULL OR problem = ?1 ORDER BY number DESC LIMIT ?2",
                        &statement, err) < 0)
        return error_wrap(err, "history");
    bind_problem(statement, 1, problem_id);
    (void)sqlite3_bind_int64(statement, 2, limit > 0 ? (sqlite3_int64)limit : -1);
    while ((more = history_step(history, statement, err)) > 0) {
        struct submission submission = SUBMISSION_INIT;

        submission_read(statement, &submission);
        ARRAY_PUSH(list.items, list.count, list.capacity, submission);
    }
    if (more < 0)
        return error_wrap(err, "history");
    SWAP(*out_list, list);
    return 0;
}

int history_statuses(struct history *history, struct problem_status_list *out_list,
                     struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;
    AUTO(problem_status_list_release) struct problem_status_list list = PROBLEM_STATUS_LIST_INIT;
    int more;

    if (history_prepare(
            history,
            "SELECT problem, SUM(verdict NOT IN ('CE', 'IE')),"
            " MAX(verdict = 'AC'), MAX(submitted_at),"
            " COALESCE((SELECT level FROM hint WHERE hint.problem = all_tries.problem), 0)"
            " FROM (SELECT problem, verdict, submitted_at FROM submission UNION ALL"
            "  SELECT problem, CASE is_right WHEN 1 THEN 'AC' ELSE 'WA' END, given_at"
            "  FROM answer) AS all_tries GROUP BY problem ORDER BY problem",
            &statement, err) < 0)
        return error_wrap(err, "history");
    while ((more = history_step(history, statement, err)) > 0) {
        struct problem_status status = {
            .problem_id = column_text(statement, 0),
            .tries = (size_t)sqlite3_column_int64(statement, 1),
            .is_solved = sqlite3_column_int(statement, 2) != 0,
            .last_at = sqlite3_column_int64(statement, 3),
            .hints_seen = sqlite3_column_int(statement, 4),
        };

        ARRAY_PUSH(list.items, list.count, list.capacity, status);
    }
    if (more < 0)
        return error_wrap(err, "history");
    SWAP(*out_list, list);
    return 0;
}

void problem_status_list_release(struct problem_status_list *list)
{
    for (size_t i = 0; i < list->count; i++)
        mem_free(&list->items[i].problem_id);
    mem_free(&list->items);
    *list = (struct problem_status_list)PROBLEM_STATUS_LIST_INIT;
}

int history_note_hint(struct history *history, const char *problem_id, int level, struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;

    if (history_prepare(history,
                        "INSERT INTO hint(problem, level) VALUES(?, ?) ON CONFLICT(problem)"
                        " DO UPDATE SET level = MAX(level, excluded.level)",
                        &statement, err) < 0)
        return error_wrap(err, "history");
    bind_text(statement, 1, problem_id);
    (void)sqlite3_bind_int(statement, 2, level);
    return history_step(history, statement, err) < 0 ? error_wrap(err, "history") : 0;
}

int history_hints_seen(struct history *history, const char *problem_id, int *out_level,
                       struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;
    int more;

    if (history_prepare(history, "SELECT level FROM hint WHERE problem = ?", &statement, err) < 0)
        return error_wrap(err, "history");
    bind_text(statement, 1, problem_id);
    more = history_step(history, statement, err);
    if (more < 0)
        return error_wrap(err, "history");
    *out_level = more > 0 ? sqlite3_column_int(statement, 0) : 0;
    return 0;
}

int history_note_answer(struct history *history, const char *problem_id, const char *answer,
                        bool is_right, struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;

    if (history_prepare(history, "INSERT INTO answer VALUES(?, ?, ?, ?)", &statement, err) < 0)
        return error_wrap(err, "history");
    bind_text(statement, 1, problem_id);
    (void)sqlite3_bind_int64(statement, 2, clock_now_s());
    bind_text(statement, 3, answer);
    (void)sqlite3_bind_int(statement, 4, is_right);
    return history_step(history, statement, err) < 0 ? error_wrap(err, "history") : 0;
}

int history_wrong_answers(struct history *history, const char *problem_id, int64_t seconds,
                          size_t *out_count, struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;

    if (history_prepare(history,
                        "SELECT COUNT(*) FROM answer WHERE problem = ? AND NOT is_right"
                        " AND given_at > ?",
                        &statement, err) < 0)
        return error_wrap(err, "history");
    bind_text(statement, 1, problem_id);
    (void)sqlite3_bind_int64(statement, 2, clock_now_s() - seconds);
    if (history_step(history, statement, err) < 0)
        return error_wrap(err, "history");
    *out_count = (size_t)sqlite3_column_int64(statement, 0);
    return 0;
}
