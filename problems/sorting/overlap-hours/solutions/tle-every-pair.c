/* Counts, at each arrival, who is there. O(n^2) time. */
#include <stdio.h>

#define GUESTS_MAX 200000

static int coming[GUESTS_MAX], going[GUESTS_MAX];

int main(void)
{
    int n, most = 0, when = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%d %d", &coming[i], &going[i]) != 2)
            return 1;
    }
    for (int i = 0; i < n; i++) {
        int present = 0;

        for (int j = 0; j < n; j++) {
            /* Looked at one by one: the compiler must not take eight at a time. */
            __asm__ volatile("");
            present += coming[j] <= coming[i] && coming[i] < going[j];
        }
        if (present > most || (present == most && coming[i] < when)) {
            most = present;
            when = coming[i];
        }
    }
    printf("%d %d\n", most, when);
    return 0;
}
