/* Cases of the gears: n, then n numbers of teeth. */
#include "gen.h"

enum { MAX_N = 100000, MAX_TEETH = 1000000000 };

static void case_put(const int64_t *teeth, int64_t n)
{
    put_long(n, '\n');
    put_longs(teeth, n);
}

/* The numbers of key=4,6,10. */
static int64_t *list_read(const char *key, int64_t *out_count)
{
    const char *text = gen_text(key, NULL);
    int64_t *values = gen_longs((int64_t)strlen(text));
    char *end;

    *out_count = 0;
    do {
        values[(*out_count)++] = strtoll(text, &end, 10);
        text = end + 1;
    } while (*end == ',');
    return values;
}

static void list_family(void)
{
    int64_t n, *teeth = list_read("teeth", &n);

    case_put(teeth, n);
}

static void random_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N), *teeth = gen_longs(n);
    int64_t most = gen_long("most", 1, MAX_TEETH);

    for (int64_t i = 0; i < n; i++)
        teeth[i] = random_range(1, most);
    case_put(teeth, n);
}

static void equal_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N), *teeth = gen_longs(n);
    int64_t all = gen_long("teeth", 1, MAX_TEETH);

    for (int64_t i = 0; i < n; i++)
        teeth[i] = all;
    case_put(teeth, n);
}

static int64_t gcd(int64_t a, int64_t b)
{
    return b == 0 ? a : gcd(b, a % b);
}

static int64_t power(int64_t base, int64_t exponent)
{
    return exponent == 0 ? 1 : base * power(base, exponent - 1);
}

/* Gears made of the coprime parts=3,25,89: the parts themselves, and products of some. */
static void products_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N), *teeth = gen_longs(n), *parts, count;

    parts = list_read("parts", &count);
    for (int64_t i = 0; i < n; i++) {
        teeth[i] = i < count ? parts[i] : 1;
        for (int64_t p = 0; i >= count && p < count; p++) {
            bool is_taken = random_chance(1, 2);

            if (is_taken && teeth[i] * parts[p] <= MAX_TEETH)
                teeth[i] *= parts[p];
        }
    }
    random_shuffle(teeth, n);
    case_put(teeth, n);
}

/* Three gears that align after so many teeth that the number, cut to 64 bits, looks small. */
static void wraps_family(void)
{
    int64_t teeth[3];
    uint64_t both, wrapped;

    do {
        for (int i = 0; i < 3; i++)
            teeth[i] = random_range(MAX_TEETH / 2, MAX_TEETH) | 1;
        both = (uint64_t)(teeth[0] / gcd(teeth[0], teeth[1]) * teeth[1]);
        wrapped = both / (uint64_t)gcd((int64_t)both, teeth[2]) * (uint64_t)teeth[2];
    } while (wrapped == 0 || wrapped > UINT64_C(1000000000000000000));
    case_put(teeth, 3);
}

/* Divisors of 2^10 * 3^6 * 5^4 * 7^3 * 11^2 * 13. */
static void smooth_family(void)
{
    static const int64_t primes[] = {2, 3, 5, 7, 11, 13}, highest[] = {10, 6, 4, 3, 2, 1};
    int64_t n = gen_long("n", 1, MAX_N), *teeth = gen_longs(n);

    for (int64_t i = 0; i < n; i++) {
        teeth[i] = 1;
        for (int p = 0; p < 6; p++) {
            int64_t factor = power(primes[p], random_range(0, highest[p]));

            if (teeth[i] * factor <= MAX_TEETH)
                teeth[i] *= factor;
        }
    }
    case_put(teeth, n);
}

static const struct gen_family families[] = {
    {"list",     list_family    },
    {"random",   random_family  },
    {"equal",    equal_family   },
    {"products", products_family},
    {"smooth",   smooth_family  },
    {"wraps",    wraps_family   },
    {NULL,       NULL           },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
