// time: n
// space: n
// line: -
// gen: digits {n}
// why: each digit is put onto the stack once and taken off at most once
#include <stdio.h>
#include <stdlib.h>

/* The smallest number that is left when half of the digits are crossed out. */
int main(void)
{
    int n, top = 0, mix = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    char *digits = malloc(n + 1), *stack = malloc(n + 1);
    if (scanf("%s", digits) != 1)
        return 1;
    int drop = n / 2, keep = n - drop;
    for (int i = 0; i < n; i++) {
        while (top > 0 && drop > 0 && stack[top - 1] > digits[i]) {
            top--;
            drop--;
        }
        stack[top++] = digits[i];
    }
    for (int i = 0; i < keep; i++)
        mix = (mix * 10 + stack[i] - '0') % 1000003;
    printf("%d digits, %d\n", keep, mix);
    free(digits);
    free(stack);
    return 0;
}
