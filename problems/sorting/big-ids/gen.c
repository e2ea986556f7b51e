/* Lists for Serial Numbers Too Long. */
#include "gen.h"

enum { SERIALS_MAX = 100000, DIGITS_MAX = 1000 };

/* A number of the given length behind some zeros; its first digit is not 0. */
static void serial_put(int64_t zeros, int64_t length, int64_t kinds)
{
    while (zeros-- > 0)
        put_char('0');
    for (int64_t i = 0; i < length; i++)
        put_char((char)('0' + (i == 0 ? random_range(1, kinds) : random_range(0, kinds))));
    put_char('\n');
}

static int64_t serials(void)
{
    return gen_long("n", 1, SERIALS_MAX);
}

/* Lengths from `shortest` to `longest`; some have up to `zeros` zeros in front. */
static void random_family(void)
{
    int64_t n = serials(), longest = gen_long("longest", 1, DIGITS_MAX);
    int64_t shortest = gen_long_or("shortest", 1, 1, DIGITS_MAX);
    int64_t zeros = gen_long_or("zeros", 0, 0, DIGITS_MAX), kinds = gen_long_or("kinds", 9, 1, 9);

    put_long(n, '\n');
    for (int64_t i = 0; i < n; i++) {
        int64_t length = random_range(shortest, longest), front = random_range(0, zeros);

        serial_put(front < DIGITS_MAX - length ? front : DIGITS_MAX - length, length, kinds);
    }
}

/* Nothing but zeros: 0, 00, 000. */
static void zeros_family(void)
{
    int64_t n = serials(), longest = gen_long("longest", 1, DIGITS_MAX);

    put_long(n, '\n');
    for (int64_t i = 0; i < n; i++) {
        int64_t length = random_range(1, longest);

        serial_put(length, 0, 9);
    }
}

/* Few values, each spelt in many ways. */
static void spelt_family(void)
{
    int64_t n = serials(), zeros = gen_long("zeros", 1, 100);

    put_long(n, '\n');
    for (int64_t i = 0; i < n; i++) {
        int64_t front = random_range(0, zeros), value = random_range(1, 12);

        while (front-- > 0)
            put_char('0');
        put_long(value, '\n');
    }
}

/* Long numbers that differ in their last digits only. */
static void close_family(void)
{
    int64_t n = serials(), length = gen_long("length", 1, DIGITS_MAX - 4);

    put_long(n, '\n');
    for (int64_t i = 0; i < n; i++) {
        for (int64_t j = 0; j < length; j++)
            put_char('7');
        put_long(random_range(1000, 9999), '\n');
    }
}

/* One number a length, the longest first. */
static void stairs_family(void)
{
    int64_t n = gen_long("n", 1, DIGITS_MAX);

    put_long(n, '\n');
    for (int64_t i = n; i > 0; i--)
        serial_put(0, i, 9);
}

/* Falling numbers of the same length. */
static void falling_family(void)
{
    int64_t n = serials();

    put_long(n, '\n');
    for (int64_t i = 0; i < n; i++)
        put_line("9%06lld", (long long)(999999 - i));
}

static const struct gen_family families[] = {
    {"random",  random_family },
    {"zeros",   zeros_family  },
    {"spelt",   spelt_family  },
    {"close",   close_family  },
    {"stairs",  stairs_family },
    {"falling", falling_family},
    {NULL,      NULL          },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
