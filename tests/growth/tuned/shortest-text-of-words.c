// time: n!
// space: n or 1
// line: for (int i = at; i < n; i++) or swap(at, i or char *moved or word[i] = word[j]
// line: word[j] = moved or shared(word[at or strncmp( or for (int length = 7 or static void swap
// line: if (at == n) or if (total < shortest) or try_from(at + 1 or tried++ or static int shared
// gen: words {n}
// sizes: 2..9
// why: the words are written in all n! orders, each over the end of the one before
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int n, shortest = 1000000;
static long tried;
static char **word;

static int shared(const char *before, const char *after)
{
    for (int length = 7; length > 0; length--) {
        if (strncmp(before + 8 - length, after, length) == 0)
            return length;
    }
    return 0;
}

static void swap(int i, int j)
{
    char *moved = word[i];

    word[i] = word[j];
    word[j] = moved;
}

static void try_from(int at, int total)
{
    if (at == n) {
        tried++;
        if (total < shortest)
            shortest = total;
        return;
    }
    for (int i = at; i < n; i++) {
        swap(at, i);
        int saved = at == 0 ? 0 : shared(word[at - 1], word[at]);
        try_from(at + 1, total + 8 - saved);
        swap(at, i);
    }
}

int main(void)
{
    if (scanf("%d", &n) != 1)
        return 1;
    word = malloc(n * sizeof *word);
    for (int k = 0; k < n; k++) {
        word[k] = malloc(9);
        if (scanf("%8s", word[k]) != 1)
            return 1;
    }
    try_from(0, 0);
    printf("%d letters, the best of %ld\n", shortest, tried);
    return 0;
}
