/* Cases of the screening: p and n, then a test a line. Rates are millionths. */
#include "gen.h"

#include "decimal.h"

enum { MAX_N = 100000, MILLION = 1000000 };

static int64_t head_put(int64_t trillionths)
{
    int64_t n = gen_long("n", 0, MAX_N);

    put_fixed(trillionths, 12, ' ');
    put_long(n, '\n');
    return n;
}

static void test_put(int64_t hit, int64_t alarm, bool is_positive)
{
    put_fixed(hit, 6, ' ');
    put_fixed(alarm, 6, ' ');
    put_text(is_positive ? "+\n" : "-\n");
}

static void random_tests_put(int64_t n)
{
    for (int64_t i = 0; i < n; i++) {
        int64_t hit = random_range(1, MILLION - 1), alarm = random_range(1, MILLION - 1);

        test_put(hit, alarm, random_chance(1, 2));
    }
}

static void random_family(void)
{
    random_tests_put(head_put((int64_t)MILLION * random_range(1, MILLION - 1000)));
}

static void rare_family(void)
{
    random_tests_put(head_put(random_range(1, 3)));
}

/* All results say the same, a factor of up to 1.8 each. */
static void same_put(bool is_positive)
{
    int64_t n = head_put((int64_t)MILLION * random_range(1000, MILLION - 1000));
    int64_t lead = n > 100 ? 200000 : 400000;

    for (int64_t i = 0; i < n; i++) {
        int64_t alarm = random_range(300000, 500000), hit = alarm + random_range(1000, lead);

        if (is_positive)
            test_put(hit, alarm, true);
        else
            test_put(hit, alarm, false);
    }
}

static void positive_family(void)
{
    same_put(true);
}

static void negative_family(void)
{
    same_put(false);
}

/* Each result says the contrary of the one before, nearly as strongly. */
static void balanced_family(void)
{
    int64_t n = head_put((int64_t)MILLION * random_range(1000, MILLION - 1000));

    for (int64_t i = 0; i < n; i++) {
        int64_t rate = random_range(50000, 500000);

        test_put(MILLION - rate, rate, i % 2 == 0);
        if (++i < n)
            test_put(MILLION - rate - random_range(-9, 9), rate, false);
    }
}

/* Strong evidence one way, then as strong the other way, but for some of it. */
static void hill_family(void)
{
    int64_t n = head_put((int64_t)MILLION / 2 * MILLION);
    bool is_turned = gen_long_or("turned", 0, 0, 1);

    for (int64_t i = 0; i < n; i++) {
        bool is_up = i < n / 2;
        int64_t rate = 100000 + 50 * (is_up ? i : n - 1 - i);

        test_put(MILLION - rate, rate + (i % 50 == 0), is_up != is_turned);
    }
}

static const struct gen_family families[] = {
    {"random",   random_family  },
    {"rare",     rare_family    },
    {"positive", positive_family},
    {"negative", negative_family},
    {"balanced", balanced_family},
    {"hill",     hill_family    },
    {NULL,       NULL           },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
