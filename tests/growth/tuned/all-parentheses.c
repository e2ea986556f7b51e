// time: 2^n
// space: n or 1
// line: for (int i or hash = hash
// gen: size {n}
// sizes: 2..14
// why: all words of n pairs are written: the Catalan numbers, about 4^n
#include <stdio.h>

#define MOST 32

static char text[2 * MOST + 1];
static long words;
static unsigned long hash;

static void extend(int n, int open, int closed)
{
    int length = open + closed;

    if (length == 2 * n) {
        words++;
        for (int i = 0; i < length; i++)
            hash = hash * 33 + text[i];
        return;
    }
    if (open < n) {
        text[length] = '(';
        extend(n, open + 1, closed);
    }
    if (closed < open) {
        text[length] = ')';
        extend(n, open, closed + 1);
    }
}

int main(void)
{
    int n;

    if (scanf("%d", &n) != 1 || n > MOST)
        return 1;
    extend(n, 0, 0);
    printf("%ld %lu\n", words, hash % 1000003);
    return 0;
}
