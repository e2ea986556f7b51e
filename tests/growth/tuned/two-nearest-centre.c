// time: m * k
// space: k
// line: for (int c or double far or if (far <
// gen: stream {k} {m}
// why: each of the n values is compared with all k centres
#include <stdio.h>
#include <stdlib.h>

typedef struct {
    double at;
    long members;
} Centre;

int main(void)
{
    int k, n;
    scanf("%d %d", &k, &n);
    Centre *centres = malloc(k * sizeof *centres);
    for (int i = 0; i < k; i++) {
        centres[i].at = 1e9 * i / k;
        centres[i].members = 1;
    }

    double error = 0;
    for (int i = 0; i < n; i++) {
        double x, least = 1e18;
        int nearest = 0;

        scanf("%lf", &x);
        for (int c = 0; c < k; c++) {
            double far = (centres[c].at - x) * (centres[c].at - x);
            if (far < least) {
                least = far;
                nearest = c;
            }
        }
        Centre *mine = &centres[nearest];
        mine->members++;
        mine->at += (x - mine->at) / mine->members;
        error += least;
    }
    printf("%.3e\n", error);
    free(centres);
    return 0;
}
