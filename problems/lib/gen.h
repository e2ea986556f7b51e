/*
 * What a generator needs: its arguments, random numbers, permutations, graphs, fast output.
 *
 *     gen FAMILY key=value ... seed=N  > input
 *
 * The same words print the same bytes on every machine: the random numbers start from a hash of all
 * the words and depend on nothing else, neither on the C library nor on the size of a long. One
 * thing is left to the author: draw one number a statement, for the order in which C looks at the
 * arguments of a call is the compiler's choice.
 *
 *     static void random_family(void)
 *     {
 *         int64_t n = gen_long("n", 1, 200000);
 *
 *         put_line("%lld", (long long)n);
 *         for (int64_t i = 0; i < n; i++)
 *             put_long(random_range(1, 9), '\n');
 *     }
 *
 *     static const struct gen_family families[] = {{"random", random_family}, {NULL, NULL}};
 *
 *     int main(int argc, char **argv)
 *     {
 *         return gen_main(argc, argv, families);
 *     }
 *
 * A fault in the arguments is one line on standard error and exit status 2. A key that the family
 * never asks for is a fault too: a misspelt one must not pass for the default. All functions are
 * static; a tool is one file.
 */
#ifndef PROBLEMS_LIB_GEN_H
#define PROBLEMS_LIB_GEN_H

#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define GEN_ARGS_MAX 32

struct gen_family {
    const char *name;
    void (*print)(void);
};

struct gen_arg {
    const char *text; /* "key=value" */
    bool was_read;
};

/* A tool is one short process: what it was asked for and how far its random numbers are. */
static struct {
    const char *family;
    struct gen_arg args[GEN_ARGS_MAX];
    int arg_count;
    uint64_t random[4];
} gen;

/* ---- faults ---- */

__attribute__((format(printf, 1, 2), noreturn)) static inline void gen_fail(const char *format, ...)
{
    va_list values;

    fputs("gen: ", stderr);
    va_start(values, format);
    vfprintf(stderr, format, values);
    va_end(values);
    fputc('\n', stderr);
    exit(2);
}

/* Memory for count things of size bytes, all zero; never given back: the process is short. */
static inline void *gen_memory(int64_t count, size_t size)
{
    void *memory = calloc(count > 0 ? (size_t)count : 1, size);

    if (!memory)
        gen_fail("out of memory");
    return memory;
}

static inline int64_t *gen_longs(int64_t count)
{
    return gen_memory(count, sizeof(int64_t));
}

/* ---- random numbers: xoshiro256** (Blackman and Vigna, public domain) ---- */

static inline uint64_t random_rotate(uint64_t x, int bits)
{
    return (x << bits) | (x >> (64 - bits));
}

static inline uint64_t random_bits(void)
{
    uint64_t *s = gen.random;
    uint64_t result = random_rotate(s[1] * 5, 7) * 9;
    uint64_t t = s[1] << 17;

    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = random_rotate(s[3], 45);
    return result;
}

/* Fills the state from a hash by splitmix64, as its authors advise. */
static inline void random_seed(uint64_t hash)
{
    for (int i = 0; i < 4; i++) {
        uint64_t z = hash += UINT64_C(0x9e3779b97f4a7c15);

        z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
        z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
        gen.random[i] = z ^ (z >> 31);
    }
}

/*
 * 0 to bound - 1, each as likely as the other: draws that would favour small results are thrown
 * away.
 */
static inline uint64_t random_below(uint64_t bound)
{
    uint64_t threshold, x;

    if (bound == 0)
        gen_fail("a random number below 0 was asked for");
    threshold = (0 - bound) % bound;
    do
        x = random_bits();
    while (x < threshold);
    return x % bound;
}

/* min to max, both included. */
static inline int64_t random_range(int64_t min, int64_t max)
{
    uint64_t width = (uint64_t)max - (uint64_t)min;

    if (min > max)
        gen_fail("a random number from %lld to %lld was asked for", (long long)min, (long long)max);
    if (width == UINT64_MAX)
        return (int64_t)random_bits();
    return (int64_t)((uint64_t)min + random_below(width + 1));
}

/* 0 <= x < 1, a multiple of 2^-53. */
static inline double random_unit(void)
{
    return (double)(random_bits() >> 11) * (1.0 / 9007199254740992.0);
}

/* True `part` times out of `whole`. */
static inline bool random_chance(uint64_t part, uint64_t whole)
{
    return random_below(whole) < part;
}

