// time: n^2
// space: n
// line: memset(seen
// gen: numbers {n}
// why: clears all n marks again for each of the n numbers
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    int n;
    long sum = 0, x;
    scanf("%d", &n);
    char *seen = malloc(n + 1);
    for (int i = 0; i < n; i++) {
        scanf("%ld", &x);
        memset(seen, 0, n + 1);
        seen[x % n] = 1;
        sum += seen[i] + x;
    }
    printf("%ld\n", sum);
}
