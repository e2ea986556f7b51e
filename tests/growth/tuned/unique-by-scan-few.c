// time: n
// space: n
// line: -
// gen: few {n} 10
// why: only ten numbers are different, so no scan is longer than ten
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
