/* Compares every pair of entries. O(n^2) time. */
#include <stdio.h>

#define ENTRIES_MAX 300000

static int dates[ENTRIES_MAX];

int main(void)
{
    long long pairs = 0;
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &dates[i]) != 1)
            return 1;
        for (int j = 0; j < i; j++) {
            /* Looked at one by one: the compiler must not take eight at a time. */
            __asm__ volatile("");
            pairs += dates[j] > dates[i];
        }
    }
    printf("%lld\n", pairs);
    return 0;
}
