/* Labyrinths: by chance, gates in a row, rooms with a choice, halls with keys for nothing. */
#include "gen.h"

#define SQUARES_MAX INT64_C(10000)
#define KEYS_MAX INT64_C(10)

static int64_t rows, columns, keys;
static char *plan;

static void plan_start(int64_t row_count, int64_t column_count, char fill)
{
    rows = row_count;
    columns = column_count;
    if (rows * columns < 2 || rows * columns > SQUARES_MAX)
        gen_fail("a plan has 2 to %lld squares", (long long)SQUARES_MAX);
    plan = gen_memory(rows * columns, 1);
    memset(plan, fill, (size_t)(rows * columns));
}

static void plan_of_sizes(void)
{
    int64_t row_count = gen_long("r", 1, SQUARES_MAX);

    plan_start(row_count, gen_long("c", 1, SQUARES_MAX), '.');
    keys = gen_long("k", 0, KEYS_MAX);
}

static char *square_at(int64_t row, int64_t column)
{
    return plan + row * columns + column;
}

static void plan_put(void)
{
    put_line("%lld %lld", (long long)rows, (long long)columns);
    for (int64_t row = 0; row < rows; row++) {
        fwrite(square_at(row, 0), 1, (size_t)columns, stdout);
        put_char('\n');
    }
}

/* Which letter is the first, the second, ...: 0 is 'a'. */
static int64_t *letters_by_chance(void)
{
    return random_permutation(KEYS_MAX, 0);
}

/* percent of walls, about `gates` gates of the k letters, and each key `copies` times. */
static void random_family(void)
{
    int64_t percent, gates, copies, *letters = letters_by_chance(), *squares, used = 0;

    plan_of_sizes();
    percent = gen_long_or("percent", 0, 0, 100);
    gates = gen_long_or("gates", 2, 0, SQUARES_MAX);
    copies = gen_long_or("copies", 1, 0, 100);
    for (int64_t i = 0; i < rows * columns; i++) {
        if (random_chance((uint64_t)percent, 100))
            plan[i] = '#';
    }
    squares = random_permutation(rows * columns, 0);
    plan[squares[used++]] = '@';
    plan[squares[used++]] = '>';
    for (int64_t i = 0; i < keys * copies && used < rows * columns; i++)
        plan[squares[used++]] = (char)('a' + letters[i % keys]);
    for (int64_t i = 0; keys > 0 && i < gates && used < rows * columns; i++)
        plan[squares[used++]] = (char)('A' + letters[random_range(0, keys - 1)]);
    plan_put();
}

/*
 * k teeth with a key at the end of each, along a corridor that ends in all the gates. lost=1: the
 * last key stands behind the gates. twin=1: behind the others stands a second gate of a letter.
 */
static void comb(void)
{
    int64_t tooth, *letters = letters_by_chance(), *order;

    keys = gen_long("k", 1, KEYS_MAX);
    tooth = gen_long("tooth", 1, 400);
    plan_start(tooth + 1, 3 * keys + 4, '#');
    order = random_permutation(keys, 0);
    memset(plan, '.', (size_t)columns);
    *square_at(0, random_range(0, 2 * keys - 1)) = '@';
    for (int64_t i = 0; i < keys; i++) {
        int64_t depth = random_range((tooth + 1) / 2, tooth);

        for (int64_t row = 1; row <= depth; row++)
            *square_at(row, 2 * i) = '.';
        *square_at(depth, 2 * i) = (char)('a' + letters[i]);
        *square_at(0, 2 * keys + i) = (char)('A' + letters[order[i]]);
    }
    if (gen_long_or("lost", 0, 0, 1)) {
        for (int64_t row = 1; row <= tooth; row++)
            *square_at(row, 0) = '#';
        *square_at(0, columns - 2) = (char)('a' + letters[0]);
    }
    if (gen_long_or("twin", 0, 0, 1))
        *square_at(0, 3 * keys) = (char)('A' + letters[order[0]]);
    *square_at(0, columns - 1) = '>';
    plan_put();
}

/*
 * Rooms of 8 x 8 beneath each other, each with a key or two; the gates between them are of any
 * letter, and there are several ways on.
 */
static void choice(void)
{
    enum { ROOM = 9 };
    int64_t *letters = letters_by_chance();

    keys = gen_long("k", 1, KEYS_MAX);
    plan_start(ROOM * keys + 1, ROOM * 3 + 1, '.');
    for (int64_t i = 0; i < rows * columns; i++) {
        int64_t row = i / columns, column = i % columns;
        bool is_corner = row % ROOM == 0 && column % ROOM == 0;

        if (row % ROOM && column % ROOM)
            continue;
        plan[i] = '#';
        if (is_corner || row == 0 || row == rows - 1 || column == 0 || column == columns - 1)
            continue;
        if (row % ROOM == 4 || column % ROOM == 4) {
            plan[i] = '.';
            if (random_chance(3, 5))
                plan[i] = (char)('A' + letters[random_range(0, keys - 1)]);
        }
    }
    for (int64_t i = 0; i < 2 * keys; i++) {
        int64_t row = ROOM * random_range(0, keys - 1) + random_range(1, ROOM - 2);
        int64_t column = ROOM * random_range(0, 2) + random_range(1, ROOM - 2);

        *square_at(row, column) = (char)('a' + letters[i % keys]);
    }
    *square_at(1, 1) = '@';
    *square_at(rows - 2, columns - 2) = '>';
    plan_put();
}

/* No walls but, with shut=1, around the exit; k keys and no gate. */
static void hall(void)
{
    int64_t *letters = letters_by_chance();

    plan_of_sizes();
    for (int64_t i = 0; i < keys; i++)
        plan[random_range(1, rows * columns - 2)] = (char)('a' + letters[i]);
    plan[0] = '@';
    plan[rows * columns - 1] = '>';
    if (gen_long_or("shut", 0, 0, 1)) {
        if (rows < 2 || columns < 2)
            gen_fail("the walls need two rows and columns");
        *square_at(rows - 1, columns - 2) = '#';
        *square_at(rows - 2, columns - 1) = '#';
    }
    plan_put();
}

static const struct gen_family families[] = {
    {"random", random_family},
    {"comb",   comb         },
    {"choice", choice       },
    {"hall",   hall         },
    {NULL,     NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
