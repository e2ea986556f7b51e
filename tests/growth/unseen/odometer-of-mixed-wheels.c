// time: n
// space: 1
// line: for (long step or int i = 0 or while (i < WHEELS or wheel[i++] or wheel[i]++ or if (i >
// line: turned +=
// gen: size {n}
// why: a wheel moves on only when the one before it is full, so less than two move on average
/* Wheels with 2, 3, 4, 2, 3, 4 ... digits count to n. How many wheels turn in all? */
#include <stdio.h>

#define WHEELS 40

int main(void)
{
    int wheel[WHEELS] = {0}, size[WHEELS];
    long n, turned = 0;
    int furthest = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    for (int w = 0; w < WHEELS; w++)
        size[w] = 2 + w % 3;
    for (long step = 0; step < n; step++) {
        int i = 0;

        while (i < WHEELS - 1 && wheel[i] == size[i] - 1)
            wheel[i++] = 0;
        wheel[i]++;
        turned += i + 1;
        if (i > furthest)
            furthest = i;
    }
    printf("%ld turns, up to wheel %d, which shows ", turned, furthest);
    for (int w = furthest; w >= 0; w--)
        printf("%d", wheel[w]);
    printf("\n");
    return 0;
}
