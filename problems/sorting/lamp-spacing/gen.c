/* Cases of Lamps Along the Quay: the posts and the number of lamps, one JSON value a line. */
#include "gen.h"

#define POSTS_MAX 200000
#define PLACE_MAX INT64_C(9000000000000000000)

static void case_put(int64_t *posts, int64_t n, int64_t k)
{
    random_shuffle(posts, n);
    put_char('[');
    for (int64_t i = 0; i < n; i++)
        put_long(posts[i], i + 1 < n ? ',' : ']');
    put_char('\n');
    put_long(k, '\n');
}

static int64_t posts_count(void)
{
    return gen_long("n", 2, POSTS_MAX);
}

/* The number of lamps; when it is not given, all posts get one. */
static int64_t lamps(int64_t n)
{
    return gen_long_or("k", n, 2, n);
}

static void tiny_family(void)
{
    int64_t n = random_range(2, gen_long("max", 2, 100)), *posts = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        posts[i] = random_range(0, 30);
    case_put(posts, n, random_range(2, n));
}

static void random_family(void)
{
    int64_t n = posts_count(), span = gen_long_or("span", PLACE_MAX, 0, PLACE_MAX);
    int64_t *posts = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        posts[i] = random_range(0, span);
    case_put(posts, n, lamps(n));
}

/* Both ends of the quay have a post, the others stand at random beyond the middle. */
static void far_family(void)
{
    int64_t n = posts_count(), *posts = gen_longs(n);

    for (int64_t i = 2; i < n; i++)
        posts[i] = random_range(PLACE_MAX / 9 * 5, PLACE_MAX / 9 * 6);
    posts[1] = PLACE_MAX;
    case_put(posts, n, lamps(n));
}

/* Half of the posts at one end, half at the other. */
static void clusters_family(void)
{
    int64_t n = posts_count(), *posts = gen_longs(n);

    for (int64_t i = 0; i < n; i++) {
        int64_t place = random_range(0, 1000000);

        posts[i] = i % 2 ? place : PLACE_MAX - place;
    }
    case_put(posts, n, lamps(n));
}

/* All posts at a few places: with more lamps than those the answer is 0. */
static void stacked_family(void)
{
    int64_t n = posts_count(), places = gen_long("places", 1, POSTS_MAX);
    int64_t span = gen_long_or("span", PLACE_MAX, 0, PLACE_MAX);
    int64_t *posts = gen_longs(n), *known = random_distinct(places, 0, span);

    for (int64_t i = 0; i < n; i++)
        posts[i] = known[i % places];
    case_put(posts, n, lamps(n));
}

/* A post every `step`. */
static void even_family(void)
{
    int64_t n = posts_count(), step = gen_long("step", 1, PLACE_MAX), *posts = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        posts[i] = i * step;
    case_put(posts, n, lamps(n));
}

static const struct gen_family families[] = {
    {"tiny",     tiny_family    },
    {"random",   random_family  },
    {"far",      far_family     },
    {"clusters", clusters_family},
    {"stacked",  stacked_family },
    {"even",     even_family    },
    {NULL,       NULL           },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
