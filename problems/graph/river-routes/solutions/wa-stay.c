/* Wrong: says that there is no route from a place to itself. */
#include <stdlib.h>

#define MODULUS 1000000007

int river_routes(const int *first, int first_count, const int *ends, int ends_count, int s, int t)
{
    int places = first_count - 1, stacked = 0, routes;
    int *stack = calloc((size_t)places, sizeof *stack);
    int *waits_for = calloc((size_t)places, sizeof *waits_for); /* arms that flow in from above */
    int *count = calloc((size_t)places, sizeof *count);

    for (int i = 0; i < ends_count; i++)
        waits_for[ends[i]]++;
    for (int place = 0; place < places; place++) {
        if (waits_for[place] == 0)
            stack[stacked++] = place;
    }
    count[s] = 1;
    while (stacked > 0) {
        int place = stack[--stacked];

        for (int i = first[place]; i < first[place + 1]; i++) {
            count[ends[i]] = (int)(((long long)count[ends[i]] + count[place]) % MODULUS);
            if (--waits_for[ends[i]] == 0)
                stack[stacked++] = ends[i];
        }
    }
    routes = s == t ? 0 : count[t];
    free(stack);
    free(waits_for);
    free(count);
    return routes;
}
