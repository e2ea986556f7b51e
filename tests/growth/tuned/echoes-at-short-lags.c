// time: n sqrt n
// space: n
// line: for (int i = 0; i + lag or if (text[i] or count++
// gen: letters {n} 4
// why: for each distance up to the root of n the whole text is compared with itself
/* At which short distance does a text sound most like itself? */
#include <stdio.h>
#include <stdlib.h>

static int matches(const char *text, int n, int lag)
{
    int count = 0;

    for (int i = 0; i + lag < n; i++)
        if (text[i] == text[i + lag])
            count++;
    return count;
}

int main(void)
{
    int n, best_lag = 0;
    double best = -1;

    if (scanf("%d", &n) != 1)
        return 1;
    char *text = malloc(n + 1);

    if (scanf("%s", text) != 1)
        return 1;
    for (int lag = 1; (long)lag * lag < n; lag++) {
        double share = (double)matches(text, n, lag) / (n - lag);

        if (share > best) {
            best = share;
            best_lag = lag;
        }
    }
    printf("distance %d: %.4f of the letters are equal\n", best_lag, best > 0 ? best : 0);
    free(text);
    return 0;
}
