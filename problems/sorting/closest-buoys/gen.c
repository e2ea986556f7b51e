/* Seas for The Two Closest Buoys. */
#include "gen.h"

enum { BUOYS_MAX = 200000, SEA_MAX = 1000000000 };

struct buoy {
    int64_t x, y;
};

/* Prints the buoys in random order. */
static void case_put(const struct buoy *buoys, int64_t n)
{
    int64_t *order = random_permutation(n, 0);

    put_long(n, '\n');
    for (int64_t i = 0; i < n; i++) {
        put_long(buoys[order[i]].x, ' ');
        put_long(buoys[order[i]].y, '\n');
    }
}

static int64_t buoys_count(void)
{
    return gen_long("n", 2, BUOYS_MAX);
}

static void random_family(void)
{
    int64_t n = buoys_count(), span = gen_long_or("span", SEA_MAX, 0, SEA_MAX);
    struct buoy *buoys = gen_memory(n, sizeof *buoys);

    for (int64_t i = 0; i < n; i++) {
        buoys[i].x = random_range(-span, span);
        buoys[i].y = random_range(-span, span);
    }
    case_put(buoys, n);
}

/* The corners of the sea. */
static void corners_family(void)
{
    int64_t n = gen_long("n", 2, 4), inset = gen_long_or("inset", 0, 0, 1000);
    struct buoy corners[4] = {
        {-SEA_MAX + inset, -SEA_MAX       },
        {SEA_MAX,          SEA_MAX - inset},
        {-SEA_MAX,         SEA_MAX        },
        {SEA_MAX,          -SEA_MAX       }
    };

    case_put(corners, n);
}

/* All on a line from north to south, or from west to east; no two distances are alike. */
static void line_family(void)
{
    int64_t n = buoys_count(), is_flat = gen_long("flat", 0, 1);
    int64_t *places = random_distinct(n, -SEA_MAX / 4, SEA_MAX / 4);
    int64_t fixed = random_range(-SEA_MAX, SEA_MAX);
    struct buoy *buoys = gen_memory(n, sizeof *buoys);

    for (int64_t i = 0; i < n; i++)
        buoys[i] =
            is_flat ? (struct buoy){4 * places[i], fixed} : (struct buoy){fixed, 4 * places[i]};
    case_put(buoys, n);
}

/* A line from north to south with wide, nearly even gaps: nothing is close. */
static void fence_family(void)
{
    int64_t n = buoys_count(), gap = 2 * (int64_t)SEA_MAX / n;
    struct buoy *buoys = gen_memory(n, sizeof *buoys);

    for (int64_t i = 0; i < n; i++)
        buoys[i] = (struct buoy){random_range(0, 1), -SEA_MAX + i * gap + random_range(0, gap / 9)};
    case_put(buoys, n);
}

/* A square grid; one buoy is shifted a little. */
static void grid_family(void)
{
    int64_t side = gen_long("n", 2, 447), gap = 2 * (int64_t)SEA_MAX / side;
    struct buoy *buoys = gen_memory(side * side, sizeof *buoys);
    int64_t shifted = random_range(0, side * side - 1);

    for (int64_t i = 0; i < side * side; i++)
        buoys[i] = (struct buoy){-SEA_MAX + i % side * gap, -SEA_MAX + i / side * gap};
    buoys[shifted].x += gap / 7;
    buoys[shifted].y += gap / 3;
    case_put(buoys, side * side);
}

/* Two banks far apart: the closest pair lies in one of them, or across a narrow channel. */
static void banks_family(void)
{
    int64_t n = buoys_count(), channel = gen_long("channel", 0, SEA_MAX);
    struct buoy *buoys = gen_memory(n, sizeof *buoys);
    int64_t *places = random_permutation(n, 0);

    for (int64_t i = 0; i < n; i++) {
        int64_t y = -SEA_MAX + 2 * (int64_t)SEA_MAX / n * places[i];

        buoys[i] = (struct buoy){i % 2 ? channel : -channel, y};
    }
    case_put(buoys, n);
}

/* Some buoys lie at the place of others. */
static void double_family(void)
{
    int64_t n = buoys_count();
    struct buoy *buoys = gen_memory(n, sizeof *buoys);

    for (int64_t i = 0; i < n; i++) {
        buoys[i].x = random_range(-SEA_MAX, SEA_MAX);
        buoys[i].y = random_range(-SEA_MAX, SEA_MAX);
    }
    buoys[n - 1] = buoys[0];
    case_put(buoys, n);
}

static const struct gen_family families[] = {
    {"random",  random_family },
    {"corners", corners_family},
    {"line",    line_family   },
    {"fence",   fence_family  },
    {"grid",    grid_family   },
    {"banks",   banks_family  },
    {"double",  double_family },
    {NULL,      NULL          },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
