/* Cases of The k-th Dimmest Lantern: the lanterns and k, one JSON value a line. */
#include "gen.h"

enum { LANTERNS_MAX = 1000000, BRIGHTNESS_MAX = 1000000000 };

static void case_put(const int64_t *lanterns, int64_t n)
{
    int64_t k = gen_long_or("k", n / 2 + 1, 1, n);

    put_char('[');
    for (int64_t i = 0; i < n; i++)
        put_long(lanterns[i], i + 1 < n ? ',' : ']');
    put_char('\n');
    put_long(k, '\n');
}

static int64_t lanterns_count(void)
{
    return gen_long("n", 1, LANTERNS_MAX);
}

static void tiny_family(void)
{
    int64_t n = random_range(1, gen_long("max", 1, 100)), *lanterns = gen_longs(n);

    put_char('[');
    for (int64_t i = 0; i < n; i++) {
        lanterns[i] = random_range(0, 4);
        put_long(lanterns[i], i + 1 < n ? ',' : ']');
    }
    put_char('\n');
    put_long(random_range(1, n), '\n');
}

static void random_family(void)
{
    int64_t n = lanterns_count(), span = gen_long_or("span", BRIGHTNESS_MAX, 0, BRIGHTNESS_MAX);
    int64_t *lanterns = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        lanterns[i] = random_range(-span, span);
    case_put(lanterns, n);
}

static void rising_family(void)
{
    int64_t n = lanterns_count();

    case_put(random_distinct(n, -BRIGHTNESS_MAX, BRIGHTNESS_MAX), n);
}

static void falling_family(void)
{
    int64_t n = lanterns_count(), *lanterns = gen_longs(n);
    int64_t *rising = random_distinct(n, -BRIGHTNESS_MAX, BRIGHTNESS_MAX);

    for (int64_t i = 0; i < n; i++)
        lanterns[i] = rising[n - 1 - i];
    case_put(lanterns, n);
}

static void equal_family(void)
{
    int64_t n = lanterns_count(), *lanterns = gen_longs(n);
    int64_t brightness = gen_long("brightness", -BRIGHTNESS_MAX, BRIGHTNESS_MAX);

    for (int64_t i = 0; i < n; i++)
        lanterns[i] = brightness;
    case_put(lanterns, n);
}

/* Rises to the middle and falls again. */
static void organ_family(void)
{
    int64_t n = lanterns_count(), *lanterns = gen_longs(n);
    int64_t *pipes = random_distinct(n, -BRIGHTNESS_MAX, BRIGHTNESS_MAX);

    for (int64_t i = 0; i < n; i++)
        lanterns[i] = pipes[i < n - 1 - i ? i : n - 1 - i];
    case_put(lanterns, n);
}

/* Musser's sequence against the median of first, middle and last as pivot. */
static void killer_family(void)
{
    int64_t n = lanterns_count(), half = n / 4 * 2, *lanterns = gen_longs(n);
    int64_t *rising = random_distinct(n, -BRIGHTNESS_MAX, BRIGHTNESS_MAX);

    for (int64_t i = 0; i < half; i++) {
        lanterns[i] = rising[i % 2 ? half + i - 1 : i];
        lanterns[half + i] = rising[2 * i + 1];
    }
    for (int64_t i = 2 * half; i < n; i++)
        lanterns[i] = rising[i];
    case_put(lanterns, n);
}

static const struct gen_family families[] = {
    {"tiny",    tiny_family   },
    {"random",  random_family },
    {"rising",  rising_family },
    {"falling", falling_family},
    {"equal",   equal_family  },
    {"organ",   organ_family  },
    {"killer",  killer_family },
    {NULL,      NULL          },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
