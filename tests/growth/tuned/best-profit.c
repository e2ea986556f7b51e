// time: n
// space: 1
// line: -
// gen: numbers {n}
// why: one pass with the least so far
#include <stdio.h>
int main(void)
{
    int n;
    long least = 2000000000, best = 0, price;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%ld", &price);
        if (price < least)
            least = price;
        if (price - least > best)
            best = price - least;
    }
    printf("%ld\n", best);
}
