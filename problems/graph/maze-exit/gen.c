/* Cellars: open halls, winding corridors, dead ends, and exits that are walled in. */
#include "gen.h"

#define SQUARES_MAX INT64_C(2000000)

static int64_t rows, columns;
static char *plan;

static void plan_start(char fill)
{
    rows = gen_long("r", 1, SQUARES_MAX);
    columns = gen_long("c", 1, SQUARES_MAX / rows);
    if (rows * columns < 2)
        gen_fail("S and E need two squares");
    plan = gen_memory(rows * columns, 1);
    memset(plan, fill, (size_t)(rows * columns));
}

static void plan_put(void)
{
    put_line("%lld %lld", (long long)rows, (long long)columns);
    for (int64_t row = 0; row < rows; row++) {
        fwrite(plan + row * columns, 1, (size_t)columns, stdout);
        put_char('\n');
    }
}

static char *square_at(int64_t row, int64_t column)
{
    return plan + row * columns + column;
}

/* Puts S and E on two squares by chance. */
static void ends_by_chance(void)
{
    int64_t *squares = random_distinct(2, 0, rows * columns - 1);
    bool is_turned = random_chance(1, 2);

    plan[squares[0]] = is_turned ? 'E' : 'S';
    plan[squares[1]] = is_turned ? 'S' : 'E';
}

/* No walls; from corner to corner, or where chance will have it with mixed=1. */
static void hall(void)
{
    plan_start('.');
    if (gen_long_or("mixed", 0, 0, 1)) {
        ends_by_chance();
    } else {
        plan[0] = 'S';
        plan[rows * columns - 1] = 'E';
    }
    plan_put();
}

static void random_family(void)
{
    int64_t percent;

    plan_start('.');
    percent = gen_long("percent", 0, 100); /* of walls */
    for (int64_t i = 0; i < rows * columns; i++) {
        if (random_chance((uint64_t)percent, 100))
            plan[i] = '#';
    }
    ends_by_chance();
    plan_put();
}

/* Rows joined at their ends by turns: one corridor from corner to corner; turn=1: from its end. */
static void snake(void)
{
    int64_t last;
    bool is_turned;

    plan_start('#');
    is_turned = gen_long_or("turn", 0, 0, 1);
    for (int64_t i = 0; i < rows * columns; i++) {
        int64_t row = i / columns, column = i % columns;

        if (row % 2 == 0 || column == (row % 4 == 1 ? columns - 1 : 0))
            plan[i] = '.';
    }
    last = (rows - 1) / 2 * 2;
    *square_at(0, 0) = is_turned ? 'E' : 'S';
    *square_at(last, last % 4 == 0 ? columns - 1 : 0) = is_turned ? 'S' : 'E';
    plan_put();
}

/* A corridor that winds from a corner into the middle. */
static void spiral(void)
{
    static const int64_t turns[4][2] = {
        {0,  1 },
        {1,  0 },
        {0,  -1},
        {-1, 0 }
    };
    int64_t row = 0, column = 0;

    plan_start('#');
    *square_at(0, 0) = 'S';
    for (int64_t turn = 0;; turn++) {
        /* Two squares fewer than in the round before, for the wall between the windings. */
        int64_t side = turn % 2 == 0 ? columns : rows;
        int64_t length = turn < 3 ? side - 1 : side - 1 - (turn - 1) / 2 * 2;

        if (length < 1)
            break;
        for (; length > 0; length--) {
            row += turns[turn % 4][0];
            column += turns[turn % 4][1];
            *square_at(row, column) = '.';
        }
    }
    *square_at(row, column) = 'E';
    plan_put();
}

/* A free plan whose exit stands in a room without a door. */
static void shut(void)
{
    plan_start('.');
    if (rows < 5 || columns < 5)
        gen_fail("the room needs five rows and columns");
    for (int64_t i = -1; i <= 1; i++) {
        for (int64_t j = -1; j <= 1; j++)
            *square_at(rows / 2 + i, columns / 2 + j) = '#';
    }
    *square_at(rows / 2, columns / 2) = 'E';
    *square_at(random_range(0, 1) * (rows - 1), 0) = 'S';
    plan_put();
}

/* Free columns that are dead ends, joined in the first row; a second way home in the last one. */
static void dead_ends(void)
{
    plan_start('#');
    for (int64_t column = 0; column < columns; column++) {
        *square_at(0, column) = '.';
        for (int64_t row = 1; row + 2 < rows && column % 2 == 0; row++)
            *square_at(row, column) = '.';
        *square_at(rows - 1, column) = '.';
    }
    for (int64_t row = 0; row < rows; row++) {
        *square_at(row, 0) = '.';
        *square_at(row, columns - 1) = '.';
    }
    *square_at(0, 0) = 'S';
    *square_at(rows - 1, columns - 1) = 'E';
    plan_put();
}

/* S and E are neighbours in an open hall, side by side or one below the other. */
static void beside(void)
{
    int64_t row, column;
    bool is_below;

    plan_start('.');
    is_below = columns < 2 || (rows > 1 && random_chance(1, 2));
    row = random_range(0, rows - 1 - is_below);
    column = random_range(0, columns - 1 - !is_below);
    *square_at(row, column) = 'E';
    *square_at(row + is_below, column + !is_below) = 'S';
    plan_put();
}

/* A wall with one hole far off between S and E, which are near each other as the crow flies. */
static void screen(void)
{
    int64_t middle;

    plan_start('.');
    middle = columns / 2;
    for (int64_t row = 1; row < rows; row++)
        *square_at(row, middle) = '#';
    for (int64_t column = 2; column < middle; column++)
        *square_at(rows / 3, column) = '#';
    *square_at(rows - 1, middle - 1) = 'S';
    *square_at(rows - 1, middle + 1) = 'E';
    plan_put();
}

static const struct gen_family families[] = {
    {"hall",   hall         },
    {"random", random_family},
    {"snake",  snake        },
    {"spiral", spiral       },
    {"shut",   shut         },
    {"dead",   dead_ends    },
    {"beside", beside       },
    {"screen", screen       },
    {NULL,     NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
