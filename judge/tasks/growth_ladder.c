#include "judge/tasks/growth_ladder.h"

#include <math.h>

#define FIRST_DOUBLED 12.0
#define FIRST_STEPPED 3.0
#define LAST_STEPPED 64.0
#define LAST_UNKNOWN (12.0 * (1 << 17))
#define SHORT_POINTS 5
#define EXPLODES 64.0 /* times that a cost rises over a doubling */
#define PATIENCE 4.0  /* budgets that the wanted points may take */

void growth_ladder_start(struct growth_ladder *ladder, double first, double last, double budget)
{
    *ladder = (struct growth_ladder){.budget = budget};
    ladder->last = last > 0 ? last : LAST_UNKNOWN;
    ladder->steps_by_one = ladder->last <= LAST_STEPPED;
    ladder->first = first > 0 ? first : ladder->steps_by_one ? FIRST_STEPPED : FIRST_DOUBLED;
}

void growth_ladder_start_doubling(struct growth_ladder *ladder, double first, double last,
                                  double budget)
{
    *ladder = (struct growth_ladder){.budget = budget,
                                     .first = first,
                                     .last = last > 0 ? last : LAST_UNKNOWN};
}

void growth_ladder_start_small(struct growth_ladder *ladder, double budget)
{
    *ladder = (struct growth_ladder){.budget = budget,
                                     .first = FIRST_STEPPED,
                                     .last = LAST_STEPPED,
                                     .steps_by_one = true};
}

static double size_at(const struct growth_ladder *ladder, size_t point)
{
    return ladder->steps_by_one ? ladder->first + (double)point
                                : ladder->first * exp2((double)point);
}

/* As the last step went on: the ratio of the last two costs, but no less than that of the sizes. */
static double foretold(const struct growth_ladder *ladder)
{
    double last, before, ratio = ladder->steps_by_one ? 1 : 2;

    if (ladder->count == 0)
        return 0;
    last = ladder->costs[ladder->count - 1];
    before = ladder->count > 1 ? ladder->costs[ladder->count - 2] : 0;
    if (before > 0 && last / before > ratio)
        ratio = last / before;
    return last * ratio;
}

/* No polynomial rises so much from one size to its double: the next run would not end. */
static bool costs_explode(const struct growth_ladder *ladder)
{
    size_t count = ladder->count;

    return !ladder->steps_by_one && count > 1 && ladder->costs[count - 2] > 0 &&
           ladder->costs[count - 1] > EXPLODES * ladder->costs[count - 2];
}

double growth_ladder_next(const struct growth_ladder *ladder)
{
    double size = size_at(ladder, ladder->count);
    double patience = ladder->count < LADDER_POINTS_WANTED ? PATIENCE : 1;

    if (ladder->count >= GROWTH_POINTS_MAX || size > ladder->last || costs_explode(ladder))
        return 0;
    if (ladder->spent + foretold(ladder) > patience * ladder->budget)
        return 0;
    return size;
}

void growth_ladder_note(struct growth_ladder *ladder, double cost)
{
    ladder->costs[ladder->count++] = cost;
    ladder->spent += cost;
}

bool growth_ladder_is_short(const struct growth_ladder *ladder)
{
    return !ladder->steps_by_one && ladder->count < SHORT_POINTS;
}
