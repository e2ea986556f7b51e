/*
 * The ladder says which sizes, the inputs come from a generator, the source runs and counts.
 *
 * A program with two sizes is measured along lines of one ratio each. The first is also the series
 * of one size, that words, lines and curves are taken from; the others only tell the sizes apart.
 */
#include "judge/tasks/growth_climb.h"

#include <math.h>
#include <string.h>
#include <unistd.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/core/growth_plane.h"
#include "judge/engine/ending.h"
#include "judge/engine/memfile.h"
#include "judge/tasks/growth_ladder.h"
#include "judge/tasks/growth_probe.h"

#define OCTAL_READER "go"
#define LINES 3
#define MAIN_SHARE 0.5      /* of the budget, where there are other lines */
#define MAIN_POINTS_MAX 40  /* and of the points */
#define OTHER_POINTS_MAX 12 /* of each other line */
#define OTHER_POINTS_MIN 3  /* fewer say nothing about a line */
#define OTHER_FIRST 4.0     /* the smaller size at the first point of another line */
#define WORD_SECONDS 2e-7   /* what making a word of input takes: it counts for the budget */
#define REPEATED_POINT 3
#define REPEAT_DIFFERENCE 0.02
#define STARTS_MAX 10 /* doublings after which a line that is refused is given up */

/* CPU seconds a hint may take: what is emulated or started slowly needs more. */
static const struct {
    const char *language;
    double budget_s;
} budgets[] = {
    {"python",     2 },
    {"javascript", 2 },
    {"java",       10},
};

/* What the second size is where the first is 1, by line: as many as the generator takes. */
static const double more[LINES] = {2, 8, 32}, less[LINES] = {0.5, 1 / 8.0, 1 / 32.0};
static const double as_many[LINES] = {1, 1, 1};

static void sizes_on_line(const struct growth_measuring *measuring, double size,
                          double out_sizes[GROWTH_SIZES])
{
    out_sizes[0] = size;
    out_sizes[1] = fmax(1, floor(size * measuring->ratio));
}

int growth_input_make(struct growth_measuring *measuring, const char *pattern, double size,
                      int *out_fd, double *out_units, struct error *err)
{
    double sizes[GROWTH_SIZES];
    AUTO(mem_free) char *call = NULL;
    AUTO(mem_free) char *seeded = NULL;

    sizes_on_line(measuring, size, sizes);
    measuring->padding.lengths[0] = (size_t)sizes[0];
    measuring->padding.lengths[1] =
        growth_names_are_both_in(&measuring->names, pattern) ? (size_t)sizes[1] : 0;
    call = growth_call_make(&measuring->names, pattern, sizes);
    if (measuring->request->generator == NULL)
        seeded = mem_format("%s seed=%d", call, measuring->seed);
    return growth_inputs_make(measuring->inputs, seeded != NULL ? seeded : call,
                              &measuring->padding, out_fd, out_units, err);
}

/* 1: the generator takes that size; 0: it refuses; -1: error. */
static int size_is_taken(struct growth_measuring *measuring, const char *pattern, double size,
                         struct error *err)
{
    AUTO(fd_close) int fd = -1;
    double units;

    return growth_input_make(measuring, pattern, size, &fd, &units, err);
}

/* Whether most of the problem's own cases are larger in the first size: a window, the k of k-th. */
static bool second_is_less(const struct growth_measuring *measuring)
{
    const struct problem *problem = measuring->request->problem;
    char *const *names = measuring->names.items;
    int less_often = 0;

    for (size_t i = 0; problem != NULL && names[1] != NULL && i < problem->group_count; i++) {
        for (size_t j = 0; j < problem->groups[i].case_count; j++) {
            const char *call = problem->groups[i].cases[j].gen;
            double first = growth_call_size(call, names[0]);
            double second = growth_call_size(call, names[1]);

            if (first > 0 && second > 0)
                less_often += (second < first) - (second > first);
        }
    }
    return less_often > 0;
}

/* The first row of ratios that the generator takes at a size. */
static int ratios_choose(struct growth_measuring *measuring, void *state, const char *pattern,
                         double size, const double **out_ratios, struct error *err)
{
    bool has_both = growth_names_are_both_in(&measuring->names, pattern);
    bool is_less = second_is_less(measuring);
    const double *rows[] = {more, less, as_many};

    if (has_both && !is_less && measuring->request->first <= 0 &&
        growth_second_is_cut_off(measuring, state, pattern, &is_less, err) < 0)
        return -1;
    if (is_less)
        SWAP(rows[0], rows[1]);
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        int status;

        *out_ratios = rows[i];
        measuring->ratio = rows[i][0];
        status = size_is_taken(measuring, pattern, size, err);
        if (status != 0)
            return status < 0 ? -1 : 0;
    }
    measuring->is_refused = true;
    return 0;
}

