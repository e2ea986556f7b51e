/*
 * Cases of the equation: a line each. Functions rise by design: odd powers with positive factors
 * and an exponential that rises; a0 puts the root somewhere.
 */
#include "gen.h"

enum { MAX_Q = 1000, MAX_D = 9 };

struct equation {
    int64_t d;
    double a[MAX_D + 1], c, k, p, q;
};

static double polynomial(const struct equation *equation, double x)
{
    double sum = 0;

    for (int64_t i = equation->d; i >= 0; i--)
        sum = sum * x + equation->a[i];
    return sum;
}

static void equation_put(const struct equation *equation, double sign)
{
    put_long(equation->d, ' ');
    for (int64_t i = 0; i <= equation->d; i++)
        printf("%.15g ", sign * equation->a[i] == 0 ? 0.0 : sign * equation->a[i]);
    put_line("%.15g %.15g %.15g %.15g", equation->c == 0 ? 0.0 : sign * equation->c, equation->k,
             equation->p, equation->q);
}

static double random_tenths(int64_t min, int64_t max)
{
    return (double)random_range(min, max) / 10;
}

/* Odd powers up to the d-th, the root near a random place of (-2, 2), the bracket around it. */
static struct equation rising_make(int64_t d)
{
    struct equation made = {.d = d};
    double root = random_tenths(-15, 15) + random_tenths(1, 4) / 10;

    for (int64_t i = 1; i <= d; i += 2)
        made.a[i] = random_tenths(i == 1 ? 1 : 0, 30);
    made.a[0] = -polynomial(&made, root);
    made.p = root - random_tenths(1, 40);
    made.q = root + random_tenths(1, 40);
    return made;
}

static int64_t count_put(void)
{
    int64_t q = gen_long("q", 1, MAX_Q);

    put_long(q, '\n');
    return q;
}

static void line_family(void)
{
    for (int64_t q = count_put(); q > 0; q--) {
        struct equation made = rising_make(1);

        equation_put(&made, 1);
    }
}

/* Adds c (e^(kx)) that rises, and c to a0 with the other sign: the root moves a bit. */
static void rising_put(double sign)
{
    for (int64_t q = count_put(); q > 0; q--) {
        struct equation made = rising_make(random_range(1, MAX_D));

        if (random_chance(2, 3)) {
            double direction = random_chance(1, 2) ? 1 : -1;

            made.c = direction * random_tenths(1, 50);
            made.k = direction * random_tenths(1, 20);
            made.a[0] -= made.c;
            made.p = -8;
            made.q = 8;
        }
        equation_put(&made, sign);
    }
}

static void rising_family(void)
{
    rising_put(1);
}

static void falling_family(void)
{
    rising_put(-1);
}

/* a x^d + b x^(d-2) around 0, with d = 9 and 7 most of the time. */
static void flat_family(void)
{
    for (int64_t q = count_put(); q > 0; q--) {
        struct equation made = {.d = q % 4 ? 9 : 7};

        made.a[made.d] = random_tenths(1, 90);
        made.a[made.d - 2] = q % 2 ? 0 : random_tenths(0, 9);
        made.p = -random_tenths(1, 50);
        made.q = random_tenths(1, 50);
        equation_put(&made, q % 3 ? 1 : -1);
    }
}

static void steep_family(void)
{
    for (int64_t q = count_put(); q > 0; q--) {
        struct equation made = {.d = 1};

        made.a[0] = -random_tenths(1, 9000);
        made.a[1] = random_tenths(1, 9);
        made.c = random_tenths(1, 90);
        made.k = random_tenths(300, 590);
        made.p = -random_tenths(1, 100);
        made.q = random_tenths(90, 100);
        equation_put(&made, q % 2 ? 1 : -1);
    }
}

/* All coefficients times 1e-200. */
static void faint_family(void)
{
    for (int64_t q = count_put(); q > 0; q--) {
        struct equation made = rising_make(3);

        equation_put(&made, q % 2 ? 1e-200 : -1e-200);
    }
}

/* Whole numbers, the root at p or at q: (x - root)(x^2 + b), b > 0, has no other. */
static void ends_family(void)
{
    for (int64_t q = count_put(); q > 0; q--) {
        struct equation made = {.d = 3};
        double root = (double)random_range(-5, 5), b = (double)random_range(1, 9);

        made.a[0] = -root * b;
        made.a[1] = b;
        made.a[2] = -root;
        made.a[3] = 1;
        made.p = q % 2 ? root : root - (double)random_range(1, 5);
        made.q = q % 2 ? root + (double)random_range(1, 5) : root;
        equation_put(&made, q % 4 < 2 ? 1 : -1);
    }
}

/* x^3 - 2s^2 x + 2s^3: Newton's method from 0 goes to s and back. The root is at -1.77 s. */
static void cycle_family(void)
{
    for (int64_t q = count_put(); q > 0; q--) {
        double s = (double)(q % 4 + 1);
        struct equation made = {
            .d = 3, .a = {2 * s * s * s, -2 * s * s, 0, 1}
        };

        made.p = q % 3 == 0 ? -2 * s : -2.25 * s;
        made.q = q % 3 == 0 ? 2 * s : 2.25 * s;
        equation_put(&made, 1);
    }
}

/* d = 0: a0 + c e^(kx), which is 0 where e^(kx) is -a0/c. */
static void exponential_family(void)
{
    for (int64_t q = count_put(); q > 0; q--) {
        struct equation made = {.d = 0};

        made.c = random_tenths(1, 50);
        made.k = random_tenths(5, 20) * (random_chance(1, 2) ? 1 : -1);
        made.a[0] = -made.c * random_tenths(1, 90);
        made.p = -8;
        made.q = 8;
        equation_put(&made, q % 2 ? 1 : -1);
    }
}

static const struct gen_family families[] = {
    {"line",        line_family       },
    {"exponential", exponential_family},
    {"rising",      rising_family     },
    {"falling",     falling_family    },
    {"flat",        flat_family       },
    {"steep",       steep_family      },
    {"faint",       faint_family      },
    {"ends",        ends_family       },
    {"cycle",       cycle_family      },
    {NULL,          NULL              },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
