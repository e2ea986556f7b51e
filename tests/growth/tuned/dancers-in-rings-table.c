// time: n^2
// space: n
// line: for (int rings = dancers or ways[rings] = (ways
// gen: size {n}
// why: row k of the table has k entries; n rows over one another in one array
/* n dancers join hands in any number of rings: in how many ways (modulo a prime) for each number?
 * The next dancer opens a ring alone or goes to the left of one of those who dance already. */
#include <stdio.h>
#include <stdlib.h>

static const long PRIME = 1000003;

int main(void)
{
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    long *ways = calloc(n + 1, sizeof *ways);
    ways[0] = 1;
    for (int dancers = 1; dancers <= n; dancers++) {
        for (int rings = dancers; rings > 0; rings--)
            ways[rings] = (ways[rings - 1] + ways[rings] * (dancers - 1)) % PRIME;
        ways[0] = 0;
    }
    long mix = 0;
    for (int rings = 1; rings <= n; rings++)
        mix = (mix * 7 + ways[rings]) % PRIME;
    printf("%ld with one ring, %ld with two, %ld\n", ways[1], n > 1 ? ways[2] : 0, mix);
    free(ways);
    return 0;
}
