// time: m * k
// space: m or m + k
// line: for (int list or if (next[list] or if (best < 0
// gen: keys-rising {k} {m}
// why: the heads of all k lists are compared for each of the n numbers
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int k, n;
    unsigned long check = 0;

    scanf("%d %d", &k, &n);
    int *numbers = malloc(n * sizeof *numbers);
    int *next = malloc(k * sizeof *next);
    for (int i = 0; i < n; i++)
        scanf("%d", &numbers[i]);
    for (int i = 0; i < k; i++)
        next[i] = i;
    for (int out = 0; out < n; out++) {
        int best = -1;

        for (int list = 0; list < k; list++) {
            if (next[list] >= n)
                continue;
            if (best < 0 || numbers[next[list]] < numbers[next[best]])
                best = list;
        }
        check = check * 31 + numbers[next[best]];
        next[best] += k;
    }
    printf("%lu\n", check);
    free(next);
    free(numbers);
    return 0;
}