static inline void random_shuffle(int64_t *values, int64_t count)
{
    for (int64_t i = count - 1; i > 0; i--) {
        int64_t j = (int64_t)random_below((uint64_t)i + 1);
        int64_t kept = values[i];

        values[i] = values[j];
        values[j] = kept;
    }
}

/* first, first + 1, ... in random order. */
static inline int64_t *random_permutation(int64_t count, int64_t first)
{
    int64_t *values = gen_longs(count);

    for (int64_t i = 0; i < count; i++)
        values[i] = first + i;
    random_shuffle(values, count);
    return values;
}

static inline int compare_longs(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

    return (x > y) - (x < y);
}

/* count different numbers from min to max, rising. */
static inline int64_t *random_distinct(int64_t count, int64_t min, int64_t max)
{
    int64_t *values = gen_longs(count);
    uint64_t free_values = (uint64_t)max - (uint64_t)min + 1 - (uint64_t)count;

    if (max - min + 1 < count)
        gen_fail("%lld different numbers from %lld to %lld do not exist", (long long)count,
                 (long long)min, (long long)max);
    /* A rising row with repeats, the i-th lifted by i, is a rising row without. */
    for (int64_t i = 0; i < count; i++)
        values[i] = (int64_t)random_below(free_values + 1);
    qsort(values, (size_t)count, sizeof *values, compare_longs);
    for (int64_t i = 0; i < count; i++)
        values[i] += min + i;
    return values;
}

/* ---- arguments ---- */

/* Takes the words of the command line; gen_main() calls it. */
static inline void gen_init(int argc, char **argv)
{
    uint64_t hash = UINT64_C(0xcbf29ce484222325); /* FNV-1a over every word and its end */

    if (argc < 2)
        gen_fail("usage: gen FAMILY key=value ... seed=N");
    if (argc - 2 > GEN_ARGS_MAX)
        gen_fail("more than %d arguments", GEN_ARGS_MAX);
    (void)setvbuf(stdout, NULL, _IOFBF, 1 << 16);
    gen.family = argv[1];
    for (int i = 1; i < argc; i++) {
        for (const char *c = argv[i];; c++) {
            hash = (hash ^ (unsigned char)*c) * UINT64_C(0x100000001b3);
            if (!*c)
                break;
        }
    }
    for (int i = 2; i < argc; i++) {
        const char *equals = strchr(argv[i], '=');
        size_t length;

        if (!equals || equals == argv[i])
            gen_fail("'%s' is not key=value", argv[i]);
        length = (size_t)(equals - argv[i]) + 1;
        for (int j = 0; j < gen.arg_count; j++) {
            if (strncmp(gen.args[j].text, argv[i], length) == 0)
                gen_fail("'%.*s' is given twice", (int)length - 1, argv[i]);
        }
        /* The seed counts by its bytes in the hash: any word will do. */
        gen.args[gen.arg_count++] = (struct gen_arg){argv[i], strncmp(argv[i], "seed=", 5) == 0};
    }
    random_seed(hash);
}

static inline const char *gen_family(void)
{
    return gen.family;
}

/* The text after "key=", or fallback; a NULL fallback makes the key obligatory. */
static inline const char *gen_text(const char *key, const char *fallback)
{
    size_t length = strlen(key);

    for (int i = 0; i < gen.arg_count; i++) {
        struct gen_arg *arg = &gen.args[i];

        if (strncmp(arg->text, key, length) == 0 && arg->text[length] == '=') {
            arg->was_read = true;
            return arg->text + length + 1;
        }
    }
    if (!fallback)
        gen_fail("family '%s' needs %s=", gen.family, key);
    return fallback;
}

static inline int64_t gen_parse_long(const char *key, const char *text, int64_t min, int64_t max)
{
    char *end;
    long long value;

    errno = 0;
    value = strtoll(text, &end, 10);
    if (end == text || *end || errno || value < min || value > max)
        gen_fail("%s=%s: must be a whole number from %lld to %lld", key, text, (long long)min,
                 (long long)max);
    return value;
}

/* The number after "key=", which must be there and lie between min and max. */
static inline int64_t gen_long(const char *key, int64_t min, int64_t max)
{
    return gen_parse_long(key, gen_text(key, NULL), min, max);
}

/* The same with a value for an absent key, which need not lie in the range. */
static inline int64_t gen_long_or(const char *key, int64_t fallback, int64_t min, int64_t max)
{
    const char *text = gen_text(key, "");

    return *text ? gen_parse_long(key, text, min, max) : fallback;
}

/* ---- output ---- */

static inline void put_char(char c)
{
    putc(c, stdout);
}

