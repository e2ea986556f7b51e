// time: n log n
// space: n
// line: while (2 * place + 1 < n) or int child = or if (child + 1 < n or child++
// line: if (back[child] or back[place] = back or place = child
// gen: size {n}
// why: 4 n flights, each sifts a bee with a far later time down a heap of n, nearly to its leaves
/* n bees fly out again and again; the heap knows who is back first. When does flight 4 n end? */
#include <stdio.h>
#include <stdlib.h>

static unsigned long seed = 99;

static long flight(void)
{
    seed = seed * 6364136223846793005ul + 1442695040888963407ul;
    return 1000 + (long)(seed >> 33) % 1000;
}

static void sift_down(long *back, int n, int place, long time)
{
    while (2 * place + 1 < n) {
        int child = 2 * place + 1;

        if (child + 1 < n && back[child + 1] < back[child])
            child++;
        if (back[child] >= time)
            break;
        back[place] = back[child];
        place = child;
    }
    back[place] = time;
}

int main(void)
{
    int n;
    long honey = 0, now = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    long *back = malloc((size_t)n * sizeof *back);
    for (int bee = 0; bee < n; bee++)
        back[bee] = flight();
    for (int bee = n / 2 - 1; bee >= 0; bee--)
        sift_down(back, n, bee, back[bee]);
    for (long flights = 4L * n; flights > 0; flights--) {
        now = back[0];
        honey += now % 3;
        sift_down(back, n, 0, now + flight());
    }
    printf("at %ld with %ld drops of honey\n", now, honey);
    free(back);
    return 0;
}
