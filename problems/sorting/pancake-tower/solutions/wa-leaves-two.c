/* Stops with two pancakes left. */
#include <stdio.h>

#define PANCAKES_MAX 2000

static int tower[PANCAKES_MAX], turns[2 * PANCAKES_MAX], turn_count;

static void turn(int count)
{
    for (int i = 0, j = count - 1; i < j; i++, j--) {
        int kept = tower[i];

        tower[i] = tower[j];
        tower[j] = kept;
    }
    turns[turn_count++] = count;
}

int main(void)
{
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &tower[i]) != 1)
            return 1;
    }
    for (int rest = n; rest > 2; rest--) {
        int largest = 0;

        for (int i = 1; i < rest; i++)
            largest = tower[i] > tower[largest] ? i : largest;
        if (largest == rest - 1)
            continue;
        if (largest > 0)
            turn(largest + 1);
        turn(rest);
    }
    printf("%d\n", turn_count);
    for (int i = 0; i < turn_count; i++)
        printf("%d ", turns[i]);
    printf("\n");
    return 0;
}
