/*
 * Walks each cycle of the permutation: the crate at its start is swapped home again and again,
 * until the right one stands there. O(n log n) time for sorting, O(n) space.
 */
#include <stdio.h>
#include <stdlib.h>

#define CRATES_MAX 200000

struct crate {
    int number, place;
};

static struct crate crates[CRATES_MAX];
static int home_of[CRATES_MAX]; /* home_of[i]: the place where the crate at place i belongs */

static int compare(const void *left, const void *right)
{
    const struct crate *a = left, *b = right;

    return (a->number > b->number) - (a->number < b->number);
}

int main(void)
{
    int count, moves = 0;
    static int from[CRATES_MAX], to[CRATES_MAX];

    if (scanf("%d", &count) != 1)
        return 1;
    for (int i = 0; i < count; i++) {
        if (scanf("%d", &crates[i].number) != 1)
            return 1;
        crates[i].place = i;
    }
    qsort(crates, (size_t)count, sizeof *crates, compare);
    for (int i = 0; i < count; i++)
        home_of[crates[i].place] = i;

    for (int start = 0; start < count; start++) {
        while (home_of[start] != start) {
            int home = home_of[start];

            from[moves] = start;
            to[moves++] = home;
            home_of[start] = home_of[home];
            home_of[home] = home;
        }
    }
    printf("%d\n", moves);
    for (int i = 0; i < moves; i++)
        printf("%d %d\n", from[i] + 1, to[i] + 1);
    return 0;
}
