// time: log n
// space: 1
// line: while (players or long games or printf("round or byes += or matches += or players = games
// gen: size {n}
// sizes: 16..900000000
// why: each round halves the players
/* The rounds of a knockout of n players; where they are odd, one has a bye (no opponent). */
#include <stdio.h>

int main(void)
{
    long players, matches = 0, byes = 0;
    int rounds = 0;

    if (scanf("%ld", &players) != 1)
        return 1;
    while (players > 1) {
        long games = players / 2, left = players % 2;

        printf("round %d: %ld games%s\n", ++rounds, games, left ? " and a bye" : "");
        byes += left;
        matches += games;
        players = games + left;
    }
    printf("%d rounds, %ld matches, %ld byes\n", rounds, matches, byes);
    return 0;
}
