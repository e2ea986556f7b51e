// time: log n
// space: log n
// line: static long last(long or long before = or trace = or if (people == 1) or return people % 2
// gen: size {n}
// why: one round of striking out every second person halves the circle; the recursion is log n deep
#include <stdio.h>

static long trace;

static long last(long people)
{
    if (people == 1)
        return 1;
    long before = last(people / 2);

    trace = (trace * 31 + before) % 1000003;
    return people % 2 == 0 ? 2 * before - 1 : 2 * before + 1;
}

int main(void)
{
    long n;

    if (scanf("%ld", &n) != 1)
        return 1;
    long place = last(n);
    printf("%ld %ld\n", place, trace);
    return 0;
}
