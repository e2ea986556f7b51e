/*
 * Inputs of any size for the labelled programs: gen FAMILY N [M]. The same words print the same
 * bytes.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t state = 88172645463325252ull;

static uint64_t draw(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state * 2685821657736338717ull >> 11;
}

static void put(long value)
{
    printf("%09ld\n", value);
}

static void numbers(long n, long m)
{
    (void)m;
    put(n);
    for (long i = 0; i < n; i++)
        put((long)(draw() % 1000000000));
}

/* Values below m (10 when absent): many are equal. */
static void few(long n, long m)
{
    put(n);
    for (long i = 0; i < n; i++)
        put((long)(draw() % (uint64_t)(m > 0 ? m : 10)));
}

static void rising(long n, long m)
{
    (void)m;
    put(n);
    for (long i = 0; i < n; i++)
        put(i);
}

static void falling(long n, long m)
{
    (void)m;
    put(n);
    for (long i = n; i > 0; i--)
        put(i);
}

static void equal(long n, long m)
{
    put(n);
    for (long i = 0; i < n; i++)
        put(m > 0 ? m : 7);
}

static void permutation(long n, long m)
{
    long *order = malloc((size_t)(n + 1) * sizeof *order);

    (void)m;
    for (long i = 0; i < n; i++)
        order[i] = i;
    put(n);
    for (long i = n; i > 0; i--) {
        long j = (long)(draw() % (uint64_t)i);

        put(order[j]);
        order[j] = order[i - 1];
    }
    free(order);
}

static void size(long n, long m)
{
    (void)m;
    put(n);
}

static void letters(long n, long m)
{
    put(n);
    for (long i = 0; i < n; i++)
        putchar('a' + (int)(draw() % (uint64_t)(m > 0 ? m : 26)));
    putchar('\n');
}

static void same_letter(long n, long m)
{
    (void)m;
    put(n);
    for (long i = 0; i < n; i++)
        putchar('a');
    putchar('\n');
}

/* n words of 8 letters. */
static void words(long n, long m)
{
    (void)m;
    put(n);
    for (long i = 0; i < n; i++) {
        for (int j = 0; j < 8; j++)
            putchar('a' + (int)(draw() % 26));
        putchar('\n');
    }
}

/* A graph of n vertices and m (2 n) edges "u v w", vertices from 0, connected by a random tree. */
static void graph(long n, long m)
{
    if (m <= 0)
        m = 2 * n;
    printf("%09ld %09ld\n", n, m);
    for (long i = 0; i < m; i++) {
        long from = i + 1 < n ? (long)(draw() % (uint64_t)(i + 1)) : (long)(draw() % (uint64_t)n);
        long to = i + 1 < n ? i + 1 : (long)(draw() % (uint64_t)n);

        printf("%09ld %09ld %09ld\n", from, to, (long)(draw() % 1000) + 1);
    }
}

/* A path 0 - 1 - 2 ... as a graph. */
static void path(long n, long m)
{
    (void)m;
    printf("%09ld %09ld\n", n, n - 1);
    for (long i = 0; i + 1 < n; i++)
        printf("%09ld %09ld %09ld\n", i, i + 1, 1L);
}

/* n x n numbers below 100. */
static void matrix(long n, long m)
{
    (void)m;
    put(n);
    for (long i = 0; i < n * n; i++)
        put((long)(draw() % 100));
}

/* n numbers, then m (n) questions "left right". */
static void questions(long n, long m)
{
    if (m <= 0)
        m = n;
    printf("%09ld %09ld\n", n, m);
    for (long i = 0; i < n; i++)
        put((long)(draw() % 1000000));
    for (long i = 0; i < m; i++) {
        long a = (long)(draw() % (uint64_t)n), b = (long)(draw() % (uint64_t)n);

        printf("%09ld %09ld\n", a < b ? a : b, a < b ? b : a);
    }
}

/* n digits on one line. */
static void digits(long n, long m)
{
    (void)m;
    put(n);
    for (long i = 0; i < n; i++)
        putchar('0' + (int)(draw() % 10));
    putchar('\n');
}

/* n points "x y". */
static void points(long n, long m)
{
    (void)m;
    put(n);
    for (long i = 0; i < n; i++) {
        long x = (long)(draw() % 1000000000);

        printf("%09ld %09ld\n", x, (long)(draw() % 1000000000));
    }
}

/* n things "weight value", no weight above a quarter of m. */
static void knapsack(long n, long m)
{
    printf("%09ld %09ld\n", n, m);
    for (long i = 0; i < n; i++) {
        long weight = (long)(draw() % (uint64_t)(m > 4 ? m / 4 : 1)) + 1;

        printf("%09ld %09ld\n", weight, (long)(draw() % 1000) + 1);
    }
}

/* A line of n letters, then one of m. */
static void two_texts(long n, long m)
{
    printf("%09ld %09ld\n", n, m);
    for (long i = 0; i < n + m; i++)
        printf("%c%s", 'a' + (int)(draw() % 4), i + 1 == n || i + 1 == n + m ? "\n" : "");
}

/* m numbers below n. */
static void keys(long n, long m)
{
    printf("%09ld %09ld\n", n, m);
    for (long i = 0; i < m; i++)
        put((long)(draw() % (uint64_t)n));
}

