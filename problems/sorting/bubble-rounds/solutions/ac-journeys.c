/*
 * Sorts numbers with their places, equals in order: the longest way to the left, and one round
 * more. O(n log n) time, O(n) space.
 */
#include <stdio.h>
#include <stdlib.h>

#define CARDS_MAX 300000

struct card {
    int value, place;
};

static struct card cards[CARDS_MAX];

static int compare(const void *left, const void *right)
{
    const struct card *a = left, *b = right;

    if (a->value != b->value)
        return (a->value > b->value) - (a->value < b->value);
    return a->place - b->place;
}

int main(void)
{
    int n, longest = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &cards[i].value) != 1)
            return 1;
        cards[i].place = i;
    }
    qsort(cards, (size_t)n, sizeof *cards, compare);
    for (int i = 0; i < n; i++) {
        int journey = cards[i].place - i;

        longest = journey > longest ? journey : longest;
    }
    printf("%d\n", longest + 1);
    return 0;
}
