/* Runs the sort and counts the rounds. O(n^2) time. */
#include <stdbool.h>
#include <stdio.h>

#define CARDS_MAX 300000

static int values[CARDS_MAX];

int main(void)
{
    int n, rounds = 0;
    bool has_swapped = true;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &values[i]) != 1)
            return 1;
    }
    for (; has_swapped; rounds++) {
        has_swapped = false;
        for (int i = 0; i + 1 < n; i++) {
            if (values[i] > values[i + 1]) {
                int kept = values[i];

                values[i] = values[i + 1];
                values[i + 1] = kept;
                has_swapped = true;
            }
        }
    }
    printf("%d\n", rounds);
    return 0;
}
