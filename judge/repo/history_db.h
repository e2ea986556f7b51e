/*
 * The database under the history: opened, brought to this judge's schema, and asked. The door to
 * SQLite; only the files history*.c of this room come through it.
 *
 * Every write is one transaction with synchronous=FULL: when a function has returned 0, the row is
 * on disk. The schema's number is SQLite's user_version: a database with a higher one belongs to a
 * newer judge and is left alone, one with a lower one is migrated under the write lock.
 */
#ifndef JUDGE_REPO_HISTORY_DB_H
#define JUDGE_REPO_HISTORY_DB_H

#include <sqlite3.h>

#include "judge/repo/history.h"

struct history {
    sqlite3 *database;
    char *path;
};

void statement_free(sqlite3_stmt **statement); /* for AUTO */

int history_prepare(struct history *history, const char *sql, sqlite3_stmt **out_statement,
                    struct error *err);

/* 1: a row; 0: done; -1: error. */
int history_step(struct history *history, sqlite3_stmt *statement, struct error *err);

void bind_text(sqlite3_stmt *statement, int index, const char *text);

/* The caller's. */
char *column_text(sqlite3_stmt *statement, int index);

#endif
