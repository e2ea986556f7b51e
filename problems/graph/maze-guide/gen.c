/*
 * Caves for the guide: "n m", the names of the rooms, then the corridors. The walk begins in the
 * first room. `doors` says in which order a room tells its doors, which is that of the corridors:
 * random, or rising by room number, so that those who take the first door at hand meet what they
 * know again and again.
 */
#include "gen_graph.h"

enum { MAX_N = 2000, MAX_M = 20000, SHORTEST = 3, LONGEST = 8, NAMES = 1 << 16 };

static uint64_t taken[NAMES]; /* names in use, by their letters in base 27; 0 is free */

static bool name_is_new(const char *name)
{
    uint64_t code = 0, place;

    for (const char *c = name; *c; c++)
        code = code * 27 + (uint64_t)(*c - 'a' + 1);
    for (place = code % NAMES; taken[place]; place = (place + 1) % NAMES) {
        if (taken[place] == code)
            return false;
    }
    taken[place] = code;
    return true;
}

static void put_new_name(int64_t shortest, int64_t longest)
{
    char name[LONGEST + 1];

    do {
        int64_t length = random_range(shortest, longest);

        for (int64_t i = 0; i < length; i++)
            name[i] = (char)('a' + random_below(26));
        name[length] = '\0';
    } while (!name_is_new(name));
    put_text(name);
}

/* Prints a cave of which room `exit` is the way out. */
static void cave_put(struct graph *cave, int64_t exit)
{
    bool is_rising = strcmp(gen_text("doors", "random"), "rising") == 0;
    int64_t shortest = gen_long_or("shortest", SHORTEST, SHORTEST, LONGEST);
    int64_t longest = gen_long_or("longest", LONGEST, shortest, LONGEST);

    if (!is_rising) {
        graph_shuffle_edges(cave);
        graph_turn_edges(cave);
    }
    put_line("%lld %lld", (long long)cave->node_count, (long long)cave->edge_count);
    for (int64_t room = 1; room <= cave->node_count; room++) {
        if (room == exit)
            put_text("EXIT");
        else
            put_new_name(shortest, longest);
        put_char(room < cave->node_count ? ' ' : '\n');
    }
    for (int64_t i = 0; i < cave->edge_count; i++) {
        put_long(cave->edges[i].from, ' ');
        put_long(cave->edges[i].to, '\n');
    }
}

/* One of the shapes of trees, the exit in its last room, or exit=N; the walk begins at the root. */
static void tree_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N);
    struct graph cave = tree_make(gen_text("shape", NULL), n);

    cave_put(&cave, gen_long_or("exit", n, 1, n));
}

/* A path, the walk begins in its middle: who turns to the wrong side walks all of it. */
static void middle_family(void)
{
    int64_t n = gen_long("n", 2, MAX_N), half = n / 2;
    struct graph cave = graph_make(n);

    if (half > 0)
        graph_add_path(&cave, 1, half);
    graph_add(&cave, 1, half + 1, 0);
    graph_add_path(&cave, half + 1, n);
    cave_put(&cave, gen_long_or("side", 1, 0, 1) ? n : half);
}

static void ring_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N);
    struct graph cave = graph_make(n);

    graph_add_ring(&cave, 1, n);
    cave_put(&cave, n / 2 + 1);
}

static void grid_family(void)
{
    int64_t width = gen_long("w", 1, MAX_N), height = gen_long("h", 1, MAX_N / width);
    struct graph cave = graph_make(width * height);

    for (int64_t y = 0; y < height; y++) {
        for (int64_t x = 1; x <= width; x++) {
            if (x < width)
                graph_add(&cave, y * width + x, y * width + x + 1, 0);
            if (y + 1 < height)
                graph_add(&cave, y * width + x, (y + 1) * width + x, 0);
        }
    }
    cave_put(&cave, width * height);
}

/* Every room has a corridor to every other but the exit, which hangs on the last one. */
static void dense_family(void)
{
    int64_t n = gen_long("n", 2, 200);
    struct graph cave = graph_make(n);

    for (int64_t a = 1; a < n; a++) {
        for (int64_t b = a + 1; b < n; b++)
            graph_add(&cave, a, b, 0);
    }
    graph_add(&cave, n - 1, n, 0);
    cave_put(&cave, n);
}

/* Dense halls of `size` rooms in a row; the last room of each leads to the first of the next. */
static void halls_family(void)
{
    int64_t count = gen_long("halls", 1, MAX_N), size = gen_long("size", 1, MAX_N / count);
    struct graph cave = graph_make(count * size);

    for (int64_t first = 1; first <= count * size; first += size) {
        for (int64_t a = first; a < first + size; a++) {
            for (int64_t b = a + 1; b < first + size; b++)
                graph_add(&cave, a, b, 0);
        }
        if (first + size <= count * size)
            graph_add(&cave, first + size - 1, first + size, 0);
    }
    cave_put(&cave, count * size);
}

/*
 * A random tree, corridors anywhere: some join two rooms again, some lead back to their own room.
 */
static void tangle_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N), m = gen_long("m", n - 1, MAX_M);
    struct graph cave = graph_make(n);

    graph_add_tree(&cave, 1, n, gen_long_or("reach", MAX_N, 1, MAX_N));
    graph_add_random(&cave, m - (n - 1));
    cave_put(&cave, n);
}

/* A path of which each corridor is there twice, and each room has a door back to itself. */
static void echo_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N);
    struct graph cave = graph_make(n);

    for (int64_t room = 1; room <= n; room++) {
        graph_add(&cave, room, room, 0);
        if (room < n) {
            graph_add(&cave, room, room + 1, 0);
            graph_add(&cave, room + 1, room, 0);
        }
    }
    cave_put(&cave, n);
}

static const struct gen_family families[] = {
    {"tree",   tree_family  },
    {"middle", middle_family},
    {"ring",   ring_family  },
    {"grid",   grid_family  },
    {"dense",  dense_family },
    {"halls",  halls_family },
    {"tangle", tangle_family},
    {"echo",   echo_family  },
    {NULL,     NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
