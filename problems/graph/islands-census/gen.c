/* Sea charts for the census: winding islands, islands that touch at corners, charts of one row. */
#include "gen.h"

#define SQUARES_MAX INT64_C(4000000)

static int64_t rows, columns;

static void chart_start(void)
{
    rows = gen_long("r", 1, SQUARES_MAX);
    columns = gen_long("c", 1, SQUARES_MAX / rows);
    put_line("%lld %lld", (long long)rows, (long long)columns);
}

/* Prints the chart whose squares are land where is_land says so. */
static void chart_put(bool (*is_land)(int64_t row, int64_t column))
{
    chart_start();
    for (int64_t row = 0; row < rows; row++) {
        for (int64_t column = 0; column < columns; column++)
            put_char(is_land(row, column) ? '#' : '.');
        put_char('\n');
    }
}

static bool is_always(int64_t row, int64_t column)
{
    (void)row, (void)column;
    return true;
}

static bool is_never(int64_t row, int64_t column)
{
    (void)row, (void)column;
    return false;
}

static bool is_chequered(int64_t row, int64_t column)
{
    return (row + column) % 2 == 0;
}

/* Full rows, joined at the right end and the left end by turns: one island, a path. */
static bool is_snake(int64_t row, int64_t column)
{
    return row % 2 == 0 || column == (row % 4 == 1 ? columns - 1 : 0);
}

/* The same, standing upright. */
static bool is_upright_snake(int64_t row, int64_t column)
{
    return column % 2 == 0 || row == (column % 4 == 1 ? rows - 1 : 0);
}

/* Every second column is land, all joined in the last row. */
static bool is_comb(int64_t row, int64_t column)
{
    return column % 2 == 0 || row == rows - 1;
}

/* Land in the first and the last column by turns: near each other only round the edge. */
static bool is_shore(int64_t row, int64_t column)
{
    return column == (row % 2 == 0 ? columns - 1 : 0);
}

static void land(void)
{
    chart_put(is_always);
}

static void water(void)
{
    chart_put(is_never);
}

static void chequers(void)
{
    chart_put(is_chequered);
}

static void snake(void)
{
    chart_put(is_snake);
}

static void upright(void)
{
    chart_put(is_upright_snake);
}

static void comb(void)
{
    chart_put(is_comb);
}

static void shore(void)
{
    chart_put(is_shore);
}

static int64_t percent;

static bool is_by_chance(int64_t row, int64_t column)
{
    (void)row, (void)column;
    return random_chance((uint64_t)percent, 100);
}

static void random_family(void)
{
    percent = gen_long("percent", 0, 100);
    chart_put(is_by_chance);
}

static const struct gen_family families[] = {
    {"land",     land         },
    {"water",    water        },
    {"chequers", chequers     },
    {"snake",    snake        },
    {"upright",  upright      },
    {"comb",     comb         },
    {"shore",    shore        },
    {"random",   random_family},
    {NULL,       NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
