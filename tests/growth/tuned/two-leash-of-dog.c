// time: n * m
// space: n + m
// line: long apart or for (long j or long above or if (i == 0) or else if (j > 0)
// line: if (leash[j - 1] or if (corner or least = or corner = above or leash[j] = apart
// gen: lists {n} {m}
// why: one cell for each place of the man and each of the dog; one row of m is kept
#include <stdio.h>
#include <stdlib.h>

/* The shortest leash with which both can walk their ways, neither ever going back. */
static long leash_for(const long *man, long n, const long *dog, long m)
{
    long *leash = calloc(m, sizeof *leash);
    for (long i = 0; i < n; i++) {
        long corner = 0;
        for (long j = 0; j < m; j++) {
            long apart = labs(man[i] - dog[j]);
            long above = leash[j], least = above;
            if (i == 0)
                least = j > 0 ? leash[j - 1] : 0;
            else if (j > 0) {
                if (leash[j - 1] < least)
                    least = leash[j - 1];
                if (corner < least)
                    least = corner;
            }
            corner = above;
            leash[j] = apart > least ? apart : least;
        }
    }
    long result = leash[m - 1];
    free(leash);
    return result;
}

static long *read_list(long count)
{
    long *list = malloc(count * sizeof *list);
    for (long i = 0; i < count; i++)
        scanf("%ld", &list[i]);
    return list;
}

int main(void)
{
    long n, m;
    scanf("%ld %ld", &n, &m);
    long *man = read_list(n);
    long *dog = read_list(m);
    printf("%ld\n", leash_for(man, n, dog, m));
    free(man);
    free(dog);
}
