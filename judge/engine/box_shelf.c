#include "judge/engine/box_shelf.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"

static void place_empty(struct box_shelf *shelf, size_t at)
{
    mem_free(&shelf->places[at].kind);
    box_close(&shelf->places[at].box);
    shelf->count--;
    memmove(&shelf->places[at], &shelf->places[at + 1],
            (shelf->count - at) * sizeof *shelf->places);
}

void box_shelf_release(struct box_shelf *shelf)
{
    while (shelf->count > 0)
        place_empty(shelf, shelf->count - 1);
    mem_free(&shelf->places);
    shelf->capacity = 0;
}

/* The one that has stood here longest makes room. */
static void make_room(struct box_shelf *shelf)
{
    for (size_t i = 0; i < shelf->count && shelf->count >= BOX_SHELF_MAX;) {
        if (shelf->places[i].is_lent)
            i++;
        else
            place_empty(shelf, i);
    }
}

int box_shelf_lend(struct box_shelf *shelf, const char *purpose, const struct language *language,
                   int cpu, struct box **out_box, struct error *err)
{
    AUTO(mem_free) char *make = box_kind(language, BOX_RUN, cpu);
    AUTO(mem_free) char *kind = mem_format("%s %s", purpose, make);
    struct box_shelf_place place = {.is_lent = true};

    for (size_t i = 0; shelf != NULL && i < shelf->count; i++) {
        if (shelf->places[i].is_lent || strcmp(shelf->places[i].kind, kind) != 0)
            continue;
        shelf->places[i].is_lent = true;
        *out_box = shelf->places[i].box;
        return 0;
    }
    if (box_open(language, BOX_RUN, cpu, &place.box, err) < 0)
        return -1;
    *out_box = place.box;
    if (shelf == NULL)
        return 0;
    make_room(shelf);
    place.kind = TAKE(kind);
    ARRAY_PUSH(shelf->places, shelf->count, shelf->capacity, place);
    return 0;
}

void box_shelf_take_back(struct box_shelf *shelf, struct box **box, bool is_fit)
{
    for (size_t i = 0; shelf != NULL && *box != NULL && i < shelf->count; i++) {
        if (shelf->places[i].box != *box)
            continue;
        *box = NULL;
        shelf->places[i].is_lent = false;
        if (!is_fit)
            place_empty(shelf, i);
        return;
    }
    box_close(box);
}
