// time: m log n or n + m log n
// space: n
// line: for (int at = key or visits[at]++
// gen: keys {n} {m}
// why: each of m keys begins at a leaf and raises a count on each of log n levels up to the root
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, m;
    long *visits, uneven = 0;

    scanf("%d %d", &n, &m);
    visits = calloc(2 * n, sizeof *visits);
    for (int i = 0; i < m; i++) {
        int key;

        scanf("%d", &key);
        for (int at = key + n; at >= 1; at /= 2)
            visits[at]++;
    }
    for (int at = 2; at + 1 < 2 * n; at += 2)
        uneven += labs(visits[at] - visits[at + 1]);
    printf("%ld %ld\n", visits[1], uneven);
    free(visits);
    return 0;
}
