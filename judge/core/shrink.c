/*
 * The passes go from coarse to fine: counted lists, lists without a count, names, values; as long
 * as one of them finds something, all are asked again. A leap comes last.
 */
#include "judge/core/shrink.h"

#include "judge/base/array.h"
#include "judge/core/shrink_joint.h"
#include "judge/core/shrink_leap.h"
#include "judge/core/shrink_names.h"
#include "judge/core/shrink_roll.h"
#include "judge/core/shrink_session.h"
#include "judge/core/shrink_values.h"

#define COUNTS_MAX 64       /* so many items are tried as counts, */
#define COUNT_COLUMNS_MAX 8 /* where they stand at the beginning of a line */

/* The best input borrows from them. */
static void pool_take(struct names *pool, struct names *changed)
{
    for (size_t i = 0; i < changed->count; i++)
        ARRAY_PUSH(pool->items, pool->count, pool->capacity, TAKE(changed->items[i]));
    changed->count = 0;
}

enum shrink_answer shrink_try(struct shrink_session *session, struct draft *draft)
{
    AUTO(specimen_release) struct specimen candidate = SPECIMEN_INIT;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    enum shrink_answer answer;

    if (session->is_over)
        return SHRINK_STOP;
    draft_settle(draft, &candidate);
    if (specimen_order(&candidate, &session->best) >= 0)
        return SHRINK_REFUSED;
    specimen_render(&candidate, &text);
    answer = session->oracle.ask(session->oracle.state, strbuf_span(&text));
    if (answer == SHRINK_STOP)
        session->is_over = true;
    if (answer == SHRINK_FAILS) {
        specimen_swap(&candidate, &session->best);
        pool_take(&session->pool, &draft->changed);
    }
    return answer;
}

static bool reduce_counted(struct shrink_session *session)
{
    bool has_shrunk = false;
    struct roll roll;
    size_t tried = 0;
    int status = 0;

    for (size_t item = 0; item < session->best.item_count && tried < COUNTS_MAX; item++) {
        size_t line = specimen_line_of(&session->best, item);
        int64_t number;

        if (item - session->best.lines[line].first >= COUNT_COLUMNS_MAX ||
            !specimen_number(&session->best, item, &number) || number < 1)
            continue;
        tried++;
        for (size_t k = 0; !session->is_over && item < session->best.item_count; k++) {
            status = roll_guess(&session->best, item, k, &roll);
            if (status < 0)
                break;
            has_shrunk = (status > 0 && roll_reduce(session, &roll)) || has_shrunk;
        }
    }
    return has_shrunk;
}

/* From line: how many lines of this kind there are. */
static size_t rows_from(const struct specimen *specimen, size_t line)
{
    size_t count = 0;

    while (line + count < specimen->line_count && specimen->lines[line + count].kind == LINE_ROW)
        count++;
    return count;
}

static bool reduce_line(struct shrink_session *session, size_t line)
{
    const struct specimen_line *at = &session->best.lines[line];
    struct roll roll = {.count_item = ROLL_UNCOUNTED, .at = line, .length = at->count};
    bool has_shrunk = false;

    roll.items = ROLL_ALIKE;
    has_shrunk = roll_reduce(session, &roll);
    roll.items = ROLL_LINE;
    roll.length = session->best.lines[line].count;
    return roll_reduce(session, &roll) || has_shrunk;
}

static bool reduce_uncounted(struct shrink_session *session)
{
    struct roll roll = {.count_item = ROLL_UNCOUNTED, .group = 1};
    bool has_shrunk = false;

    roll.length = session->best.line_count;
    has_shrunk = roll_reduce(session, &roll);
    for (size_t line = 0; line < session->best.line_count && !session->is_over; line++) {
        size_t rows = rows_from(&session->best, line);

        if (rows > 0 && (line == 0 || session->best.lines[line - 1].kind == LINE_OPEN)) {
            roll = (struct roll){ROLL_UNCOUNTED, rows, line, 1, ROLL_NO_ITEMS, 0, 0};
            has_shrunk = roll_reduce(session, &roll) || has_shrunk;
        }
        if (line < session->best.line_count && session->best.lines[line].count > 0)
            has_shrunk = reduce_line(session, line) || has_shrunk;
    }
    return has_shrunk;
}

static void shrink_run(struct shrink_session *session)
{
    static bool (*const passes[])(struct shrink_session *) = {
        reduce_counted,
        reduce_uncounted,
        shrink_names,
        shrink_values,
    };
    bool has_shrunk;

    (void)shrink_all_values(session);
    do {
        has_shrunk = false;
        for (size_t i = 0; i < ARRAY_LEN(passes) && !session->is_over; i++)
            has_shrunk = passes[i](session) || has_shrunk;
        if (!has_shrunk && !session->is_over)
            has_shrunk = shrink_joint(session);
        if (!has_shrunk && !session->is_over)
            has_shrunk = shrink_leap(session);
    } while (has_shrunk && !session->is_over);
}

bool shrink_input(struct span input, bool is_typed, const struct shrink_oracle *oracle,
                  struct strbuf *out_text)
{
    struct shrink_session session = {.oracle = *oracle};
    bool is_done;

    specimen_parse(input, is_typed, &session.best);
    shrink_run(&session);
    specimen_render(&session.best, out_text);
    is_done = !session.is_over;
    specimen_release(&session.best);
    names_release(&session.pool);
    return is_done;
}
