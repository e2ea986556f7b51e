// time: n * m
// space: n + m
// line: for (long j or long away = or if (away < nearest)
// gen: lists {n} {m}
// why: for each stake of one row all of the other are looked at, and the other way round
/* Two rows of stakes along a road: how far apart are they (Hausdorff)? */
#include <stdio.h>
#include <stdlib.h>

static long read_number(void)
{
    long x = 0;

    for (int c; (c = getchar_unlocked()) >= '0' && c <= '9';)
        x = x * 10 + c - '0';
    return x;
}

static void read_row(long *row, long count)
{
    for (long k = 0; k < count; k++)
        row[k] = read_number();
}

/* The furthest that any of the first row is from its nearest of the second. */
static long furthest(const long *row, long count, const long *other, long others)
{
    long far = 0;

    for (long k = 0; k < count; k++) {
        long nearest = labs(row[k] - other[0]);

        for (long j = 1; j < others; j++) {
            long away = labs(row[k] - other[j]);

            if (away < nearest)
                nearest = away;
        }
        if (nearest > far)
            far = nearest;
    }
    return far;
}

int main(void)
{
    long n = read_number(), m = read_number();
    long *left = malloc((size_t)n * sizeof *left), *right = malloc((size_t)m * sizeof *right);
    read_row(left, n);
    read_row(right, m);
    long there = furthest(left, n, right, m), back = furthest(right, m, left, n);
    printf("%ld there, %ld back, %ld apart\n", there, back, there > back ? there : back);
    free(left);
    free(right);
    return 0;
}
