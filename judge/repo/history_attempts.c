#include "judge/repo/history_attempts.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/repo/history_db.h"

int history_attempts(struct history *history, int64_t (*day_of)(int64_t unix_s),
                     struct attempt_list *out_list, struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;
    AUTO(attempt_list_release) struct attempt_list list = ATTEMPT_LIST_INIT;
    int more;

    if (history_prepare(history,
                        "SELECT problem, submitted_at AS at, verdict FROM submission UNION ALL"
                        " SELECT problem, given_at, CASE is_right WHEN 1 THEN 'AC' ELSE 'WA' END"
                        " FROM answer UNION ALL"
                        " SELECT NULL, reviewed_at, 'card' FROM review"
                        "  WHERE card LIKE 'kill:%' OR card LIKE 'own:%' ORDER BY at",
                        &statement, err) < 0)
        return error_wrap(err, "history");
    while ((more = history_step(history, statement, err)) > 0) {
        const char *verdict = (const char *)sqlite3_column_text(statement, 2);
        struct attempt attempt = {
            .day = day_of(sqlite3_column_int64(statement, 1)),
            .is_accepted = strcmp(verdict, "AC") == 0,
            .counts = strcmp(verdict, "CE") != 0 && strcmp(verdict, "IE") != 0,
        };

        if (sqlite3_column_type(statement, 0) != SQLITE_NULL)
            attempt.problem_id = column_text(statement, 0);
        ARRAY_PUSH(list.items, list.count, list.capacity, attempt);
    }
    if (more < 0)
        return error_wrap(err, "history");
    SWAP(*out_list, list);
    return 0;
}

void slip_list_release(struct slip_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        mem_free(&list->items[i].verdict);
        mem_free(&list->items[i].label);
    }
    mem_free(&list->items);
    *list = (struct slip_list)SLIP_LIST_INIT;
}

int history_slips(struct history *history, int64_t since, size_t limit, struct slip_list *out_list,
                  struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;
    AUTO(slip_list_release) struct slip_list list = SLIP_LIST_INIT;
    int more;

    if (history_prepare(
            history,
            "SELECT verdict, label, COUNT(*) FROM (SELECT submission.verdict AS verdict,"
            "  (SELECT json_extract(value, '$.label') FROM json_each(report, '$.cases')"
            "   WHERE json_extract(value, '$.index') = json_extract(report, '$.shown.index'))"
            "  AS label FROM submission WHERE json_valid(report) AND submitted_at >= ?1"
            "  AND verdict NOT IN ('AC', 'CE', 'IE'))"
            " WHERE label IS NOT NULL GROUP BY verdict, label"
            " ORDER BY COUNT(*) DESC, label LIMIT ?2",
            &statement, err) < 0)
        return error_wrap(err, "history");
    (void)sqlite3_bind_int64(statement, 1, since);
    (void)sqlite3_bind_int64(statement, 2, (sqlite3_int64)limit);
    while ((more = history_step(history, statement, err)) > 0) {
        struct slip slip = {column_text(statement, 0), column_text(statement, 1),
                            (size_t)sqlite3_column_int64(statement, 2)};

        ARRAY_PUSH(list.items, list.count, list.capacity, slip);
    }
    if (more < 0)
        return error_wrap(err, "history");
    SWAP(*out_list, list);
    return 0;
}
