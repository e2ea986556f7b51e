// time: sqrt n
// space: sqrt n
// line: for (long i = 1; i <= n; or if (count == room) or values[count++]
// line: for (long i = count - 1
// line: mix = (mix
// gen: size {n}
// why: n / i takes about 2 sqrt n values: below sqrt n by i, above it by the quotient; all are kept
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    long n, count = 0, room = 4, mix = 0;
    long *values = malloc(room * sizeof *values);

    if (scanf("%ld", &n) != 1)
        return 1;
    for (long i = 1; i <= n; i = n / (n / i) + 1) {
        if (count == room) {
            room *= 2;
            values = realloc(values, room * sizeof *values);
        }
        values[count++] = n / i;
    }
    for (long i = count - 1; i >= 0; i--)
        mix = (mix * 31 + values[i]) % 1000003;
    printf("%ld different quotients, %ld\n", count, mix);
    free(values);
    return 0;
}
