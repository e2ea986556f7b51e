// time: n^2
// space: n^2
// line: for (int column = or int here = or scanf("%d", &hard) or boss[here] = or open[here] =
// line: if (!open[here] or bodies++ or if (column > 0 or if (row > 0 or join(here,
// line: static void join or a = find( or b = find( or if (a == b) or static int find
// line: while (boss[i] or return i; or boss[i] = boss or i = boss[i] or boss[a > b or bodies--
// gen: matrix {n}
// why: each of n^2 places is joined with two neighbours; finding is as good as constant
/* Water goes through the soft places of a rock. Does it come from the upper side to the lower, and
 * how many wet bodies are there? */
#include <stdio.h>
#include <stdlib.h>

static int *boss, bodies;

static int find(int i)
{
    while (boss[i] != i) {
        boss[i] = boss[boss[i]];
        i = boss[i];
    }
    return i;
}

static void join(int a, int b)
{
    a = find(a);
    b = find(b);
    if (a == b)
        return;
    boss[a > b ? a : b] = a > b ? b : a;
    bodies--;
}

int main(void)
{
    int n, hard, through = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    char *open = malloc((size_t)n * n);
    boss = malloc((size_t)n * n * sizeof *boss);
    for (int row = 0; row < n; row++) {
        for (int column = 0; column < n; column++) {
            int here = row * n + column;

            if (scanf("%d", &hard) != 1)
                return 1;
            boss[here] = here;
            open[here] = hard < 62;
            if (!open[here])
                continue;
            bodies++;
            if (column > 0 && open[here - 1])
                join(here, here - 1);
            if (row > 0 && open[here - n])
                join(here, here - n);
        }
    }
    /* The boss of a body is its first place, so it lies in the upper row if the body does. */
    for (int column = 0; column < n; column++) {
        int low = (n - 1) * n + column;

        through += open[low] && find(low) < n;
    }
    printf("%d bodies, %d places let water out\n", bodies, through);
    free(open);
    free(boss);
    return 0;
}
