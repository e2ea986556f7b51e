/*
 * Too slow: goes through all canals until no harbour gets nearer; n times in the worst order. O(n
 * m).
 */
#include <stdbool.h>
#include <stdio.h>

#define HARBOURS_MAX 500000
#define CANALS_MAX 1000000
#define FAR (HARBOURS_MAX + 1)

static int from[CANALS_MAX], to[CANALS_MAX], locks[CANALS_MAX];
static int fewest[HARBOURS_MAX + 1];

int main(void)
{
    int harbours, canals, start;
    bool has_changed = true;

    if (scanf("%d %d %d", &harbours, &canals, &start) != 3)
        return 1;
    for (int i = 0; i < canals; i++) {
        if (scanf("%d %d %d", &from[i], &to[i], &locks[i]) != 3)
            return 1;
    }
    for (int harbour = 1; harbour <= harbours; harbour++)
        fewest[harbour] = harbour == start ? 0 : FAR;
    while (has_changed) {
        has_changed = false;
        for (int i = 0; i < canals; i++) {
            if (fewest[from[i]] + locks[i] < fewest[to[i]]) {
                fewest[to[i]] = fewest[from[i]] + locks[i];
                has_changed = true;
            }
            if (fewest[to[i]] + locks[i] < fewest[from[i]]) {
                fewest[from[i]] = fewest[to[i]] + locks[i];
                has_changed = true;
            }
        }
    }
    for (int harbour = 1; harbour <= harbours; harbour++)
        printf("%d ", fewest[harbour] == FAR ? -1 : fewest[harbour]);
    printf("\n");
    return 0;
}
