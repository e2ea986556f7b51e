// time: log n
// space: 1
// line: -
// gen: size {n}
// why: each step goes from a place of the heap to its parent, at half the number
#include <stdio.h>

/* The way from the root of a binary heap to place n, read from below. */
int main(void)
{
    unsigned long place, passed = 0;
    int depth = 0, lefts = 0, turns = 0, before = -1;

    if (scanf("%lu", &place) != 1 || place == 0)
        return 1;
    while (place > 1) {
        int right = place & 1;

        if (before >= 0 && before != right)
            turns++;
        if (!right)
            lefts++;
        before = right;
        passed += place;
        place /= 2;
        depth++;
    }
    printf("depth %d, %d to the left, %d turns, sum of places %lu\n",
           depth, lefts, turns, passed + 1);
    return 0;
}
