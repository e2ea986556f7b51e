// time: n
// space: n
// line: -
// gen: permutation {n}
// why: a monotone stack: every number is pushed once and popped at most once
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, top = 0;
    long sum = 0;
    scanf("%d", &n);
    int *stack = malloc(n * sizeof *stack);
    for (int i = 0; i < n; i++) {
        int x;
        scanf("%d", &x);
        while (top > 0 && stack[top - 1] < x) {
            top--;
            sum += x - stack[top];
        }
        stack[top++] = x;
    }
    printf("%ld %d\n", sum, top);
}
