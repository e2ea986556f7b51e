/* Towers for Turning the Pancake Tower. */
#include "gen.h"

enum { PANCAKES_MAX = 2000, SIZE_MAX_MM = 1000000000 };

static void case_put(const int64_t *tower, int64_t n)
{
    put_long(n, '\n');
    put_longs(tower, n);
}

static int64_t pancakes(void)
{
    return gen_long("n", 1, PANCAKES_MAX);
}

/* One of all orders of n pancakes, by its number. */
static void order_family(void)
{
    int64_t n = pancakes(), number = gen_long("number", 0, 1000000), *tower = gen_longs(n);

    for (int64_t i = 0; i < n; i++) {
        int64_t place = number % (i + 1);

        number /= i + 1;
        tower[i] = tower[place];
        tower[place] = i + 1;
    }
    case_put(tower, n);
}

static void random_family(void)
{
    int64_t n = pancakes(), *tower = random_distinct(n, 1, SIZE_MAX_MM);

    random_shuffle(tower, n);
    case_put(tower, n);
}

/* Sorted, with the sizes from `from` on. */
static void sorted_family(void)
{
    int64_t n = pancakes(), from = gen_long("from", 1, SIZE_MAX_MM - n + 1), *tower = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        tower[i] = from + i;
    case_put(tower, n);
}

static void reversed_family(void)
{
    int64_t n = pancakes(), *tower = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        tower[i] = SIZE_MAX_MM - i;
    case_put(tower, n);
}

/* Sorted, but begun somewhere in the middle. */
static void rotated_family(void)
{
    int64_t n = pancakes(), by = gen_long("by", 0, n), *tower = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        tower[i] = 1 + (i + by) % n;
    case_put(tower, n);
}

/* Each largest of the rest lies in the middle, so that it takes two turns: 1 is left for last. */
static void stubborn_family(void)
{
    int64_t n = pancakes(), *tower = gen_longs(n);

    /* Undo two turns a pancake, from the smallest rest on. */
    for (int64_t i = 0; i < n; i++)
        tower[i] = i + 1;
    for (int64_t rest = 2; rest <= n; rest++) {
        int64_t middle = rest > 2 ? rest / 2 + 1 : rest - 1;

        for (int64_t i = 0, j = rest - 1; i < j; i++, j--) {
            int64_t kept = tower[i];

            tower[i] = tower[j];
            tower[j] = kept;
        }
        for (int64_t i = 0, j = middle - 1; i < j; i++, j--) {
            int64_t kept = tower[i];

            tower[i] = tower[j];
            tower[j] = kept;
        }
    }
    case_put(tower, n);
}

static const struct gen_family families[] = {
    {"order",    order_family   },
    {"random",   random_family  },
    {"sorted",   sorted_family  },
    {"reversed", reversed_family},
    {"rotated",  rotated_family },
    {"stubborn", stubborn_family},
    {NULL,       NULL           },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
