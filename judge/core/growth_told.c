#include "judge/core/growth_told.h"

#include <math.h>

#include "judge/base/array.h"

#define RISE_LEAST 0.01 /* share that a line needs of what all rise by */
#define RISE_NONE 0.05  /* of its own cost: it does not grow */
#define POWER_MAX 5.0
/* From one class to the next: work that grows less is in the line too. */
#define CLASS_MIDDLE 0.25
#define CLASS_LEAST 0.05 /* share that the lines of a class need */

struct outlook {
    const struct growth_told *told;
    bool is_doubling;
    double rise;      /* of all lines */
    double doublings; /* from the last told size to the largest one */
};

static double rise_of(const struct growth_told *told, size_t count, int line)
{
    return told->costs[count - 1].costs[line] - (count > 1 ? told->costs[0].costs[line] : 0);
}

/* By how much a line's cost rose from one size to the next, as a power of two. 0: not known. */
static double power_of(const struct growth_told *told, int line)
{
    double last = rise_of(told, told->count, line);
    double before = told->count > 2 ? rise_of(told, told->count - 1, line) : 0;

    return before > 0 && last > 0 ? log2(last / before) : 0;
}

/* The same of a class. */
static double power_of_class(enum growth_class growth, const double *sizes, size_t count)
{
    double first = growth_class_value(growth, sizes[0]);

    return log2((growth_class_value(growth, sizes[count - 1]) - first) /
                (growth_class_value(growth, sizes[count - 2]) - first));
}

/*
 * How far a line's cost will have risen at the largest size, as it rose from one told size to the
 * next: what is the same at every size carries no class. 0: it hardly rose.
 */
static double foretold(const struct outlook *outlook, int line)
{
    double last = rise_of(outlook->told, outlook->told->count, line);

    if (last <= 0 || last < RISE_LEAST * outlook->rise)
        return 0;
    return last *
           exp2(outlook->doublings * fmin(fmax(power_of(outlook->told, line), 0), POWER_MAX));
}

/* The highest class that a line rises like; a line may do other work besides. */
static enum growth_class class_of_line(const struct growth_told *told, int line)
{
    static const enum growth_class classes[] = {GROWTH_LOG,           GROWTH_LINEAR,
                                                GROWTH_LINEAR_LOG,    GROWTH_QUADRATIC,
                                                GROWTH_QUADRATIC_LOG, GROWTH_CUBIC};
    double cost = told->costs[told->count - 1].costs[line], power = power_of(told, line);
    enum growth_class found = classes[0];

    if (rise_of(told, told->count, line) <= RISE_NONE * cost)
        return GROWTH_CONSTANT;
    for (size_t i = 1; i < ARRAY_LEN(classes) && power > 0; i++) {
        double below = power_of_class(classes[i - 1], told->sizes, told->count);
        double own = power_of_class(classes[i], told->sizes, told->count);

        if (power >= below + CLASS_MIDDLE * (own - below))
            found = classes[i];
    }
    return found;
}

/* What all lines of a class and above will cost. */
static double foretold_from(const struct outlook *outlook, enum growth_class least)
{
    double sum = 0;

    for (int line = 1; line < TOLD_LINES_MAX; line++)
        if (least == GROWTH_CONSTANT || class_of_line(outlook->told, line) >= least)
            sum += foretold(outlook, line);
    return sum;
}

/*
 * The highest class above n whose lines have a share; GROWTH_CONSTANT: none, or none can be told.
 */
static enum growth_class class_of_hot(const struct outlook *outlook, double whole)
{
    for (int growth = GROWTH_CUBIC; outlook->is_doubling && growth > GROWTH_LINEAR; growth--)
        if (foretold_from(outlook, (enum growth_class)growth) >= CLASS_LEAST * whole)
            return (enum growth_class)growth;
    return GROWTH_CONSTANT;
}

/* The dearest line of the highest class that has a share. */
static void hot_line_find(const struct outlook *outlook, double whole, struct growth_series *series)
{
    enum growth_class least = class_of_hot(outlook, whole);
    double most = 0;

    for (int line = 1; line < TOLD_LINES_MAX; line++) {
        double cost = foretold(outlook, line);

        if (cost <= most || (least > GROWTH_CONSTANT && class_of_line(outlook->told, line) < least))
            continue;
        most = cost;
        series->hot_line = line;
    }
    series->hot_share = whole > 0 ? most / whole : 0;
}

static void lines_fill(const struct outlook *outlook, double whole, struct growth_series *series)
{
    for (int line = 1; line < TOLD_LINES_MAX; line++) {
        struct growth_line found = {.line = line};

        if (!(outlook->told->costs[outlook->told->count - 1].costs[line] > 0))
            continue;
        found.share = whole > 0 ? foretold(outlook, line) / whole : 0;
        if (outlook->is_doubling)
            found.growth = class_of_line(outlook->told, line);
        /* What rises by next to nothing may be the interpreter's work. */
        found.is_class_known =
            outlook->is_doubling && (found.growth == GROWTH_CONSTANT ||
                                     (found.share > 0 && power_of(outlook->told, line) > 0));
        ARRAY_PUSH(series->lines, series->line_count, series->line_capacity, found);
    }
}

void growth_told_finish(const struct growth_told *told, struct growth_series *series)
{
    struct outlook outlook = {.told = told,
                              .is_doubling = !series->steps_by_one && told->count > 2};
    double whole, largest = 0;

    /* Of a plane the first line goes furthest. */
    for (size_t i = 0; i < series->count; i++)
        largest = fmax(largest, series->sizes[i]);
    if (!series->steps_by_one)
        outlook.doublings = fmax(0, log2(largest / told->sizes[told->count - 1]));
    for (int line = 1; line < TOLD_LINES_MAX; line++)
        outlook.rise += fmax(0, rise_of(told, told->count, line));
    whole = foretold_from(&outlook, GROWTH_CONSTANT);
    hot_line_find(&outlook, whole, series);
    lines_fill(&outlook, whole, series);
}
