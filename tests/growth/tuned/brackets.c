// time: 2^n
// space: n
// line: if (open < or if (closed or extend(open or text[open + closed] or static void extend
// gen: size {n}
// sizes: 2..12
// why: all balanced strings of n pairs are built; their number, Catalan's, grows nearly as 4^n
#include <stdio.h>
#include <stdlib.h>

static int n;
static char *text;
static long count, deep;

static void extend(int open, int closed)
{
    if (closed == n) {
        count++;
        deep += text[n] == '(';
        return;
    }
    if (open < n) {
        text[open + closed] = '(';
        extend(open + 1, closed);
    }
    if (closed < open) {
        text[open + closed] = ')';
        extend(open, closed + 1);
    }
}

int main(void)
{
    scanf("%d", &n);
    text = calloc(2 * n + 1, 1);
    extend(0, 0);
    printf("%ld strings, %ld open in the middle\n", count, deep);
    free(text);
    return 0;
}
