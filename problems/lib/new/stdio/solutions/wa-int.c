/* Right but for the type: the sum does not fit 32 bits. */
#include <stdio.h>

int main(void)
{
    int n, gain, best = 0;
    unsigned ending = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &gain) != 1)
            return 1;
        ending = (int)ending > 0 ? ending + (unsigned)gain : (unsigned)gain;
        if (i == 0 || (int)ending > best)
            best = (int)ending;
    }
    printf("%d\n", best);
    return 0;
}
