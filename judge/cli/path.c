#include "judge/cli/path.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/cli/problem_notes.h"
#include "judge/cli/target.h"
#include "judge/repo/history_review.h"
#include "judge/repo/roadmap_file.h"

#define UNKNOWN_S (30 * 60)
#define FLASH_CARD_S (2 * 60)

static void items_mark(struct roadmap *roadmap, const struct names *ticks)
{
    for (size_t i = 0; i < roadmap->phase_count; i++)
        for (size_t j = 0; j < roadmap->phases[i].item_count; j++) {
            struct roadmap_item *item = &roadmap->phases[i].items[j];

            for (size_t k = 0; k < ticks->count; k++)
                item->is_done |= strcmp(ticks->items[k], item->id) == 0;
        }
}

int path_load(struct app *app, struct roadmap *out_roadmap, struct error *err)
{
    const struct repository *repository = NULL;
    struct history *history = NULL;
    AUTO(problem_status_list_release)
    struct problem_status_list statuses = PROBLEM_STATUS_LIST_INIT;
    AUTO(roadmap_release) struct roadmap roadmap = ROADMAP_INIT;
    AUTO(names_release) struct names solved = NAMES_INIT;
    AUTO(names_release) struct names ticks = NAMES_INIT;

    if (roadmap_file_load(&roadmap, err) < 0 || app_repository(app, &repository, err) < 0 ||
        app_history(app, &history, err) < 0 || history_statuses(history, &statuses, err) < 0 ||
        history_ticks(history, &ticks, err) < 0)
        return -1;
    for (size_t i = 0; i < statuses.count; i++)
        if (statuses.items[i].is_solved)
            names_add(&solved, statuses.items[i].problem_id);
    roadmap_mark(&roadmap, &solved, &repository->ids);
    items_mark(&roadmap, &ticks);
    SWAP(*out_roadmap, roadmap);
    return 0;
}

char *path_next_id(struct app *app, const struct repository *repository,
                   const struct problem_status_list *statuses)
{
    AUTO(roadmap_release) struct roadmap roadmap = ROADMAP_INIT;

    (void)path_load(app, &roadmap, NULL);
    return path_next_on(&roadmap, repository, statuses);
}

char *path_next_on(const struct roadmap *roadmap, const struct repository *repository,
                   const struct problem_status_list *statuses)
{
    const struct roadmap_step *step = roadmap_next(roadmap);

    return step != NULL ? mem_strdup(step->id) : target_next_id(repository, statuses);
}

int64_t path_usual_s(void *state, const char *card)
{
    const struct roadmap *roadmap = state;
    const struct roadmap_step *step = roadmap_find(roadmap, card);

    if (strchr(card, ':') != NULL)
        return FLASH_CARD_S;
    return step != NULL ? (int64_t)(step->hours * 3600) : UNKNOWN_S;
}
