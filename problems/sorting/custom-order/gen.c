/* Word lists for The Foreign Alphabet. */
#include "gen.h"

enum { WORDS_MAX = 100000, LETTERS_MAX = 1000000, LETTERS = 26 };

static void alphabet_put(void)
{
    int64_t *letters = random_permutation(LETTERS, 'a');

    for (int i = 0; i < LETTERS; i++)
        put_char((char)letters[i]);
    put_char('\n');
}

/* The alphabet backwards. */
static void backwards_put(void)
{
    for (char letter = 'z'; letter >= 'a'; letter--)
        put_char(letter);
    put_char('\n');
}

static void word_put(int64_t length, int64_t kinds)
{
    while (length-- > 0)
        put_char((char)('a' + random_range(0, kinds - 1)));
    put_char('\n');
}

static int64_t words(void)
{
    return gen_long("n", 1, WORDS_MAX);
}

/* Words of 1 to `longest` of the first `kinds` letters. */
static void random_family(void)
{
    int64_t n = words(), kinds = gen_long_or("kinds", LETTERS, 1, LETTERS);
    int64_t longest = gen_long("longest", 1, LETTERS_MAX);

    alphabet_put();
    put_long(n, '\n');
    for (int64_t i = 0; i < n; i++)
        word_put(random_range(1, longest), kinds);
}

/* All words alike. */
static void equal_family(void)
{
    int64_t n = words(), length = gen_long("length", 1, LETTERS_MAX);
    char letter = (char)('a' + random_range(0, LETTERS - 1));

    alphabet_put();
    put_long(n, '\n');
    for (int64_t i = 0; i < n; i++) {
        for (int64_t j = 0; j < length; j++)
            put_char(letter);
        put_char('\n');
    }
}

/* Words that begin alike and differ at their ends, if at all. */
static void shared_family(void)
{
    int64_t n = words(), length = gen_long("length", 1, LETTERS_MAX);

    alphabet_put();
    put_long(n, '\n');
    for (int64_t i = 0; i < n; i++) {
        for (int64_t j = 0; j < length; j++)
            put_char('q');
        word_put(random_range(1, 3), 3);
    }
}

/* a, aa, aaa and so on, in random order. */
static void stairs_family(void)
{
    int64_t n = words(), *lengths = random_permutation(n, 1);

    alphabet_put();
    put_long(n, '\n');
    for (int64_t i = 0; i < n; i++)
        word_put(lengths[i], 1);
}

/* In order for everybody else: the alphabet runs backwards. */
static void backwards_family(void)
{
    int64_t n = words();

    backwards_put();
    put_long(n, '\n');
    for (int64_t i = 0; i < n; i++) {
        int64_t code = i * (WORDS_MAX / n);

        for (int64_t unit = LETTERS * LETTERS * LETTERS; unit > 0; unit /= LETTERS)
            put_char((char)('a' + code / unit % LETTERS));
        put_char('\n');
    }
}

static const struct gen_family families[] = {
    {"random",    random_family   },
    {"equal",     equal_family    },
    {"shared",    shared_family   },
    {"stairs",    stairs_family   },
    {"backwards", backwards_family},
    {NULL,        NULL            },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
