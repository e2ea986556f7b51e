// time: n * m
// space: n
// line: while (shelf[at] or at++;
// gen: keys {n} {m}
// why: each of m books is looked for from the left, n / 2 steps on average, as all are asked alike
/* Books on a shelf: who takes one puts it back one place further left (transpose rule). */
#include <stdio.h>
#include <stdlib.h>

static void swap(int *a, int *b)
{
    int held = *a;

    *a = *b;
    *b = held;
}

static int read_number(void)
{
    int c, x = 0;

    while ((c = getchar()) >= '0')
        x = x * 10 + c - '0';
    return x;
}

int main(void)
{
    int n = read_number(), m = read_number();
    long steps = 0;

    int *shelf = malloc(n * sizeof *shelf);
    for (int i = 0; i < n; i++)
        shelf[i] = i;
    for (int turn = 0; turn < m; turn++) {
        int book = read_number(), at = 0;

        while (shelf[at] != book)
            at++;
        steps += at + 1;
        if (at > 0)
            swap(&shelf[at - 1], &shelf[at]);
    }
    printf("%ld books looked at, book %d stands first\n", steps, shelf[0]);
    free(shelf);
    return 0;
}
