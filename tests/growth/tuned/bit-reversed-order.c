// time: n log n
// space: 1
// line: for (int bit = 0; or place = place * 2 or rest /= 2
// gen: size {n}
// why: the log2 n bits of each of the n places are turned round one by one
#include <stdio.h>

int main(void)
{
    long n, mix = 0, fixed = 0;
    int bits = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    while (1L << bits < n)
        bits++;
    for (long i = 0; i < n; i++) {
        long rest = i, place = 0;

        for (int bit = 0; bit < bits; bit++) {
            place = place * 2 + rest % 2;
            rest /= 2;
        }
        if (place == i)
            fixed++;
        mix = (mix * 31 + place) % 1000003;
    }
    printf("%ld places stay, %ld\n", fixed, mix);
    return 0;
}
