// time: k + m
// space: k
// line: -
// gen: keys {k} {m}
// why: k counters are cleared and read, m numbers are counted
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int k, m;
    long mix = 0;
    scanf("%d %d", &k, &m);
    int *count = malloc(k * sizeof *count);
    for (int i = 0; i < k; i++)
        count[i] = 0;
    for (int i = 0; i < m; i++) {
        int x;
        scanf("%d", &x);
        count[x]++;
    }
    for (int i = 0; i < k; i++)
        mix = (mix * 31 + count[i]) % 1000003;
    printf("%ld\n", mix);
}
