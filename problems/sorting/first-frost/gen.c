/* Cases of First Frost: the nights, falling, and the marks that are asked for. */
#include "gen.h"

enum { NIGHTS_MAX = 1000000, MARKS_MAX = 200000, DEGREES_MAX = 1000000000 };

static void row_put(const int64_t *values, int64_t count)
{
    put_char('[');
    for (int64_t i = 0; i < count; i++) {
        put_long(values[i], i + 1 < count ? ',' : ']');
    }
    if (count == 0)
        put_char(']');
    put_char('\n');
}

static int64_t nights_count(void)
{
    return gen_long("n", 0, NIGHTS_MAX);
}

static int64_t marks_count(void)
{
    return gen_long("q", 0, MARKS_MAX);
}

static void falling_put(int64_t *nights, int64_t n)
{
    qsort(nights, (size_t)n, sizeof *nights, compare_longs);
    for (int64_t i = 0; i < n / 2; i++) {
        int64_t kept = nights[i];

        nights[i] = nights[n - 1 - i];
        nights[n - 1 - i] = kept;
    }
    row_put(nights, n);
}

/* Temperatures and marks from -span to span: a small span makes long runs of equal nights. */
static void random_family(void)
{
    int64_t n = nights_count(), q = marks_count();
    int64_t span = gen_long_or("span", DEGREES_MAX, 0, DEGREES_MAX);
    int64_t *nights = gen_longs(n), *marks = gen_longs(q);

    for (int64_t i = 0; i < n; i++)
        nights[i] = random_range(-span, span);
    for (int64_t i = 0; i < q; i++)
        marks[i] = random_range(-span, span);
    falling_put(nights, n);
    row_put(marks, q);
}

/* Every mark is a temperature that was measured, or one beside it. */
static void near_family(void)
{
    int64_t n = gen_long("n", 1, NIGHTS_MAX), q = marks_count();
    int64_t *nights = gen_longs(n), *marks = gen_longs(q);

    for (int64_t i = 0; i < n; i++)
        nights[i] = random_range(-DEGREES_MAX + 1, DEGREES_MAX - 1);
    for (int64_t i = 0; i < q; i++) {
        int64_t night = nights[random_below((uint64_t)n)];

        marks[i] = night + random_range(-1, 1);
    }
    falling_put(nights, n);
    row_put(marks, q);
}

/* All nights alike; marks at `mark` and beside it. */
static void equal_family(void)
{
    int64_t n = nights_count(), q = marks_count();
    int64_t degrees = gen_long_or("degrees", 7, -DEGREES_MAX, DEGREES_MAX);
    int64_t *nights = gen_longs(n), *marks = gen_longs(q);

    for (int64_t i = 0; i < n; i++)
        nights[i] = degrees;
    for (int64_t i = 0; i < q; i++) {
        int64_t mark = degrees + random_range(-1, 1);

        marks[i] = mark > DEGREES_MAX ? DEGREES_MAX : mark < -DEGREES_MAX ? -DEGREES_MAX : mark;
    }
    falling_put(nights, n);
    row_put(marks, q);
}

/* Nights and marks at both ends of the range. */
static void extremes_family(void)
{
    int64_t n = nights_count(), q = marks_count();
    int64_t *nights = gen_longs(n), *marks = gen_longs(q);

    for (int64_t i = 0; i < n; i++) {
        int64_t degrees = DEGREES_MAX - random_range(0, 2);

        nights[i] = i % 2 ? degrees : -degrees;
    }
    for (int64_t i = 0; i < q; i++) {
        int64_t degrees = DEGREES_MAX - random_range(0, 2);

        marks[i] = random_chance(1, 2) ? degrees : -degrees;
    }
    falling_put(nights, n);
    row_put(marks, q);
}

/* All nights above all marks: a walk along the nights never ends early. */
static void warm_family(void)
{
    int64_t n = nights_count(), q = marks_count();
    int64_t *nights = gen_longs(n), *marks = gen_longs(q);

    for (int64_t i = 0; i < n; i++)
        nights[i] = random_range(1, DEGREES_MAX);
    for (int64_t i = 0; i < q; i++)
        marks[i] = random_range(-DEGREES_MAX, 0);
    falling_put(nights, n);
    row_put(marks, q);
}

static const struct gen_family families[] = {
    {"random",   random_family  },
    {"near",     near_family    },
    {"equal",    equal_family   },
    {"extremes", extremes_family},
    {"warm",     warm_family    },
    {NULL,       NULL           },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
