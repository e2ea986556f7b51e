// time: n
// space: n
// line: -
// gen: numbers {n}
// why: the lowest number is the top, those to its left and right make its branches; each number is
// why: put on the stack of the right edge once and leaves it once, so the inner loop is n in all
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, size = 0;
    long leaves = 0, slopes = 0;

    scanf("%d", &n);
    int *number = malloc(n * sizeof(int)), *stack = malloc(n * sizeof(int));
    int *left = malloc(n * sizeof(int)), *right = malloc(n * sizeof(int));
    for (int i = 0; i < n; i++) {
        int below = -1;

        scanf("%d", &number[i]);
        while (size > 0 && number[stack[size - 1]] > number[i])
            below = stack[--size];
        left[i] = below;
        right[i] = -1;
        if (size > 0)
            right[stack[size - 1]] = i;
        stack[size++] = i;
    }
    for (int i = 0; i < n; i++) {
        if (left[i] < 0 && right[i] < 0)
            leaves++;
        if (left[i] >= 0)
            slopes += number[left[i]] - number[i];
        if (right[i] >= 0)
            slopes += number[right[i]] - number[i];
    }
    printf("top %d, %ld leaves, slopes %ld\n", number[stack[0]], leaves, slopes);
    return 0;
}
