/* Simpson's rule; the slices are doubled until two results agree. O(q) time. */
#include <math.h>
#include <stdio.h>

struct term {
    char kind;
    double a, f, g; /* a power has its exponent in f */
};

static struct term terms[20];
static int term_count;

static double width(double h)
{
    double sum = 0;

    for (int i = 0; i < term_count; i++) {
        const struct term *term = &terms[i];
        double power = term->a;
        if (term->kind == 's') {
            sum += term->a * sin(term->f * h + term->g);
            continue;
        }
        for (int k = 0; k < term->f; k++)
            power *= h;
        sum += power;
    }
    return sum;
}

static double simpson(double p, double q, int slices)
{
    const double h = (q - p) / slices;
    double sum = width(p) + width(q);

    for (int i = 1; i < slices; i++)
        sum += (i % 2 ? 4 : 2) * width(p + i * h);
    return sum * h / 3;
}

static double volume(double p, double q)
{
    double before = simpson(p, q, 512), now = simpson(p, q, 1024);

    for (int slices = 2048; fabs(now - before) > 1e-8; slices *= 2) {
        before = now;
        now = simpson(p, q, slices);
    }
    return now;
}

int main(void)
{
    int questions;
    double p, q;

    if (scanf("%d", &term_count) != 1)
        return 1;
    for (int i = 0; i < term_count; i++) {
        struct term *term = &terms[i];
        if (scanf(" %c %lf %lf", &term->kind, &term->a, &term->f) != 3)
            return 1;
        if (term->kind == 's' && scanf("%lf", &term->g) != 1)
            return 1;
    }
    if (scanf("%d", &questions) != 1)
        return 1;
    while (questions-- > 0 && scanf("%lf %lf", &p, &q) == 2)
        printf("%.17g\n", volume(p, q));
    return 0;
}
