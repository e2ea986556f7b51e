// cause: cleared again and again
// gen: numbers {n}
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    int n, value;
    long sum = 0;
    scanf("%d", &n);
    char *seen = malloc(n + 1);
    for (int i = 0; i < n; i++) {
        scanf("%d", &value);
        memset(seen, value, n + 1);
        sum += seen[n / 2];
    }
    printf("%ld\n", sum);
}
