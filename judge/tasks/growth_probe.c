#include "judge/tasks/growth_probe.h"

#include <math.h>

#include "judge/base/file.h"
#include "judge/engine/memfile.h"

#define CUT_OFF_SIZE 96.0
#define CUT_OFF_LESS (1 / 8.0)
#define CUT_OFF_MORE 2.0
#define CUT_OFF_MOST 8.0
#define CUT_OFF_SAME 0.01
#define CUT_OFF_APART 0.05
#define CUT_OFF_COST 0.25 /* of what a run of a second takes: who needs more is not asked twice */
#define TEXT_SIZES 2      /* at which they look like texts */
#define TEXT_RATIO 2.0
#define EARLY_RISE_9 20.0  /* from 6 to 9, as many times that from 3 to 6: n^6 rises by less */
#define EARLY_RISE_12 32.0 /* from 6 to 12: n^5 rises so */

/* The cost of one run whose second size is ratio times the first; below 0: there is none. */
static int cost_find(struct growth_measuring *measuring, void *state, const char *pattern,
                     double size, double ratio, double *out_cost, struct error *err)
{
    AUTO(fd_close) int fd = -1;
    struct growth_run run = {.read_bytes = -1};
    double units;
    int status;

    measuring->ratio = ratio;
    *out_cost = -1;
    status = growth_input_make(measuring, pattern, size, &fd, &units, err);
    if (status <= 0)
        return status;
    if (measuring->source->measure(state, 0, fd, &run, err) < 0)
        return -1;
    if (run.result.end == RUN_FINISHED)
        *out_cost = run.cost;
    return 0;
}

int growth_second_is_cut_off(struct growth_measuring *measuring, void *state, const char *pattern,
                             bool *out_is_cut_off, struct error *err)
{
    static const double tried[] = {CUT_OFF_MORE, CUT_OFF_MOST, CUT_OFF_LESS};
    double costs[ARRAY_LEN(tried)], slack = measuring->source->slack;

    *out_is_cut_off = false;
    for (size_t i = 0; i < ARRAY_LEN(tried); i++) {
        if (cost_find(measuring, state, pattern, CUT_OFF_SIZE, tried[i], &costs[i], err) < 0)
            return -1;
        if (costs[i] < 0 || costs[i] > CUT_OFF_COST * measuring->source->budget)
            return 0;
    }
    *out_is_cut_off = fabs(costs[1] - costs[0]) <= fmax(slack, CUT_OFF_SAME * costs[0]) &&
                      fabs(costs[2] - costs[0]) > fmax(slack, CUT_OFF_APART * costs[0]);
    return 0;
}

/* Whether the rise over a few small sizes is that of no polynomial: 2^n, n! */
static bool costs_explode_early(const double *costs, size_t count, double slack)
{
    double first = fmax(costs[1] - costs[0], slack);

    return (count > 2 && costs[2] - costs[1] > EARLY_RISE_9 * first) ||
           (count > 3 && costs[3] - costs[1] > EARLY_RISE_12 * first);
}

int growth_explosion_foresee(struct growth_measuring *measuring, void *state, const char *pattern,
                             bool *out_explodes, struct error *err)
{
    static const double sizes[] = {3, 6, 9, 12};
    double costs[ARRAY_LEN(sizes)];

    *out_explodes = false;
    for (size_t i = 0; i < ARRAY_LEN(sizes) && !*out_explodes; i++) {
        if (cost_find(measuring, state, pattern, sizes[i], measuring->ratio, &costs[i], err) < 0)
            return -1;
        if (costs[i] < 0)
            return 0;
        *out_explodes = costs_explode_early(costs, i + 1, measuring->source->slack);
    }
    return 0;
}

/* Whether it looks as if there were texts of digits. A generator that fails here is not needed. */
static bool texts_look(struct growth_measuring *measuring, const char *pattern, double size)
{
    AUTO(mapping_release) struct mapping input = MAPPING_INIT;
    AUTO(fd_close) int fd = -1;
    double units;

    return growth_input_make(measuring, pattern, size, &fd, &units, NULL) > 0 &&
           mapping_of_fd(fd, &input, NULL) == 0 &&
           growth_words_look_like_texts(input.bytes, measuring->padding.lengths);
}

void growth_texts_foresee(struct growth_measuring *measuring, const char *pattern)
{
    /* With twice as much as a second size no length comes up at two of them. */
    static const double sizes[] = {3, 4, 5, 7};
    const struct growth_request *request = measuring->request;
    const char filler = measuring->padding.filler;
    int found = 0;

    if (filler == '\0' || measuring->seed > 1)
        return;
    measuring->padding.filler = '\0';
    measuring->ratio = TEXT_RATIO;
    for (size_t i = 0; i < ARRAY_LEN(sizes); i++)
        found += sizes[i] >= request->first && (request->last <= 0 || sizes[i] <= request->last) &&
                 texts_look(measuring, pattern, sizes[i]);
    measuring->padding.filler = filler;
    measuring->padding.has_texts = found >= TEXT_SIZES;
}
