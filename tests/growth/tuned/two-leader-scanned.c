// time: k * m
// space: k
// line: for (int i = 0; i < k; i++) or if (votes[i] > votes[leader])
// gen: keys {k} {m}
// why: after each of the m votes all k counts are searched for the greatest
#include <stdio.h>
#include <stdlib.h>

/* How often does the lead change while the votes are counted? */
int main(void)
{
    int k, m, before = -1, changes = 0;

    if (scanf("%d %d", &k, &m) != 2)
        return 1;
    int *votes = calloc(k, sizeof *votes);
    for (int vote = 0; vote < m; vote++) {
        int name, leader = 0;

        if (scanf("%d", &name) != 1)
            return 1;
        votes[name]++;
        for (int i = 0; i < k; i++) {
            if (votes[i] > votes[leader])
                leader = i;
        }
        if (leader != before)
            changes++;
        before = leader;
    }
    printf("%d changes, %d leads with %d\n", changes, before, votes[before]);
    free(votes);
    return 0;
}
