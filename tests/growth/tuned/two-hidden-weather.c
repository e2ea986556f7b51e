// time: m * k^2
// space: m * k or m * k + k
// line: for (int from = 0; from < k; from++) or int cost = or if (cost < next[to]) or turn_cost(
// line: return (from * 7
// gen: stream {k} {m}
// why: Viterbi's way through a table: on each of m days each of the k kinds of weather may come
// why: from each of k; one column of k is kept for each day to walk back
#include <stdio.h>
#include <stdlib.h>

static int turn_cost(int from, int to)
{
    return (from * 7 + to * 13) % 31;
}

int main(void)
{
    int k, m, seen;

    scanf("%d %d", &k, &m);
    int *now = calloc(k, sizeof(int)), *next = malloc(k * sizeof(int));
    int **came = malloc(m * sizeof(int *));
    for (int day = 0; day < m; day++) {
        scanf("%d", &seen);
        came[day] = malloc(k * sizeof(int));
        for (int to = 0; to < k; to++) {
            next[to] = 1000000000;
            for (int from = 0; from < k; from++) {
                int cost = now[from] + turn_cost(from, to);

                if (cost < next[to]) {
                    next[to] = cost;
                    came[day][to] = from;
                }
            }
            next[to] += (seen + 17 * to) % 101;
        }
        int *swap = now;
        now = next;
        next = swap;
    }
    int last = 0, changes = 0;
    for (int i = 1; i < k; i++) {
        if (now[i] < now[last])
            last = i;
    }
    int least = now[last];
    for (int day = m - 1; day >= 0; day--) {
        changes += came[day][last] != last;
        last = came[day][last];
    }
    printf("cost %d, first %d, %d changes\n", least, last, changes);
    return 0;
}