double growth_budget_s(const struct growth_request *request)
{
    double seconds = request->budget_s > 0 ? request->budget_s : 1;

    for (size_t i = 0; request->budget_s <= 0 && i < ARRAY_LEN(budgets); i++)
        if (strcmp(request->language->id, budgets[i].language) == 0)
            seconds = budgets[i].budget_s;
    if (request->problem != NULL && request->problem->growth.inputs.count > 1)
        seconds /= (double)request->problem->growth.inputs.count;
    if (request->patience > 0)
        seconds *= request->patience;
    return seconds;
}

static double budget_of(const struct growth_measuring *measuring)
{
    return growth_budget_s(measuring->request) * measuring->source->budget;
}

/* What two runs on one input may differ by: nothing, but for what an interpreter does besides. */
static bool costs_differ(const struct growth_source *source, double one, double other)
{
    return fabs(one - other) > fmax(source->slack, REPEAT_DIFFERENCE * fmax(one, other));
}

/*
 * One size a second time: a program whose costs differ then reads the clock or random numbers.
 * Returns -1 on error; the state's counts of that point are those of the second run.
 */
static int repeat_check(struct growth_measuring *measuring, void *state, size_t point, int fd,
                        double cost, struct growth_family *family, struct error *err)
{
    struct growth_run again = {0};

    if (!measuring->source->is_exact || point != REPEATED_POINT)
        return 0;
    if (lseek(fd, 0, SEEK_SET) < 0)
        return error_system(err, "cannot go back in an input");
    if (measuring->source->measure(state, point, fd, &again, err) < 0)
        return -1;
    if (again.result.end != RUN_FINISHED || !costs_differ(measuring->source, cost, again.cost))
        return 0;
    mem_free(&family->trouble);
    family->trouble =
        mem_format("two runs on one input (%s = %.0f) do different work: does it read the clock or "
                   "random numbers?",
                   measuring->names.items[0], family->series.sizes[point]);
    return 0;
}

static void note_ending(const struct growth_measuring *measuring, const struct run_result *result,
                        const struct limits *limits, double size, struct growth_family *family)
{
    AUTO(mem_free) char *message = ending_message(result, limits);

    mem_free(&family->trouble);
    if (result->end == RUN_MEMORY)
        family->trouble =
            mem_format("at %s = %.0f it needs more memory than measuring allows (%lld "
                       "MiB); larger sizes are left out",
                       measuring->names.items[0], size, (long long)(limits->memory_bytes >> 20));
    else
        family->trouble =
            mem_format("at %s = %.0f the program does not end well: %s", measuring->names.items[0],
                       size, message != NULL ? message : "it fails");
}

/* One size. 1: measured; 0: no more sizes; -1: error. */
static int point_measure(struct growth_measuring *measuring, void *state, const char *pattern,
                         double size, struct growth_family *family, struct growth_ladder *ladder,
                         struct error *err)
{
    struct growth_series *series = &family->series;
    size_t point = series->plane_count;
    AUTO(fd_close) int fd = -1;
    const struct limits limits = growth_run_limits(&measuring->subject);
    struct growth_run run = {.read_bytes = -1};
    double sizes[GROWTH_SIZES], units = 0;
    int status = growth_input_make(measuring, pattern, size, &fd, &units, err);

    if (status <= 0)
        return status;
    if (measuring->source->measure(state, point, fd, &run, err) < 0)
        return -1;
    (void)ending_settle(&run.result, &limits, NULL);
    measuring->last_end = run.result.end;
    if (run.result.end != RUN_FINISHED) {
        note_ending(measuring, &run.result, &limits, size, family);
        return 0;
    }
    sizes_on_line(measuring, size, sizes);
    family->cpu_us[point] = (double)run.result.cpu_time_us;
    measuring->settle.sizes[ladder->count] = sizes[0];
    measuring->settle.costs[ladder->count] = run.cost;
    measuring->settle.count = ladder->count + 1;
    measuring->input_bytes[point] = (double)memfile_bytes(fd);
    measuring->read_bytes[point] = (double)run.read_bytes;
    series->sizes[point] = sizes[0];
    series->others[point] = sizes[1];
    series->input_size[point] = units;
    series->plane_count++;
    if (repeat_check(measuring, state, point, fd, run.cost, family, err) < 0)
        return -1;
    growth_ladder_note(ladder, run.cost + WORD_SECONDS * measuring->source->budget * units);
    return 1;
}

static int ladder_climb(struct growth_measuring *measuring, void *state, const char *pattern,
                        struct growth_family *family, struct growth_ladder *ladder, size_t most,
                        struct error *err)
{
    int (*interrupted)(void) = measuring->request->interrupted;
    double size;
    int status = 1;

