// time: n
// space: n
// line: -
// gen: letters {n} 2
// why: each letter is pushed once and popped at most once
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int n, top = 0, wrong = 0, c;
    scanf("%d ", &n);
    char *stack = malloc(n + 1);
    for (int i = 0; i < n; i++) {
        c = getchar();
        if (top > 0 && stack[top - 1] != c && i % 3 == 0) {
            top--;
        } else {
            stack[top++] = (char)c;
            wrong++;
        }
    }
    printf("%d %d\n", top, wrong);
}
