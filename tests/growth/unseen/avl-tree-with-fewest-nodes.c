// time: log n
// space: 1
// line: while (taller <= n) or printf("height or long next = or flatter = taller or taller = next
// line: height++
// gen: size {n}
// why: the fewest nodes of a height grow like Fibonacci numbers, so n is passed after log n heights
/* How tall can a balanced (AVL) tree of n nodes be? Lists the sparsest tree of every height. */
#include <stdio.h>

int main(void)
{
    long n;

    if (scanf("%ld", &n) != 1)
        return 1;
    long flatter = 0, taller = 1;
    int height = 1;
    while (taller <= n) {
        printf("height %2d: at least %9ld nodes\n", height, taller);
        long next = taller + flatter + 1;
        flatter = taller;
        taller = next;
        height++;
    }
    printf("%ld nodes: at most %d high, %ld to spare\n", n, height - 1, n - flatter);
    return 0;
}
