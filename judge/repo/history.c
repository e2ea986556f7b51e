/*
 * One database, three tables. Every write is one transaction with synchronous=FULL: when a function
 * has returned 0, the row is on disk. The schema's number is SQLite's user_version: a database
 * with a higher one belongs to a newer judge and is left alone.
 */
#include "judge/repo/history.h"

#include <sqlite3.h>
#include <string.h>
#include <time.h>

#include "judge/base/array.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"

#define HISTORY_VERSION 1
#define HISTORY_BUSY_MS 2000

struct history {
    sqlite3 *database;
    char *path;
};

static const char history_schema[] =
    "CREATE TABLE submission("
    " number INTEGER PRIMARY KEY AUTOINCREMENT, problem TEXT NOT NULL, language TEXT NOT NULL,"
    " source_name TEXT NOT NULL, source BLOB NOT NULL, submitted_at INTEGER NOT NULL,"
    " verdict TEXT NOT NULL, passed INTEGER NOT NULL, total INTEGER NOT NULL,"
    " points REAL NOT NULL, max_points REAL NOT NULL, cpu_time_us INTEGER NOT NULL,"
    " peak_memory_bytes INTEGER NOT NULL, report TEXT) STRICT;"
    "CREATE INDEX submission_problem ON submission(problem, number);"
    "CREATE TABLE hint(problem TEXT PRIMARY KEY, level INTEGER NOT NULL) STRICT;"
    "CREATE TABLE answer(problem TEXT NOT NULL, given_at INTEGER NOT NULL, answer TEXT NOT NULL,"
    " is_right INTEGER NOT NULL) STRICT;"
    "CREATE INDEX answer_problem ON answer(problem, given_at);"
    "PRAGMA user_version = 1;";

static void statement_free(sqlite3_stmt **statement)
{
    (void)sqlite3_finalize(*statement);
    *statement = NULL;
}

/* What went wrong, and what the user can do about it. */
static int history_fault(const struct history *history, struct error *err)
{
    int code = sqlite3_errcode(history->database) & 0xff;

    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error_set(err, ERROR_SYSTEM,
                         "'%s' is locked by another program; close it and try again",
                         history->path);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return error_set(err, ERROR_SYSTEM,
                         "'%s' is damaged (%s); move it away and judge makes a new one",
                         history->path, sqlite3_errmsg(history->database));
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return error_set(err, ERROR_SYSTEM,
                         "cannot write '%s'; make it writable or set XDG_DATA_HOME", history->path);
    case SQLITE_FULL:
        return error_set(err, ERROR_SYSTEM, "no space left for '%s'; make room and try again",
                         history->path);
    default:
        return error_set(err, ERROR_SYSTEM, "'%s': %s", history->path,
                         sqlite3_errmsg(history->database));
    }
}

static int history_prepare(struct history *history, const char *sql, sqlite3_stmt **out_statement,
                           struct error *err)
{
    if (sqlite3_prepare_v2(history->database, sql, -1, out_statement, NULL) != SQLITE_OK)
        return history_fault(history, err);
    return 0;
}

/* 1: a row; 0: done; -1: error. */
static int history_step(struct history *history, sqlite3_stmt *statement, struct error *err)
{
    int code = sqlite3_step(statement);

    if (code == SQLITE_ROW)
        return 1;
    return code == SQLITE_DONE ? 0 : history_fault(history, err);
}

static int history_execute(struct history *history, const char *sql, struct error *err)
{
    if (sqlite3_exec(history->database, sql, NULL, NULL, NULL) != SQLITE_OK)
        return history_fault(history, err);
    return 0;
}

static int history_version(struct history *history, int *out_version, struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;

    if (history_prepare(history, "PRAGMA user_version", &statement, err) < 0 ||
        history_step(history, statement, err) < 0)
        return -1;
    *out_version = sqlite3_column_int(statement, 0);
    return 0;
}

/* Under the write lock, so that two first starts at once make one schema. */
static int history_make_schema(struct history *history, struct error *err)
{
    int version = 0;

    if (history_execute(history, "BEGIN IMMEDIATE", err) < 0)
        return -1;
    if (history_version(history, &version, err) < 0 ||
        (version == 0 && history_execute(history, history_schema, err) < 0)) {
        (void)sqlite3_exec(history->database, "ROLLBACK", NULL, NULL, NULL);
        return -1;
    }
    return history_execute(history, "COMMIT", err);
}

static int history_set_up(struct history *history, struct error *err)
{
    int version = 0;

    (void)sqlite3_busy_timeout(history->database, HISTORY_BUSY_MS);
    if (history_version(history, &version, err) < 0)
        return -1;
    if (version > HISTORY_VERSION)
        return error_set(
            err, ERROR_SYSTEM,
            "'%s' was made by a newer judge (schema %d, this one knows %d); update judge",
            history->path, version, HISTORY_VERSION);
    if (history_execute(history, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;", err) < 0)
        return -1;
    return version == HISTORY_VERSION ? 0 : history_make_schema(history, err);
}

int history_open(const char *path, struct history **out_history, struct error *err)
{
    AUTO(history_close) struct history *history = mem_alloc(1, sizeof *history);

    if (path != NULL) {
        history->path = mem_strdup(path);
    } else {
        AUTO(mem_free) char *folder = NULL;

        if (path_xdg(XDG_DATA, &folder, err) < 0 || folder_make(folder, err) < 0)
            return error_wrap(err, "history");
        history->path = path_join(folder, "judge.db");
    }
    if (sqlite3_open_v2(history->path, &history->database,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL) != SQLITE_OK) {
        (void)history_fault(history, err);
        return error_wrap(err, "history");
    }
    if (history_set_up(history, err) < 0)
        return error_wrap(err, "history");
    SWAP(*out_history, history);
    return 0;
}

void history_close(struct history **history)
{
    if (*history == NULL)
        return;
    (void)sqlite3_close(history[0]->database);
    mem_free(&history[0]->path);
    mem_free(history);
}

static void bind_text(sqlite3_stmt *statement, int index, const char *text)
{
    (void)sqlite3_bind_text(statement, index, text, -1, SQLITE_TRANSIENT);
}

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

static char *column_text(sqlite3_stmt *statement, int index)
{
    return mem_strdup((const char *)sqlite3_column_text(statement, index));
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
    (void)sqlite3_bind_int64(statement, 2, (sqlite3_int64)time(NULL));
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
    (void)sqlite3_bind_int64(statement, 2, (sqlite3_int64)time(NULL) - seconds);
    if (history_step(history, statement, err) < 0)
        return error_wrap(err, "history");
    *out_count = (size_t)sqlite3_column_int64(statement, 0);
    return 0;
}
