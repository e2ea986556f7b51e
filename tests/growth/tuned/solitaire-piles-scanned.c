// time: n sqrt n
// space: n
// line: while (p < piles or p++;
// gen: permutation {n}
// why: cards in random order make about 2 sqrt n piles, and each card passes a share of them
#include <stdio.h>
#include <stdlib.h>

static int next_number(void)
{
    int c, x = 0;

    while ((c = getchar_unlocked()) >= '0')
        x = 10 * x + c - '0';
    return x;
}

/* Each card goes onto the first pile from the left whose top is greater. */
int main(void)
{
    int n = next_number(), piles = 0;
    unsigned long check = 0;

    int *card = malloc(n * sizeof *card);
    int *top = malloc(n * sizeof *top);
    int *height = calloc(n, sizeof *height);
    for (int i = 0; i < n; i++)
        card[i] = next_number();

    for (int i = 0; i < n; i++) {
        int p = 0;

        while (p < piles && top[p] < card[i])
            p++;
        if (p == piles)
            piles++;
        top[p] = card[i];
        height[p]++;
        check = (check * 7 + p) % 1000003;
    }

    int tallest = 0;
    for (int p = 1; p < piles; p++)
        if (height[p] > height[tallest])
            tallest = p;
    printf("%d piles, the tallest of %d cards, check %lu\n", piles, height[tallest], check);
    free(card);
    free(top);
    free(height);
    return 0;
}
