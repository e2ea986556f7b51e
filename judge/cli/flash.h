/*
 * Flash cards: "which input kills this idea?" for each wrong solution of a solved problem, and the
 * learner's own ones.
 */
#ifndef JUDGE_CLI_FLASH_H
#define JUDGE_CLI_FLASH_H

#include "judge/cli/app.h"

struct flash_card {
    char *card;              /* "kill:ID/FILE" or "own:ID", as the reviews call it */
    char *front;             /* the idea, or the own text */
    char *back;              /* NULL for an idea: flash_back() finds it out */
    char *problem_id, *path; /* of an idea */
    bool is_new;
    int64_t due_day;
};
struct flash_list {
    struct flash_card *items;
    size_t count, capacity;
};
#define FLASH_LIST_INIT {NULL, 0, 0}
void flash_list_release(struct flash_list *list);

/* Every card there is, those longest due in front, the new ones behind. */
int flash_load(struct app *app, struct flash_list *out_list, struct error *err);

/* How many new ones were begun today: no more than FLASH_NEW_A_DAY make a habit. */
#define FLASH_NEW_A_DAY 2
int flash_begun_today(struct app *app, size_t *out_count, struct error *err);

/* What the cases that kill the idea have in common: it is judged now, unless the back is known. */
int flash_back(struct app *app, const struct flash_card *card, struct strbuf *out,
               struct error *err);

#endif
