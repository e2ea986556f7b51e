// time: n^2
// space: n
// line: for (int j = or if (a[j] < or length[i] =
// gen: numbers {n}
// why: each number is compared with all before it
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, best = 0;
    scanf("%d", &n);
    int *a = malloc(n * sizeof *a), *length = malloc(n * sizeof *length);
    for (int i = 0; i < n; i++) {
        scanf("%d", &a[i]);
        length[i] = 1;
        for (int j = 0; j < i; j++)
            if (a[j] < a[i] && length[j] + 1 > length[i])
                length[i] = length[j] + 1;
        if (length[i] > best)
            best = length[i];
    }
    printf("%d\n", best);
}
