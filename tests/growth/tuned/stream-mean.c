// time: n
// space: 1
// line: -
// gen: numbers {n}
// why: one pass that keeps a mean, a spread and the largest
#include <stdio.h>
#include <math.h>

struct stats {
    long count;
    double mean, m2, largest;
};

static void take(struct stats *s, double x)
{
    double delta = x - s->mean;

    s->count++;
    s->mean += delta / s->count;
    s->m2 += delta * (x - s->mean);
    if (s->count == 1 || x > s->largest)
        s->largest = x;
}

int main(void)
{
    struct stats s = {0, 0, 0, 0};
    long n;
    double x;

    scanf("%ld", &n);
    while (n-- > 0 && scanf("%lf", &x) == 1)
        take(&s, x);
    printf("mean %.3f deviation %.3f max %.0f\n", s.mean, sqrt(s.m2 / s.count), s.largest);
    return 0;
}
