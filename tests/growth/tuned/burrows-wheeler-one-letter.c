// time: n^2 log n
// space: n
// line: for (int k = 0 or char x = or char y = or if (x != y) or qsort(
// gen: same-letter {n}
// why: n log n comparisons of the sort, each of all n letters, as all rotations are the same
/* The last letters of all rotations of a text in sorted order (Burrows and Wheeler). */
#include <stdio.h>
#include <stdlib.h>

static char *text;
static int length;

static int rotations(const void *left, const void *right)
{
    int a = *(const int *)left, b = *(const int *)right;

    for (int k = 0; k < length; k++) {
        char x = text[(a + k) % length];
        char y = text[(b + k) % length];
        if (x != y)
            return x - y;
    }
    return 0;
}

int main(void)
{
    int runs = 1, sum = 0;

    scanf("%d", &length);
    text = malloc(length + 1);
    scanf("%s", text);
    int *order = malloc(length * sizeof *order);
    char *last = malloc(length + 1);
    for (int i = 0; i < length; i++)
        order[i] = i;
    qsort(order, length, sizeof *order, rotations);
    for (int i = 0; i < length; i++)
        last[i] = text[(order[i] + length - 1) % length];
    for (int i = 1; i < length; i++) {
        runs += last[i] != last[i - 1];
        sum = (sum * 31 + order[i]) % 1000003;
    }
    printf("%c..., %d runs, check %d\n", last[0], runs, sum);
    return 0;
}
