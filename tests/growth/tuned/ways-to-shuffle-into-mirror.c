// time: n^4
// space: n^3
// line: for (int cut = 1 or int rest = length or long straight = or long crossed = or sum = (sum
// line: static long get or return ways[
// gen: letters {n} 2
// why: for each length and each place in both texts, (n - length)^2, all cuts: n^4 / 12
/* A text may be cut, its two pieces swapped or not, and each piece again so. In how many ways do
 * the cuts turn it into its mirror image? */
#include <stdio.h>
#include <stdlib.h>

static int n, *ways;

static long get(int length, int i, int j)
{
    return ways[((size_t)(length - 1) * n + i) * n + j];
}

static long count(int length, int i, int j)
{
    long sum = 0;

    for (int cut = 1; cut < length; cut++) {
        int rest = length - cut;
        long straight = get(cut, i, j) * get(rest, i + cut, j + cut) % 1000003;
        long crossed = get(cut, i, j + rest) * get(rest, i + cut, j) % 1000003;

        sum = (sum + straight + crossed) % 1000003;
    }
    return sum;
}

int main(void)
{
    if (scanf("%d", &n) != 1)
        return 1;
    char *text = malloc(n + 1);

    if (scanf("%s", text) != 1)
        return 1;
    ways = calloc((size_t)n * n * n, sizeof *ways);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            ways[i * n + j] = text[i] == text[n - 1 - j];
    for (int length = 2; length <= n; length++)
        for (int i = 0; i + length <= n; i++)
            for (int j = 0; j + length <= n; j++)
                ways[((size_t)(length - 1) * n + i) * n + j] = (int)count(length, i, j);
    printf("%ld\n", get(n, 0, 0));
    free(ways);
    free(text);
    return 0;
}
