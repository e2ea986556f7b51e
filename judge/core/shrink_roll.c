#include "judge/core/shrink_roll.h"

#include <string.h>

#include "judge/core/token.h"

#define WINDOWS_MAX 8 /* so many parts are also tried alone */
#define PAIRS_MAX 9   /* in a list as short as this one any two elements are tried together */

/* ---- taking out ---- */

static void mark_items(struct draft *draft, const struct specimen_line *line, size_t from,
                       size_t to)
{
    for (size_t i = from; i < to && i < line->count; i++)
        draft->item_is_gone[line->first + i] = true;
}

static void cut_word(struct draft *draft, size_t item, size_t from, size_t to)
{
    struct span word = draft->of.items[item];
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    strbuf_add(&text, word.data, from);
    strbuf_add(&text, word.data + to, word.size - to);
    draft_set_text(draft, item, strbuf_span(&text));
}

static void mark_lines(const struct roll *roll, size_t from, size_t to, struct draft *draft)
{
    for (size_t i = roll->first_line + from * roll->group;
         i < roll->first_line + to * roll->group && i < draft->of.line_count; i++)
        draft->line_is_gone[i] = true;
}

void roll_mark(const struct roll *roll, size_t from, size_t to, struct draft *draft)
{
    const struct specimen *specimen = &draft->of;
    int64_t number;

    mark_lines(roll, from, to, draft);
    if (roll->items == ROLL_LINE)
        mark_items(draft, &specimen->lines[roll->at], roll->offset + from, roll->offset + to);
    for (size_t i = roll->at; roll->items == ROLL_ALIKE && i < specimen->line_count; i++)
        if (specimen->lines[i].count == roll->offset + roll->length)
            mark_items(draft, &specimen->lines[i], roll->offset + from, roll->offset + to);
    for (size_t i = 0; roll->items == ROLL_ROWS && i < roll->length * roll->group; i++)
        mark_items(draft, &specimen->lines[roll->first_line + i], from, to);
    if (roll->items == ROLL_WORD)
        cut_word(draft, roll->at, from, to);
    for (size_t i = roll->at; roll->items == ROLL_WORDS && i < specimen->item_count; i++)
        if (specimen->items[i].size == roll->length)
            cut_word(draft, i, from, to);
    if (roll->count_item != ROLL_UNCOUNTED && specimen_number(specimen, roll->count_item, &number))
        draft_set_number(draft, roll->count_item, number - (int64_t)(to - from));
}

/* Both parts from..to and more_from..more_to (behind it) go. */
static enum shrink_answer try_without(struct shrink_session *session, struct roll *roll,
                                      size_t from, size_t to, size_t more_from, size_t more_to)
{
    AUTO(draft_release) struct draft draft;
    enum shrink_answer answer;

    draft_init(&draft, &session->best);
    if (more_to > more_from)
        roll_mark(roll, more_from, more_to, &draft);
    /* A word was cut behind this part, so that its places still hold. */
    if (to > from) {
        struct roll rest = *roll;

        if (roll->items == ROLL_WORDS)
            rest.length -= more_to - more_from;
        roll_mark(&rest, from, to, &draft);
    }
    answer = shrink_try(session, &draft);
    if (answer == SHRINK_FAILS)
        roll->length -= to - from + more_to - more_from;
    return answer;
}

/* A guess is wrong when nothing accepts a list without its last, its first or a middle element. */
static bool roll_lives(struct shrink_session *session, struct roll *roll, bool *out_has_shrunk)
{
    const size_t places[] = {roll->length - 1, 0, roll->length / 2};

    for (size_t i = 0; i < ARRAY_LEN(places) && !session->is_over; i++) {
        enum shrink_answer answer;

        if (i > 0 && places[i] >= roll->length - 1)
            continue;
        answer = try_without(session, roll, places[i], places[i] + 1, 0, 0);
        if (answer == SHRINK_FAILS)
            *out_has_shrunk = true;
        if (answer == SHRINK_FAILS || answer == SHRINK_PASSES)
            return true;
    }
    return false;
}

/* Only this part stays. */
static bool keep_windows(struct shrink_session *session, struct roll *roll, size_t chunk)
{
    for (size_t at = 0; at < roll->length && !session->is_over; at += chunk) {
        size_t end = at + chunk < roll->length ? at + chunk : roll->length;

        if (try_without(session, roll, 0, at, end, roll->length) == SHRINK_FAILS)
            return true;
    }
    return false;
}

static bool drop_chunks(struct shrink_session *session, struct roll *roll, size_t chunk)
{
    bool has_shrunk = false;

    for (size_t at = 0; at < roll->length && !session->is_over;) {
        size_t end = at + chunk < roll->length ? at + chunk : roll->length;

        if (try_without(session, roll, at, end, 0, 0) == SHRINK_FAILS)
            has_shrunk = true;
        else
            at = end;
    }
    return has_shrunk;
}

static bool drop_pairs(struct shrink_session *session, struct roll *roll)
{
    for (size_t i = 0; i + 2 < roll->length; i++)
        for (size_t j = i + 2; j < roll->length && !session->is_over; j++)
            if (try_without(session, roll, i, i + 1, j, j + 1) == SHRINK_FAILS)
                return true;
    return false;
}

