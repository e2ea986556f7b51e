// time: 1
// space: 1
// line: -
// gen: size {n}
// why: a closed formula for the number of dominoes and for their pips
/* A set of dominoes goes from double blank to double n: how many are there, and how many pips? */
#include <stdio.h>

struct set {
    long long dominoes, pips, ends_alike;
};

static struct set set_up_to(long long highest)
{
    struct set s;

    s.dominoes = (highest + 1) * (highest + 2) / 2;
    s.pips = highest * s.dominoes;
    s.ends_alike = highest + 1;
    return s;
}

int main(void)
{
    long long n;

    if (scanf("%lld", &n) != 1)
        return 1;
    struct set s = set_up_to(n);
    long long singles = s.dominoes - s.ends_alike;
    /* A closed ring of all dominoes needs every number on an even count of singles' ends. */
    printf("%lld dominoes, %lld doubles, %lld others\n", s.dominoes, s.ends_alike, singles);
    printf("%lld pips, %s\n", s.pips,
           n % 2 == 0 ? "can lie in one ring" : "cannot lie in one ring");
    return 0;
}
