#include "judge/core/fsrs.h"

#include <math.h>
#include <string.h>

#include "judge/base/clock.h"
#include "judge/base/compiler.h"
#include "judge/base/random.h"

#define STABILITY_MIN 0.001
#define DIFFICULTY_MIN 1.0
#define DIFFICULTY_MAX 10.0
#define SPREAD_FROM_DAYS 3
#define SPREAD_PERCENT 5

/* w0 … w20 of FSRS-6. */
static const double w[21] = {
    0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001,  1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
};

static const char *const grade_names[] = {
    [FSRS_AGAIN] = "again",
    [FSRS_HARD] = "hard",
    [FSRS_GOOD] = "good",
    [FSRS_EASY] = "easy",
};

static double clamp(double value, double low, double high)
{
    return value < low ? low : value > high ? high : value;
}

/* D0(G), before it is held within 1 to 10. */
static double difficulty_begin(enum fsrs_grade grade)
{
    return w[4] - exp(w[5] * ((int)grade - 1)) + 1;
}

/* Recalls at the same day teach little; only a failed one may lower the stability. */
static double stability_same_day(double stability, enum fsrs_grade grade)
{
    double factor = exp(w[17] * ((int)grade - FSRS_GOOD + w[18])) * pow(stability, -w[19]);

    return stability * (grade >= FSRS_HARD && factor < 1 ? 1 : factor);
}

static double stability_recalled(struct fsrs_memory memory, double recall, enum fsrs_grade grade)
{
    double hard = grade == FSRS_HARD ? w[15] : 1, easy = grade == FSRS_EASY ? w[16] : 1;

    return memory.stability *
           (1 + exp(w[8]) * (11 - memory.difficulty) * pow(memory.stability, -w[9]) *
                    (exp(w[10] * (1 - recall)) - 1) * hard * easy);
}

static double stability_forgotten(struct fsrs_memory memory, double recall)
{
    double left = w[11] * pow(memory.difficulty, -w[12]) * (pow(memory.stability + 1, w[13]) - 1) *
                  exp(w[14] * (1 - recall));

    return fmin(left, memory.stability / exp(w[17] * w[18]));
}

static double difficulty_next(double difficulty, enum fsrs_grade grade)
{
    double moved = difficulty + (10 - difficulty) / 9 * (-w[6] * ((int)grade - FSRS_GOOD));

    return clamp(w[7] * difficulty_begin(FSRS_EASY) + (1 - w[7]) * moved, DIFFICULTY_MIN,
                 DIFFICULTY_MAX);
}

struct fsrs_memory fsrs_begin(enum fsrs_grade grade)
{
    return (struct fsrs_memory){
        .stability = fmax(w[grade - 1], STABILITY_MIN),
        .difficulty = clamp(difficulty_begin(grade), DIFFICULTY_MIN, DIFFICULTY_MAX),
    };
}

struct fsrs_memory fsrs_review(struct fsrs_memory memory, int64_t days, enum fsrs_grade grade)
{
    double recall = fsrs_recall(memory, (double)days), stability;

    if (days <= 0)
        stability = stability_same_day(memory.stability, grade);
    else if (grade == FSRS_AGAIN)
        stability = stability_forgotten(memory, recall);
    else
        stability = stability_recalled(memory, recall, grade);
    return (struct fsrs_memory){
        .stability = fmax(stability, STABILITY_MIN),
        .difficulty = difficulty_next(memory.difficulty, grade),
    };
}

/* F, so that the chance is 90 % when the days are the stability. */
static double forgetting_factor(void)
{
    return pow(0.9, -1 / w[20]) - 1;
}

double fsrs_recall(struct fsrs_memory memory, double days)
{
    if (days <= 0)
        return 1;
    return pow(1 + forgetting_factor() * days / memory.stability, -w[20]);
}

int64_t fsrs_interval(struct fsrs_memory memory, double retention)
{
    double days = memory.stability / forgetting_factor() * (pow(retention, -1 / w[20]) - 1);

    /* rint() rounds halves to even, as the model's other implementations do. */
    return (int64_t)clamp(rint(days), 1, FSRS_INTERVAL_MAX_DAYS);
}

int64_t fsrs_interval_spread(int64_t days, uint64_t seed)
{
    int64_t reach = (days * SPREAD_PERCENT + 50) / 100;

    if (days < SPREAD_FROM_DAYS || reach == 0)
        return days;
    return days - reach + (int64_t)random_below(&seed, (uint64_t)(2 * reach + 1));
}

bool fsrs_grade_parse(const char *text, enum fsrs_grade *out_grade)
{
    for (size_t i = FSRS_AGAIN; i < ARRAY_LEN(grade_names); i++)
        if (strcmp(text, grade_names[i]) == 0) {
            *out_grade = (enum fsrs_grade)i;
            return true;
        }
    return false;
}

const char *fsrs_grade_name(enum fsrs_grade grade)
{
    return grade_names[grade];
}

enum fsrs_grade fsrs_suggest(const struct fsrs_effort *effort)
{
    bool has_usual = effort->usual_s > 0;

    if (effort->gave_up)
        return FSRS_AGAIN;
    if (effort->failures > 2 || effort->hints >= 2 ||
        (has_usual && effort->spent_s > 2 * effort->usual_s))
        return FSRS_HARD;
    if (effort->failures == 0 && effort->hints == 0 && has_usual &&
        effort->spent_s * 2 < effort->usual_s)
        return FSRS_EASY;
    return FSRS_GOOD;
}

int64_t fsrs_day(int64_t unix_s, int64_t utc_offset_s)
{
    int64_t local = unix_s + utc_offset_s - FSRS_DAY_BEGINS_S;

    return local >= 0 ? local / CLOCK_DAY_S : -((-local + CLOCK_DAY_S - 1) / CLOCK_DAY_S);
}
