/* Too slow: looks for each page in the pile. O(n^2). */
#include <stdio.h>

static int pile[5000000];

int main(void)
{
    int n, lost = 0, place = -1;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &pile[i]) != 1)
            return 1;
    }
    for (; place < n; lost++) {
        place = 0;
        while (place < n && pile[place] != lost)
            place++;
        if (place == n)
            break;
    }
    printf("%d\n", lost);
    return 0;
}
