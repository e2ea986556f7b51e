/* Takes no day at all where every day is a loss. */
#include <stdio.h>

int main(void)
{
    int n;
    long long gain, ending = 0, best = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%lld", &gain) != 1)
            return 1;
        ending = ending + gain > 0 ? ending + gain : 0;
        if (ending > best)
            best = ending;
    }
    printf("%lld\n", best);
    return 0;
}