static void keys_rising(long n, long m)
{
    printf("%09ld %09ld\n", n, m);
    for (long i = 0; i < m; i++)
        put(i);
}

/* n rows of m numbers below 100. */
static void grid(long n, long m)
{
    printf("%09ld %09ld\n", n, m);
    for (long i = 0; i < n * m; i++)
        put((long)(draw() % 100));
}

/* n m, then n numbers. */
static void items(long n, long m)
{
    printf("%09ld %09ld\n", n, m);
    for (long i = 0; i < n; i++)
        put((long)(draw() % 1000000000));
}

/* n m, then 0 ... n - 1; no more are kept than there are. */
static void kept(long n, long m)
{
    if (m > n)
        exit(2);
    printf("%09ld %09ld\n", n, m);
    for (long i = 0; i < n; i++)
        put(i);
}

/* Only n m. */
static void counts(long n, long m)
{
    printf("%09ld %09ld\n", n, m);
}

/* n m, then n numbers, then m. */
static void lists(long n, long m)
{
    printf("%09ld %09ld\n", n, m);
    for (long i = 0; i < n + m; i++)
        put((long)(draw() % 1000000000));
}

/* n m, then m numbers below 10^9. */
static void stream(long n, long m)
{
    printf("%09ld %09ld\n", n, m);
    for (long i = 0; i < m; i++)
        put((long)(draw() % 1000000000));
}

/* A line of n times 'a', then one of m. */
static void two_runs(long n, long m)
{
    printf("%09ld %09ld\n", n, m);
    for (long i = 0; i < n + m; i++)
        printf("a%s", i + 1 == n || i + 1 == n + m ? "\n" : "");
}

/* A tree of n vertices: n, then the parent of each of 1 ... n - 1, any before it. */
static void parents(long n, long m)
{
    (void)m;
    put(n);
    for (long i = 1; i < n; i++)
        put((long)(draw() % (uint64_t)i));
}

/* The same where each hangs on the one before. */
static void chain(long n, long m)
{
    (void)m;
    put(n);
    for (long i = 1; i < n; i++)
        put(i - 1);
}

/* n lines "start end", start < end. */
static void intervals(long n, long m)
{
    (void)m;
    put(n);
    for (long i = 0; i < n; i++) {
        long a = (long)(draw() % 500000000), b = (long)(draw() % 499999999);

        printf("%09ld %09ld\n", a, a + b + 1);
    }
}

/* n words of m letters. */
static void strings(long n, long m)
{
    printf("%09ld %09ld\n", n, m);
    for (long i = 0; i < n; i++) {
        for (long j = 0; j < m; j++)
            putchar('a' + (int)(draw() % 26));
        putchar('\n');
    }
}

static const struct {
    const char *name;
    void (*print)(long n, long m);
} families[] = {
    {"numbers",     numbers    }, /* n, then n numbers below 10^9, a line each */
    {"few",         few        }, /* the same below m */
    {"rising",      rising     }, /* 0 ... n - 1 */
    {"falling",     falling    }, /* n ... 1 */
    {"equal",       equal      }, /* n times m (7) */
    {"permutation", permutation}, /* 0 … n - 1 in any order */
    {"size",        size       }, /* only n */
    {"letters",     letters    }, /* n, then a line of n letters out of m (26) */
    {"same-letter", same_letter}, /* n, then a line of n times 'a' */
    {"words",       words      }, /* n, then n words of 8 letters, a line each */
    {"graph",       graph      }, /* n m, then m lines u v w */
    {"path",        path       },
    {"matrix",      matrix     }, /* n, then n * n numbers */
    {"items",       items      }, /* n m, n numbers */
    {"kept",        kept       }, /* n m, 0 ... n - 1 */
    {"questions",   questions  }, /* n m, n numbers, m lines left right */
    {"digits",      digits     }, /* n, then a line of n digits */
    {"points",      points     }, /* n, then n lines x y */
    {"knapsack",    knapsack   }, /* n m, then n lines weight value; weight <= m / 4 */
    {"two-texts",   two_texts  }, /* n m, a line of n letters, one of m */
    {"keys",        keys       }, /* n m, then m numbers below n, a line each */
    {"keys-rising", keys_rising}, /* n m, then 0 ... m - 1 */
    {"grid",        grid       }, /* n m, then n rows of m numbers, a line each number */
    {"counts",      counts     }, /* only n m */
    {"lists",       lists      }, /* n m, then n numbers, then m, a line each */
    {"stream",      stream     }, /* n m, then m numbers below 10^9, a line each */
    {"two-runs",    two_runs   }, /* n m, a line of n times 'a', one of m */
    {"parents",     parents    }, /* n, then n - 1 parents of a random tree */
    {"chain",       chain      }, /* n, then 0 ... n - 2: parents of a path */
    {"intervals",   intervals  }, /* n, then n lines start end */
    {"strings",     strings    }, /* n m, then n words of m letters */
};

int main(int argc, char **argv)
{
    for (size_t i = 0; argc >= 3 && i < sizeof families / sizeof *families; i++) {
        if (strcmp(argv[1], families[i].name) == 0) {
            families[i].print(atol(argv[2]), argc > 3 ? atol(argv[3]) : 0);
            return 0;
        }
    }
    fprintf(stderr, "usage: gen FAMILY N [M]\n");
    return 2;
}
