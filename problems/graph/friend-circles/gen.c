/* Parties: circles that grow by one guest at a time, in every order that makes a tree deep. */
#include "gen.h"

#define GUESTS_MAX INT64_C(500000)
#define LINES_MAX INT64_C(1000000)

static int64_t guests, lines;
static int64_t *names;

static void party_start(int64_t guests_min)
{
    guests = gen_long("n", guests_min, GUESTS_MAX);
    lines = gen_long("q", 1, LINES_MAX);
    names = random_permutation(guests, 1);
    put_line("%lld %lld", (long long)guests, (long long)lines);
}

/* A line about guests number a and b, from 0, by their names. */
static void line_put(char kind, int64_t a, int64_t b)
{
    put_char(kind);
    put_char(' ');
    put_long(names[a], ' ');
    put_long(names[b], '\n');
}

static void ask_by_chance(void)
{
    int64_t a = random_range(0, guests - 1);

    line_put('?', a, random_range(0, guests - 1));
}

/* `percent` of the lines are questions, and the last one is. */
static void random_family(void)
{
    int64_t percent;

    party_start(1);
    percent = gen_long("percent", 0, 100);
    for (int64_t i = 0; i + 1 < lines; i++) {
        bool asks = random_chance((uint64_t)percent, 100);
        int64_t a = random_range(0, guests - 1);

        line_put(asks ? '?' : '+', a, random_range(0, guests - 1));
    }
    ask_by_chance();
}

/* Handshakes of guest i with guest i + 1 (line), or with guest 0 (hub); turn=1: the other way. */
static void grow(bool has_hub)
{
    bool is_turned;
    int64_t i;

    party_start(2);
    is_turned = gen_long_or("turn", 0, 0, 1);
    for (i = 0; i + 1 < guests && i + 1 < lines; i++) {
        int64_t old = has_hub ? 0 : i;

        line_put('+', is_turned ? i + 1 : old, is_turned ? old : i + 1);
    }
    if (i < lines) {
        line_put('?', 0, guests - 1);
        i++;
    }
    for (; i < lines; i++)
        ask_by_chance();
}

static void line(void)
{
    grow(false);
}

static void hub(void)
{
    grow(true);
}

/* Circles of two, of four, of eight: two equal ones join each time. */
static void doubling(void)
{
    int64_t i = 0;

    party_start(2);
    for (int64_t step = 1; step < guests; step *= 2) {
        for (int64_t a = 0; a + step < guests && i + 1 < lines; a += 2 * step, i++)
            line_put('+', a + random_range(0, step - 1), a + step);
    }
    for (; i < lines; i++)
        ask_by_chance();
}

/* Handshakes of a few friends over and over, and of guests with themselves. */
static void again(void)
{
    party_start(3);
    for (int64_t i = 0; i + 1 < lines; i++) {
        int64_t a = random_range(0, guests / 2), b = random_chance(1, 3) ? a : (a + 1) % guests;

        line_put(random_chance(1, 4) ? '?' : '+', a, b);
    }
    line_put('?', 0, 1);
}

static void questions(void)
{
    party_start(1);
    for (int64_t i = 0; i < lines; i++)
        ask_by_chance();
}

static const struct gen_family families[] = {
    {"random",    random_family},
    {"line",      line         },
    {"hub",       hub          },
    {"doubling",  doubling     },
    {"again",     again        },
    {"questions", questions    },
    {NULL,        NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
