// time: n * w
// space: 1
// line: while ((c = getchar_unlocked or low = ( or high = (
// gen: strings {n} {w}
// why: each of the n words has w letters, and each letter goes once into both sums
/* The checksum of Fletcher for each word; which one is the largest? */
#include <stdio.h>

int main(void)
{
    long n, w, largest_at = 0;
    unsigned largest = 0, all = 0;

    if (scanf("%ld %ld ", &n, &w) != 2)
        return 1;
    for (long word = 0; word < n; word++) {
        unsigned low = 0, high = 0;
        int c;

        while ((c = getchar_unlocked()) > ' ') {
            low = (low + (unsigned)c) % 255;
            high = (high + low) % 255;
        }
        unsigned checksum = high << 8 | low;
        all ^= checksum;
        if (checksum > largest) {
            largest = checksum;
            largest_at = word;
        }
    }
    printf("%04x of word %ld, all %04x\n", largest, largest_at, all);
    return 0;
}
