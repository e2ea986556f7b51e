/*
 * Too slow: turns the largest gear round by round until all others agree. A round takes O(n) time.
 */
#include <stdio.h>

static long long teeth[100000];

int main(void)
{
    int n, back = 0;
    long long largest = 0, moved = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%lld", &teeth[i]) != 1)
            return 1;
        if (teeth[i] > largest)
            largest = teeth[i];
    }
    while (back < n && moved + largest <= 1000000000000000000LL) {
        moved += largest;
        back = 0;
        while (back < n && moved % teeth[back] == 0)
            back++;
    }
    if (back < n)
        puts("HUGE");
    else
        printf("%lld\n", moved);
    return 0;
}
