// time: n sqrt n
// space: n
// line: for (int at = leap or if (dry[at]) or now[at] =
// gen: few {n} 5
// why: leaps grow from 1 to about sqrt(2 n) on the way; for each length all later stones get a sum
/* A frog crosses a river: each leap is as long as the one before or one longer, the first has
 * length 1, and wet stones are left out. In how many ways does it come to the other bank? */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOD 1000000007

int main(void)
{
    int n, wet, ways = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *before = calloc(n + 1, sizeof *before), *now = malloc((n + 1) * sizeof *now);
    char *dry = malloc(n + 1);
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &wet) != 1)
            return 1;
        dry[i] = wet > 0;
    }
    dry[n] = 1;

    /* before[at]: ways to come to a stone with a last leap that is one shorter. */
    before[0] = 1;
    for (int leap = 1, least = 1; least <= n; least += ++leap) {
        memset(now, 0, leap * sizeof *now);
        for (int at = leap; at <= n; at++) {
            now[at] = 0;
            if (dry[at])
                now[at] = (now[at - leap] + before[at - leap]) % MOD;
        }
        ways = (ways + now[n]) % MOD;
        int *held = before;
        before = now;
        now = held;
    }
    printf("%d ways\n", ways);
    free(before);
    free(now);
    free(dry);
    return 0;
}
