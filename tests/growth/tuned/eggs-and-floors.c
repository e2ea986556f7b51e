// time: sqrt n
// space: 1
// line: while (step * step < n) or step++ or while (floor < fragile) or floor += step or drops++
// line: for (long at = floor - step + 1; or second++
// gen: size {n}
// why: the first egg is dropped every sqrt n floors, the second at each of the sqrt n between two
#include <stdio.h>

int main(void)
{
    long n, step = 1, drops = 0, second = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    while (step * step < n)
        step++;
    /* The worst floor of a block two thirds up the house. */
    long fragile = step * (step * 2 / 3) + step - 1;
    long floor = step;
    while (floor < fragile) {
        drops++;
        floor += step;
    }
    for (long at = floor - step + 1; at < fragile; at++)
        second++;
    printf("%ld floors, step %ld: %ld drops and %ld\n", n, step, drops, second);
    return 0;
}
