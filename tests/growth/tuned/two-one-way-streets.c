// time: v^2
// space: v^2
// line: for (int b = or if (there && back) or there = street[ or back = street[
// line: else if (there || back) or memset(street
// gen: graph {v} {e}
// why: both entries of every pair are compared; there are at most v^2 edges to read
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    int v, e;
    char line[80];

    if (!fgets(line, sizeof line, stdin) || sscanf(line, "%d %d", &v, &e) != 2)
        return 1;
    char *street = malloc((size_t)v * v);
    memset(street, 0, (size_t)v * v);
    while (fgets(line, sizeof line, stdin)) {
        char *rest;
        long from = strtol(line, &rest, 10), to = strtol(rest, NULL, 10);
        street[from * v + to] = 1;
    }

    long one_way = 0, both_ways = 0, none = 0;
    for (int a = 0; a < v; a++) {
        for (int b = a + 1; b < v; b++) {
            int there = street[(size_t)a * v + b];
            int back = street[(size_t)b * v + a];
            if (there && back)
                both_ways++;
            else if (there || back)
                one_way++;
            else
                none++;
        }
    }
    printf("one way %ld, both ways %ld, none %ld\n", one_way, both_ways, none);
    free(street);
    return 0;
}
