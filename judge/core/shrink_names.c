#include "judge/core/shrink_names.h"

#include "judge/base/memory.h"

#define COUNT_MAX ((int64_t)1 << 22)
#define SINGLE_NAMES_MAX 64 /* with more of them each by itself is too little */
#define CONTRACTED_MAX 8    /* with more of them there are too many pairs */
#define HEAD_ITEMS 8        /* a count stands among the first items */

/* Which items are names: the first columns of the lines below the count; 0 columns: all items. */
struct naming {
    size_t count_item, columns;
    int64_t count, base; /* names are base … base + count - 1 */
};

static bool is_name(const struct specimen *specimen, const struct naming *naming, size_t item,
                    int64_t *out_number)
{
    size_t line = specimen_line_of(specimen, item);

    if (item == naming->count_item || !specimen_number(specimen, item, out_number))
        return false;
    if (naming->columns > 0 && (line <= specimen_line_of(specimen, naming->count_item) ||
                                item - specimen->lines[line].first >= naming->columns))
        return false;
    return *out_number >= naming->base && *out_number < naming->base + naming->count;
}

/* What becomes of the names. */
struct renaming {
    const int64_t *to; /* to[name - base]; -1: a line that uses it goes */
    int64_t count;     /* names that are left */
    bool loops_go;     /* a line whose first two names become one goes */
    size_t lowered;    /* this item is lowered by 1 too; SIZE_MAX: none */
};

static bool becomes_loop(const struct specimen *specimen, const struct naming *naming,
                         const struct renaming *renaming, size_t line)
{
    size_t item = specimen->lines[line].first;
    int64_t one, two;

    return naming->columns >= 2 && specimen->lines[line].count >= 2 &&
           is_name(specimen, naming, item, &one) && is_name(specimen, naming, item + 1, &two) &&
           one != two && renaming->to[one - naming->base] == renaming->to[two - naming->base];
}

/* Marks lines as gone and gives names; returns how many lines go, and the first one. */
static size_t give_names(const struct specimen *best, const struct naming *naming,
                         const struct renaming *renaming, struct draft *draft, size_t *out_first)
{
    size_t gone = 0;
    int64_t number;

    for (size_t i = 0; i < best->item_count; i++) {
        size_t line = specimen_line_of(best, i);
        bool goes;

        if (!is_name(best, naming, i, &number))
            continue;
        goes = renaming->to[number - naming->base] < 0 ||
               (renaming->loops_go && becomes_loop(best, naming, renaming, line));
        if (!goes) {
            draft_set_number(draft, i, renaming->to[number - naming->base]);
        } else if (!draft->line_is_gone[line]) {
            draft->line_is_gone[line] = true;
            *out_first = gone == 0 ? line : *out_first;
            gone++;
        }
    }
    return gone;
}

/* The number that counted the lines: as many as there are from the first one to the end. */
static void lower_line_count(const struct specimen *best, const struct naming *naming,
                             size_t first_gone, size_t gone, struct draft *draft)
{
    size_t head = best->lines[first_gone].first;
    int64_t number;

    for (size_t i = 0; i < head && i < HEAD_ITEMS; i++)
        if (i != naming->count_item && specimen_number(best, i, &number) &&
            number >= (int64_t)gone && number <= (int64_t)best->line_count &&
            (size_t)number >= best->line_count - specimen_line_of(best, i) - 1) {
            draft_set_number(draft, i, number - (int64_t)gone);
            break;
        }
}

static enum shrink_answer rename_all(struct shrink_session *session, const struct naming *naming,
                                     const struct renaming *renaming)
{
    const struct specimen *best = &session->best;
    AUTO(draft_release) struct draft draft;
    size_t gone, first_gone = SIZE_MAX;
    int64_t number;

    draft_init(&draft, best);
    draft_set_number(&draft, naming->count_item, renaming->count);
    gone = give_names(best, naming, renaming, &draft, &first_gone);
    if (gone > 0)
        lower_line_count(best, naming, first_gone, gone, &draft);
    if (renaming->lowered != SIZE_MAX && specimen_number(&draft.of, renaming->lowered, &number))
        draft_set_number(&draft, renaming->lowered, number - 1);
    return shrink_try(session, &draft);
}

/* Only names that are used stay, in their order. */
static bool drop_unused(struct shrink_session *session, const struct naming *naming)
{
    AUTO(mem_free) int64_t *to = mem_alloc((size_t)naming->count, sizeof *to);
    int64_t used = 0, number;

    for (size_t i = 0; i < session->best.item_count; i++)
        if (is_name(&session->best, naming, i, &number))
            to[number - naming->base] = 1;
    for (int64_t i = 0; i < naming->count; i++)
        to[i] = to[i] != 0 ? naming->base + used++ : 0;
    return used < naming->count && used > 0 &&
           rename_all(session, naming, &(struct renaming){to, used, false, SIZE_MAX}) ==
               SHRINK_FAILS;
}

