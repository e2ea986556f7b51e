/* Too slow: follows all ways without a repetition from each good. Exponential. */
#include <stdio.h>

#define GOODS_MAX 1500
#define TRADES_MAX 5000

static int to[TRADES_MAX + 1], cost[TRADES_MAX + 1], next_of[TRADES_MAX + 1];
static int first_of[GOODS_MAX + 1], way[GOODS_MAX];
static char is_on_way[GOODS_MAX + 1];

static int find(int length, long long total)
{
    int good = way[length - 1];

    for (int i = first_of[good]; i; i = next_of[i]) {
        if (to[i] == way[0] && total + cost[i] < 0)
            return length;
        if (to[i] > way[0] && !is_on_way[to[i]]) {
            int found;

            way[length] = to[i];
            is_on_way[to[i]] = 1;
            found = find(length + 1, total + cost[i]);
            is_on_way[to[i]] = 0;
            if (found)
                return found;
        }
    }
    return 0;
}

int main(void)
{
    int n, m, length = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    for (int i = 1; i <= m; i++) {
        int from;

        if (scanf("%d %d %d", &from, &to[i], &cost[i]) != 3)
            return 1;
        next_of[i] = first_of[from];
        first_of[from] = i;
    }
    for (int good = 1; good <= n && !length; good++) {
        way[0] = good;
        length = find(1, 0);
    }
    if (!length) {
        printf("NONE\n");
        return 0;
    }
    printf("%d\n", length);
    for (int i = 0; i < length; i++)
        printf("%d%c", way[i], i + 1 < length ? ' ' : '\n');
    return 0;
}
