// time: n * m
// space: n * m
// line: for (int i = 0; i < n; i++) or start[order[i][at] or next[start[order[i][at]
// line: scanf("%s", order[word]
// gen: strings {n} {m}
// why: the n words are dealt into 26 boxes once for each of the m letters
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, m;
    long mix = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    char **order = malloc(n * sizeof *order), **next = malloc(n * sizeof *next);
    char *letters = malloc((size_t)n * (m + 1));
    for (int word = 0; word < n; word++) {
        order[word] = letters + (size_t)word * (m + 1);
        if (scanf("%s", order[word]) != 1)
            return 1;
    }
    for (int at = m - 1; at >= 0; at--) {
        int start[27] = {0};

        for (int i = 0; i < n; i++)
            start[order[i][at] - 'a' + 1]++;
        for (int box = 1; box < 27; box++)
            start[box] += start[box - 1];
        for (int i = 0; i < n; i++)
            next[start[order[i][at] - 'a']++] = order[i];
        char **swap = order;
        order = next;
        next = swap;
    }
    for (int word = 0; word < n; word++)
        mix = (mix * 31 + order[word][0] + order[word][m - 1]) % 1000003;
    printf("%.20s ... %.20s, %ld\n", order[0], order[n - 1], mix);
    free(order);
    free(next);
    free(letters);
    return 0;
}
