// time: n * m
// space: m
// line: scanf("%s", strand) or for (int i = 0; i < m; i++) or count[i][strand[i]
// gen: strings {n} {m}
// why: n strands of m letters are read, each letter is counted at its place
#include <stdio.h>
#include <stdlib.h>

/* The letter that most strands have at each place. */
int main(void)
{
    int n, m, agree = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    int (*count)[26] = calloc(m, sizeof *count);
    char *strand = malloc(m + 1), *consensus = calloc(m + 1, 1);
    for (int k = 0; k < n; k++) {
        if (scanf("%s", strand) != 1)
            return 1;
        for (int i = 0; i < m; i++)
            count[i][strand[i] - 'a']++;
    }
    for (int place = 0; place < m; place++) {
        int best = 0;

        for (int letter = 1; letter < 26; letter++) {
            if (count[place][letter] > count[place][best])
                best = letter;
        }
        consensus[place] = 'a' + best;
        agree += count[place][best];
    }
    printf("%.40s, %d\n", consensus, agree);
    free(count);
    free(strand);
    free(consensus);
    return 0;
}
