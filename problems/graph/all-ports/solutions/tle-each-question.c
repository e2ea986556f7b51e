/* Too slow: goes through all ships, round after round, for every question. O(n m q). */
#include <stdbool.h>
#include <stdio.h>

#define PORTS_MAX 300
#define SHIPS_MAX 90000
#define NONE (1LL << 60)

static int from[SHIPS_MAX], to[SHIPS_MAX], time[SHIPS_MAX];
static long long least[PORTS_MAX + 1];

int main(void)
{
    int ports, ships, questions;

    if (scanf("%d %d %d", &ports, &ships, &questions) != 3)
        return 1;
    for (int i = 0; i < ships; i++) {
        if (scanf("%d %d %d", &from[i], &to[i], &time[i]) != 3)
            return 1;
    }
    while (questions-- > 0) {
        int a, b;
        bool has_changed = true;

        if (scanf("%d %d", &a, &b) != 2)
            return 1;
        for (int port = 1; port <= ports; port++)
            least[port] = port == a ? 0 : NONE;
        while (has_changed) {
            has_changed = false;
            for (int i = 0; i < ships; i++) {
                if (least[from[i]] == NONE || least[from[i]] + time[i] >= least[to[i]])
                    continue;
                least[to[i]] = least[from[i]] + time[i];
                has_changed = true;
            }
        }
        if (least[b] == NONE)
            puts("NONE");
        else
            printf("%lld\n", least[b]);
    }
    return 0;
}
