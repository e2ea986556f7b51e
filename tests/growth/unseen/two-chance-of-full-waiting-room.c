// time: n * m
// space: n
// line: for (int k = 0; k < n; k++) { or double here = or chance[k] = here or before = here
// gen: counts {n} {m}
// why: each of m minutes passes on the chances of all n + 1 numbers of guests
/* A waiting room has n chairs. Each minute one comes (45 %), one goes (48 %), or nobody does. How
 * likely is the room full after m minutes, and how many are turned away on average? */
#include <stdio.h>
#include <stdlib.h>

static const double comes = 0.45, goes = 0.48;

int main(void)
{
    int n, m;
    double away = 0, mean = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    double *chance = calloc((size_t)n + 1, sizeof *chance);
    for (int k = 0; k <= n; k++)
        chance[k] = 1.0 / (n + 1);
    for (int minute = 0; minute < m; minute++) {
        double before = 0, empty = chance[0];

        away += chance[n] * comes;
        for (int k = 0; k < n; k++) {
            double here = chance[k];

            chance[k] = here * (1 - comes - goes) + before * comes + chance[k + 1] * goes;
            before = here;
        }
        chance[0] += empty * goes;
        chance[n] = chance[n] * (1 - goes) + before * comes;
    }
    for (int k = 0; k <= n; k++)
        mean += k * chance[k];
    printf("full %.6f, away %.4f, mean %.4f\n", chance[n], away, mean);
    free(chance);
    return 0;
}
