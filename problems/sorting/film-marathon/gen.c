/* Programmes for The Longest Film Programme. */
#include "gen.h"

#define FILMS_MAX 300000
#define TIME_MAX INT64_C(1000000000000000000)

struct film {
    int64_t begin, end;
};

/* Prints the films in random order. */
static void case_put(const struct film *films, int64_t n)
{
    int64_t *order = random_permutation(n, 0);

    put_long(n, '\n');
    for (int64_t i = 0; i < n; i++) {
        put_long(films[order[i]].begin, ' ');
        put_long(films[order[i]].end, '\n');
    }
}

static int64_t films_count(void)
{
    return gen_long("n", 1, FILMS_MAX);
}

static struct film film_in(int64_t from, int64_t to, int64_t longest)
{
    int64_t begin = random_range(from, to - 1);
    int64_t end = random_range(begin + 1, begin + longest < to ? begin + longest : to);

    return (struct film){begin, end};
}

static void one_family(void)
{
    struct film film = {gen_long("a", 0, TIME_MAX), gen_long("b", 1, TIME_MAX)};

    case_put(&film, 1);
}

static void tiny_family(void)
{
    int64_t n = random_range(1, gen_long("max", 1, 100));
    struct film *films = gen_memory(n, sizeof *films);

    for (int64_t i = 0; i < n; i++)
        films[i] = film_in(0, 10, 10);
    case_put(films, n);
}

/* Films anywhere in the night, up to `longest`. */
static void random_family(void)
{
    int64_t n = films_count(), night = gen_long_or("night", TIME_MAX, 2, TIME_MAX);
    int64_t longest = gen_long_or("longest", night, 1, TIME_MAX);
    struct film *films = gen_memory(n, sizeof *films);

    for (int64_t i = 0; i < n; i++)
        films[i] = film_in(0, night, longest);
    case_put(films, n);
}

/* One film after the other, each beginning when the one before ends, and one over all of them. */
static void touching_family(void)
{
    int64_t n = films_count(), length = TIME_MAX / (n + 1);
    struct film *films = gen_memory(n, sizeof *films);

    for (int64_t i = 0; i < n; i++)
        films[i] = (struct film){i * length, (i + 1) * length};
    films[n - 1] = (struct film){0, TIME_MAX};
    case_put(films, n);
}

/* A short film across the border of each two long ones. */
static void bridges_family(void)
{
    int64_t n = films_count(), length = 1000;
    struct film *films = gen_memory(n, sizeof *films);

    for (int64_t i = 0; i < n; i++) {
        int64_t pair = i / 3 * 3 * length;

        if (i % 3 == 0)
            films[i] = (struct film){pair, pair + length};
        else if (i % 3 == 1)
            films[i] = (struct film){pair + length, pair + 2 * length};
        else
            films[i] = (struct film){pair + length - random_range(1, 9), pair + length + 9};
    }
    case_put(films, n);
}

/* All end at the same time. */
static void deadline_family(void)
{
    int64_t n = films_count();
    struct film *films = gen_memory(n, sizeof *films);

    for (int64_t i = 0; i < n; i++)
        films[i] = (struct film){random_range(0, TIME_MAX - 1), TIME_MAX};
    case_put(films, n);
}

/* Russian dolls: each film lies within the next. */
static void nested_family(void)
{
    int64_t n = films_count(), middle = TIME_MAX / 2;
    struct film *films = gen_memory(n, sizeof *films);

    for (int64_t i = 0; i < n; i++)
        films[i] = (struct film){middle - (i + 1) * 7, middle + (i + 1) * 5};
    case_put(films, n);
}

static const struct gen_family families[] = {
    {"one",      one_family     },
    {"tiny",     tiny_family    },
    {"random",   random_family  },
    {"touching", touching_family},
    {"bridges",  bridges_family },
    {"deadline", deadline_family},
    {"nested",   nested_family  },
    {NULL,       NULL           },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
