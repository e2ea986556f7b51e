#include "judge/core/shrink_values.h"

#include <stdlib.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/core/token.h"

#define SINGLE_ITEMS_MAX 400 /* in a larger input each value by itself says too little */

/* ---- many at once ---- */

/* Numbers that belong together: all, those of a line, those of a column. */
struct selection {
    size_t first_line, last_line; /* inclusive */
    size_t column;                /* SIZE_MAX: all */
};

static bool is_selected(const struct specimen *specimen, const struct selection *selection,
                        size_t item, int64_t *out_number)
{
    size_t line = specimen_line_of(specimen, item);

    return line >= selection->first_line && line <= selection->last_line &&
           (selection->column == SIZE_MAX ||
            item - specimen->lines[line].first == selection->column) &&
           specimen_number(specimen, item, out_number);
}

struct extent {
    int64_t least, most;
    int64_t *sorted; /* distinct */
    size_t count;
};

static int by_number(const void *left, const void *right)
{
    int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;

    return (a > b) - (a < b);
}

static void extent_measure(const struct specimen *specimen, const struct selection *selection,
                           struct extent *out_extent)
{
    struct extent extent = {.sorted = mem_alloc(specimen->item_count + 1, sizeof(int64_t))};
    size_t kept = 0;
    int64_t number;

    for (size_t i = 0; i < specimen->item_count; i++)
        if (is_selected(specimen, selection, i, &number))
            extent.sorted[extent.count++] = number;
    qsort(extent.sorted, extent.count, sizeof *extent.sorted, by_number);
    for (size_t i = 0; i < extent.count; i++)
        if (kept == 0 || extent.sorted[i] != extent.sorted[kept - 1])
            extent.sorted[kept++] = extent.sorted[i];
    extent.count = kept;
    if (kept > 0) {
        extent.least = extent.sorted[0];
        extent.most = extent.sorted[kept - 1];
    }
    *out_extent = extent;
}

static int64_t rank_of(const struct extent *extent, int64_t number)
{
    size_t low = 0, high = extent->count;

    while (high - low > 1) {
        size_t middle = (low + high) / 2;

        if (extent->sorted[middle] <= number)
            low = middle;
        else
            high = middle;
    }
    return (int64_t)low;
}

static int64_t to_zero(const struct extent *extent, int64_t number)
{
    (void)extent;
    (void)number;
    return 0;
}

static int64_t to_one(const struct extent *extent, int64_t number)
{
    (void)extent;
    (void)number;
    return 1;
}

static int64_t to_rank(const struct extent *extent, int64_t number)
{
    return rank_of(extent, number);
}

static int64_t to_rank_from_one(const struct extent *extent, int64_t number)
{
    return rank_of(extent, number) + 1;
}

static int64_t to_half(const struct extent *extent, int64_t number)
{
    (void)extent;
    return number / 2;
}

static int64_t to_distance(const struct extent *extent, int64_t number)
{
    return (int64_t)((uint64_t)number - (uint64_t)extent->least);
}

static int64_t to_distance_from_one(const struct extent *extent, int64_t number)
{
    return (int64_t)((uint64_t)number - (uint64_t)extent->least + 1);
}

static int64_t (*const changes[])(const struct extent *, int64_t) = {
    to_zero, to_one, to_rank, to_rank_from_one, to_distance, to_distance_from_one, to_half,
};

static bool change_selection(struct shrink_session *session, const struct selection *selection)
{
    bool has_shrunk = false;

    for (size_t i = 0; i < ARRAY_LEN(changes) && !session->is_over;) {
        AUTO(draft_release) struct draft draft;
        struct extent extent;
        int64_t number;

        draft_init(&draft, &session->best);
        extent_measure(&session->best, selection, &extent);
        for (size_t j = 0; j < draft.of.item_count; j++)
            if (is_selected(&session->best, selection, j, &number))
                draft_set_number(&draft, j, changes[i](&extent, number));
        mem_free(&extent.sorted);
        if (shrink_try(session, &draft) == SHRINK_FAILS)
            has_shrunk = true;
        else
            i++;
    }
    return has_shrunk;
}

/* Lines of one width below each other, from line: the last of them. */
static size_t block_end(const struct specimen *specimen, size_t line)
{
    size_t end = line;

    while (end + 1 < specimen->line_count &&
           specimen->lines[end + 1].count == specimen->lines[line].count &&
           specimen->lines[end + 1].kind == specimen->lines[line].kind)
        end++;
    return end;
}

