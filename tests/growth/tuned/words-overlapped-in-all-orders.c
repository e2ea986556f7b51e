// time: n!
// space: n or 1
// line: static int overlap or for (int shared or if (memcmp or return 0
// line: for (int i = used or swap(used, i or try_all(used + 1 or int more =
// line: static void swap or char held or memcpy( or memmove(
// line: static void try_all or if (used
// gen: words {n}
// sizes: 3..10
// why: every order of the n words is built by swaps, e n! calls in all
/* The shortest text that holds all words: each next word may begin in the end of the one before. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int n, best = -1;
static char (*words)[9];
static long orders;

static int overlap(const char *before, const char *after)
{
    for (int shared = 7; shared > 0; shared--)
        if (memcmp(before + 8 - shared, after, shared) == 0)
            return shared;
    return 0;
}

static void swap(int i, int j)
{
    char held[9];

    memcpy(held, words[i], 9);
    memmove(words[i], words[j], 9);
    memcpy(words[j], held, 9);
}

static void try_all(int used, int saved)
{
    if (used == n) {
        orders++;
        if (saved > best)
            best = saved;
        return;
    }
    for (int i = used; i < n; i++) {
        swap(used, i);
        int more = used > 0 ? overlap(words[used - 1], words[used]) : 0;

        try_all(used + 1, saved + more);
        swap(used, i);
    }
}

int main(void)
{
    if (scanf("%d", &n) != 1)
        return 1;
    words = malloc(n * sizeof *words);
    for (int i = 0; i < n; i++)
        if (scanf("%8s", words[i]) != 1)
            return 1;
    try_all(0, 0);
    printf("%d letters, best of %ld orders\n", 8 * n - best, orders);
    free(words);
}
