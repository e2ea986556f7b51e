// time: n^4
// space: n
// line: for (int l or long e = or if (e == d) or else if (e > d) or return (a.x - b.x)
// gen: points {n}
// why: each of the n^2 / 2 distances is computed again against each other
#include <stdio.h>
#include <stdlib.h>

struct point {
    long x, y;
};

static long square(struct point a, struct point b)
{
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

int main(void)
{
    int n;
    long equal = 0, larger = 0;

    scanf("%d", &n);
    struct point *p = malloc(n * sizeof *p);
    for (int i = 0; i < n; i++) {
        scanf("%ld %ld", &p[i].x, &p[i].y);
        p[i].x /= 1000000;
        p[i].y /= 1000000;
    }
    for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
            long d = square(p[i], p[j]);

            for (int k = 0; k < n; k++) {
                for (int l = k + 1; l < n; l++) {
                    long e = square(p[k], p[l]);

                    if (e == d)
                        equal++;
                    else if (e > d)
                        larger++;
                }
            }
        }
    }
    printf("%ld equal, %ld larger\n", equal, larger);
    free(p);
    return 0;
}
