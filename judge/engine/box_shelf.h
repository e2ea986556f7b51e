/*
 * Boxes that outlive a submission: whoever judges one program after the other lends them from here
 * and makes each kind once. Between two programs a box is what it is between two runs of one: its
 * processes are gone, /box and the IPC namespace are new, and /work holds the next program.
 */
#ifndef JUDGE_ENGINE_BOX_SHELF_H
#define JUDGE_ENGINE_BOX_SHELF_H

#include "judge/engine/box.h"

#define BOX_SHELF_MAX 8 /* kept at a time; a class in more languages makes some of them again */

struct box_shelf {
    struct box_shelf_place {
        char *kind;
        struct box *box;
        bool is_lent;
    } * places;
    size_t count, capacity;
};
#define BOX_SHELF_INIT {NULL, 0, 0}
void box_shelf_release(struct box_shelf *shelf); /* for AUTO; nothing may be lent */

/*
 * Like box_open(), but the box may have been at work before, for the same purpose ("program",
 * "tool"): where answers were seen no submission runs. shelf NULL: it is box_open().
 */
int box_shelf_lend(struct box_shelf *shelf, const char *purpose, const struct language *language,
                   int cpu, struct box **out_box, struct error *err);

/*
 * Empties *box, which may be NULL. is_fit: no run is going on in it, and none has failed; all
 * others are closed.
 */
void box_shelf_take_back(struct box_shelf *shelf, struct box **box, bool is_fit);

#endif
