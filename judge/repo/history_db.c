#include "judge/repo/history_db.h"

#include <string.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"

#define HISTORY_BUSY_MS 2000

/* What makes a database of each version one of the next. */
static const char *const migrations[] = {
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
    "PRAGMA user_version = 1;",
    "CREATE TABLE begun(problem TEXT PRIMARY KEY, begun_at INTEGER NOT NULL,"
    " is_review INTEGER NOT NULL) STRICT;"
    "CREATE TABLE given_up(problem TEXT NOT NULL, given_up_at INTEGER NOT NULL) STRICT;"
    "CREATE TABLE review(number INTEGER PRIMARY KEY AUTOINCREMENT, card TEXT NOT NULL,"
    " reviewed_at INTEGER NOT NULL, day INTEGER NOT NULL, days INTEGER NOT NULL,"
    " grade INTEGER NOT NULL, suggested INTEGER NOT NULL, stability REAL NOT NULL,"
    " difficulty REAL NOT NULL, due_day INTEGER NOT NULL, spent_s INTEGER NOT NULL,"
    " failures INTEGER NOT NULL, hints INTEGER NOT NULL) STRICT;"
    "CREATE INDEX review_card ON review(card, number);"
    "CREATE TABLE tick(item TEXT PRIMARY KEY, ticked_at INTEGER NOT NULL) STRICT;"
    "PRAGMA user_version = 2;",
    "CREATE TABLE own_card(id TEXT PRIMARY KEY, front TEXT NOT NULL, back TEXT NOT NULL) STRICT;"
    "PRAGMA user_version = 3;",
    "CREATE TABLE contest(number INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL,"
    " scoring TEXT NOT NULL, begun_at INTEGER NOT NULL, length_s INTEGER NOT NULL,"
    " ended_at INTEGER NOT NULL) STRICT;"
    "CREATE TABLE contest_problem(contest INTEGER NOT NULL, position INTEGER NOT NULL,"
    " problem TEXT NOT NULL, title TEXT NOT NULL, PRIMARY KEY(contest, position)) STRICT;"
    "PRAGMA user_version = 4;",
};
#define HISTORY_VERSION ((int)ARRAY_LEN(migrations))

void statement_free(sqlite3_stmt **statement)
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

int history_prepare(struct history *history, const char *sql, sqlite3_stmt **out_statement,
                    struct error *err)
{
    if (sqlite3_prepare_v2(history->database, sql, -1, out_statement, NULL) != SQLITE_OK)
        return history_fault(history, err);
    return 0;
}

/* 1: a row; 0: done; -1: error. */
int history_step(struct history *history, sqlite3_stmt *statement, struct error *err)
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
static int history_migrate(struct history *history, struct error *err)
{
    int version = 0;

    if (history_execute(history, "BEGIN IMMEDIATE", err) < 0)
        return -1;
    if (history_version(history, &version, err) < 0) {
        (void)sqlite3_exec(history->database, "ROLLBACK", NULL, NULL, NULL);
        return -1;
    }
    for (; version < HISTORY_VERSION; version++) {
        if (history_execute(history, migrations[version], err) == 0)
            continue;
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
    return version == HISTORY_VERSION ? 0 : history_migrate(history, err);
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

void bind_text(sqlite3_stmt *statement, int index, const char *text)
{
    (void)sqlite3_bind_text(statement, index, text, -1, SQLITE_TRANSIENT);
}

char *column_text(sqlite3_stmt *statement, int index)
{
    return mem_strdup((const char *)sqlite3_column_text(statement, index));
}