bool shrink_all_values(struct shrink_session *session)
{
    struct selection all = {0, SIZE_MAX, SIZE_MAX};
    bool has_shrunk = change_selection(session, &all);
    size_t end;

    for (size_t line = 0; line < session->best.line_count && !session->is_over; line = end + 1) {
        size_t width = session->best.lines[line].count;
        struct selection block = {line, end = block_end(&session->best, line), SIZE_MAX};

        if (end > line || width > 1)
            has_shrunk = change_selection(session, &block) || has_shrunk;
        for (size_t column = 0; end > line && column < width && width <= 8; column++) {
            block.column = column;
            has_shrunk = change_selection(session, &block) || has_shrunk;
        }
    }
    return has_shrunk;
}

/* ---- one by one ---- */

static bool set_number(struct shrink_session *session, size_t item, int64_t number)
{
    AUTO(draft_release) struct draft draft;

    draft_init(&draft, &session->best);
    draft_set_number(&draft, item, number);
    return shrink_try(session, &draft) == SHRINK_FAILS;
}

static bool set_text(struct shrink_session *session, size_t item, struct span text)
{
    AUTO(draft_release) struct draft draft;

    draft_init(&draft, &session->best);
    draft_set_text(&draft, item, text);
    return shrink_try(session, &draft) == SHRINK_FAILS;
}

/* Toward 0 by large steps first: what is left is the smallest that can be reached so. */
static bool lower_number(struct shrink_session *session, size_t item, int64_t number)
{
    static const int64_t goals[] = {0, 1, -1, 2};
    bool has_shrunk = false;

    for (size_t i = 0; i < ARRAY_LEN(goals); i++)
        if (llabs(goals[i]) < llabs(number) && set_number(session, item, goals[i]))
            return true;
    if (number < 0 && number > INT64_MIN && set_number(session, item, -number))
        return true;
    for (int64_t step = number / 2; step != 0 && !session->is_over;) {
        if (set_number(session, item, number - step)) {
            number -= step;
            has_shrunk = true;
            if (llabs(step) > llabs(number))
                step = number;
        } else {
            step /= 2;
        }
    }
    return has_shrunk;
}

/* Words: fewer characters, then simpler ones. Decimal numbers lose their digits the same way. */
static bool shorten_word(struct shrink_session *session, size_t item)
{
    static const char simple[] = "01a";
    bool has_shrunk = false;

    for (size_t i = 0; i + 1 < sizeof simple && session->best.items[item].size > 1; i++)
        if (set_text(session, item, (struct span){simple + i, 1}))
            return true;
    for (size_t at = 0; at < session->best.items[item].size && !session->is_over; at++) {
        AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
        struct span word = session->best.items[item];

        strbuf_add(&text, word.data, word.size);
        for (size_t i = 0; i + 1 < sizeof simple; i++) {
            text.data[at] = simple[i];
            if (word.data[at] > simple[i] && set_text(session, item, strbuf_span(&text))) {
                has_shrunk = true;
                break;
            }
        }
    }
    return has_shrunk;
}

static bool cut_word(struct shrink_session *session, size_t item)
{
    bool has_shrunk = false;

    for (size_t chunk = session->best.items[item].size / 2; chunk >= 1; chunk /= 2) {
        for (size_t at = 0; at + chunk <= session->best.items[item].size && !session->is_over;) {
            AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
            struct span word = session->best.items[item];

            strbuf_add(&text, word.data, at);
            strbuf_add(&text, word.data + at + chunk, word.size - at - chunk);
            if (set_text(session, item, strbuf_span(&text)))
                has_shrunk = true;
            else
                at += chunk;
        }
    }
    return has_shrunk;
}

bool shrink_values(struct shrink_session *session)
{
    bool has_shrunk = shrink_all_values(session);

    if (session->best.item_count > SINGLE_ITEMS_MAX)
        return has_shrunk;
    for (size_t i = 0; i < session->best.item_count && !session->is_over; i++) {
        int64_t number;

        if (specimen_number(&session->best, i, &number)) {
            has_shrunk = lower_number(session, i, number) || has_shrunk;
        } else {
            has_shrunk = cut_word(session, i) || has_shrunk;
            has_shrunk = shorten_word(session, i) || has_shrunk;
        }
    }
    return has_shrunk;
}
