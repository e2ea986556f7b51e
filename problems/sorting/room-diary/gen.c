/* Bookings for Enough Guest Rooms. */
#include "gen.h"

enum { BOOKINGS_MAX = 200000, TIME_MAX = 1000000000 };

struct stay {
    int64_t from, to;
};

/* Prints the stays in random order. */
static void case_put(const struct stay *stays, int64_t n)
{
    int64_t *order = random_permutation(n, 0);

    put_long(n, '\n');
    for (int64_t i = 0; i < n; i++) {
        put_long(stays[order[i]].from, ' ');
        put_long(stays[order[i]].to, '\n');
    }
}

static int64_t bookings(void)
{
    return gen_long("n", 1, BOOKINGS_MAX);
}

static struct stay stay_in(int64_t night, int64_t longest)
{
    int64_t from = random_range(0, night - 1);
    int64_t to = random_range(from + 1, from + longest < night ? from + longest : night);

    return (struct stay){from, to};
}

static void tiny_family(void)
{
    int64_t n = random_range(1, gen_long("max", 1, 100));
    struct stay *stays = gen_memory(n, sizeof *stays);

    for (int64_t i = 0; i < n; i++)
        stays[i] = stay_in(6, 6);
    case_put(stays, n);
}

static void random_family(void)
{
    int64_t n = bookings(), night = gen_long_or("night", TIME_MAX, 1, TIME_MAX);
    int64_t longest = gen_long_or("longest", night, 1, TIME_MAX);
    struct stay *stays = gen_memory(n, sizeof *stays);

    for (int64_t i = 0; i < n; i++)
        stays[i] = stay_in(night, longest);
    case_put(stays, n);
}

/* All the same stay. */
static void same_family(void)
{
    int64_t n = bookings();
    struct stay *stays = gen_memory(n, sizeof *stays);
    struct stay stay = {gen_long("from", 0, TIME_MAX - 1), gen_long("to", 1, TIME_MAX)};

    for (int64_t i = 0; i < n; i++)
        stays[i] = stay;
    case_put(stays, n);
}

/* Shift after shift: `crowd` bookings begin when those before them end. */
static void shifts_family(void)
{
    int64_t n = bookings(), crowd = gen_long("crowd", 1, BOOKINGS_MAX);
    int64_t length = TIME_MAX / (n / crowd + 1), first = random_range(0, length - 1);
    struct stay *stays = gen_memory(n, sizeof *stays);

    for (int64_t i = 0; i < n; i++) {
        int64_t from = first + i / crowd * length;

        stays[i] = (struct stay){from, from + length < TIME_MAX ? from + length : TIME_MAX};
    }
    case_put(stays, n);
}

/* Each stay lies within the one before. */
static void nested_family(void)
{
    int64_t n = bookings();
    struct stay *stays = gen_memory(n, sizeof *stays);

    for (int64_t i = 0; i < n; i++)
        stays[i] = (struct stay){i * 2, TIME_MAX - i * 3};
    case_put(stays, n);
}

/* No two overlap. */
static void disjoint_family(void)
{
    int64_t n = bookings(), step = TIME_MAX / (n + 1);
    struct stay *stays = gen_memory(n, sizeof *stays);

    for (int64_t i = 0; i < n; i++) {
        int64_t from = (i + 1) * step;

        stays[i] = (struct stay){from, from + random_range(1, step - 1)};
    }
    case_put(stays, n);
}

/* Each begins a little after the one before and overlaps the next `deep`. */
static void stairs_family(void)
{
    int64_t n = bookings(), deep = gen_long("deep", 1, BOOKINGS_MAX), step = TIME_MAX / (n + deep);
    struct stay *stays = gen_memory(n, sizeof *stays);

    for (int64_t i = 0; i < n; i++)
        stays[i] = (struct stay){i * step, (i + deep) * step};
    case_put(stays, n);
}

static const struct gen_family families[] = {
    {"tiny",     tiny_family    },
    {"random",   random_family  },
    {"same",     same_family    },
    {"shifts",   shifts_family  },
    {"nested",   nested_family  },
    {"disjoint", disjoint_family},
    {"stairs",   stairs_family  },
    {NULL,       NULL           },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
