/* Cases of the lost page: n, and the pages 0 to n without one. */
#include "gen.h"

enum { MAX_N = 5000000 };

/* The pages that are left, rising. */
static int64_t *pages_left(int64_t n)
{
    int64_t lost = gen_long("page", 0, n), *pages = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        pages[i] = i < lost ? i : i + 1;
    return pages;
}

static void case_put(const int64_t *pages, int64_t n)
{
    put_long(n, '\n');
    for (int64_t i = 0; i < n; i++)
        put_long(pages[i], '\n');
}

static void rising_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N);

    case_put(pages_left(n), n);
}

static void falling_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N), *pages = pages_left(n);

    put_long(n, '\n');
    for (int64_t i = n - 1; i >= 0; i--)
        put_long(pages[i], '\n');
}

static void shuffled_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N), *pages = pages_left(n);

    random_shuffle(pages, n);
    case_put(pages, n);
}

static const struct gen_family families[] = {
    {"rising",   rising_family  },
    {"falling",  falling_family },
    {"shuffled", shuffled_family},
    {NULL,       NULL           },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
