// time: n^1.58
// space: n
// line: static void join or if (count == 1) or sum[0] = or return; or long half or long rest
// line: join(left, right or join(left + half or join(left, right + half
// gen: numbers {n}
// why: both sets of a pair cannot have the highest topping, so three of four halves are joined
/* f[s] and g[s] are prices of a set s of toppings for either half of a pizza. For each set: the sum
 * of f[a] * g[b] over all ways to part it into a and b (sets are the bits of a place). */
#include <stdio.h>
#include <stdlib.h>

#define MOD 1000003

static void join(const long *left, const long *right, long *sum, unsigned count)
{
    if (count == 1) {
        sum[0] = (sum[0] + left[0] * right[0]) % MOD;
        return;
    }
    long half = 1l << (31 - __builtin_clz(count - 1));
    long rest = count - half;

    join(left, right, sum, half);
    join(left + half, right, sum + half, rest);
    join(left, right + half, sum + half, rest);
}

int main(void)
{
    unsigned n;
    long x, check = 0;

    if (scanf("%u", &n) != 1)
        return 1;
    long *f = malloc(n * sizeof *f), *g = malloc(n * sizeof *g), *sum = calloc(n, sizeof *sum);
    for (unsigned s = 0; s < n; s++) {
        if (scanf("%ld", &x) != 1)
            return 1;
        f[s] = x % 1000;
        g[s] = x / 1000 % 1000;
    }
    join(f, g, sum, n);
    for (unsigned s = 0; s < n; s++)
        check = (check * 31 + sum[s]) % MOD;
    printf("%ld for all, check %ld\n", sum[n - 1], check);
    free(f);
    free(g);
    free(sum);
    return 0;
}
