// time: n^2
// space: n
// line: while (i < j or int t or stack[i++] = or stack[j--] = or for (int i = 1; i < size
// line: if (stack[i] >
// gen: permutation {n}
// why: for each of n sizes the largest is looked for and two flips turn up to size numbers
#include <stdio.h>
#include <stdlib.h>

static void flip(int *stack, int count)
{
    int i = 0, j = count - 1;

    while (i < j) {
        int t = stack[i];
        stack[i++] = stack[j];
        stack[j--] = t;
    }
}

static int largest(const int *stack, int size)
{
    int best = 0;

    for (int i = 1; i < size; i++)
        if (stack[i] > stack[best])
            best = i;
    return best;
}

int main(void)
{
    int n, flips = 0;
    long check = 0;

    scanf("%d", &n);
    int *stack = malloc(n * sizeof *stack);
    for (int i = 0; i < n; i++)
        scanf("%d", &stack[i]);
    for (int size = n; size > 1; size--) {
        int at = largest(stack, size);
        if (at == size - 1)
            continue;
        flip(stack, at + 1);
        flip(stack, size);
        flips += 2;
    }
    for (int i = 0; i < n; i++)
        check = (check * 31 + stack[i]) % 1000003;
    printf("%d flips, %ld\n", flips, check);
    free(stack);
    return 0;
}
