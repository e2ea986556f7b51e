#include "judge/core/shrink_leap.h"

#include "judge/base/random.h"
#include "judge/core/shrink_roll.h"

#define ITEMS_MAX 40
#define DRAWS 24 /* for each list that can become shorter */
#define SPREADS 3
#define HEAD_ITEMS 8

/* A value of the input itself, or a small number. */
static int64_t draw_value(const struct specimen *specimen, uint64_t *random, int64_t spread)
{
    int64_t number;

    if (random_draw(random) % 3 == 0 &&
        specimen_number(specimen, (size_t)(random_draw(random) % specimen->item_count), &number))
        return number;
    return (int64_t)(random_draw(random) % (uint64_t)spread);
}

/* Counts in the first line keep what the roll made of them. */
static enum shrink_answer try_draw(struct shrink_session *session, const struct roll *roll,
                                   uint64_t *random)
{
    static const int64_t spreads[SPREADS] = {2, 4, 10};
    int64_t spread = spreads[random_draw(random) % SPREADS];
    AUTO(draft_release) struct draft draft;
    size_t from = (size_t)(random_draw(random) % roll->length);
    int64_t number;

    draft_init(&draft, &session->best);
    roll_mark(roll, from, from + 1, &draft);
    for (size_t i = 0; i < draft.of.item_count; i++) {
        bool is_head =
            roll->count_item != ROLL_UNCOUNTED &&
            specimen_line_of(&draft.of, i) <= specimen_line_of(&draft.of, roll->count_item);

        if (!is_head && !draft.item_is_gone[i] && random_draw(random) % 4 != 0 &&
            specimen_number(&draft.of, i, &number))
            draft_set_number(&draft, i, draw_value(&session->best, random, spread));
    }
    return shrink_try(session, &draft);
}

static bool leap_over(struct shrink_session *session, const struct roll *roll, uint64_t *random)
{
    int refused = 0;

    for (int i = 0; i < DRAWS && !session->is_over; i++) {
        enum shrink_answer answer = try_draw(session, roll, random);

        if (answer == SHRINK_FAILS)
            return true;
        refused += answer == SHRINK_REFUSED;
        /* A list that is none: not one of these was an input. */
        if (i == DRAWS / 3 && refused == i + 1)
            return false;
    }
    return false;
}

bool shrink_leap(struct shrink_session *session)
{
    uint64_t random = 1;
    struct roll roll;
    int status;

    if (session->best.item_count > ITEMS_MAX)
        return false;
    for (size_t item = 0; item < HEAD_ITEMS && item < session->best.item_count; item++)
        for (size_t k = 0; (status = roll_guess(&session->best, item, k, &roll)) >= 0; k++)
            if (status > 0 && leap_over(session, &roll, &random))
                return true;
    for (size_t line = 0; line < session->best.line_count; line++) {
        roll = (struct roll){.count_item = ROLL_UNCOUNTED,
                             .items = ROLL_LINE,
                             .at = line,
                             .length = session->best.lines[line].count};
        if (session->best.lines[line].kind != LINE_PLAIN && roll.length > 1 &&
            leap_over(session, &roll, &random))
            return true;
    }
    return false;
}
