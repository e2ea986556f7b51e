/* Cases of the weather: s, n and a, then the chances, in millionths. */
#include "gen.h"

#include "decimal.h"

enum { MAX_S = 60, MILLION = 1000000 };

static int64_t chance[MAX_S][MAX_S];

static int64_t kinds_read(int64_t least)
{
    return gen_long("s", least, MAX_S);
}

/* Hands out what row i has left, in parts, to the places offset, offset + step, ... */
static void row_fill(int64_t i, int64_t s, int64_t left, int64_t step, int64_t offset)
{
    while (left > 0) {
        int64_t j = (offset + step * random_range(0, (s - 1) / step)) % s;
        int64_t part = random_range(1, MILLION / 8);

        part = part < left ? part : left;
        chance[i][j] += part;
        left -= part;
    }
}

static void case_put(int64_t s)
{
    int64_t n = gen_long("n", 0, INT64_C(1000000000000000000)), *place = random_permutation(s, 0);

    put_long(s, ' ');
    put_long(n, ' ');
    put_long(random_range(1, s), '\n');
    for (int64_t i = 0; i < s; i++) {
        for (int64_t j = 0; j < s; j++)
            put_fixed(chance[place[i]][place[j]], 6, j + 1 < s ? ' ' : '\n');
    }
}

/* A ring holds all together; the rest goes anywhere. */
static void random_family(void)
{
    int64_t s = kinds_read(2);

    for (int64_t i = 0; i < s; i++) {
        int64_t first = random_range(1, MILLION / 2);

        chance[i][(i + 1) % s] = first;
        row_fill(i, s, MILLION - first, 1, 0);
    }
    case_put(s);
}

static void ring_family(void)
{
    int64_t s = kinds_read(1);

    for (int64_t i = 0; i < s; i++)
        chance[i][(i + 1) % s] = MILLION;
    case_put(s);
}

/* Even kinds follow on odd ones: s is even. */
static void twosided_family(void)
{
    int64_t s = kinds_read(2) / 2 * 2;

    for (int64_t i = 0; i < s; i++) {
        int64_t first = random_range(1, MILLION / 2);

        chance[i][(i + 1) % s] = first;
        row_fill(i, s, MILLION - first, 2, (i + 1) % 2);
    }
    case_put(s);
}

/* Each kind nearly always stays: tens of millionths to the next one, and to another. */
static void slow_family(void)
{
    int64_t s = kinds_read(3);

    for (int64_t i = 0; i < s; i++) {
        int64_t next = random_range(1, 90), other = random_range(0, 9);

        chance[i][(i + 1) % s] += next;
        chance[i][(i + s / 2) % s] += other;
        chance[i][i] += MILLION - next - other;
    }
    case_put(s);
}

static const struct gen_family families[] = {
    {"random",   random_family  },
    {"ring",     ring_family    },
    {"twosided", twosided_family},
    {"slow",     slow_family    },
    {NULL,       NULL           },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
