/* Questions for choosing lanterns. */
#include "gen.h"

enum { MAX_N = 1000000, MAX_QUESTIONS = 200000 };

static void question_put(int64_t lanterns, int64_t lit)
{
    put_long(lanterns, ' ');
    put_long(lit, '\n');
}

/* Every n and k up to n, and k one too large: (n + 1) * (n + 2) questions. */
static void table_family(void)
{
    int64_t n = gen_long("n", 1, 445);

    put_long((n + 1) * (n + 2), '\n');
    for (int64_t i = 0; i <= n; i++) {
        for (int64_t k = 0; k <= n + 1; k++)
            question_put(i, k);
    }
}

static void edges_family(void)
{
    static const int64_t edges[][2] = {
        {0, 0},       {0, 1},         {1, 0},          {1, 1},       {0, MAX_N},
        {5, MAX_N},   {MAX_N, 0},     {MAX_N, 1},      {MAX_N, 2},   {MAX_N, MAX_N},
        {13, 6},      {MAX_N, MAX_N - 1}, {MAX_N - 1, MAX_N}, {34, 17}, {MAX_N, MAX_N / 2},
    };
    int64_t count = sizeof edges / sizeof *edges;

    put_long(count, '\n');
    for (int64_t i = 0; i < count; i++)
        question_put(edges[i][0], edges[i][1]);
}

/* q questions for n lanterns or nearly as many, about half of them lit. */
static void half_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N), q = gen_long("q", 1, MAX_QUESTIONS);

    put_long(q, '\n');
    for (int64_t i = 0; i < q; i++) {
        int64_t lanterns = n - random_range(0, n / 100);
        question_put(lanterns, lanterns / 2 + random_range(0, n / 100));
    }
}

/* k is drawn without a look at n, and is larger in half of the questions. */
static void free_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N), q = gen_long("q", 1, MAX_QUESTIONS);

    put_long(q, '\n');
    for (int64_t i = 0; i < q; i++) {
        int64_t lanterns = random_range(0, n);
        question_put(lanterns, random_range(0, n));
    }
}

/* As many lit as there are lanterns, at most. */
static void random_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N), q = gen_long("q", 1, MAX_QUESTIONS);

    put_long(q, '\n');
    for (int64_t i = 0; i < q; i++) {
        int64_t lanterns = random_range(0, n);
        question_put(lanterns, random_range(0, lanterns));
    }
}

static const struct gen_family families[] = {
    {"table", table_family}, {"edges", edges_family},   {"half", half_family},
    {"free", free_family},   {"random", random_family}, {NULL, NULL},
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
