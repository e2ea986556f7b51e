#include "judge/core/shrink_joint.h"

#include "judge/core/shrink_roll.h"

#define LISTS_MAX 64   /* elements: in a longer list each by itself is too little */
#define LONE_MAX 6     /* so many numbers may be what pays */
#define LONE_COLUMNS 8 /* they stand in short lines */
#define PAIR_ITEMS_MAX 14
#define HEAD_ITEMS 8

/* A number by its place: items before it may go. */
struct place {
    size_t line, column;
};

static size_t item_at(const struct specimen *specimen, struct place place)
{
    return specimen->lines[place.line].first + place.column;
}

/* Numbers outside of the list and its count. */
static size_t lone_numbers(const struct specimen *specimen, const struct roll *roll,
                           struct place out_places[LONE_MAX])
{
    size_t count = 0;
    int64_t number;

    for (size_t line = 0; line < specimen->line_count; line++) {
        const struct specimen_line *at = &specimen->lines[line];

        for (size_t i = 0; line != roll->at && at->count <= LONE_COLUMNS && i < at->count; i++)
            if (count < LONE_MAX && at->first + i != roll->count_item &&
                specimen_number(specimen, at->first + i, &number) && number > 0)
                out_places[count++] = (struct place){line, i};
    }
    return count;
}

/* What is left of the payer when the elements from..to-1 go; false: that cannot be. */
static bool left_of(const struct specimen *specimen, const struct roll *roll, size_t from,
                    size_t to, size_t payer, int64_t *out_left)
{
    size_t first = specimen->lines[roll->at].first + roll->offset;
    int64_t left, number, sum = 0;

    if (!specimen_number(specimen, payer, &left))
        return false;
    for (size_t i = from; i < to; i++)
        if (!specimen_number(specimen, first + i, &number) ||
            __builtin_add_overflow(sum, number, &sum))
            return false;
    *out_left = left - sum;
    return sum > 0 && sum <= left;
}

static bool drop_and_pay(struct shrink_session *session, const struct roll *roll, size_t from,
                         size_t to, size_t payer, int64_t left)
{
    AUTO(draft_release) struct draft draft;

    draft_init(&draft, &session->best);
    roll_mark(roll, from, to, &draft);
    draft_set_number(&draft, payer, left);
    return shrink_try(session, &draft) == SHRINK_FAILS;
}

/* Large parts first, as far as one number can pay for them. */
static bool reduce_paid_by(struct shrink_session *session, struct roll *roll, struct place payer)
{
    bool has_shrunk = false;

    for (size_t chunk = roll->length / 2; chunk >= 1; chunk /= 2)
        for (size_t at = 0; at + chunk <= roll->length && !session->is_over;) {
            size_t item = item_at(&session->best, payer);
            int64_t left;

            if (left_of(&session->best, roll, at, at + chunk, item, &left) &&
                drop_and_pay(session, roll, at, at + chunk, item, left)) {
                roll->length -= chunk;
                has_shrunk = true;
            } else {
                at += chunk;
            }
        }
    return has_shrunk;
}

static bool reduce_paid(struct shrink_session *session, struct roll *roll)
{
    struct place lone[LONE_MAX];
    size_t count = lone_numbers(&session->best, roll, lone);
    bool has_shrunk = false;

    for (size_t i = 0; i < count; i++)
        has_shrunk = reduce_paid_by(session, roll, lone[i]) || has_shrunk;
    return has_shrunk;
}

static bool is_list(const struct roll *roll)
{
    return roll->items == ROLL_LINE && roll->group == 0 && roll->length > 1 &&
           roll->length <= LISTS_MAX;
}

static bool reduce_lists(struct shrink_session *session)
{
    bool has_shrunk = false;
    struct roll roll;
    int status;

    for (size_t item = 0; item < HEAD_ITEMS && item < session->best.item_count; item++)
        for (size_t k = 0; item < session->best.item_count &&
                           (status = roll_guess(&session->best, item, k, &roll)) >= 0;
             k++)
            if (status > 0 && is_list(&roll))
                has_shrunk = reduce_paid(session, &roll) || has_shrunk;
    for (size_t line = 0; line < session->best.line_count && !session->is_over; line++) {
        roll = (struct roll){.count_item = ROLL_UNCOUNTED,
                             .items = ROLL_LINE,
                             .at = line,
                             .length = session->best.lines[line].count};
        if (session->best.lines[line].kind != LINE_PLAIN && is_list(&roll))
            has_shrunk = reduce_paid(session, &roll) || has_shrunk;
    }
    return has_shrunk;
}

static bool set_both(struct shrink_session *session, size_t first, int64_t one, size_t second,
                     int64_t two)
{
    AUTO(draft_release) struct draft draft;

    draft_init(&draft, &session->best);
    draft_set_number(&draft, first, one);
    draft_set_number(&draft, second, two);
    return shrink_try(session, &draft) == SHRINK_FAILS;
}

/* By as much as can be; whether anything went. */
static bool lower_once(struct shrink_session *session, size_t first, size_t second)
{
    int64_t one, two, least;

    if (!specimen_number(&session->best, first, &one) ||
        !specimen_number(&session->best, second, &two))
        return false;
    least = one < two ? one : two;
    for (size_t i = 0; i < 4 && !session->is_over; i++) {
        const int64_t steps[] = {least, least - 1, least / 2, 1};

        if (steps[i] > 0 && steps[i] <= least &&
            set_both(session, first, one - steps[i], second, two - steps[i]))
            return true;
    }
    return false;
}

bool shrink_joint(struct shrink_session *session)
{
    bool has_shrunk = reduce_lists(session);

    for (size_t i = 0; i < session->best.item_count && i < PAIR_ITEMS_MAX; i++)
        for (size_t j = i + 1; j < session->best.item_count && j < PAIR_ITEMS_MAX; j++)
            while (lower_once(session, i, j))
                has_shrunk = true;
    return has_shrunk;
}
