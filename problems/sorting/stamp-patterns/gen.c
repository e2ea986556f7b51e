/* Rolls of stamps for Different Stamps on the Roll: k, then the letters. */
#include "gen.h"

enum { LETTERS_MAX = 1000000 };

static int64_t letters(void)
{
    return gen_long("n", 1, LETTERS_MAX);
}

static void k_put(int64_t n)
{
    int64_t k = gen_long("k", 1, LETTERS_MAX);

    put_long(k < n ? k : n, '\n');
}

static void random_family(void)
{
    int64_t n = letters(), kinds = gen_long("kinds", 1, 26);

    k_put(n);
    for (int64_t i = 0; i < n; i++)
        put_char((char)('a' + random_range(0, kinds - 1)));
    put_char('\n');
}

static void tiny_family(void)
{
    int64_t n = random_range(1, gen_long("max", 1, 1000));

    put_long(random_range(1, n < 5 ? n : 5), '\n');
    for (int64_t i = 0; i < n; i++)
        put_char((char)('a' + random_range(0, 2)));
    put_char('\n');
}

/* The same few letters again and again. */
static void period_family(void)
{
    int64_t n = letters(), period = gen_long("period", 1, 26);

    k_put(n);
    for (int64_t i = 0; i < n; i++)
        put_char((char)('a' + i % period));
    put_char('\n');
}

/* The Thue-Morse word: letter i says whether i has an odd number of ones in binary. */
static void thue_family(void)
{
    int64_t n = letters();

    k_put(n);
    for (int64_t i = 0; i < n; i++) {
        int64_t ones = 0;

        for (int64_t rest = i; rest > 0; rest /= 2)
            ones += rest % 2;
        put_char(ones % 2 ? 'b' : 'a');
    }
    put_char('\n');
}

/* One letter, but for another at the place `odd`. */
static void stray_family(void)
{
    int64_t n = letters(), odd = gen_long("odd", 1, n);

    k_put(n);
    for (int64_t i = 1; i <= n; i++)
        put_char(i == odd ? 'z' : 'a');
    put_char('\n');
}

static const struct gen_family families[] = {
    {"random", random_family},
    {"tiny",   tiny_family  },
    {"period", period_family},
    {"thue",   thue_family  },
    {"stray",  stray_family },
    {NULL,     NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