    measuring->settle = (struct growth_settle){.is_exact = measuring->source->is_exact,
                                               .unit = measuring->source->unit};
    while (status > 0 && family->series.plane_count < most &&
           !growth_is_settled(&measuring->settle, ladder) &&
           (size = growth_ladder_next(ladder)) > 0) {
        if (interrupted != NULL && interrupted() != 0)
            return error_set(err, ERROR_INTERRUPTED, "interrupted");
        status = point_measure(measuring, state, pattern, size, family, ladder, err);
    }
    return status < 0 ? -1 : 0;
}

/* The series of one size; a plane that begins with it. */
static int main_climb(struct growth_measuring *measuring, void *state, const char *pattern,
                      struct growth_family *family, struct growth_ladder *ladder, size_t most,
                      struct error *err)
{
    struct growth_series *series = &family->series;
    int status;

    series->plane_count = 0;
    series->steps_by_one = ladder->steps_by_one;
    status = ladder_climb(measuring, state, pattern, family, ladder, most, err);
    series->count = series->plane_count;
    return status;
}

bool growth_end_is_late(enum run_end end)
{
    return end == RUN_CPU_TIME || end == RUN_WALL_TIME || end == RUN_IDLE || end == RUN_MEMORY;
}

/* A crash, or what takes all memory at the first size. */
static bool end_would_come_again(const struct growth_measuring *measuring,
                                 const struct growth_family *family)
{
    enum run_end end = measuring->last_end;

    return end == RUN_FAILED || end == RUN_SIGNALED || end == RUN_FORBIDDEN ||
           (end == RUN_MEMORY && family->series.count == 0);
}

/* The largest first size on a line, whichever of the two ends it; 0: nobody says. */
static double last_on_line(const struct growth_measuring *measuring)
{
    const struct growth_request *request = measuring->request;
    double last = request->last, other = 0;

    if (last <= 0 && request->problem != NULL)
        last = growth_largest_size(request->problem, measuring->names.items[0]);
    if (request->problem != NULL && measuring->names.items[1] != NULL)
        other = growth_largest_size(request->problem, measuring->names.items[1]);
    if (other > 0 && (last <= 0 || other / measuring->ratio < last))
        last = floor(other / measuring->ratio);
    return last;
}

/* Where a line may begin: neither size too small, and taken by the generator; 0: nowhere. */
static int line_start(struct growth_measuring *measuring, const char *pattern, double first,
                      double *out_first, struct error *err)
{
    double size = first, last = last_on_line(measuring);

    while (size * fmin(1, measuring->ratio) < OTHER_FIRST)
        size *= 2;
    *out_first = 0;
    for (int i = 0; i < STARTS_MAX && (last <= 0 || size <= last); i++, size *= 2) {
        int status = size_is_taken(measuring, pattern, size, err);

        if (status != 0) {
            *out_first = status > 0 ? size : 0;
            return status < 0 ? -1 : 0;
        }
    }
    return 0;
}

/*
 * Another line of the plane, which it leaves as it was where the line has too few points. Beyond
 * the first line's sizes nobody knows what the first run would take.
 */
static int other_climb(struct growth_measuring *measuring, void *state, const char *pattern,
                       struct growth_family *family, double first, double budget, struct error *err)
{
    size_t before = family->series.plane_count;
    size_t most = before + OTHER_POINTS_MAX;
    struct growth_ladder ladder;

    if (line_start(measuring, pattern, first, &first, err) < 0)
        return -1;
    if (first <= 0 || first > family->series.sizes[family->series.count - 1])
        return 0;
    growth_ladder_start_doubling(&ladder, first, last_on_line(measuring), budget);
    if (ladder_climb(measuring, state, pattern, family, &ladder,
                     most < GROWTH_POINTS_MAX ? most : GROWTH_POINTS_MAX, err) < 0)
        return -1;
    if (family->series.plane_count < before + OTHER_POINTS_MIN)
        family->series.plane_count = before;
    return 0;
}

/*
 * The last line may lie so far out that it is too dear: one on the other side tells them apart too.
 */
static int others_climb(struct growth_measuring *measuring, void *state, const char *pattern,
                        struct growth_family *family, double first, struct error *err)
{
    const double *line_ratios = measuring->line_ratios;
    AUTO(mem_free) char *trouble = mem_strdup(family->trouble);
    double budget = budget_of(measuring) * (1 - MAIN_SHARE) / (LINES - 1);
    struct growth_series *series = &family->series;

