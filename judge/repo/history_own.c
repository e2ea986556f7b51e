#include "judge/repo/history_own.h"

#include "judge/repo/history_db.h"

static int add(struct history *history, const struct anki_note *note, struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;

    if (history_prepare(history,
                        "INSERT INTO own_card(id, front, back) VALUES(?, ?, ?) ON CONFLICT(id)"
                        " DO UPDATE SET front = excluded.front, back = excluded.back",
                        &statement, err) < 0)
        return -1;
    bind_text(statement, 1, note->id);
    bind_text(statement, 2, note->front);
    bind_text(statement, 3, note->back);
    return history_step(history, statement, err) < 0 ? -1 : 0;
}

static int run(struct history *history, const char *sql, struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;

    return history_prepare(history, sql, &statement, err) < 0 ||
                   history_step(history, statement, err) < 0
               ? -1
               : 0;
}

int history_add_own(struct history *history, const struct anki_list *list, struct error *err)
{
    if (run(history, "BEGIN IMMEDIATE", err) < 0)
        return error_wrap(err, "history");
    for (size_t i = 0; i < list->count; i++) {
        if (add(history, &list->items[i], err) == 0)
            continue;
        (void)run(history, "ROLLBACK", NULL);
        return error_wrap(err, "history");
    }
    return run(history, "COMMIT", err) < 0 ? error_wrap(err, "history") : 0;
}

int history_own(struct history *history, struct anki_list *out_list, struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;
    AUTO(anki_list_release) struct anki_list list = ANKI_LIST_INIT;
    int more;

    if (history_prepare(history, "SELECT id, front, back FROM own_card ORDER BY rowid", &statement,
                        err) < 0)
        return error_wrap(err, "history");
    while ((more = history_step(history, statement, err)) > 0)
        anki_list_add(&list, (const char *)sqlite3_column_text(statement, 0),
                      (const char *)sqlite3_column_text(statement, 1),
                      (const char *)sqlite3_column_text(statement, 2));
    if (more < 0)
        return error_wrap(err, "history");
    SWAP(*out_list, list);
    return 0;
}
