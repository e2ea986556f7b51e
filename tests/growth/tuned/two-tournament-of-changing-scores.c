// time: m log n
// space: n
// line: for (int at = (n + player or winner[at] = or static int better or if (score[a]
// line: return score or return a <
// gen: counts {n} {m}
// why: each of m points renews the winners on the way of log n nodes up to the root
/* Players get points by lot: how often does another one lead? Leaders are kept in a tree. */
#include <stdio.h>
#include <stdlib.h>

static int *score;

static int better(int a, int b)
{
    if (score[a] != score[b])
        return score[a] > score[b] ? a : b;
    return a < b ? a : b;
}

int main(void)
{
    int n, m, changes = 0;
    unsigned long luck = 2024;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    score = calloc(n, sizeof *score);
    int *winner = malloc(2 * n * sizeof *winner);
    for (int i = 0; i < n; i++)
        winner[n + i] = i;
    for (int node = n - 1; node > 0; node--)
        winner[node] = better(winner[2 * node], winner[2 * node + 1]);
    while (m-- > 0) {
        luck = luck * 6364136223846793005 + 1442695040888963407;
        int before = winner[1], player = (int)((luck >> 33) % n);

        score[player] += 2 + (m + player) % 3;
        for (int at = (n + player) / 2; at > 0; at /= 2)
            winner[at] = better(winner[2 * at], winner[2 * at + 1]);
        changes += winner[1] != before;
    }
    printf("%d changes, player %d wins with %d\n", changes, winner[1], score[winner[1]]);
    free(score);
    free(winner);
    return 0;
}
