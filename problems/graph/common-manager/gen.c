/* Firms of every shape, and questions about people far apart, above each other, and the same. */
#include "gen_graph.h"

#define PEOPLE_MAX INT64_C(200000)
#define QUESTIONS_MAX INT64_C(200000)

static int64_t people, questions;
static int64_t *manager_of; /* of person i, by the numbers of the shape */
static int64_t *names;      /* what the person is called */

static void firm_put(void)
{
    struct graph firm;
    int64_t *called;

    people = gen_long("n", 1, PEOPLE_MAX);
    questions = gen_long("q", 1, QUESTIONS_MAX);
    firm = tree_make(gen_text("shape", NULL), people);
    manager_of = gen_longs(people + 1);
    names = gen_longs(people + 1);
    called = gen_longs(people + 1);
    for (int64_t i = 1; i <= people; i++)
        names[i] = i;
    /* The director stays; named=0 keeps all numbers. */
    if (gen_long_or("named", 1, 0, 1) && people > 1)
        random_shuffle(names + 2, people - 1);
    for (int64_t i = 0; i < firm.edge_count; i++)
        manager_of[firm.edges[i].to] = firm.edges[i].from;
    for (int64_t i = 1; i <= people; i++)
        called[names[i]] = manager_of[i] ? names[manager_of[i]] : 0;
    put_line("%lld %lld", (long long)people, (long long)questions);
    put_longs(called + 2, people - 1);
}

static void question_put(int64_t a, int64_t b)
{
    bool is_turned = random_chance(1, 2);

    put_long(names[is_turned ? b : a], ' ');
    put_long(names[is_turned ? a : b], '\n');
}

/* Any two people. */
static void any(void)
{
    firm_put();
    for (int64_t i = 0; i < questions; i++) {
        int64_t a = random_range(1, people);

        question_put(a, random_range(1, people));
    }
}

/* Two of the last people by number: the deepest ones of most shapes. */
static void low(void)
{
    firm_put();
    for (int64_t i = 0; i < questions; i++) {
        int64_t least = people > 10 ? people - 10 : 1, a = random_range(least, people);

        question_put(a, random_range(least, people));
    }
}

/* Somebody and one of the managers above, or the same person twice. */
static void above(void)
{
    firm_put();
    for (int64_t i = 0; i < questions; i++) {
        int64_t a = random_range(1, people), b = a;

        for (int64_t steps = random_range(0, 20); steps > 0 && manager_of[b]; steps--)
            b = manager_of[b];
        question_put(a, b);
    }
}

/* The director and anybody. */
static void top(void)
{
    firm_put();
    for (int64_t i = 0; i < questions; i++)
        question_put(1, random_range(people > 100 ? people - 100 : 1, people));
}

static const struct gen_family families[] = {
    {"any",   any  },
    {"low",   low  },
    {"above", above},
    {"top",   top  },
    {NULL,    NULL },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
