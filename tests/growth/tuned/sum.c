// time: n
// space: 1
// line: -
// gen: numbers {n}
// why: one addition a number
#include <stdio.h>

int main(void)
{
    int n;
    long sum = 0, x;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%ld", &x);
        sum += x;
    }
    printf("%ld\n", sum);
}
