#include <stdbool.h>

#include "judge/engine/box_shelf.h"
#include "tests/unit/engine_kit.h"
#include "tests/unit/tap.h"

static struct kit kit;

static struct box *lend(struct box_shelf *shelf, const char *purpose,
                        const struct language *language)
{
    AUTO(error_release) struct error err = ERROR_INIT;
    struct box *box = NULL;

    if (box_shelf_lend(shelf, purpose, language, -1, &box, &err) < 0)
        tap_note("%s", error_text(&err));
    return box;
}

static void test_lending(void)
{
    AUTO(box_shelf_release) struct box_shelf shelf = BOX_SHELF_INIT;
    struct language managed = kit.language;
    struct box *first = lend(&shelf, "program", &kit.language);
    struct box *second = lend(&shelf, "program", &kit.language);
    struct box *again = first, *other;

    managed.runs_native = false;
    tap_ok(first != NULL && second != NULL && first != second, "a box is lent to one at a time");
    box_shelf_take_back(&shelf, &again, true);
    tap_ok(again == NULL, "who gives one back has it no more");
    other = lend(&shelf, "tool", &kit.language);
    tap_ok(other != first, "where a tool saw answers no submission runs, and the other way round");
    box_shelf_take_back(&shelf, &other, true);
    other = lend(&shelf, "program", &managed);
    tap_ok(other != first, "a language that may do more has boxes of its own");
    box_shelf_take_back(&shelf, &other, true);
    again = lend(&shelf, "program", &kit.language);
    tap_ok(again == first, "the next program of its kind gets the one that stands there");
    tap_is_int((int64_t)shelf.count, 4, "and all stay on the shelf");
    box_shelf_take_back(&shelf, &again, false);
    tap_is_int((int64_t)shelf.count, 3, "but one in which something failed");
    box_shelf_take_back(&shelf, &second, true);
    box_shelf_take_back(&shelf, &second, true);
    tap_is_int((int64_t)shelf.count, 3, "giving back nothing is nothing");
}

static void test_room(void)
{
    AUTO(box_shelf_release) struct box_shelf shelf = BOX_SHELF_INIT;
    struct box *boxes[BOX_SHELF_MAX + 1];

    for (size_t i = 0; i < ARRAY_LEN(boxes); i++)
        boxes[i] = lend(&shelf, "program", &kit.language);
    tap_ok(boxes[BOX_SHELF_MAX] != NULL, "what is at work is not closed for room");
    for (size_t i = 0; i < ARRAY_LEN(boxes); i++)
        box_shelf_take_back(&shelf, &boxes[i], true);
    boxes[0] = lend(&shelf, "tool", &kit.language);
    tap_is_int((int64_t)shelf.count, BOX_SHELF_MAX, "what only stands there is");
    box_shelf_take_back(&shelf, &boxes[0], true);
}

static void test_no_shelf(void)
{
    struct box *box = lend(NULL, "program", &kit.language);

    tap_ok(box != NULL, "without a shelf there is a box too");
    box_shelf_take_back(NULL, &box, true);
    tap_ok(box == NULL, "and it is closed");
}

int main(void)
{
    char reason[512];

    if (!kit_open(&kit, reason))
        return tap_skip_all(reason);
    test_lending();
    test_room();
    test_no_shelf();
    kit_release(&kit);
    return tap_done();
}
