/* Keeps the k largest in a sorted list: a reading that enters moves all smaller ones. O(n k). */
#include <stdint.h>
#include <stdio.h>

#define KEPT_MAX 50000

static uint32_t largest_first[KEPT_MAX + 1];

int main(void)
{
    unsigned long long reading, factor, step, modulus;
    int readings, kept, count = 0;

    if (scanf("%d %d %llu %llu %llu %llu", &readings, &kept, &reading, &factor, &step, &modulus) !=
        6)
        return 1;
    for (int i = 0; i < readings; i++) {
        int place = count;

        reading = (factor * reading + step) % modulus;
        if (count == kept && reading <= largest_first[kept - 1])
            continue;
        for (; place > 0 && largest_first[place - 1] < reading; place--)
            largest_first[place] = largest_first[place - 1];
        largest_first[place] = (uint32_t)reading;
        if (count < kept)
            count++;
    }
    for (int i = 0; i < kept; i++)
        printf("%u\n", largest_first[i]);
    return 0;
}
