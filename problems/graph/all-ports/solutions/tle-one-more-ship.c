/* Too slow: allows one more ship at a time, which makes a fourth loop. O(n^4). */
#include <stdio.h>

#define PORTS_MAX 300
#define NONE (1LL << 60)

static long long least[PORTS_MAX + 1][PORTS_MAX + 1];

int main(void)
{
    int ports, ships, questions;

    if (scanf("%d %d %d", &ports, &ships, &questions) != 3)
        return 1;
    for (int i = 1; i <= ports; i++) {
        for (int j = 1; j <= ports; j++)
            least[i][j] = i == j ? 0 : NONE;
    }
    while (ships-- > 0) {
        int u, v, w;

        if (scanf("%d %d %d", &u, &v, &w) != 3)
            return 1;
        if (w < least[u][v])
            least[u][v] = w;
    }
    for (int round = 1; round < ports; round++) {
        for (int k = 1; k <= ports; k++) {
            for (int i = 1; i <= ports; i++) {
                for (int j = 1; j <= ports; j++) {
                    if (least[i][k] == NONE || least[k][j] == NONE)
                        continue;
                    if (least[i][k] + least[k][j] < least[i][j])
                        least[i][j] = least[i][k] + least[k][j];
                }
            }
        }
    }
    while (questions-- > 0) {
        int a, b;

        if (scanf("%d %d", &a, &b) != 2)
            return 1;
        if (least[a][b] == NONE)
            puts("NONE");
        else
            printf("%lld\n", least[a][b]);
    }
    return 0;
}
