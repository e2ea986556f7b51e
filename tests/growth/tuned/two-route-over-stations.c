// time: k^3 + m
// space: k^2
// line: for (int to = 0; to < k; to++) or int over = or if (over < or scanf("%d", &next)
// line: length += time[at] or at = next
// gen: keys {k} {m}
// why: Floyd's three loops over the k stations once, then a look-up for each of the m stops
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int k, m, next, at = 0;
    long length = 0;

    if (scanf("%d %d", &k, &m) != 2)
        return 1;
    int **time = malloc(k * sizeof *time);
    for (int i = 0; i < k; i++) {
        time[i] = malloc(k * sizeof **time);
        for (int j = 0; j < k; j++)
            time[i][j] = i == j ? 0 : (i * 37L + j * 61L) % 997 + 3;
    }
    for (int middle = 0; middle < k; middle++) {
        for (int from = 0; from < k; from++) {
            for (int to = 0; to < k; to++) {
                int over = time[from][middle] + time[middle][to];

                if (over < time[from][to])
                    time[from][to] = over;
            }
        }
    }
    for (int i = 0; i < m; i++) {
        if (scanf("%d", &next) != 1)
            return 1;
        length += time[at][next];
        at = next;
    }
    printf("the bus takes %ld minutes for %d stops\n", length, m);
    return 0;
}
