/*
 * Cases of the slope probe: q, then a line a function: x, the number of terms, and the terms:
 * "p a k" is a*t^k, "s a b" a*sin(b*t), "e a b" a*exp(b*t). Numbers are thousandths.
 */
#include "gen.h"

#include "decimal.h"

enum { MAX_Q = 1000, THOUSAND = 1000 };

static void head_put(int64_t x, int terms)
{
    put_fixed(x, 3, ' ');
    put_long(terms, ' ');
}

static void term_put(char kind, int64_t a, int64_t b, bool is_last)
{
    put_char(kind);
    put_char(' ');
    put_fixed(a, 3, ' ');
    put_fixed(b, 3, is_last ? '\n' : ' ');
}

static int64_t sign_random(void)
{
    return random_chance(1, 2) ? 1 : -1;
}

static void line_put(void)
{
    head_put(random_range(-10 * THOUSAND, 10 * THOUSAND), 2);
    term_put('p', random_range(-9 * THOUSAND, 9 * THOUSAND), 0, false);
    term_put('p', random_range(-9 * THOUSAND, 9 * THOUSAND), THOUSAND, true);
}

static void polynomial_put(int64_t degree)
{
    int64_t range = degree > 3 ? 100 : 10;

    head_put(random_range(-range * THOUSAND, range * THOUSAND), (int)degree + 1);
    for (int64_t k = 0; k <= degree; k++) {
        int64_t a = random_range(1, 9 * THOUSAND) * sign_random();

        term_put('p', a, k * THOUSAND, k == degree);
    }
}

static void gentle_put(void)
{
    head_put(random_range(-9 * THOUSAND, 9 * THOUSAND), 1);
    term_put('s', random_range(1, 3 * THOUSAND), random_range(1, 2 * THOUSAND), true);
}

static void wave_put(void)
{
    head_put(random_range(-100 * THOUSAND, 100 * THOUSAND), 2);
    term_put('s', THOUSAND * sign_random(), random_range(28 * THOUSAND, 30 * THOUSAND), false);
    term_put('p', random_range(-THOUSAND, THOUSAND), THOUSAND, true);
}

/* Near 0 and near 10. */
static void exponential_put(void)
{
    head_put(random_chance(1, 2) ? random_range(-THOUSAND, THOUSAND)
                                 : random_range(9 * THOUSAND, 11 * THOUSAND),
             1);
    term_put('e', random_range(THOUSAND, 5 * THOUSAND) * sign_random(), THOUSAND, true);
}

static void offset_put(void)
{
    head_put(random_range(-9 * THOUSAND, 9 * THOUSAND), 3);
    term_put('p', 1000000 * (int64_t)THOUSAND, 0, false);
    term_put('p', random_range(-9, 9), THOUSAND, false);
    term_put('s', random_range(1, 9), THOUSAND, true);
}

static void zero_put(void)
{
    head_put(0, 3);
    term_put('s', random_range(1, THOUSAND), random_range(1, 9 * THOUSAND), false);
    term_put('e', random_range(1, THOUSAND), THOUSAND, false);
    term_put('p', random_range(-THOUSAND, THOUSAND), 2 * THOUSAND, true);
}

static void cubic_put(void)
{
    polynomial_put(3);
}

static void high_put(void)
{
    polynomial_put(9);
}

/* As many terms as there may be. */
static void full_put(void)
{
    head_put(random_range(-9 * THOUSAND, 9 * THOUSAND), 12);
    for (int k = 0; k < 12; k++)
        term_put('s', random_range(1, THOUSAND) * sign_random(), random_range(1, 2 * THOUSAND),
                 k == 11);
}

static void functions_put(void (*const *kinds)(void), int64_t count)
{
    int64_t q = gen_long("q", 1, MAX_Q);

    put_long(q, '\n');
    for (int64_t i = 0; i < q; i++)
        kinds[i % count]();
}

static void family_print(void)
{
    static void (*const all[])(void) = {line_put,        high_put,   gentle_put, wave_put,
                                        exponential_put, offset_put, zero_put,   cubic_put};
    static const struct {
        const char *name;
        void (*put)(void);
    } single[] = {
        {"line",        line_put       },
        {"gentle",      gentle_put     },
        {"wave",        wave_put       },
        {"zero",        zero_put       },
        {"exponential", exponential_put},
        {"offset",      offset_put     },
        {"full",        full_put       },
    };

    for (size_t i = 0; i < sizeof single / sizeof *single; i++) {
        if (strcmp(single[i].name, gen_family()) == 0)
            functions_put(&single[i].put, 1);
    }
    if (strcmp(gen_family(), "mixed") == 0)
        functions_put(all, sizeof all / sizeof *all);
}

static void polynomial_family(void)
{
    int64_t q = gen_long("q", 1, MAX_Q), degree = gen_long("degree", 1, 9);

    put_long(q, '\n');
    for (int64_t i = 0; i < q; i++)
        polynomial_put(degree);
}

static const struct gen_family families[] = {
    {"line",        family_print     },
    {"gentle",      family_print     },
    {"wave",        family_print     },
    {"zero",        family_print     },
    {"exponential", family_print     },
    {"offset",      family_print     },
    {"full",        family_print     },
    {"mixed",       family_print     },
    {"polynomial",  polynomial_family},
    {NULL,          NULL             },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
