/* Boards: only growing, added and struck out again, equal scores, questions beyond the end. */
#include "gen.h"

#define LINES_MAX INT64_C(300000)
#define SCORE_MAX INT64_C(1000000000)

static int64_t lines_start(void)
{
    int64_t count = gen_long("q", 1, LINES_MAX);

    put_long(count, '\n');
    return count;
}

static void line_put(char kind, int64_t value)
{
    put_char(kind);
    put_char(' ');
    put_long(value, '\n');
}

/* Any lines, scores from -span to span; `adds` of ten lines add one. The last line asks. */
static void random_family(void)
{
    int64_t count = lines_start(), span = gen_long_or("span", SCORE_MAX, 0, SCORE_MAX);
    int64_t adds = gen_long_or("adds", 5, 0, 10), board = 1;

    for (int64_t i = 0; i + 1 < count; i++) {
        int64_t score = random_range(-span, span);
        char kind = "-rk"[random_range(0, 2)];

        if (random_chance((uint64_t)adds, 10))
            kind = '+';
        board += kind == '+' && board < LINES_MAX - 1;
        line_put(kind, kind == 'k' ? random_range(1, board + 1) : score);
    }
    line_put('r', random_range(-span, span));
}

/* Scores that rise from the lowest to the highest, with `r` and `k` between. */
static void rising(void)
{
    int64_t count = lines_start(), step = 2 * SCORE_MAX / count;

    for (int64_t i = 0; i < count; i++) {
        if (i % 3 == 0)
            line_put('+', i * step - SCORE_MAX);
        else if (i % 3 == 1)
            line_put('k', random_range(1, i / 3 + 2));
        else
            line_put('r', random_range(-SCORE_MAX, SCORE_MAX));
    }
    if (count == 1)
        gen_fail("one line asks nothing");
}

/* A few scores again and again, struck out as often as added. */
static void again(void)
{
    int64_t count = lines_start();

    for (int64_t i = 0; i < count; i++) {
        int64_t score = random_range(-2, 2) * (SCORE_MAX / 2);

        if (i % 3 == 2)
            line_put(random_chance(1, 2) ? 'r' : 'k', random_range(1, 9));
        else
            line_put(random_chance(1, 2) ? '+' : '-', score);
    }
}

/* The board is filled to two thirds of the lines, then asked for places up to the last possible. */
static void deep(void)
{
    int64_t count = lines_start(), filled = 2 * count / 3;

    for (int64_t i = 0; i < count; i++) {
        if (i < filled)
            line_put('+', random_range(-SCORE_MAX, SCORE_MAX));
        else
            line_put('k', random_range(1, i % 2 ? filled + 1 : LINES_MAX));
    }
}

static void ask(void)
{
    int64_t count = lines_start();

    for (int64_t i = 0; i < count; i++)
        line_put(i % 2 ? 'k' : 'r', i % 2 ? LINES_MAX : SCORE_MAX);
}

static const struct gen_family families[] = {
    {"random", random_family},
    {"rising", rising       },
    {"again",  again        },
    {"deep",   deep         },
    {"ask",    ask          },
    {NULL,     NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
