/* Cases of the tank: m terms, then questions. Numbers are thousandths. */
#include "gen.h"

#include "decimal.h"

enum { MAX_M = 20, MAX_Q = 40, UNIT = 1000 };

static void power_put(void)
{
    int64_t a = random_range(-10 * UNIT, 10 * UNIT);

    put_text("p ");
    put_fixed(a, 3, ' ');
    put_long(random_range(0, 3), '\n');
}

static void wave_put(int64_t a, int64_t frequency)
{
    put_text("s ");
    put_fixed(a, 3, ' ');
    put_fixed(frequency, 3, ' ');
    put_fixed(random_range(-10 * UNIT, 10 * UNIT), 3, '\n');
}

static void question_put(int64_t p, int64_t q)
{
    put_fixed(p, 3, ' ');
    put_fixed(q, 3, '\n');
}

static void questions_put(int64_t low, int64_t high)
{
    int64_t count = gen_long("questions", 1, MAX_Q);

    put_long(count, '\n');
    for (int64_t i = 0; i < count; i++) {
        int64_t p = random_range(low * UNIT, high * UNIT),
                q = random_range(low * UNIT, high * UNIT);

        question_put(p, q);
    }
}

static void random_family(void)
{
    int64_t m = gen_long("m", 1, MAX_M), fastest = gen_long("frequency", 1, 10 * UNIT);

    put_long(m, '\n');
    for (int64_t i = 0; i < m; i++) {
        int64_t a = random_range(-UNIT, UNIT);

        if (i % 3 == 2)
            power_put();
        else
            wave_put(a, random_range(1, fastest));
    }
    questions_put(-10, 10);
}

static void cubic_family(void)
{
    put_long(4, '\n');
    for (int64_t k = 0; k < 4; k++) {
        put_text("p ");
        put_fixed(random_range(-10 * UNIT, 10 * UNIT), 3, ' ');
        put_long(k, '\n');
    }
    questions_put(-10, 10);
}

/* All waves as fast and as high as can be, from end to end first. */
static void fast_family(void)
{
    int64_t count = gen_long("questions", 1, MAX_Q);

    put_long(MAX_M, '\n');
    for (int64_t i = 0; i < MAX_M; i++)
        wave_put(i % 2 ? UNIT : -UNIT, 10 * UNIT - 50 * i);
    put_long(count, '\n');
    for (int64_t i = 0; i < count; i++) {
        int64_t p = i == 0 ? -10 * UNIT : random_range(-10 * UNIT, -9 * UNIT);

        question_put(p, i == 0 ? 10 * UNIT : random_range(9 * UNIT, 10 * UNIT));
    }
}

static void equal_family(void)
{
    int64_t count = gen_long("questions", 1, MAX_Q);

    put_long(1, '\n');
    wave_put(UNIT, 3 * UNIT);
    put_long(count, '\n');
    for (int64_t i = 0; i < count; i++) {
        int64_t p = random_range(-10 * UNIT, 10 * UNIT);

        question_put(p, p);
    }
}

/* p above q, and a width that is never negative. */
static void falling_family(void)
{
    int64_t count = gen_long("questions", 1, MAX_Q);

    put_line("2\np 2 0");
    wave_put(UNIT, 2 * UNIT);
    put_long(count, '\n');
    for (int64_t i = 0; i < count; i++) {
        int64_t p = random_range(0, 10 * UNIT);

        question_put(p, random_range(-10 * UNIT, p - 1));
    }
}

static const struct gen_family families[] = {
    {"random",  random_family },
    {"cubic",   cubic_family  },
    {"fast",    fast_family   },
    {"equal",   equal_family  },
    {"falling", falling_family},
    {NULL,      NULL          },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
