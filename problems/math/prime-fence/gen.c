/* Questions for the prime fence. */
#include "gen.h"

enum { MAX_QUESTIONS = 10, MAX_ROOT = 1000000, MAX_WIDTH = 1000000 };

static const int64_t max_number = INT64_C(1000000000000);

static void question_put(int64_t low, int64_t high)
{
    put_long(low, ' ');
    put_long(high, '\n');
}

/* Windows that begin at 1, from the single number up to n + 1 numbers. */
static void one_family(void)
{
    int64_t n = gen_long("n", 10, MAX_WIDTH);

    put_line("6");
    question_put(1, 1);
    question_put(1, 2);
    question_put(1, 4);
    question_put(1, random_range(5, n / 2));
    question_put(1, n);
    question_put(1, n + 1);
}

/* Windows that hold the very primes whose multiples are crossed out. */
static void low_family(void)
{
    int64_t n = gen_long("n", 10, MAX_WIDTH), q = gen_long("q", 1, MAX_QUESTIONS);

    put_long(q, '\n');
    for (int64_t i = 0; i < q; i++) {
        int64_t low = random_range(2, 40);
        question_put(low, low + n);
    }
}

static bool number_is_prime(int64_t number)
{
    for (int64_t i = 2; i * i <= number; i++) {
        if (number % i == 0)
            return false;
    }
    return number > 1;
}

static int64_t prime_up_to(int64_t number)
{
    while (!number_is_prime(number))
        number--;
    return number;
}

/* One number a question, of every size: known ones, primes, products of two primes. */
static void singles_family(void)
{
    static const int64_t known[] = {1, 2, 4, 9, 999983, 999999999989, 1000000000000};
    const int64_t *number = known;

    put_line("10");
    for (; number < known + sizeof known / sizeof *known; number++)
        question_put(*number, *number);
    int64_t prime = prime_up_to(random_range(1000, max_number));
    question_put(prime, prime);
    int64_t product = prime_up_to(random_range(1000, MAX_ROOT)) * 999983;
    question_put(product, product);
    int64_t any = random_range(1, max_number);
    question_put(any, any);
}

/* The square of a prime alone, and as the last and the first number of a window. */
static void squares_family(void)
{
    int64_t root = gen_long("root", 10, MAX_ROOT);

    put_line("9");
    for (int i = 0; i < 3; i++) {
        int64_t prime = prime_up_to(i == 0 ? root : random_range(root / 10 + 2, root));
        int64_t square = prime * prime;
        question_put(square, square);
        question_put(square - random_range(1, 20), square);
        question_put(square, square + random_range(1, 20));
    }
}

/* Where numbers, and squares of numbers, leave 31 and 32 bits. */
static void borders_family(void)
{
    static const int64_t borders[] = {
        INT64_C(2147483648), INT64_C(4294967296), INT64_C(46340) * 46340, INT64_C(46341) * 46341,
        INT64_C(65536) * 65537,
    };
    int64_t n = gen_long("n", 10, MAX_WIDTH);

    put_line("10");
    for (int i = 0; i < 5; i++) {
        int64_t low = borders[i] - n / 2 - random_range(0, n / 4);
        question_put(low, low + n);
        low = borders[i] - random_range(0, 30);
        question_put(low, borders[i] + random_range(0, 30));
    }
}

/* Windows that hold no prime: from behind a prime to before the next, or a part of that. */
static void gaps_family(void)
{
    static const int64_t gaps[][2] = { /* two primes without another between them */
        {113, 127},
        {1327, 1361},
        {31397, 31469},
        {370261, 370373},
        {INT64_C(20831323), INT64_C(20831533)},
        {INT64_C(436273009), INT64_C(436273291)},
        {INT64_C(304599508537), INT64_C(304599509051)},
        {INT64_C(738832927927), INT64_C(738832928467)},
    };

    put_line("9");
    question_put(1, 1);
    for (int i = 0; i < 8; i++) {
        int64_t low = gaps[i][0] + 1, high = gaps[i][1] - 1;
        if (random_chance(1, 2))
            low = random_range(low, high);
        question_put(low, high);
    }
}

static void top_family(void)
{
    int64_t n = gen_long("n", 10, MAX_WIDTH), q = gen_long("q", 1, MAX_QUESTIONS);

    put_long(q, '\n');
    for (int64_t i = 0; i < q; i++) {
        int64_t high = i == 0 ? max_number : max_number - random_range(0, 1000);
        question_put(high - n, high);
    }
}

/* n + 1 numbers a question, anywhere up to `highest`. */
static void wide_family(void)
{
    int64_t n = gen_long("n", 1, MAX_WIDTH);
    int64_t highest = gen_long_or("highest", max_number, n + 1, max_number);

    put_long(MAX_QUESTIONS, '\n');
    for (int i = 0; i < MAX_QUESTIONS; i++) {
        int64_t low = random_range(1, highest - n);
        question_put(low, low + n);
    }
}

static void tiny_family(void)
{
    put_long(MAX_QUESTIONS, '\n');
    for (int i = 0; i < MAX_QUESTIONS; i++) {
        int64_t low = random_range(1, 100);
        question_put(low, low + random_range(0, 30));
    }
}

static const struct gen_family families[] = {
    {"one", one_family},         {"low", low_family},   {"singles", singles_family},
    {"squares", squares_family}, {"gaps", gaps_family}, {"borders", borders_family},
    {"top", top_family},         {"wide", wide_family}, {"tiny", tiny_family},
    {NULL, NULL},
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
