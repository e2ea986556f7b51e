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

/* The columns of a failed submission, in the order of its query below. */
enum slip_column {
    COLUMN_PROBLEM,
    COLUMN_VERDICT,
    COLUMN_PASSED,
    COLUMN_TOTAL,
    COLUMN_WORDS,
    COLUMN_EXPECTED = COLUMN_WORDS + SLIP_WORDS,
    COLUMN_INPUT,
    COLUMN_ANSWER
};

/* The case that was shown stands for the others; its report tells of it, and of the smallest. */
#define SHOWN                                                                                      \
    "(SELECT value FROM json_each(report, '$.cases')"                                              \
    " WHERE json_extract(value, '$.index') = json_extract(report, '$.shown.index'))"
static const char slips_query[] =
    "SELECT problem, verdict, passed, total,"
    " coalesce(json_extract(shown, '$.difference.hint'), json_extract(smallest,"
    " '$.difference.hint')),"
    " coalesce(json_extract(smallest, '$.cause'), json_extract(shown, '$.cause'),"
    " json_extract(shown, '$.message')),"
    " warnings, pattern, json_extract(shown, '$.label'),"
    " json_extract(shown, '$.difference.expected'), json_extract(smallest, '$.input'),"
    " json_extract(smallest, '$.answer') FROM"
    " (SELECT problem, verdict, passed, total, " SHOWN " AS shown,"
    "  json_extract(report, '$.smallest') AS smallest, json_extract(report, '$.pattern') AS "
    "pattern,"
    "  json_extract(report, '$.compile.text') AS warnings FROM submission"
    "  WHERE json_valid(report) AND submitted_at >= ?1 AND verdict NOT IN ('AC', 'CE', 'IE'))";

static void slip_read(sqlite3_stmt *statement, struct slip_list *list)
{
#define TEXT(column) (const char *)sqlite3_column_text(statement, column)
    struct slip_signs signs = {
        .passed = (size_t)sqlite3_column_int64(statement, COLUMN_PASSED),
        .total = (size_t)sqlite3_column_int64(statement, COLUMN_TOTAL),
        .expected = TEXT(COLUMN_EXPECTED),
        .smallest_input = TEXT(COLUMN_INPUT),
        .answer = TEXT(COLUMN_ANSWER),
    };

    for (int i = 0; i < SLIP_WORDS; i++)
        signs.words[i] = TEXT(COLUMN_WORDS + i);
    if (verdict_parse(TEXT(COLUMN_VERDICT), &signs.verdict))
        slip_list_add(list, TEXT(COLUMN_PROBLEM), &signs);
#undef TEXT
}

int history_slips(struct history *history, int64_t since, size_t limit, struct slip_list *out_list,
                  struct error *err)
{
    AUTO(statement_free) sqlite3_stmt *statement = NULL;
    AUTO(slip_list_release) struct slip_list list = SLIP_LIST_INIT;
    int more;

    if (history_prepare(history, slips_query, &statement, err) < 0)
        return error_wrap(err, "history");
    (void)sqlite3_bind_int64(statement, 1, since);
    while ((more = history_step(history, statement, err)) > 0)
        slip_read(statement, &list);
    if (more < 0)
        return error_wrap(err, "history");
    slip_list_rank(&list, limit);
    SWAP(*out_list, list);
    return 0;
}