bool roll_reduce(struct shrink_session *session, struct roll *roll)
{
    bool has_shrunk = false;

    if (roll->length == 0 || !roll_lives(session, roll, &has_shrunk))
        return false;
    for (size_t chunk = roll->length; chunk >= 1 && !session->is_over; chunk /= 2) {
        if (chunk < roll->length && roll->length / chunk <= WINDOWS_MAX)
            has_shrunk = keep_windows(session, roll, chunk) || has_shrunk;
        has_shrunk = drop_chunks(session, roll, chunk) || has_shrunk;
    }
    while (roll->length <= PAIRS_MAX && !session->is_over && drop_pairs(session, roll))
        has_shrunk = true;
    return has_shrunk;
}

/* ---- guessing ---- */

#define LENGTH_MAX ((int64_t)1 << 28)

/* Where the counted lines may begin. */
enum place {
    PLACE_NONE,
    PLACE_BELOW,
    PLACE_BELOW_ONE,
    PLACE_BEHIND, /* the lines that numbers before this one count */
    PLACE_END,
    PLACE_GROUPS, /* several lines for each */
    PLACES
};

static const enum roll_items items_of_guess[] = {
    ROLL_NO_ITEMS, ROLL_LINE, ROLL_ALIKE, ROLL_ROWS, ROLL_WORD, ROLL_WORDS,
};
#define OWN_LINE ARRAY_LEN(items_of_guess) /* items behind the number, in its own line */
#define ITEM_GUESSES (ARRAY_LEN(items_of_guess) + 1)

static const int64_t deltas[] = {0, -1, 1}; /* a tree of n has n - 1 edges */

/* The lines that the numbers before this one count. */
static size_t lines_before(const struct specimen *specimen, size_t item, size_t line)
{
    size_t sum = 0;

    for (size_t i = specimen->lines[line].first; i < item; i++) {
        int64_t number;

        if (specimen_number(specimen, i, &number) && number > 0 &&
            number <= (int64_t)specimen->line_count)
            sum += (size_t)number;
    }
    return sum;
}

static bool place_lines(const struct specimen *specimen, size_t item, enum place place,
                        struct roll *roll)
{
    size_t line = specimen_line_of(specimen, item), left = specimen->line_count - line - 1;

    roll->group = 1;
    switch (place) {
    case PLACE_NONE:
        roll->group = 0;
        return true;
    case PLACE_BELOW:
        roll->first_line = line + 1;
        break;
    case PLACE_BELOW_ONE:
        roll->first_line = line + 2;
        break;
    case PLACE_BEHIND:
        roll->first_line = line + 1 + lines_before(specimen, item, line);
        if (roll->first_line == line + 1)
            return false;
        break;
    case PLACE_END:
        if (left <= roll->length + 1)
            return false;
        roll->first_line = specimen->line_count - roll->length;
        break;
    default:
        roll->first_line = line + 1;
        roll->group = left / roll->length;
        if (roll->group < 2 || roll->group * roll->length != left)
            return false;
    }
    return roll->first_line + roll->length * roll->group <= specimen->line_count;
}

static bool place_items(const struct specimen *specimen, size_t item, size_t guess,
                        struct roll *roll)
{
    size_t line = specimen_line_of(specimen, item);
    const struct specimen_line *own = &specimen->lines[line];

    if (guess == OWN_LINE) {
        roll->items = ROLL_LINE;
        roll->at = line;
        roll->offset = item + 1 - own->first;
        return own->count == roll->offset + roll->length;
    }
    roll->items = items_of_guess[guess];
    switch (roll->items) {
    case ROLL_NO_ITEMS:
        return roll->group > 0;
    case ROLL_LINE:
    case ROLL_ALIKE:
        for (roll->at = line + 1; roll->at < specimen->line_count; roll->at++)
            if (specimen->lines[roll->at].count == roll->length)
                return true;
        return false;
    case ROLL_ROWS:
        return roll->group > 0 && specimen->lines[roll->first_line].count >= roll->length;
    default:
        for (roll->at = item + 1; roll->at < specimen->item_count; roll->at++)
            if (specimen->items[roll->at].size == roll->length && roll->length > 1)
                return true;
        return false;
    }
}

int roll_guess(const struct specimen *specimen, size_t item, size_t k, struct roll *out_roll)
{
    size_t items = k % ITEM_GUESSES, place = k / ITEM_GUESSES % PLACES;
    size_t delta = k / ITEM_GUESSES / PLACES;
    struct roll roll = {.count_item = item};
    int64_t number;

    if (delta >= ARRAY_LEN(deltas))
        return -1;
    if (!specimen_number(specimen, item, &number) || number + deltas[delta] < 1 ||
        number + deltas[delta] > LENGTH_MAX)
        return 0;
    roll.length = (size_t)(number + deltas[delta]);
    if (!place_lines(specimen, item, (enum place)place, &roll) ||
        !place_items(specimen, item, items, &roll))
        return 0;
    *out_roll = roll;
    return 1;
}
