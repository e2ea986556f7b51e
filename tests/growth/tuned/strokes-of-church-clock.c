// time: 1
// space: 1
// line: -
// gen: size {n}
// why: a few divisions and products, whatever n is
/* A clock strikes 1 to 12 at each full hour and once at each half: its strokes in n hours. */
#include <stdio.h>

static long sum_to(long k)
{
    return k * (k + 1) / 2;
}

static long strokes(long hours)
{
    long rounds = hours / 12, rest = hours % 12;

    return rounds * sum_to(12) + sum_to(rest) + hours;
}

int main(void)
{
    long n;

    if (scanf("%ld", &n) != 1)
        return 1;
    printf("%ld strokes in all, %ld of them on the first day\n", strokes(n),
           strokes(n < 24 ? n : 24));
    return 0;
}
