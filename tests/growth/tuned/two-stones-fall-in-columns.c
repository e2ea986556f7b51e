// time: n * m
// space: n * m
// line: for (long i or scanf("%d", &wall or for (int row or int stone or wall[(long or if (stone
// line: fallen += or floor-- or mix = (mix
// gen: grid {n} {m}
// why: each of n m fields is read, then fallen, then summed once
/* A wall of stones, those below 30 crumble, all above them fall down: how far do they fall? */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, m;
    long fallen = 0, mix = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    int *wall = malloc((size_t)n * m * sizeof *wall);
    for (long i = 0; i < (long)n * m; i++)
        if (scanf("%d", &wall[i]) != 1)
            return 1;
    for (int column = 0; column < m; column++) {
        int floor = n - 1;

        for (int row = n - 1; row >= 0; row--) {
            int stone = wall[(long)row * m + column];

            wall[(long)row * m + column] = 0;
            if (stone >= 30) {
                fallen += floor - row;
                wall[(long)floor * m + column] = stone;
                floor--;
            }
        }
    }
    for (long i = 0; i < (long)n * m; i++)
        mix = (mix * 3 + wall[i]) % 1000003;
    printf("%ld fields fallen, %ld\n", fallen, mix);
    free(wall);
    return 0;
}
