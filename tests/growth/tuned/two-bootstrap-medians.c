// time: n * m log n
// space: n
// line: qsort( or return (x > y) or long x =
// gen: items {n} {m}
// why: m times n numbers are drawn with repetition and sorted for their median
#include <stdio.h>
#include <stdlib.h>

static unsigned long long seed = 20220711;

static unsigned next_random(void)
{
    seed = seed * 6364136223846793005ull + 1442695040888963407ull;
    return (unsigned)(seed >> 33);
}

static int by_value(const void *a, const void *b)
{
    long x = *(const long *)a, y = *(const long *)b;
    return (x > y) - (x < y);
}

static long resampled_median(const long *values, long *sample, int n)
{
    for (int i = 0; i < n; i++)
        sample[i] = values[next_random() % (unsigned)n];
    qsort(sample, (size_t)n, sizeof *sample, by_value);
    return sample[n / 2];
}

int main(void)
{
    int n, rounds;

    if (scanf("%d %d", &n, &rounds) != 2)
        return 1;
    long *values = malloc((size_t)n * sizeof *values);
    long *sample = malloc((size_t)n * sizeof *sample);
    for (int i = 0; i < n; i++) {
        if (scanf("%ld", &values[i]) != 1)
            return 1;
    }
    double sum = 0;
    long least = -1, most = -1;
    for (int i = 0; i < rounds; i++) {
        long median = resampled_median(values, sample, n);

        sum += (double)median;
        if (least < 0 || median < least)
            least = median;
        if (median > most)
            most = median;
    }
    printf("mean %.1f, from %ld to %ld\n", sum / rounds, least, most);
    free(values);
    free(sample);
    return 0;
}
