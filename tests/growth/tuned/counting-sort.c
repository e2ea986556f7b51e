// time: n
// space: 1
// line: -
// gen: few {n} 100
// why: numbers below 100 are counted and written out again
#include <stdio.h>

int main(void)
{
    static int count[100];
    int n;
    long mix = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        int x;
        scanf("%d", &x);
        count[x]++;
    }
    for (int x = 0; x < 100; x++)
        for (int k = 0; k < count[x]; k++)
            mix = (mix * 31 + x) % 1000003;
    printf("%ld\n", mix);
}
