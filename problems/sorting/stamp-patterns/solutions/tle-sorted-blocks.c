/* Sorts the starts of the blocks by comparing the blocks themselves. O(n^2 log n) time. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LETTERS_MAX 1000000

static char roll[LETTERS_MAX + 1];
static int starts[LETTERS_MAX], k;

static int compare(const void *left, const void *right)
{
    return memcmp(roll + *(const int *)left, roll + *(const int *)right, (size_t)k);
}

int main(void)
{
    int blocks, different = 1;

    if (scanf("%d %1000000s", &k, roll) != 2)
        return 1;
    blocks = (int)strlen(roll) - k + 1;
    for (int i = 0; i < blocks; i++)
        starts[i] = i;
    qsort(starts, (size_t)blocks, sizeof *starts, compare);
    for (int i = 1; i < blocks; i++)
        different += compare(&starts[i], &starts[i - 1]) != 0;
    printf("%d\n", different);
    return 0;
}
