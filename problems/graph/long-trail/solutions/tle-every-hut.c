/* Too slow: searches from every hut. O(n^2). */
#include <stdlib.h>

struct path {
    int to, length, next; /* next path of the same hut, or -1 */
};

struct valley {
    int huts;
    struct path *paths;
    int *first_path, *queue;
    long long *distance;
};

/* Measures all distances from a hut; returns the farthest hut. */
static int farthest_from(struct valley *valley, int start)
{
    int count = 0, farthest = start;

    for (int hut = 0; hut < valley->huts; hut++)
        valley->distance[hut] = -1;
    valley->distance[start] = 0;
    valley->queue[count++] = start;
    for (int done = 0; done < count; done++) {
        int hut = valley->queue[done];

        if (valley->distance[hut] > valley->distance[farthest])
            farthest = hut;
        for (int i = valley->first_path[hut]; i >= 0; i = valley->paths[i].next) {
            struct path path = valley->paths[i];

            if (valley->distance[path.to] < 0) {
                valley->distance[path.to] = valley->distance[hut] + path.length;
                valley->queue[count++] = path.to;
            }
        }
    }
    return farthest;
}

long long long_trail(const int *a, int a_count, const int *b, int b_count, const int *length,
                     int length_count)
{
    struct valley valley = {.huts = a_count + 1};
    long long longest;
    int end;

    valley.paths = malloc(((size_t)a_count * 2 + 1) * sizeof *valley.paths);
    valley.first_path = malloc((size_t)valley.huts * sizeof *valley.first_path);
    valley.queue = malloc((size_t)valley.huts * sizeof *valley.queue);
    valley.distance = malloc((size_t)valley.huts * sizeof *valley.distance);
    for (int hut = 0; hut < valley.huts; hut++)
        valley.first_path[hut] = -1;
    for (int i = 0; i < a_count && i < b_count && i < length_count; i++) {
        valley.paths[2 * i] = (struct path){b[i], length[i], valley.first_path[a[i]]};
        valley.first_path[a[i]] = 2 * i;
        valley.paths[2 * i + 1] = (struct path){a[i], length[i], valley.first_path[b[i]]};
        valley.first_path[b[i]] = 2 * i + 1;
    }
    longest = 0;
    for (int hut = 0; hut < valley.huts; hut++) {
        end = farthest_from(&valley, hut);
        if (valley.distance[end] > longest)
            longest = valley.distance[end];
    }
    free(valley.paths);
    free(valley.first_path);
    free(valley.queue);
    free(valley.distance);
    return longest;
}