/*
 * from is called as into is, and the names above move down. As it is; then as a path becomes
 * shorter: what lies between the two goes, and where that is a step that some number counts, this
 * one too.
 */
static bool merge_two(struct shrink_session *session, const struct naming *naming, int64_t from,
                      int64_t into)
{
    AUTO(mem_free) int64_t *to = mem_alloc((size_t)naming->count, sizeof *to);
    struct renaming renaming = {to, naming->count - 1, false, SIZE_MAX};

    for (int64_t i = 0; i < naming->count; i++)
        to[i] = naming->base + i - (i > from);
    to[from] = naming->base + into - (into > from);
    if (rename_all(session, naming, &renaming) == SHRINK_FAILS)
        return true;
    if (naming->columns < 2 || naming->count > CONTRACTED_MAX)
        return false;
    renaming.loops_go = true;
    if (rename_all(session, naming, &renaming) == SHRINK_FAILS)
        return true;
    for (size_t i = 0; i < HEAD_ITEMS && i < session->best.item_count && !session->is_over; i++) {
        renaming.lowered = i;
        if (i != naming->count_item && rename_all(session, naming, &renaming) == SHRINK_FAILS)
            return true;
    }
    return false;
}

/* Halves of the names, quarters of them, and so on, with all lines that use them. */
static bool drop_ranges(struct shrink_session *session, struct naming *naming)
{
    bool has_shrunk = false;

    for (int64_t chunk = naming->count / 2; chunk >= 1; chunk /= 2) {
        if (naming->count / chunk > SINGLE_NAMES_MAX)
            break;
        for (int64_t at = 0; at + chunk <= naming->count && !session->is_over;) {
            AUTO(mem_free) int64_t *to = mem_alloc((size_t)naming->count, sizeof *to);

            for (int64_t i = 0; i < naming->count; i++) {
                bool is_gone = i >= at && i < at + chunk;

                to[i] = is_gone ? -1 : naming->base + i - (i >= at + chunk ? chunk : 0);
            }
            if (rename_all(session, naming,
                           &(struct renaming){to, naming->count - chunk, false, SIZE_MAX}) ==
                SHRINK_FAILS) {
                naming->count -= chunk;
                has_shrunk = true;
            } else {
                at += chunk;
            }
        }
    }
    return has_shrunk;
}

static bool merge_names(struct shrink_session *session, struct naming *naming)
{
    bool has_shrunk = false;

    for (int64_t from = naming->count - 1; from >= 0 && naming->count <= 16; from--)
        for (int64_t into = 0; into < naming->count && from < naming->count; into++)
            if (into != from && !session->is_over && merge_two(session, naming, from, into)) {
                naming->count--;
                has_shrunk = true;
                break;
            }
    return has_shrunk;
}

/* Every number below the count that could be a name is one. */
static bool naming_fits(const struct specimen *specimen, const struct naming *naming)
{
    size_t names = 0, others = 0;
    size_t head = specimen_line_of(specimen, naming->count_item);

    for (size_t i = 0; i < specimen->item_count; i++) {
        size_t line = specimen_line_of(specimen, i);
        int64_t number;

        if (is_name(specimen, naming, i, &number))
            names++;
        else if (naming->columns > 0 && line > head &&
                 i - specimen->lines[line].first < naming->columns)
            others++;
    }
    return names > 0 && others == 0;
}

static bool shrink_naming(struct shrink_session *session, struct naming *naming)
{
    bool has_shrunk;

    if (!specimen_number(&session->best, naming->count_item, &naming->count) || naming->count < 1 ||
        naming->count > COUNT_MAX || !naming_fits(&session->best, naming))
        return false;
    has_shrunk = drop_unused(session, naming);
    if (!specimen_number(&session->best, naming->count_item, &naming->count))
        return has_shrunk;
    has_shrunk = drop_ranges(session, naming) || has_shrunk;
    return merge_names(session, naming) || has_shrunk;
}

bool shrink_names(struct shrink_session *session)
{
    static const size_t columns[] = {2, 1, 3, 0};
    bool has_shrunk = false;

    for (size_t item = 0; item < HEAD_ITEMS && item < session->best.item_count; item++)
        for (size_t i = 0; i < ARRAY_LEN(columns); i++)
            for (int64_t base = 1; base >= 0 && !session->is_over; base--) {
                struct naming naming = {item, columns[i], 0, base};

                has_shrunk = shrink_naming(session, &naming) || has_shrunk;
            }
    return has_shrunk;
}
