/*
 * Selection sort: it makes a shortest list of moves, but searches each crate along the shelf.
 * O(n^2).
 */
#include <stdio.h>

#define CRATES_MAX 200000

static int numbers[CRATES_MAX], from[CRATES_MAX], to[CRATES_MAX];

int main(void)
{
    int count, moves = 0;

    if (scanf("%d", &count) != 1)
        return 1;
    for (int i = 0; i < count; i++) {
        if (scanf("%d", &numbers[i]) != 1)
            return 1;
    }
    for (int i = 0; i < count; i++) {
        int least = i;
        int kept = numbers[i];

        for (int j = i + 1; j < count; j++) {
            if (numbers[j] < numbers[least])
                least = j;
        }
        if (least == i)
            continue;
        numbers[i] = numbers[least];
        numbers[least] = kept;
        from[moves] = i;
        to[moves++] = least;
    }
    printf("%d\n", moves);
    for (int i = 0; i < moves; i++)
        printf("%d %d\n", from[i] + 1, to[i] + 1);
    return 0;
}
