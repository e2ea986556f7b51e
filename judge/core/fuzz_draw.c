#include "judge/core/fuzz_draw.h"

#include <inttypes.h>
#include <string.h>

#include "judge/base/random.h"
#include "judge/core/shrink_roll.h"
#include "judge/core/specimen.h"
#include "judge/core/token.h"

#define KEPT_MAX 12 /* a number of a call that is small as it stands */
#define CHANGES_MAX 3
#define ROLL_TRIES 16 /* items that may count a list */

/* ---- calls ---- */

/* Mostly tiny: where programs differ at all, they differ on a few elements. */
static int64_t draw_small(uint64_t *random)
{
    static const uint64_t spreads[] = {3, 6, 6, 10, 10, 24};

    return (int64_t)random_below(random, spreads[random_below(random, ARRAY_LEN(spreads))] + 1);
}

static void add_number(int64_t number, struct strbuf *out)
{
    strbuf_addf(out, "%" PRId64, number);
}

/* What stands behind '='. Words, and sometimes small numbers, stay what they are. */
static void add_value(struct span value, uint64_t *random, struct strbuf *out)
{
    int64_t number;

    if (!token_integer(value, &number) ||
        (number <= KEPT_MAX && number >= -KEPT_MAX && random_below(random, 2) == 0))
        strbuf_add(out, value.data, value.size);
    else
        add_number(draw_small(random), out);
}

void fuzz_draw_call(const char *call, uint64_t *random, struct strbuf *out)
{
    while (*call != '\0') {
        size_t size = strcspn(call, " ");
        const char *equals = memchr(call, '=', size);
        size_t name = equals != NULL ? (size_t)(equals - call) + 1 : size;

        strbuf_add(out, call, name);
        if (equals != NULL)
            add_value((struct span){equals + 1, size - name}, random, out);
        call += size;
        if (*call == ' ')
            strbuf_add_char(out, *call++);
    }
}

/* ---- inputs ---- */

struct change {
    const struct specimen *of;
    struct draft *draft;
    uint64_t *random;
};

static size_t any_item(struct change *change)
{
    return (size_t)random_below(change->random, change->of->item_count);
}

/* One more or less, a small number, or another number of the input. */
static void change_number(struct change *change)
{
    size_t item = any_item(change);
    int64_t number, other = 0;

    if (!specimen_number(change->of, item, &number))
        return;
    switch (random_below(change->random, 4)) {
    case 0:
        other = number < INT64_MAX ? number + 1 : number;
        break;
    case 1:
        other = number > INT64_MIN ? number - 1 : number;
        break;
    case 2:
        other = draw_small(change->random);
        break;
    default:
        (void)specimen_number(change->of, any_item(change), &other);
    }
    draft_set_number(change->draft, item, other);
}

/* One item becomes what another is. */
static void copy_item(struct change *change)
{
    size_t from = any_item(change), to = any_item(change);

    draft_set_text(change->draft, to, change->of->items[from]);
}

static void swap_items(struct change *change)
{
    size_t a = any_item(change), b = any_item(change);

    draft_set_text(change->draft, a, change->of->items[b]);
    draft_set_text(change->draft, b, change->of->items[a]);
}

/* A letter of a word becomes another letter of the input. */
static void change_letter(struct change *change)
{
    size_t item = any_item(change);
    struct span word = change->of->items[item], other = change->of->items[any_item(change)];
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;

    if (word.size == 0 || other.size == 0)
        return;
    strbuf_add(&text, word.data, word.size);
    text.data[random_below(change->random, word.size)] =
        other.data[random_below(change->random, other.size)];
    draft_set_text(change->draft, item, strbuf_span(&text));
}

/* An element of a list goes, and the number that counts the list is lowered. */
static void drop_element(struct change *change)
{
    for (int tries = 0; tries < ROLL_TRIES; tries++) {
        size_t item = any_item(change);
        struct roll roll;
        size_t at;

        if (roll_guess(change->of, item, (size_t)random_below(change->random, 4), &roll) != 1 ||
            roll.length == 0)
            continue;
        at = (size_t)random_below(change->random, roll.length);
        roll_mark(&roll, at, at + 1, change->draft);
        return;
    }
}

void fuzz_draw_change(struct span input, bool is_typed, uint64_t *random, struct strbuf *out)
{
    static void (*const ways[])(struct change *) = {change_number, change_number, copy_item,
                                                    swap_items,    change_letter, drop_element};
    AUTO(specimen_release) struct specimen specimen = SPECIMEN_INIT;
    AUTO(specimen_release) struct specimen changed = SPECIMEN_INIT;
    AUTO(draft_release) struct draft draft;
    struct change change = {.of = &specimen, .draft = &draft, .random = random};
    uint64_t count = 1 + random_below(random, CHANGES_MAX);

    specimen_parse(input, is_typed, &specimen);
    draft_init(&draft, &specimen);
    for (uint64_t i = 0; i < count && specimen.item_count > 0; i++)
        ways[random_below(random, ARRAY_LEN(ways))](&change);
    draft_settle(&draft, &changed);
    specimen_render(&changed, out);
}
