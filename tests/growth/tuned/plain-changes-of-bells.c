// time: n!
// space: n or 1
// line: for (int at = 0; at < n; at++) or int beside = or if (beside < 0 or continue;
// line: if (moving < 0 or moving = at or for (int i = 1; i < n; i++) or discord += or while (1)
// line: for (int i = 0; i < n; i++) or if (bell[i] > moved) or way[bell[i]] = or long discord = 0
// line: int moving = -1 or if (changes == 0 or best = discord or changes++ or int other =
// line: bell[moving] =
// line: bell[other] =
// gen: few {n} 90
// sizes: 2..9
// why: all n! orders of the bells, each made from the one before by a change of two neighbours
#include <stdio.h>

int main(void)
{
    int n, tone[16], bell[16], way[16];
    long best = 0, changes = 0;

    scanf("%d", &n);
    for (int k = 0; k < n; k++) {
        scanf("%d", &tone[k]);
        bell[k] = k;
        way[k] = -1;
    }
    while (1) {
        long discord = 0;
        int moving = -1;

        for (int i = 1; i < n; i++)
            discord += i * (long)(tone[bell[i]] - tone[bell[i - 1]]) * (tone[bell[i]] % 7);
        if (changes == 0 || discord < best)
            best = discord;
        changes++;
        /* The greatest bell that looks at a smaller one moves. */
        for (int at = 0; at < n; at++) {
            int beside = at + way[bell[at]];

            if (beside < 0 || beside >= n || bell[beside] > bell[at])
                continue;
            if (moving < 0 || bell[at] > bell[moving])
                moving = at;
        }
        if (moving < 0)
            break;
        int other = moving + way[bell[moving]], moved = bell[moving];
        bell[moving] = bell[other];
        bell[other] = moved;
        for (int i = 0; i < n; i++) {
            if (bell[i] > moved)
                way[bell[i]] = -way[bell[i]];
        }
    }
    printf("%ld after %ld changes\n", best, changes);
    return 0;
}
