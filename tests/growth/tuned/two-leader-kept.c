// time: k + m
// space: k
// line: -
// gen: keys {k} {m}
// why: only the name just voted for can take the lead; at last the k counts are added
#include <stdio.h>
#include <stdlib.h>

/* How often does the lead change while the votes are counted? */
int main(void)
{
    int k, m, leader = 0, changes = 0;
    long squares = 0;

    if (scanf("%d %d", &k, &m) != 2)
        return 1;
    int *votes = malloc(k * sizeof *votes);
    for (int i = 0; i < k; i++)
        votes[i] = 0;
    for (int vote = 0; vote < m; vote++) {
        int name;

        if (scanf("%d", &name) != 1)
            return 1;
        votes[name]++;
        if (name != leader && votes[name] > votes[leader]) {
            leader = name;
            changes++;
        }
    }
    for (int i = 0; i < k; i++)
        squares += (long)votes[i] * votes[i];
    printf("%d changes, %d leads with %d, %ld\n", changes, leader, votes[leader], squares);
    free(votes);
    return 0;
}
