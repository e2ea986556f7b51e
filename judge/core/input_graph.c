#include "judge/core/input_graph.h"

#include <stdint.h>

#include "judge/base/memory.h"
#include "judge/core/token.h"

#define VERTICES_MAX ((int64_t)1 << 21)

/* The first numbers of a line; returns how many there are, at most 2. */
static size_t numbers_of(struct span line, int64_t out_numbers[2])
{
    struct span token;
    size_t count = 0;

    while (count < 2 && token_next(&line, &token) && token_integer(token, &out_numbers[count]))
        count++;
    return count;
}

static int64_t root_of(int64_t *parents, int64_t vertex)
{
    while (parents[vertex] != vertex) {
        parents[vertex] = parents[parents[vertex]];
        vertex = parents[vertex];
    }
    return vertex;
}

/* Reads so many edges and lowers *parts for each that joins two; false: a line is none. */
static bool edges_join(struct span *rest, int64_t edges, int64_t vertices, int64_t *parents,
                       int64_t *parts)
{
    for (int64_t i = 0; i < edges; i++) {
        struct span line;
        int64_t ends[2];

        if (!line_next(rest, &line) || numbers_of(line, ends) < 2)
            return false;
        for (size_t j = 0; j < 2; j++) {
            if (ends[j] < 1 || ends[j] > vertices)
                return false;
            ends[j] = root_of(parents, ends[j]);
        }
        *parts -= ends[0] != ends[1];
        parents[ends[0]] = ends[1];
    }
    return true;
}

bool input_graph_is_parted(struct span input)
{
    AUTO(mem_free) int64_t *parents = NULL;
    struct span line;
    int64_t head[2], parts;
    size_t count;

    if (!line_next(&input, &line) || (count = numbers_of(line, head)) == 0 || head[0] < 2 ||
        head[0] > VERTICES_MAX)
        return false;
    if (count == 1)
        head[1] = head[0] - 1;
    parents = mem_alloc((size_t)head[0] + 1, sizeof *parents);
    for (int64_t i = 0; i <= head[0]; i++)
        parents[i] = i;
    parts = head[0];
    return head[1] >= 0 && edges_join(&input, head[1], head[0], parents, &parts) && parts > 1;
}