    for (size_t line = 1; line < LINES; line++) {
        size_t before = series->plane_count;

        if (line_ratios[line] == line_ratios[0])
            continue;
        measuring->ratio = line_ratios[line];
        if (other_climb(measuring, state, pattern, family, first, budget, err) < 0)
            return -1;
        measuring->ratio = 1 / line_ratios[0];
        if (series->plane_count == before && line + 1 == LINES &&
            other_climb(measuring, state, pattern, family, first, budget, err) < 0)
            return -1;
    }
    measuring->ratio = line_ratios[0];
    if (series->plane_count < series->count + OTHER_POINTS_MIN ||
        series->plane_count < GROWTH_PLANE_POINTS_MIN)
        series->plane_count = 0;
    /* Where another line ends is no trouble: the first one has its own. */
    SWAP(family->trouble, trouble);
    return 0;
}

/* Looks where the first inputs lead; those of other seeds go the same way. */
static int way_choose(struct growth_measuring *measuring, void *state, const char *pattern,
                      const struct growth_ladder *ladder, struct error *err)
{
    if (measuring->seed > 1) {
        measuring->ratio = measuring->line_ratios[0];
        return 0;
    }
    measuring->explodes = false;
    if (ratios_choose(measuring, state, pattern, ladder->first, &measuring->line_ratios, err) < 0)
        return -1;
    if (measuring->request->first > 0 || ladder->steps_by_one)
        return 0;
    return growth_explosion_foresee(measuring, state, pattern, &measuring->explodes, err);
}

static int family_climb(struct growth_measuring *measuring, void *state, const char *pattern,
                        struct growth_family *family, struct error *err)
{
    const struct growth_request *request = measuring->request;
    bool has_plane = growth_names_are_both_in(&measuring->names, pattern);
    double budget = budget_of(measuring) * (has_plane ? MAIN_SHARE : 1);
    struct growth_ladder ladder;
    double last = request->last;

    measuring->is_refused = false;
    if (last <= 0 && request->problem != NULL)
        last = growth_largest_size(request->problem, measuring->names.items[0]);
    growth_ladder_start(&ladder, request->first, last, budget);
    growth_texts_foresee(measuring, pattern);
    if (way_choose(measuring, state, pattern, &ladder, err) < 0 ||
        (!measuring->explodes &&
         main_climb(measuring, state, pattern, family, &ladder,
                    has_plane ? MAIN_POINTS_MAX : GROWTH_POINTS_MAX, err) < 0))
        return -1;
    /* Costs that explode end a run or the ladder; a crash would come again. */
    if (growth_ladder_is_short(&ladder) && request->first <= 0 &&
        (!has_plane || family->series.count < GROWTH_POINTS_MIN) &&
        (measuring->explodes || !end_would_come_again(measuring, family))) {
        mem_free(&family->trouble);
        has_plane &= !measuring->explodes;
        growth_ladder_start_small(&ladder, budget_of(measuring) * (has_plane ? MAIN_SHARE : 1));
        if (main_climb(measuring, state, pattern, family, &ladder,
                       has_plane ? MAIN_POINTS_MAX : GROWTH_POINTS_MAX, err) < 0)
            return -1;
    }
    if (has_plane && family->series.count >= GROWTH_POINTS_MIN)
        return others_climb(measuring, state, pattern, family, ladder.first, err);
    family->series.plane_count = 0;
    return 0;
}

/* Go's fmt.Fscan and its kin take 010 for eight; what reads by bytes does not pass over blanks. */
static char filler_for(const struct growth_measuring *measuring)
{
    static const char *const readers[] = {"fmt.Scan", "fmt.Fscan", "fmt.Sscan"};

    if (strcmp(measuring->request->language->id, OCTAL_READER) == 0)
        for (size_t i = 0; i < ARRAY_LEN(readers); i++)
            if (strstr(measuring->program, readers[i]) != NULL)
                return ' ';
    return '0';
}

/* A program may take numbers with zeros in front for something else: then as they were printed. */
int growth_family_climb(struct growth_measuring *measuring, void *state, const char *pattern,
                        struct growth_family *family, struct error *err)
{
    const struct problem *problem = measuring->request->problem;

    measuring->padding = (struct growth_padding){
        .has_texts = measuring->seed > 1 && measuring->padding.has_texts,
    };
    if (problem == NULL || problem->style == PROBLEM_STDIO)
        measuring->padding.filler = filler_for(measuring);
    if (family_climb(measuring, state, pattern, family, err) < 0)
        return -1;
    if (family->series.count > 0 || measuring->padding.filler == '\0' || measuring->is_refused ||
        growth_end_is_late(measuring->last_end))
        return 0;
    measuring->padding.filler = '\0';
    mem_free(&family->trouble);
    return family_climb(measuring, state, pattern, family, err);
}
