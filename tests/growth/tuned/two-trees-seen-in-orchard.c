// time: n * m log n
// space: 1
// line: while (b != 0 or int rest = or a = b or b = rest
// gen: counts {n} {m}
// why: for each of n * m trees Euclid's division, which takes log n rounds for row numbers up to n
/* From the corner of an orchard of n rows with m trees each: which trees hide behind others? */
#include <stdio.h>

static int common(int a, int b)
{
    while (b != 0) {
        int rest = a % b;

        a = b;
        b = rest;
    }
    return a;
}

int main(void)
{
    int n, m, deepest = 0;
    long seen = 0, hiding = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    for (int row = 1; row <= n; row++) {
        for (int tree = 1; tree <= m; tree++) {
            int before = common(tree, row) - 1;

            if (before == 0)
                seen++;
            hiding += before;
            if (before > deepest)
                deepest = before;
        }
    }
    printf("%ld of %ld seen; %ld before others, %d at most in one line\n", seen, (long)n * m,
           hiding, deepest);
    return 0;
}
