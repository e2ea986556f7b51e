// time: n^3
// space: n
// line: if (a[k] < a[j]) or for (int k = or count++
// gen: numbers {n}
// why: for half of all pairs, those that fall, all later numbers are looked at
#include <stdio.h>
#include <stdlib.h>

static long falling_triples(const int *a, int n)
{
    long count = 0;

    for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
            if (a[j] >= a[i])
                continue;
            for (int k = j + 1; k < n; k++)
                if (a[k] < a[j])
                    count++;
        }
    }
    return count;
}

int main(void)
{
    int n;

    scanf("%d", &n);
    int *a = malloc(n * sizeof *a);
    if (!a)
        return 1;
    for (int i = 0; i < n; i++)
        scanf("%d", a + i);

    long count = falling_triples(a, n);
    double all = n * (n - 1.0) * (n - 2.0) / 6;
    printf("%ld triples fall", count);
    if (all > 0)
        printf(", that is %.3f of all", count / all);
    printf("\n");
    free(a);
    return 0;
}
