/*
 * Systems of equations for the spring balance.
 *
 * Coefficients are whole numbers times a power of ten, the solution is a number of eighths, and the
 * right sides are worked out exactly, in whole numbers. In each row, and in each column, one random
 * entry is much larger than the others, which keeps every system well conditioned.
 */
#include "gen.h"

enum { MAX_N = 400, MAX_ENTRY = 100 };

struct equations {
    int64_t n;
    int64_t *entry;        /* row by row */
    int64_t *eighths;      /* of the solution, before its column is scaled */
    int64_t *column_zeros; /* column j is multiplied by 10^column_zeros[j], unknown j divided */
    const char *tiny;      /* printed for a 0 on the diagonal; NULL prints the 0 */
};

static int64_t *entry_at(const struct equations *equations, int64_t row, int64_t column)
{
    return &equations->entry[row * equations->n + column];
}

static int64_t root_of(int64_t n)
{
    int64_t root = 0;

    while ((root + 1) * (root + 1) <= n)
        root++;
    return root;
}

static struct equations equations_make(int64_t n)
{
    struct equations made = {.n = n,
                             .entry = gen_longs(n * n),
                             .eighths = gen_longs(n),
                             .column_zeros = gen_longs(n)};

    for (int64_t i = 0; i < n; i++)
        made.eighths[i] = random_range(-8000, 8000);
    return made;
}

/* Random entries; row i has its large one in column large[i]. */
static void equations_fill(struct equations *equations, const int64_t *large)
{
    int64_t n = equations->n, boost = MAX_ENTRY * (3 * root_of(n) + 1);

    for (int64_t i = 0; i < n * n; i++)
        equations->entry[i] = random_range(-MAX_ENTRY, MAX_ENTRY);
    for (int64_t i = 0; i < n; i++)
        *entry_at(equations, i, large[i]) += random_chance(1, 2) ? boost : -boost;
}

/* A permutation in one ring, so that no place keeps its number: 0 to n - 1, n at least 2. */
static int64_t *random_ring(int64_t n)
{
    int64_t *order = random_permutation(n, 0), *next = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        next[order[i]] = order[(i + 1) % n];
    return next;
}

/* value thousandths, without needless zeros. */
static void thousandths_put(int64_t value, char after)
{
    int64_t size = value < 0 ? -value : value;
    int digits = 3;

    if (size % 1000 == 0) {
        put_long(value / 1000, after);
        return;
    }
    for (int64_t rest = size; rest % 10 == 0; rest /= 10)
        digits--;
    char fraction[8];
    snprintf(fraction, sizeof fraction, "%03d", (int)(size % 1000));
    fraction[digits] = '\0';
    if (value < 0)
        put_char('-');
    put_long(size / 1000, '.');
    put_text(fraction);
    put_char(after);
}

static void entry_put(const struct equations *equations, int64_t row, int64_t column)
{
    int64_t entry = *entry_at(equations, row, column), zeros = equations->column_zeros[column];

    if (entry == 0 && row == column && equations->tiny) {
        put_text(equations->tiny);
        put_char(' ');
    } else if (entry == 0 || zeros == 0) {
        put_long(entry, ' ');
    } else {
        put_long(entry, 'e');
        put_long(zeros, ' ');
    }
}

static void equations_put(const struct equations *equations)
{
    int64_t n = equations->n;

    put_long(n, '\n');
    for (int64_t i = 0; i < n; i++) {
        int64_t right = 0;
        for (int64_t j = 0; j < n; j++) {
            entry_put(equations, i, j);
            right += *entry_at(equations, i, j) * equations->eighths[j];
        }
        thousandths_put(right * 125, '\n');
    }
}

static void random_family(void)
{
    struct equations equations = equations_make(gen_long("n", 1, MAX_N));

    equations_fill(&equations, random_permutation(equations.n, 0));
    equations_put(&equations);
}

/* No pivoting is needed here. */
static void dominant_family(void)
{
    struct equations equations = equations_make(gen_long("n", 1, MAX_N));
    int64_t *large = gen_longs(equations.n);

    for (int64_t i = 0; i < equations.n; i++)
        large[i] = i;
    equations_fill(&equations, large);
    equations_put(&equations);
}

/* The first entry of all is 0, or what tiny=... says. */
static void corner_family(void)
{
    struct equations equations = equations_make(gen_long("n", 2, MAX_N));
    const char *tiny = gen_text("tiny", "");

    equations_fill(&equations, random_ring(equations.n));
    for (int64_t i = 1; i < equations.n; i++)
        *entry_at(&equations, i, i) += *entry_at(&equations, i, i) == 0;
    *entry_at(&equations, 0, 0) = 0;
    equations.tiny = *tiny ? tiny : NULL;
    equations_put(&equations);
}

/* The same for the whole diagonal. */
static void diagonal_family(void)
{
    struct equations equations = equations_make(gen_long("n", 2, MAX_N));
    const char *tiny = gen_text("tiny", "");

    equations_fill(&equations, random_ring(equations.n));
    for (int64_t i = 0; i < equations.n; i++)
        *entry_at(&equations, i, i) = 0;
    equations.tiny = *tiny ? tiny : NULL;
    equations_put(&equations);
}

/* One unknown an equation, in shuffled order, and each with a scale of its own. */
static void shuffled_family(void)
{
    struct equations equations = equations_make(gen_long("n", 2, MAX_N));
    int64_t *place = random_ring(equations.n);

    for (int64_t i = 0; i < equations.n; i++) {
        *entry_at(&equations, i, place[i]) = random_range(1, 9);
        equations.column_zeros[i] = random_range(-12, 6);
    }
    equations_put(&equations);
}

/* Unknowns measured in very different units, and known to many digits. */
static void columns_family(void)
{
    struct equations equations = equations_make(gen_long("n", 2, MAX_N));

    for (int64_t j = 0; j < equations.n; j++) {
        equations.eighths[j] = random_range(-8000000, 8000000);
        equations.column_zeros[j] = random_range(-14, 6);
    }
    equations_fill(&equations, random_permutation(equations.n, 0));
    equations_put(&equations);
}

static const struct gen_family families[] = {
    {"random",   random_family  },
    {"dominant", dominant_family},
    {"corner",   corner_family  },
    {"diagonal", diagonal_family},
    {"shuffled", shuffled_family},
    {"columns",  columns_family },
    {NULL,       NULL           },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
