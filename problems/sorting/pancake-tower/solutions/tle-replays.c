/* Replays all turns from the start before each look at the tower. O(n^4) time. */
#include <stdio.h>
#include <string.h>

#define PANCAKES_MAX 2000

static int given[PANCAKES_MAX], tower[PANCAKES_MAX], turns[2 * PANCAKES_MAX], turn_count;

static void replay(int n)
{
    memcpy(tower, given, (size_t)n * sizeof *tower);
    for (int t = 0; t < turn_count; t++) {
        for (int i = 0, j = turns[t] - 1; i < j; i++, j--) {
            int kept = tower[i];

            tower[i] = tower[j];
            tower[j] = kept;
        }
    }
}

int main(void)
{
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &given[i]) != 1)
            return 1;
    }
    for (int rest = n; rest > 1; rest--) {
        int largest = 0;

        for (int i = 0; i < rest; i++) {
            if (i % 4 == 0)
                replay(n);
            largest = tower[i] > tower[largest] ? i : largest;
        }
        if (largest == rest - 1)
            continue;
        if (largest > 0)
            turns[turn_count++] = largest + 1;
        turns[turn_count++] = rest;
    }
    printf("%d\n", turn_count);
    for (int i = 0; i < turn_count; i++)
        printf("%d ", turns[i]);
    printf("\n");
    return 0;
}
