// time: n log n
// space: n
// line: for (int multiple or count[multiple]
// gen: size {n}
// why: n/1 + n/2 + n/3 + ... = n ln n marks
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n;
    long mix = 0;
    scanf("%d", &n);
    int *count = calloc(n + 1, sizeof *count);
    for (int d = 1; d <= n; d++)
        for (int multiple = d; multiple <= n; multiple += d)
            count[multiple]++;
    for (int i = 1; i <= n; i++)
        mix = (mix * 31 + count[i]) % 1000003;
    printf("%ld\n", mix);
}
