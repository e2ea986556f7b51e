// time: n
// space: n
// line: for (int j or least[primes[j] * or if (i % primes[j] or for (int i = 2 or if (least[i] ==
// gen: size {n}
// why: each number is crossed out once, by its least prime
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, count = 0;
    long sum = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *least = calloc(n + 1, sizeof(int));
    int *primes = malloc((n + 1) * sizeof(int));
    for (int i = 2; i <= n; i++) {
        if (least[i] == 0) {
            least[i] = i;
            primes[count++] = i;
        }
        sum += least[i];
        for (int j = 0; j < count && (long)primes[j] * i <= n; j++) {
            least[primes[j] * i] = primes[j];
            if (i % primes[j] == 0)
                break;
        }
    }
    printf("%d primes, sum of least factors %ld\n", count, sum);
    free(least);
    free(primes);
}
