// time: k^2 + m
// space: k
// line: for (int j = i + 1; j < k; j++) or if (votes[order[j]] > votes[order[first]])
// line: first = j or scanf("%d", &name) or votes[name]++ or while (m-- > 0)
// gen: keys {k} {m}
// why: the m votes are counted as they are read; then the k names are put in order by selection
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int k, m, name;
    unsigned long check = 0;

    if (scanf("%d %d", &k, &m) != 2)
        return 1;
    int *votes = calloc(k, sizeof *votes), *order = malloc(k * sizeof *order);
    for (int i = 0; i < k; i++)
        order[i] = i;
    while (m-- > 0) {
        if (scanf("%d", &name) != 1)
            return 1;
        votes[name]++;
    }
    for (int i = 0; i < k; i++) {
        int first = i;

        for (int j = i + 1; j < k; j++) {
            if (votes[order[j]] > votes[order[first]])
                first = j;
        }
        int swap = order[i];
        order[i] = order[first];
        order[first] = swap;
        check = check * 31 + order[i];
    }
    printf("first %d with %d votes, last %d with %d\n", order[0], votes[order[0]], order[k - 1],
           votes[order[k - 1]]);
    printf("%lu\n", check);
    free(votes);
    free(order);
    return 0;
}
