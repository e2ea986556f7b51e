/* Cases: the number of boxes and the place of the coin. */
#include "gen.h"

enum { MAX_N = 1000000 };

static void place_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N);

    put_long(n, ' ');
    put_long(gen_long("place", 1, n), '\n');
}

static void random_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N);

    put_long(n, ' ');
    put_long(random_range(1, n), '\n');
}

static const struct gen_family families[] = {
    {"place", place_family}, {"random", random_family}, {NULL, NULL},
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
