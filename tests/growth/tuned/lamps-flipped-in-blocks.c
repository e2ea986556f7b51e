// time: n sqrt n
// space: n
// line: for (; from < to or lamp[from] = or int is_on or change += is_on or for (int block
// line: change += size or lit[block] = size or turned[block] =
// gen: questions {n}
// why: each of n flips changes up to sqrt n lamps one by one at both ends and
// why: up to sqrt n blocks as a whole between them
/* Rows of lamps are flipped from left to right end; how many burn after each flip, summed up. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static int size, *lit;
static char *lamp, *turned;

static int flip_some(int from, int to)
{
    int block = from / size, change = 0;
    for (; from < to; from++) {
        int is_on = lamp[from] ^ turned[block];
        change += is_on ? -1 : 1;
        lamp[from] = !lamp[from];
    }
    lit[block] += change;
    return change;
}

static int flip(int from, int to)
{
    int first = from / size, last = (to - 1) / size;

    if (first == last)
        return flip_some(from, to);
    int change = flip_some(from, (first + 1) * size) + flip_some(last * size, to);
    for (int block = first + 1; block < last; block++) {
        change += size - 2 * lit[block];
        lit[block] = size - lit[block];
        turned[block] = !turned[block];
    }
    return change;
}

static int read_number(void)
{
    int c, x = 0;
    while ((c = getchar()) >= '0')
        x = x * 10 + c - '0';
    return x;
}

int main(void)
{
    int n = read_number(), flips = read_number();
    long burning = 0, sum = 0;
    size = (int)sqrt((double)n);
    lamp = calloc(n, 1);
    turned = calloc(n / size + 1, 1);
    lit = calloc(n / size + 1, sizeof *lit);
    for (int i = 0; i < n; i++) {
        burning += lamp[i] = read_number() % 2;
        lit[i / size] += lamp[i];
    }
    while (flips-- > 0) {
        int from = read_number();
        burning += flip(from, read_number() + 1);
        sum += burning;
    }
    printf("%ld burn at last, %ld in all\n", burning, sum);
    return 0;
}
