// time: n
// space: n
// line: -
// gen: rising {n}
// why: half of the nodes sink at most no step, a quarter one, an eighth two: below 2 n in all
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n;
    long mix = 0;
    scanf("%d", &n);
    int *a = malloc((n + 1) * sizeof *a);
    for (int i = 1; i <= n; i++)
        scanf("%d", &a[i]);
    for (int root = n / 2; root >= 1; root--) {
        int at = root, x = a[root];
        while (2 * at <= n) {
            int child = 2 * at;
            if (child < n && a[child + 1] > a[child])
                child++;
            if (a[child] <= x)
                break;
            a[at] = a[child];
            at = child;
        }
        a[at] = x;
    }
    for (int i = 1; i <= n; i++)
        mix = (mix * 31 + a[i]) % 1000003;
    printf("%ld\n", mix);
}
