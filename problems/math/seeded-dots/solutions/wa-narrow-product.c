/* Wrong: the product and the remainder in signed numbers of 32 bits, which are negative half the
 * time. */
#include <stdint.h>
#include <stdio.h>

static uint64_t x = 2024;

static uint64_t draw(void)
{
    int32_t narrow = (int32_t)(uint32_t)(UINT64_C(1103515245) * x + 12345);

    narrow %= INT32_MAX;
    x = (uint64_t)(narrow < 0 ? -narrow : narrow);
    return x;
}

int main(void)
{
    int inside = 0;

    for (int i = 0; i < 10000000; i++) {
        const uint64_t u = draw();
        const uint64_t v = draw();
        if (u * u + v * v < UINT64_C(1) << 62)
            inside++;
    }
    printf("%d\n", inside);
    return 0;
}