static inline void put_text(const char *text)
{
    fputs(text, stdout);
}

/* A whole number and the character after it: ' ' or '\n'. */
static inline void put_long(int64_t value, char after)
{
    char digits[24];
    char *c = digits + sizeof digits;
    uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;

    *--c = after;
    do
        *--c = (char)('0' + rest % 10);
    while (rest /= 10);
    if (value < 0)
        *--c = '-';
    fwrite(c, 1, (size_t)(digits + sizeof digits - c), stdout);
}

/* Numbers with one blank between and a line end. */
static inline void put_longs(const int64_t *values, int64_t count)
{
    for (int64_t i = 0; i < count; i++)
        put_long(values[i], i + 1 < count ? ' ' : '\n');
    if (count == 0)
        put_char('\n');
}

/* As printf, and a line end. */
__attribute__((format(printf, 1, 2))) static inline void put_line(const char *format, ...)
{
    va_list values;

    va_start(values, format);
    vfprintf(stdout, format, values);
    va_end(values);
    put_char('\n');
}

/* ---- graphs: nodes 1 to node_count, edges in the order of their making ---- */

struct edge {
    int64_t from, to, weight;
};

struct graph {
    int64_t node_count, edge_count, edge_capacity;
    struct edge *edges;
};

static inline struct graph graph_make(int64_t node_count)
{
    return (struct graph){.node_count = node_count};
}

static inline void graph_add(struct graph *graph, int64_t from, int64_t to, int64_t weight)
{
    if (graph->edge_count == graph->edge_capacity) {
        graph->edge_capacity = graph->edge_capacity ? 2 * graph->edge_capacity : 1024;
        graph->edges = realloc(graph->edges, (size_t)graph->edge_capacity * sizeof *graph->edges);
        if (!graph->edges)
            gen_fail("out of memory");
    }
    graph->edges[graph->edge_count++] = (struct edge){from, to, weight};
}

/* Puts the edges in random order. */
static inline void graph_shuffle_edges(struct graph *graph)
{
    for (int64_t i = graph->edge_count - 1; i > 0; i--) {
        int64_t j = (int64_t)random_below((uint64_t)i + 1);
        struct edge kept = graph->edges[i];

        graph->edges[i] = graph->edges[j];
        graph->edges[j] = kept;
    }
}

/* Gives the nodes other numbers at random; the first `kept` nodes keep theirs. */
static inline void graph_rename_nodes(struct graph *graph, int64_t kept)
{
    int64_t *names = gen_longs(graph->node_count + 1);

    for (int64_t i = 1; i <= graph->node_count; i++)
        names[i] = i;
    random_shuffle(names + 1 + kept, graph->node_count - kept);
    for (int64_t i = 0; i < graph->edge_count; i++) {
        graph->edges[i].from = names[graph->edges[i].from];
        graph->edges[i].to = names[graph->edges[i].to];
    }
}

/* Turns each edge round with probability one half: for roads that go both ways. */
static inline void graph_turn_edges(struct graph *graph)
{
    for (int64_t i = 0; i < graph->edge_count; i++) {
        struct edge *edge = &graph->edges[i];

        if (random_chance(1, 2))
            *edge = (struct edge){edge->to, edge->from, edge->weight};
    }
}

/* "n m", then a line an edge: "from to" or "from to weight". */
static inline void graph_put(const struct graph *graph, bool with_weights)
{
    put_long(graph->node_count, ' ');
    put_long(graph->edge_count, '\n');
    for (int64_t i = 0; i < graph->edge_count; i++) {
        const struct edge *edge = &graph->edges[i];

        put_long(edge->from, ' ');
        put_long(edge->to, with_weights ? ' ' : '\n');
        if (with_weights)
            put_long(edge->weight, '\n');
    }
}

/* ---- the whole of main() ---- */

/*
 * Prints the family that the first word names; families end with {NULL, NULL}. Returns the exit
 * status.
 */
static inline int gen_main(int argc, char **argv, const struct gen_family *families)
{
    gen_init(argc, argv);
    while (families->name && strcmp(families->name, gen.family) != 0)
        families++;
    if (!families->name)
        gen_fail("unknown family '%s'", gen.family);
    families->print();
    for (int i = 0; i < gen.arg_count; i++) {
        if (!gen.args[i].was_read)
            gen_fail("family '%s' does not know '%s'", gen.family, gen.args[i].text);
    }
    if (fflush(stdout) != 0 || ferror(stdout))
        gen_fail("cannot write: %s", strerror(errno));
    return 0;
}

#endif
