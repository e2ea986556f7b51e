// time: n^2
// space: n
// line: for (int j or if (unique[j] ==
// gen: permutation {n}
// why: no number comes twice, so each is compared with all kept before it
#include <stdio.h>
#include <stdlib.h>

static int contains(const long *unique, int count, long x)
{
    for (int j = 0; j < count; j++)
        if (unique[j] == x)
            return 1;
    return 0;
}

int main(void)
{
    int n, count = 0;
    long sum = 0;

    scanf("%d", &n);
    long *all = malloc(n * sizeof(long)), *unique = malloc(n * sizeof(long));
    for (int i = 0; i < n; i++)
        scanf("%ld", &all[i]);
    for (int i = 0; i < n; i++) {
        if (!contains(unique, count, all[i])) {
            unique[count++] = all[i];
            sum += all[i] * count % 1000;
        }
    }
    printf("%d different, %ld\n", count, sum);
    free(all);
    free(unique);
    return 0;
}
